/** One connection of the bench: keeps what its view is told, times what it sends, and notices any gap. */
import { io, type Socket } from 'socket.io-client';
import { applyViewPatches } from '../shared/game/diff.ts';
import type { View } from '../shared/game/views.ts';
import type { Command } from '../shared/protocol/commands.ts';
import type { Answer, ClientEvents, Patch, ServerEvents } from '../shared/protocol/messages.ts';
import * as unread from './unread.ts';

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

/** Patches come as text (`unread`). */
interface Arrivals extends Omit<ServerEvents, 'patch'> {
  patch: (packet: string) => void;
}

let last = 0;

export async function listen({ url, code, token, address }: ListenerOptions): Promise<Listener> {
  const socket: Socket<Arrivals, ClientEvents> = io(url, {
    parser: unread,
    query: { code },
    auth: token === undefined ? {} : { token },
    transports: ['websocket'],
    extraHeaders: { 'x-forwarded-for': address },
    forceNew: true,
    reconnection: false,
  });
  let view: View | undefined;
  let arrived: string[] = [];
  let seq = 0;
  let gaps = 0;
  const listener: Listener = {
    token,
    view() {
      if (view === undefined) throw new Error('No snapshot has come.');
      for (const packet of arrived) {
        const { from, seq: next, patches } = unread.read<Patch>(packet);
        if (from === seq) view = applyViewPatches(view, patches);
        else gaps++;
        seq = next;
      }
      arrived = [];
      return view;
    },
    seq: () => seq,
    gaps: () => gaps,
    send: (command) => socket.emitWithAck('command', { id: `b${(++last).toString(36)}`, ...command }),
    heard: undefined,
    end: () => socket.disconnect(),
  };
  socket.on('patch', (packet) => {
    arrived.push(packet);
    listener.heard?.();
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
