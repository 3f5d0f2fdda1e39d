/** The words of the screens as patterns: a text as it is, and one with gaps for names and amounts. */
import { parseSync } from 'vite';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The text between the gaps of a template, or a whole text. */
function partsOf(node: Record<string, unknown>): readonly string[] | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  return node.quasis.map((each: unknown) => {
    const value = isRecord(each) && isRecord(each.value) ? each.value.cooked : undefined;
    return typeof value === 'string' ? value : '';
  });
}

function collect(node: unknown, into: RegExp[]): void {
  if (Array.isArray(node)) for (const each of node) collect(each, into);
  if (!isRecord(node)) return;
  const parts = partsOf(node);
  // A template of gaps alone would be whatever anybody writes.
  if (parts && (parts.length === 1 || /\p{L}{2}/u.test(parts.join(' '))))
    into.push(new RegExp(`^${parts.map(escaped).join('.+')}$`, 'u'));
  for (const child of Object.values(node)) if (typeof child === 'object') collect(child, into);
}

/** Every text in the sources, as the pattern it is on a page. */
export function readPhrases(files: ReadonlyMap<string, string>): readonly RegExp[] {
  const found: RegExp[] = [];
  for (const [file, text] of files) collect(parseSync(file, text).program, found);
  return found;
}

/** Whether a guide's words stand on a page. Where the page has a name or an amount the guide has any, or three dots. */
export function standsIn(phrases: readonly RegExp[], named: string): boolean {
  return phrases.some((phrase) => phrase.test(named));
}
