/** A part of a view, made again only when what it is made from has changed. */
import { entriesOf } from './records.ts';

/** `make`, remembering its last result by the identity of its arguments. */
export function slice<A extends readonly unknown[], R>(make: (...from: A) => R): (...from: A) => R {
  let last: { readonly from: A; readonly result: R } | undefined;
  return (...from) => {
    if (last === undefined || last.from.some((value, i) => value !== from[i])) last = { from, result: make(...from) };
    return last.result;
  };
}

/** `make`, remembering its last result while each of the parts that it reads of its arguments stays the same. */
export function reading<A extends readonly unknown[], R>(
  reads: (...from: A) => readonly unknown[],
  make: (...from: A) => R,
): (...from: A) => R {
  let last: { readonly read: readonly unknown[]; readonly result: R } | undefined;
  return (...from) => {
    const read = reads(...from);
    if (last === undefined || last.read.length !== read.length || last.read.some((part, i) => part !== read[i]))
      last = { read, result: make(...from) };
    return last.result;
  };
}

/** What is made, or the object made the last time if each of its parts is still the same. */
export function kept<T extends object>(): (made: T) => T {
  let last: T | undefined;
  return (made) => {
    if (last === undefined || !sameParts(last, made)) last = made;
    return last;
  };
}

/** The same for a record and for each of its values. */
export function keptEach<K extends string, V extends object>(): (made: Made<K, V>) => Made<K, V> {
  const values = new Map<K, (made: V) => V>();
  const whole = kept<Made<K, V>>();
  const valueAt = (key: K): ((made: V) => V) => {
    const known = values.get(key) ?? kept<V>();
    values.set(key, known);
    return known;
  };
  return (made) => {
    const same: Partial<Record<K, V>> = {};
    for (const [key, value] of entriesOf<K, V>(made)) same[key] = valueAt(key)(value);
    return whole(same);
  };
}

type Made<K extends string, V> = Readonly<Partial<Record<K, V>>>;

function sameParts(one: object, other: object): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => Reflect.get(one, key) === Reflect.get(other, key))
  );
}
