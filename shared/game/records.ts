/** Reading collections that are records by id with a sparse `order`: never spliced arrays, so that a patch stays small. */

type Keyed<K extends string, V> = { readonly [P in K]?: V };

/** The entries of a record, with the key's own type kept. */
export function entriesOf<K extends string, V>(record: Keyed<K, V>): [K, V][] {
  return Object.entries(record) as [K, V][];
}

/** The keys of a record, with their own type kept. */
export function keysOf<K extends string, V>(record: Keyed<K, V>): K[] {
  return Object.keys(record) as K[];
}

/** The entries in their order; equal orders fall back on the id, so every screen shows the same sequence. */
export function inOrder<K extends string, V extends { readonly order: number }>(record: Keyed<K, V>): [K, V][] {
  return entriesOf(record).sort(([a, x], [b, y]) => x.order - y.order || (a < b ? -1 : 1));
}

/** The items of a record whose keys are given. */
export function pickKeys<K extends string, V>(record: Keyed<K, V>, keys: readonly K[]): Partial<Record<K, V>> {
  const picked: Partial<Record<K, V>> = {};
  for (const key of keys) {
    const value = record[key];
    if (value !== undefined) picked[key] = value;
  }
  return picked;
}
