/** Reads one YAML file so that every value in it can be traced back to its line and column. Never throws. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import type { Place, Problem } from './problem.ts';
import { yamlErrorWords } from './yaml-words.ts';

export type Path = readonly PropertyKey[];

export interface YamlSource {
  readonly file: string;
  /** The file as plain values, or undefined if it could not be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the value stands, or the nearest thing around it that exists. */
  at(path: Path): Place;
  /** Where the key of the value stands, or the nearest thing around it that exists. */
  atKey(path: Path): Place;
  /** Where the character at `index` of a text stands. Exact for texts on one line or after a | sign. */
  inText(path: Path, index: number): Place;
}

const DEEPEST = 40;
/** Indentation and runs of "- " that no hand-written pack needs: the parser recurses, so it must not meet them. */
const TOO_DEEP = /^(?: {160}|[ ]*(?:[-?:] +){16})/m;
/** Controls that show nothing or turn the reading direction: a text must show what it says. */
const HIDDEN = /[\p{Cc}\p{Cs}\u061c\u202a-\u202e\u2066-\u2069\ufeff]/u;

function nestsTooDeeply(text: string): boolean {
  if (TOO_DEEP.test(text)) return true;
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

export function readYaml(file: string, text: string): YamlSource {
  const lines = new LineCounter();
  const start: Place = { line: 1, column: 1 };
  const unreadable = (message: string, remedy: string): YamlSource => ({
    file,
    value: undefined,
    problems: [{ file, ...start, message, remedy }],
    at: () => start,
    atKey: () => start,
    inText: () => start,
  });
  const tooDeep = () =>
    unreadable(
      'The file nests too deeply to be read',
      'write lists and groups as in the description of the pack format',
    );

  if (nestsTooDeeply(text)) return tooDeep();
  let document: Document.Parsed;
  try {
    // Doubled keys are looked for below: the parser's own way takes quadratic time.
    document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, stringKeys: true });
  } catch {
    return tooDeep();
  }

  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: Problem[] = [];
  const report = (offset: number, message: string, remedy: string) =>
    problems.push({ file, ...place(offset), message, remedy });

  const seen = new Set<number>();
  for (const error of document.errors) {
    const { line } = place(error.pos[0]);
    // One slip often makes several errors on its line: the first says it best.
    if (seen.has(line)) continue;
    seen.add(line);
    const words = yamlErrorWords(error.code, error.message);
    report(error.pos[0], words.message, words.remedy);
  }
  let tricks = 0;
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || node.anchor !== undefined || node.tag?.startsWith('!')) {
        tricks += 1;
        report(
          offset,
          'A value that starts with *, & or ! is read as an instruction, not as a text',
          'put the text in double quotes, and write repeated things out again',
        );
      }
      if (isScalar(node) && typeof node.value === 'string') {
        const hidden = HIDDEN.exec(node.value.replace(/[\n\t]/g, ' '));
        if (hidden) {
          const code = hidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
          report(offset, `The text holds an invisible character (U+${code})`, 'type the text again without it');
        }
      }
    },
    Map(_key, map) {
      const keys = new Set<unknown>();
      for (const pair of map.items) {
        const key = isScalar(pair.key) ? pair.key.value : undefined;
        if (key !== undefined && keys.has(key)) {
          const offset = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
          report(offset, `“${key}” stands here a second time`, 'keep one of the two lines');
        }
        keys.add(key);
      }
    },
  });

  let value: unknown;
  if (document.errors.length === 0 && tricks === 0) {
    value = document.toJS();
    if (value === null || value === undefined) {
      return unreadable('The file is empty', 'fill it in as the description of the pack format shows');
    }
  }

  /** Follows the path as far as it leads and gives the offsets of the last key and value met. */
  const follow = (path: Path): { key: number; value: number; complete: boolean } => {
    let node: unknown = document.contents;
    let key = 0;
    let at = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const part of path) {
      let next: unknown;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === part);
        if (pair === undefined) return { key, value: at, complete: false };
        key = isNode(pair.key) ? (pair.key.range?.[0] ?? at) : at;
        next = pair.value;
      } else if (isSeq(node) && typeof part === 'number' && part < node.items.length) {
        next = node.items[part];
        key = isNode(next) ? (next.range?.[0] ?? at) : at;
      } else {
        return { key, value: at, complete: false };
      }
      node = next;
      at = isNode(node) ? (node.range?.[0] ?? key) : key;
    }
    return { key, value: at, complete: true };
  };

  return {
    file,
    value,
    problems,
    at: (path) => place(follow(path).value),
    atKey: (path) => place(follow(path).key),
    inText(path, index) {
      const node = document.getIn([...path], true);
      const found = place(follow(path).value);
      if (!isScalar(node) || typeof node.value !== 'string') return found;
      const before = node.value.slice(0, index).split('\n');
      const last = before.at(-1) ?? '';
      if (node.type === 'BLOCK_LITERAL') {
        const line = found.line + before.length;
        const written = text.split(/\r?\n/)[line - 1] ?? '';
        const indent = written.length - written.trimStart().length;
        return { line, column: indent + last.length + 1 };
      }
      const quote = node.type === 'PLAIN' ? 0 : 1;
      return before.length === 1 ? { line: found.line, column: found.column + quote + index } : found;
    },
  };
}
