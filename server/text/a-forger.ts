/** Updates for tests that no page sends, written as Yjs writes them. */
import * as Y from 'yjs';

function uint(number: number): number[] {
  const bytes: number[] = [];
  let left = number;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push(128 + (left % 128));
  return [...bytes, left];
}

/** Where a run of letters begins, and how many they are. */
export interface Run {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
}

/** Letters of which nothing is left but that they were. */
export function collected({ client, clock, length }: Run): Uint8Array {
  return Uint8Array.from([1, 1, ...uint(client), ...uint(clock), 0, ...uint(length), 0]);
}

/** Letters that were typed in a field and taken out again. */
export function erased({ client, clock, length }: Run, field: string): Uint8Array {
  const name = new TextEncoder().encode(field);
  const item = [1, 1, ...uint(name.length), ...name, ...uint(length)];
  return Uint8Array.from([1, 1, ...uint(client), ...uint(clock), ...item, 0]);
}

/** Nothing but that these letters are deleted, whether there are such or not. */
export function deletion({ client, clock, length }: Run): Uint8Array {
  return Uint8Array.from([0, 1, ...uint(client), 1, ...uint(clock), ...uint(length)]);
}

/** What is typed at the beginning of a field of this document, under a client id that need not be whose it is. */
export function typed(from: Y.Doc, client: number, words: string, field: string): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
  doc.clientID = client;
  const before = Y.encodeStateVector(doc);
  doc.getText(field).insert(0, words);
  return Y.encodeStateAsUpdate(doc, before);
}
