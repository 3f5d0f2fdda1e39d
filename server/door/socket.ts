/** The Socket.IO door: who may connect, what each connection hears, and when it ends. */
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { type DefaultEventsMap, Server } from 'socket.io';
import { z } from 'zod';
import { OtherShape } from '../../shared/game/migrate.ts';
import { readCode } from '../../shared/protocol/join-code.ts';
import type { ClientEvents, CloseReason, ServerEvents } from '../../shared/protocol/messages.ts';
import { type Connection, type Line, seatOf, type Who } from '../workshop/connections.ts';
import type { Rooms } from '../workshop/hosted.ts';
import { cameFrom } from './address.ts';
import { endFor, guarded, roomOf, type SocketData, type Socketline } from './guest.ts';
import type { House } from './house.ts';
import { addMessages } from './messages.ts';
import { keyFor } from './tokens.ts';

/** The largest message: a paper's update, carried as text by long-polling. */
const LARGEST_MESSAGE = 256 * 1024;
/** A dead line is noticed within the sum of the two, in milliseconds. */
const PING_EVERY = 10_000;
const PONG_WITHIN = 10_000;

export type Io = Server<ClientEvents, ServerEvents, DefaultEventsMap, SocketData>;

const handshake = z.object({
  code: z.string().max(40),
  auth: z.object({ token: z.string().max(200).optional() }),
});

export function createIo(server: HttpServer): Io {
  return new Server(server, {
    serveClient: false,
    maxHttpBufferSize: LARGEST_MESSAGE,
    pingInterval: PING_EVERY,
    pingTimeout: PONG_WITHIN,
    // Long-polling answers are compressed; a snapshot usually travels that way.
    httpCompression: { threshold: 1024 },
  });
}

/** The rooms of Socket.IO: one message to all of an audience is encoded once. */
export function roomsOf(io: Io): Rooms {
  return {
    patch: (code, audience, patch) => {
      io.to(roomOf(code, audience)).emit('patch', patch);
    },
    presence: (code, audience, presence) => {
      io.to(roomOf(code, audience)).emit('presence', presence);
    },
  };
}

export function addSockets(io: Io, house: House): void {
  countAddresses(io, house);
  const asked = new WeakSet<object>();
  io.use((socket, next) => {
    // One message holds thousands of wishes to come in, and each would be welcomed with a whole snapshot.
    if (asked.has(socket.conn)) {
      next(new Error('too_fast'));
      return;
    }
    asked.add(socket.conn);
    enter(socket, house).then(
      (reason) => next(reason === undefined ? undefined : new Error(reason)),
      (error: unknown) => {
        if (error instanceof OtherShape) return next(new Error('other_version' satisfies CloseReason));
        house.log.error({ err: error }, 'a workshop could not be read');
        house.metrics.failed();
        house.health.failed();
        next(new Error('not_saved'));
      },
    );
  });
  io.on('connection', (socket) => guarded({ house, socket }, () => welcome(socket, house)));
}

/** Lets a connection in, or tells why not. */
async function enter(socket: Socketline, house: House): Promise<CloseReason | 'too_fast' | undefined> {
  const { workshops, wrongCodes, settings } = house;
  const { headers, query, auth, address: remote } = socket.handshake;
  const read = handshake.safeParse({ code: query.code, auth });
  const code = read.success ? readCode(read.data.code) : undefined;
  if (!read.success || code === undefined) return 'not_known';
  const address = cameFrom(headers, remote, settings.proxies);
  if (!wrongCodes.mayAsk(address, code)) return 'too_fast';
  const held = await workshops.hold(code);
  if (held === undefined) {
    wrongCodes.wrong(address);
    return 'not_known';
  }
  const { token } = read.data.auth;
  const who: Who | undefined = token === undefined ? 'public' : keyFor(held.hosted.state(), token);
  if (who === undefined || socket.conn.readyState !== 'open') {
    held.release();
    if (who === undefined) wrongCodes.wrong(address);
    return 'not_known';
  }
  wrongCodes.right(address, code);
  // The line may end before it is welcomed: then only this lets the workshop go.
  socket.conn.once('close', held.release);
  socket.data.entered = { held, who };
  return undefined;
}

function welcome(socket: Socketline, house: House): void {
  const { entered } = socket.data;
  if (entered === undefined) {
    socket.disconnect(true);
    return;
  }
  const { held, who } = entered;
  const { hosted } = held;
  const { connections, presence, players } = hosted;
  let room: string | undefined;
  const line: Line = {
    hear(audience) {
      if (room !== undefined) void socket.leave(room);
      room = audience === undefined ? undefined : roomOf(hosted.code, audience);
      if (room !== undefined) void socket.join(room);
    },
    snapshot(audience, you) {
      socket.emit('snapshot', hosted.snapshotFor(audience, you));
      if (audience !== 'public') socket.emit('presence', presence.all(audience));
    },
    mine(mine) {
      socket.emit('mine', mine);
    },
    close(reason) {
      socket.emit('closed', reason);
      socket.disconnect(true);
    },
    fail: (error) => endFor(error, { house, socket }),
  };
  house.metrics.socket(1);
  const seat = seatOf(who);
  let connection: Connection | undefined;
  socket.on('disconnect', () => {
    if (connection !== undefined) connections.remove(connection);
    if (seat !== undefined) presence.gone(seat);
    house.metrics.socket(-1);
    held.release();
  });
  connection = connections.add(who, line);
  if (!socket.connected) return;
  addMessages({ house, hosted, who, socket, connection });
  if (seat !== undefined) presence.here(seat);
  players.consider();
}

/** A whole conference may share one address, but not more. */
function countAddresses(io: Io, { settings, limits }: House): void {
  const open = new Map<string, number>();
  const addressOf = ({ headers, socket }: IncomingMessage): string =>
    cameFrom(headers, socket.remoteAddress, settings.proxies);
  io.engine.opts.allowRequest = (request, allow) => {
    const full = (open.get(addressOf(request)) ?? 0) >= limits.socketsOfAddress;
    allow(full ? 'too many connections from this address' : null, !full);
  };
  io.engine.on(
    'connection',
    (connection: { request: IncomingMessage; once: (event: 'close', act: () => void) => void }) => {
      const address = addressOf(connection.request);
      open.set(address, (open.get(address) ?? 0) + 1);
      connection.once('close', () => {
        const left = (open.get(address) ?? 1) - 1;
        if (left > 0) open.set(address, left);
        else open.delete(address);
      });
    },
  );
}
