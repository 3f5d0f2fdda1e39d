/** One connection of the bench: keeps what its view is told, times what it sends, and notices any gap. */
import { applyViewPatches } from '../shared/game/diff.ts';
import type { View } from '../shared/game/views.ts';
import type { Command } from '../shared/protocol/commands.ts';
import type { Answer, CloseReason, Patch, Snapshot } from '../shared/protocol/messages.ts';
import { createLetters } from './letters.ts';
import { openLine } from './line.ts';

export interface Listener {
  readonly token: string | undefined;
  /** With everything put on that has come. Browsers do that work on machines of their own, so never while timing. */
  readonly view: () => View;
  readonly seq: () => number;
  readonly gaps: () => number;
  readonly send: (command: Command) => Promise<Answer>;
  /** Called for every patch, as it arrives. */
  heard: (() => void) | undefined;
  readonly end: () => void;
}

interface ListenerOptions {
  readonly url: string;
  readonly code: string;
  readonly token?: string;
  /** Where the connection says it comes from, so that a hundred rooms are not one address. */
  readonly address: string;
}

/** Packets of Engine.IO 4 and, inside its messages, of Socket.IO 5. */
const PING = '2';
const PONG = '3';
const WELCOME = '0{';
const CONNECT = '40';
const REFUSED = '44';
const EVENT = '42';
const ANSWER = '43';
const PATCH = Buffer.from(`${EVENT}["patch",`);

let last = 0;

/** Reads a snapshot as it comes; patches are kept as they came. */
export async function listen({ url, code, token, address }: ListenerOptions): Promise<Listener> {
  let view: View | undefined;
  let seq = 0;
  let gaps = 0;
  let ended: (why: Error) => void = () => undefined;
  let begun = (): void => undefined;
  const begins = new Promise<void>((resolve, reject) => {
    begun = resolve;
    ended = reject;
  });
  const arrived = createLetters();
  const waiting = new Map<number, (answer: Answer) => void>();

  function read(packet: string): void {
    if (packet === PING) line.send(PONG);
    else if (packet.startsWith(WELCOME)) line.send(`${CONNECT}${JSON.stringify({ token })}`);
    else if (packet.startsWith(ANSWER)) {
      const start = packet.indexOf('[');
      const number = Number(packet.slice(ANSWER.length, start));
      const [answer]: [Answer] = JSON.parse(packet.slice(start));
      waiting.get(number)?.(answer);
      waiting.delete(number);
    } else if (packet.startsWith(EVENT)) event(JSON.parse(packet.slice(EVENT.length)));
    else if (packet.startsWith(REFUSED)) ended(new Error(packet));
  }

  function event([name, message]: ['snapshot', Snapshot] | ['closed', CloseReason] | ['presence', unknown]): void {
    if (name === 'closed') ended(new Error(`Closed: ${message}`));
    if (name !== 'snapshot') return;
    view = message.view;
    seq = message.seq;
    begun();
  }

  const door = new URL('/socket.io/', url);
  door.search = new URLSearchParams({ EIO: '4', transport: 'websocket', code }).toString();
  const line = openLine({
    url: door,
    headers: { 'x-forwarded-for': address },
    heard(message) {
      if (message.length < PATCH.length || PATCH.compare(message, 0, PATCH.length) !== 0) {
        read(message.toString());
        return;
      }
      arrived.keep(message);
      listener.heard?.();
    },
    lost(why) {
      gaps++;
      ended(new Error(why));
    },
  });
  const listener: Listener = {
    token,
    view() {
      if (view === undefined) throw new Error('No snapshot has come.');
      for (const packet of arrived.take()) {
        const [, { from, seq: next, patches }]: [string, Patch] = JSON.parse(packet.slice(EVENT.length));
        if (from === seq) view = applyViewPatches(view, patches);
        else gaps++;
        seq = next;
      }
      return view;
    },
    seq: () => seq,
    gaps: () => gaps,
    send(command) {
      const number = ++last;
      const message = { id: `b${number.toString(36)}`, ...command };
      return new Promise((answer) => {
        waiting.set(number, answer);
        line.send(`${EVENT}${number}${JSON.stringify(['command', message])}`);
      });
    },
    heard: undefined,
    end: line.end,
  };
  await begins;
  return listener;
}
