/** Text edits as positions and letters: what a person changed in a field, and where places go when somebody else changes it. */

/** At `at`, `removed` letters give way to `inserted`. Lengths are in UTF-16 units, as in fields and in Yjs. */
export interface Splice {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/** Runs of a change in the form Yjs tells it. */
export type Delta = readonly {
  readonly retain?: number | undefined;
  readonly insert?: unknown;
  readonly delete?: number | undefined;
}[];

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * The smallest splice that makes `after` of `before`; nothing if they are equal. `caret` is where typing ended in `after`:
 * among equal letters ("aa" becoming "aaa") it tells which one is new. A pair of surrogates is never split.
 */
export function spliceBetween(before: string, after: string, caret = after.length): Splice | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  const tailFromCaret = after.length - Math.min(Math.max(caret, 0), after.length);
  let tail = 0;
  while (tail < Math.min(shorter, tailFromCaret) && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  let head = 0;
  while (head < shorter - tail && before[head] === after[head]) head++;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (head > 0 && (isLowSurrogate(before.charCodeAt(head)) || isLowSurrogate(after.charCodeAt(head)))) head--;
  if (
    tail > 0 &&
    (isLowSurrogate(before.charCodeAt(before.length - tail)) || isLowSurrogate(after.charCodeAt(after.length - tail)))
  ) {
    tail--;
  }
  return { at: head, removed: before.length - tail - head, inserted: after.slice(head, after.length - tail) };
}

/** Where a place in the text goes when `delta` is applied. Letters put in right at the place push it on only if `pushed`. */
export function placeAfter(delta: Delta, place: number, pushed: boolean): number {
  let read = 0;
  let moved = place;
  for (const run of delta) {
    if (read > place) break;
    if (run.retain !== undefined) read += run.retain;
    else if (run.delete !== undefined) {
      moved -= Math.min(run.delete, place - read);
      read += run.delete;
    } else if (typeof run.insert === 'string' && (read < place || (read === place && pushed))) {
      moved += run.insert.length;
    }
  }
  return moved;
}
