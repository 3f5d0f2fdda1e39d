/** One connection of the bench: keeps what its view is told, times what it sends, and notices any gap. */
import { io, type Socket } from 'socket.io-client';
import { applyViewPatches } from '../shared/game/diff.ts';
import type { View } from '../shared/game/views.ts';
import type { Command } from '../shared/protocol/commands.ts';
import type { Answer, ClientEvents, Patch, ServerEvents, ViewPatch } from '../shared/protocol/messages.ts';

export interface Listener {
  readonly token: string | undefined;
  readonly view: () => View;
  readonly seq: () => number;
  readonly gaps: () => number;
  readonly received: () => number;
  readonly send: (command: Command) => Promise<Answer>;
  /** Called with the log position of every patch, as it arrives. */
  heard: ((seq: number) => void) | undefined;
  readonly end: () => void;
}

interface ListenerOptions {
  readonly url: string;
  readonly code: string;
  readonly token?: string;
  /** Where the connection says it comes from, so that a hundred rooms are not one address. */
  readonly address: string;
}

let last = 0;

export async function listen({ url, code, token, address }: ListenerOptions): Promise<Listener> {
  const socket: Socket<ServerEvents, ClientEvents> = io(url, {
    query: { code },
    auth: token === undefined ? {} : { token },
    transports: ['websocket'],
    extraHeaders: { 'x-forwarded-for': address },
    forceNew: true,
    reconnection: false,
  });
  let view: View | undefined;
  /** Put on when the view is looked at: browsers do that work on machines of their own. */
  let untouched: ViewPatch[] = [];
  let seq = 0;
  let gaps = 0;
  let received = 0;
  const listener: Listener = {
    token,
    view() {
      if (view === undefined) throw new Error('No snapshot has come.');
      view = applyViewPatches(view, untouched);
      untouched = [];
      return view;
    },
    seq: () => seq,
    gaps: () => gaps,
    received: () => received,
    send: (command) => socket.emitWithAck('command', { id: `b${(++last).toString(36)}`, ...command }),
    heard: undefined,
    end: () => socket.disconnect(),
  };
  socket.on('patch', ({ from, seq: next, patches }: Patch) => {
    received++;
    if (view === undefined || from !== seq) gaps++;
    else untouched.push(...patches);
    seq = next;
    listener.heard?.(next);
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('snapshot', (message) => {
      view = message.view;
      seq = message.seq;
      resolve();
    });
    socket.on('connect_error', reject);
    socket.on('closed', (reason) => reject(new Error(`Closed: ${reason}`)));
    socket.on('disconnect', (reason) => {
      if (reason !== 'io client disconnect') gaps++;
    });
  });
  return listener;
}
