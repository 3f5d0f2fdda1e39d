/** What somebody types or pastes into the code field, as letters of a code. */
import { CODE_LENGTH, CODE_LETTERS } from '../../shared/protocol/join-code.ts';

export interface TypedCode {
  /** The letters that can be in a code, at most six. */
  readonly letters: string;
  /** What was typed and is in no code, like O: said, so that nobody wonders where it went. */
  readonly strange: readonly string[];
}

/** Takes the code out of a pasted address too, like `http://host/join/K7M4QX`. */
export function typedCode(text: string): TypedCode {
  const pasted = /\/(?:join|w)\/([^/?#]+)/.exec(text)?.[1] ?? text;
  const typed = [...pasted.toUpperCase()].filter((letter) => !/[\s-]/.test(letter));
  const known = typed.filter((letter) => CODE_LETTERS.includes(letter));
  const strange = typed.filter((letter) => !CODE_LETTERS.includes(letter));
  return { letters: known.slice(0, CODE_LENGTH).join(''), strange: [...new Set(strange)] };
}
