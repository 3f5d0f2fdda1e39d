/** Picking by chance. */
import { LIMITS } from '../../game/limits.ts';

/** A number from 0 up to 1, each time it is asked. */
export type Chance = () => number;

export function oneOf<T>(items: readonly T[], chance: Chance): T | undefined {
  return items[Math.floor(chance() * items.length)];
}

export function someOf<T>(items: readonly T[], chance: Chance): T[] {
  return items.filter(() => chance() < 0.4);
}

/** Whole pounds a year, as much as a form takes. */
export function sensible(pounds: number): number {
  return Math.min(Math.floor(pounds), LIMITS.amount);
}
