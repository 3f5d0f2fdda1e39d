/** A part of a view, made again only when what it is made from has changed. */

/** `make`, remembering its last result by the identity of its arguments. */
export function slice<A extends readonly unknown[], R>(make: (...from: A) => R): (...from: A) => R {
  let last: { readonly from: A; readonly result: R } | undefined;
  return (...from) => {
    if (last === undefined || last.from.some((value, i) => value !== from[i])) last = { from, result: make(...from) };
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

function sameParts(one: object, other: object): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => Reflect.get(one, key) === Reflect.get(other, key))
  );
}
