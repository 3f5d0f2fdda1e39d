/** The connection of a test's device: the browser's wire over Socket.IO in Node, keeping what was answered. */
import { io, type Socket } from 'socket.io-client';
import type { Transport, Wire, WireEvents } from '../../client/connection/wire.ts';
import type { Answer, ClientEvents, CloseReason, Patch, ServerEvents } from '../../shared/protocol/messages.ts';

/** Milliseconds an answer may take before it counts as lost, as in the browser. */
const ANSWER_WITHIN = 15_000;

export interface Line extends Wire {
  readonly socket: Socket<ServerEvents, ClientEvents>;
  /** The answers to commands, by the id the sender gave. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly patches: readonly Patch[];
}

interface LineOptions {
  readonly url: string;
  readonly code: string;
  readonly token?: string | undefined;
  readonly transports?: readonly Transport[];
}

type Listeners = { readonly [E in keyof WireEvents]: Set<WireEvents[E]> };

const isCloseReason = (text: string): text is CloseReason =>
  ['newer_tab', 'removed', 'not_known', 'deleted'].includes(text);

export function openLine({ url, code, token, transports = ['polling', 'websocket'] }: LineOptions): Line {
  const socket: Socket<ServerEvents, ClientEvents> = io(url, {
    query: { code },
    auth: token === undefined ? {} : { token },
    transports: [...transports],
    reconnectionDelay: 250,
    reconnectionDelayMax: 1000,
    forceNew: true,
  });
  const listeners: Listeners = {
    up: new Set(),
    down: new Set(),
    closed: new Set(),
    snapshot: new Set(),
    patch: new Set(),
    presence: new Set(),
    mine: new Set(),
    text: new Set(),
  };
  const answers = new Map<string, Answer>();
  const patches: Patch[] = [];
  let over = false;
  let again: ReturnType<typeof setTimeout> | undefined;

  const finish = (reason: CloseReason) => {
    over = true;
    socket.disconnect();
    for (const listener of listeners.closed) listener(reason);
  };
  const tryAgain = () => {
    if (!over && !socket.active) again = setTimeout(() => !over && socket.connect(), 250);
  };
  socket.on('connect', () => {
    for (const listener of listeners.up) listener();
  });
  socket.on('disconnect', () => {
    for (const listener of listeners.down) listener();
    tryAgain();
  });
  socket.on('connect_error', (error) => {
    if (isCloseReason(error.message)) finish(error.message);
    else tryAgain();
  });
  socket.on('closed', finish);
  socket.on('snapshot', (message) => {
    for (const listener of listeners.snapshot) listener(message);
  });
  socket.on('patch', (message) => {
    patches.push(message);
    for (const listener of listeners.patch) listener(message);
  });
  socket.on('presence', (message) => {
    for (const listener of listeners.presence) listener(message);
  });
  socket.on('mine', (message) => {
    for (const listener of listeners.mine) listener(message);
  });
  socket.on('text', ({ paper, update }) => {
    for (const listener of listeners.text) listener({ paper, update: new Uint8Array(update) });
  });

  return {
    socket,
    answers,
    patches,
    on(event, listener) {
      listeners[event].add(listener);
      return () => listeners[event].delete(listener);
    },
    get isUp() {
      return socket.connected;
    },
    get transport() {
      if (!socket.connected) return undefined;
      return socket.io.engine.transport.name === 'websocket' ? 'websocket' : 'polling';
    },
    async command(message) {
      if (!socket.connected) return undefined;
      try {
        const answer = await socket.timeout(ANSWER_WITHIN).emitWithAck('command', message);
        answers.set(message.id, answer);
        return answer;
      } catch {
        return undefined;
      }
    },
    async text(message) {
      if (!socket.connected) return undefined;
      try {
        const answer = await socket.timeout(ANSWER_WITHIN).emitWithAck('text', message);
        if (!answer.ok) return answer;
        const { update, lacks } = answer;
        return {
          ok: true,
          ...(update && { update: new Uint8Array(update) }),
          ...(lacks && { lacks: new Uint8Array(lacks) }),
        };
      } catch {
        return undefined;
      }
    },
    presence(attention) {
      if (socket.connected) socket.emit('presence', attention === undefined ? {} : { attention }, () => {});
    },
    resync() {
      if (socket.connected) socket.emit('resync', () => {});
    },
    async time() {
      if (!socket.connected) return undefined;
      const answer = await socket
        .timeout(ANSWER_WITHIN)
        .emitWithAck('time')
        .catch(() => undefined);
      return answer?.serverTime;
    },
    reopen() {
      over = false;
      socket.connect();
    },
    end() {
      over = true;
      clearTimeout(again);
      socket.disconnect();
    },
  };
}
