/** Join codes: six characters that are easy to read out, and forgiving to type. */
import type { Chance } from '../outside.ts';

/** No vowels, so that no word appears; none of 0 1 I L O U, which are taken for each other. */
const LETTERS = 'BCDFGHJKMNPQRSTVWXYZ23456789';
const LENGTH = 6;
const SHAPE = new RegExp(`^[${LETTERS}]{${LENGTH}}$`);

export function newCode(chance: Chance): string {
  return Array.from({ length: LENGTH }, () => LETTERS.charAt(chance.below(LETTERS.length))).join('');
}

/** The code somebody meant: lower case, spaces and hyphens do not matter. `undefined` if it can be no code. */
export function readCode(typed: string): string | undefined {
  if (typed.length > 40) return undefined;
  const code = typed.toUpperCase().replace(/[\s\-\u2010-\u2015]/g, '');
  return SHAPE.test(code) ? code : undefined;
}
