/** Words of one person as others may see them. */

const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Without the marks that would change the direction of the words around them. */
export function plainText(text: string): string {
  return text.replace(DIRECTION, '');
}
