/** The connection to a workshop over Socket.IO: long-polling first, upgraded when the probe answers, retried for ever. */
import { io, type Socket } from 'socket.io-client';
import type { ClientEvents, CloseReason, ServerEvents, TextAnswer } from '../../shared/protocol/messages.ts';
import type { Wire, WireEvents } from './wire.ts';

/** How long an answer may take before the line is taken for dead, in milliseconds. */
const ANSWER_WITHIN = 15_000;
/** How long the server may take to tell the time after the page was asleep. */
const AWAKE_WITHIN = 4_000;
const RETRY_AFTER = 250;

const CLOSE_REASONS: Readonly<Record<CloseReason, true>> = {
  newer_tab: true,
  removed: true,
  not_known: true,
  deleted: true,
  other_version: true,
};

function isCloseReason(text: string): text is CloseReason {
  return Object.hasOwn(CLOSE_REASONS, text);
}

/** Binary parts arrive as `ArrayBuffer` in browsers, whatever the server sent. */
function inBytes(answer: TextAnswer): TextAnswer {
  if (!answer.ok) return answer;
  const { update, lacks } = answer;
  return {
    ok: true,
    ...(update && { update: new Uint8Array(update) }),
    ...(lacks && { lacks: new Uint8Array(lacks) }),
  };
}

interface Handshake {
  readonly code: string;
  /** Absent on the big screen. */
  readonly token: string | undefined;
}

type Listeners = { readonly [E in keyof WireEvents]: Set<WireEvents[E]> };

export function connect({ code, token }: Handshake): Wire {
  const socket: Socket<ServerEvents, ClientEvents> = io({
    query: { code },
    auth: token === undefined ? {} : { token },
    transports: ['polling', 'websocket'],
    reconnectionDelay: RETRY_AFTER,
    reconnectionDelayMax: 1000,
    reconnectionAttempts: Number.POSITIVE_INFINITY,
    // Another page of this browser may hold another seat: connections are not shared.
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
  let over = false;

  const finish = (reason: CloseReason) => {
    over = true;
    socket.disconnect();
    for (const listener of listeners.closed) listener(reason);
  };
  const tryAgain = () => {
    if (!over && !socket.active) setTimeout(() => !over && socket.connect(), RETRY_AFTER);
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

  // A laptop that slept may still believe in a line that died: it asks, and hangs up if nobody answers.
  const wake = () => {
    if (document.visibilityState !== 'visible' || over) return;
    if (!socket.connected) {
      socket.connect();
      return;
    }
    socket.timeout(AWAKE_WITHIN).emit('time', (error) => {
      if (error && socket.connected) socket.io.engine.close();
    });
  };
  document.addEventListener('visibilitychange', wake);
  addEventListener('online', wake);
  addEventListener('pageshow', wake);

  return {
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
      return socket
        .timeout(ANSWER_WITHIN)
        .emitWithAck('command', message)
        .catch(() => undefined);
    },
    async text(message) {
      if (!socket.connected) return undefined;
      return socket
        .timeout(ANSWER_WITHIN)
        .emitWithAck('text', message)
        .then(inBytes)
        .catch(() => undefined);
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
        .timeout(AWAKE_WITHIN)
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
      document.removeEventListener('visibilitychange', wake);
      removeEventListener('online', wake);
      removeEventListener('pageshow', wake);
      socket.disconnect();
    },
  };
}
