/** Makes join codes. */
import { CODE_LENGTH, CODE_LETTERS } from '../../shared/protocol/join-code.ts';
import type { Chance } from '../outside.ts';

export function newCode(chance: Chance): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS.charAt(chance.below(CODE_LETTERS.length))).join('');
}
