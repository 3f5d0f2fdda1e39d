/** A part of a view, made again only when what it is made from has changed. */

import type { SetOf } from './plan.ts';
import { holds, setOf } from './sets.ts';

/** `make`, remembering its last result by the identity of its arguments. */
export function slice<A extends readonly unknown[], R>(make: (...from: A) => R): (...from: A) => R {
  let last: { readonly from: A; readonly result: R } | undefined;
  return (...from) => {
    if (last === undefined || last.from.some((value, i) => value !== from[i])) last = { from, result: make(...from) };
    return last.result;
  };
}

/** A set of ids, the same object as the last time while it holds the same. */
export function sameSet<K extends string>(): (keys: readonly K[]) => SetOf<K> {
  let last: SetOf<K> = setOf<K>([]);
  return (keys) => {
    if (!holds(last, keys)) last = setOf(keys);
    return last;
  };
}
