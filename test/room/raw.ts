/** Messages as a browser with its developer tools open would send them: nothing is checked on the way out. */
import type { Guest } from './guest.ts';

/** A sentence for people: it begins with a capital letter, ends with a full stop, and says nothing of how things are made. */
export const SENTENCE = /^[A-Z][^{}<>]+\.$/;

let last = 0;

/** An id for a command that was not sent before. */
export const freshId = (): string => `raw-${++last}`;

/** Sends and resolves with the answer, whatever it is. */
export function raw({ line }: Guest, event: string, ...message: readonly unknown[]): Promise<unknown> {
  const timed = line.socket.timeout(10_000);
  return Promise.resolve(Reflect.apply(timed.emitWithAck, timed, [event, ...message]));
}

/** Sends without waiting for any answer. */
export function throwAt({ line }: Guest, event: string, ...message: readonly unknown[]): void {
  Reflect.apply(line.socket.emit, line.socket, [event, ...message]);
}
