/** Type declarations as they stand in a source file, for a reference that cannot drift from them. */

/** The named declarations of a source, in the order asked for. Throws if one is not there. */
export function declarations(source: string, names: readonly string[]): string {
  return names.map((name) => declaration(source, name)).join('\n\n');
}

function declaration(source: string, name: string): string {
  const start = new RegExp(`^(export )?(interface|type|const) ${name}\\b`, 'm').exec(source);
  if (start === null) throw new Error(`There is no declaration of ${name}.`);
  const from = commentBefore(source, start.index);
  const text = source.slice(from, endOf(source, start.index, start[2] === 'interface'));
  return text.replace(/^export /gm, '').trim();
}

/** Where the comment right before a declaration begins, or the declaration itself. */
function commentBefore(source: string, index: number): number {
  const before = source.slice(0, index);
  if (!before.endsWith('*/\n')) return index;
  return before.lastIndexOf('/**');
}

/** An interface ends with its brace, anything else with the first semicolon outside all braces. */
function endOf(source: string, index: number, isInterface: boolean): number {
  let depth = 0;
  for (let at = index; at < source.length; at++) {
    const letter = source[at];
    if (letter === '{' || letter === '(') depth++;
    if (letter === '}' || letter === ')') depth--;
    if (depth > 0) continue;
    if (isInterface ? letter === '}' : letter === ';') return at + 1;
  }
  throw new Error('A declaration has no end.');
}
