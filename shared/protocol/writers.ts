/** Under which Yjs client ids somebody writes papers: ids of their own, so that nobody takes the place of another's next letters. */
import type { By, You } from './messages.ts';

/** What Yjs makes up for each page, a random number of 32 bits, stays below this. */
const PAGES = 2 ** 32;
/** With the pages of each, writers fill the 53 bits that a whole number has in JavaScript. */
const WRITERS = 2 ** 21;

/** Who somebody writes as; nobody, if they only look on. */
export function writerOf(you: You | undefined): By | undefined {
  if (you?.kind === 'seat') return you.seat;
  return you?.kind === 'facilitator' ? you.facilitator : undefined;
}

/** FNV-1a: everybody at a table has another number, but for a chance of one in two million. */
function numberOf(by: By): number {
  let hash = 0x811c9dc5;
  for (const letter of by) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % WRITERS;
}

/** The client id under which this page of theirs writes; `page` is the one that Yjs made up. */
export function clientOf(by: By, page: number): number {
  return numberOf(by) * PAGES + (page % PAGES);
}

/** True if they, and not somebody else, write under a client id. */
export function isClientOf(by: By, client: number): boolean {
  return Math.floor(client / PAGES) === numberOf(by);
}
