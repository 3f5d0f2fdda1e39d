/** Ids this browser makes: for commands and text updates, so that sending one again does it once. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz012345';

/** Sixteen letters of 5 random bits each. `crypto.randomUUID` is missing where the page is served over plain http on a LAN. */
export function freshId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => LETTERS[byte % 32]).join('');
}
