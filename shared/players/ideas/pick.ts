/** Picking by chance. */

/** A number from 0 up to 1, each time it is asked. */
export type Chance = () => number;

export function oneOf<T>(items: readonly T[], chance: Chance): T | undefined {
  return items[Math.floor(chance() * items.length)];
}

export function someOf<T>(items: readonly T[], chance: Chance): T[] {
  return items.filter(() => chance() < 0.4);
}
