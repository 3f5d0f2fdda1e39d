/** What every source file keeps to: its length, its first sentence, and no way round the checks. */

const MOST_LINES = 300;

/** Tests, words, and what is generated may be as long as they need to be. */
function mayBeLong(file: string): boolean {
  return /\.test\.tsx?$|\.spec\.ts$|^client\/words\//.test(file);
}

const WAYS_ROUND: readonly (readonly [what: string, found: RegExp])[] = [
  ['silences the type check', /@ts-(?:ignore|expect-error|nocheck)/],
  ['silences the linter', /(?:biome|eslint|prettier|oxlint)-(?:ignore|disable)/],
  ['hides from coverage or mutation', /\b(?:istanbul|c8|v8) ignore|Stryker disable/],
  ['turns one type into another by force', /\bas\s+unknown\s+as\b/],
  ['leaves work for later', /\b(?:TODO|FIXME|XXX)\b/],
  ['runs only some tests', /\b(?:test|it|describe|suite)\.only\b/],
  ['leaves tests out', /\b(?:test|it|describe|suite)\.(?:skip|todo|fixme|fails)\b/],
];

function lengthFaults(file: string, text: string): readonly string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > MOST_LINES && !mayBeLong(file) ? [`${file} has ${lines} lines: ${MOST_LINES} are the most`] : [];
}

/** All that is wrong with one file, one sentence each. */
export function fileFaults(file: string, text: string): readonly string[] {
  const faults = WAYS_ROUND.flatMap(([what, found]) => (found.test(text) ? [`${file} ${what}`] : []));
  faults.push(...lengthFaults(file, text));
  if (!/^(#!.*\n)?\/\*\*\s/.test(text) && !/\.test\.tsx?$|\.spec\.ts$/.test(file))
    faults.push(`${file} does not open with a sentence that says what it holds`);
  return faults;
}

/**
 * What is wrong with a style sheet by itself: its length, and windows measured in px. In em, a page with larger text
 * changes as a narrower one does.
 */
export function styleFaults(file: string, text: string): readonly string[] {
  const queries = text.match(/@(?:media|container)[^{]*/g) ?? [];
  const inPx = queries.filter((query) => /\dpx\b/.test(query));
  return [...lengthFaults(file, text), ...inPx.map((query) => `${file} measures a window in px: ${query.trim()}`)];
}

/** Folders and files named after nothing in the game. */
export function nameFaults(file: string): readonly string[] {
  const nothing = file.split('/').find((part) => /^(utils?|helpers?|common|misc|types)(\.[a-z]+)*$/.test(part));
  return nothing === undefined ? [] : [`${file} is named ${nothing}, which says nothing`];
}
