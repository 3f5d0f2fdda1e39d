/** Join codes: six characters without vowels and without 0 1 I L O U, so that none is mistaken for another or spells a word. */

export const CODE_LETTERS = 'BCDFGHJKMNPQRSTVWXYZ23456789';
export const CODE_LENGTH = 6;

const WRITTEN = new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`);

/** The code in what somebody typed or pasted: lower case, spaces and hyphens are accepted. Nothing if it cannot be one. */
export function readCode(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/[\s-]/g, '');
  return WRITTEN.test(letters) ? letters : undefined;
}

/** How a code is shown: "K7M 4QX". */
export function showCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)} ${code.slice(CODE_LENGTH / 2)}`;
}
