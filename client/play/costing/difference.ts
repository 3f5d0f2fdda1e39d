/** The sector's own view beside what the tender asks for: what both say, what only one of them says. Matched by the words they use. */

export interface Said<K extends string> {
  readonly id: K;
  readonly text: string;
  /** A deadline, where there is one. */
  readonly months?: number | undefined;
}

export interface Shared<O extends string, T extends string> {
  readonly ours: Said<O>;
  readonly theirs: Said<T>;
  /** Our deadline less theirs, in months: below zero is sooner. 0 where one of them has none. */
  readonly later: number;
}

export interface Difference<O extends string, T extends string> {
  readonly both: readonly Shared<O, T>[];
  readonly ours: readonly Said<O>[];
  readonly theirs: readonly Said<T>[];
}

/** Words that say little by themselves. */
const SMALL = new Set(
  'a about again all an and any are as at be been by can could do does for from get gets has have her his how if in into is it its least more most my no not of on one or other our out own people person said she so some somebody someone something than that the their them then there they this to up us was we were what when where which who will with without would you your he'.split(
    ' ',
  ),
);

/** The words that carry the meaning, by their first letters, so that "sleep" and "sleeping" meet. */
function stems(text: string): Set<string> {
  const all = text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(all.filter((word) => word.length > 2 && !SMALL.has(word)).map((word) => word.slice(0, 5)));
}

interface Likeness {
  /** From 0, nothing in common, to 1, the shorter one is all in the longer. */
  readonly part: number;
  /** The same over all the words of both: tells between equals. */
  readonly whole: number;
}

function likeness(a: string, b: string): Likeness {
  const [one, two] = [stems(a), stems(b)];
  const fewer = Math.min(one.size, two.size);
  if (fewer === 0) {
    const same = a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase() ? 1 : 0;
    return { part: same, whole: same };
  }
  const common = [...one].filter((stem) => two.has(stem)).length;
  return { part: common / fewer, whole: common / (one.size + two.size - common) };
}

const ALIKE = 0.5;

/** Pairs the likest first; each item is paired at most once. */
export function differenceOf<O extends string, T extends string>(
  ours: readonly Said<O>[],
  theirs: readonly Said<T>[],
): Difference<O, T> {
  const pairs = ours
    .flatMap((our) => theirs.map((their) => ({ our, their, like: likeness(our.text, their.text) })))
    .filter(({ like }) => like.part >= ALIKE)
    .sort((a, b) => b.like.part - a.like.part || b.like.whole - a.like.whole);
  const both = new Map<O, Shared<O, T>>();
  const taken = new Set<T>();
  for (const { our, their } of pairs) {
    if (both.has(our.id) || taken.has(their.id)) continue;
    taken.add(their.id);
    const later = our.months === undefined || their.months === undefined ? 0 : our.months - their.months;
    both.set(our.id, { ours: our, theirs: their, later });
  }
  return {
    both: ours.flatMap(({ id }) => both.get(id) ?? []),
    ours: ours.filter(({ id }) => !both.has(id)),
    theirs: theirs.filter(({ id }) => !taken.has(id)),
  };
}
