/** Sets kept as records of `true`: building, comparing, checking them against what exists. */
import type { SetOf } from './plan.ts';
import { keysOf } from './records.ts';

export function setOf<K extends string>(keys: readonly K[]): Partial<Record<K, true>> {
  const set: Partial<Record<K, true>> = {};
  for (const key of keys) set[key] = true;
  return set;
}

/** True if the set holds exactly these keys. */
export function holds<K extends string>(set: SetOf<K> | undefined, keys: readonly K[]): boolean {
  const wanted = new Set(keys);
  const held = keysOf(set ?? {});
  return held.length === wanted.size && held.every((key) => wanted.has(key));
}

/** True if each key stands in the record. */
export function allIn<K extends string>(record: Readonly<Partial<Record<K, unknown>>>, keys: readonly K[]): boolean {
  return keys.every((key) => record[key] !== undefined);
}
