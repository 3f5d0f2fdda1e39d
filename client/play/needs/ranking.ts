/** Moving an item of a ranked list one place up or down: what it comes to stand before. */

export interface Place<Key> {
  /** The item it would stand before; nothing for the last place. */
  readonly before: Key | undefined;
  /** Its new place, from 1. */
  readonly number: number;
}

/** Nothing if it is at that end already. */
export function oneUp<Key>(keys: readonly Key[], key: Key): Place<Key> | undefined {
  const at = keys.indexOf(key);
  return at <= 0 ? undefined : { before: keys[at - 1], number: at };
}

export function oneDown<Key>(keys: readonly Key[], key: Key): Place<Key> | undefined {
  const at = keys.indexOf(key);
  return at === -1 || at === keys.length - 1 ? undefined : { before: keys[at + 2], number: at + 2 };
}
