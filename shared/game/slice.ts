/** A part of a view, made again only when what it is made from has changed. */

/** `make`, remembering its last result by the identity of its arguments. */
export function slice<A extends readonly unknown[], R>(make: (...from: A) => R): (...from: A) => R {
  let last: { readonly from: A; readonly result: R } | undefined;
  return (...from) => {
    if (last === undefined || last.from.some((value, i) => value !== from[i])) last = { from, result: make(...from) };
    return last.result;
  };
}
