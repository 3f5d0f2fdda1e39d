/** A connection that was let in, with the workshop it is in. */
import type { DefaultEventsMap, Socket } from 'socket.io';
import type { Audience } from '../../shared/game/views.ts';
import type { ClientEvents, ServerEvents } from '../../shared/protocol/messages.ts';
import type { Connection, Who } from '../workshop/connections.ts';
import type { Hosted } from '../workshop/hosted.ts';
import type { Held } from '../workshop/workshops.ts';
import type { House } from './house.ts';

export interface SocketData {
  /** Set when the connection was let in. */
  entered?: { readonly held: Held; readonly who: Who };
}

export type Socketline = Socket<ClientEvents, ServerEvents, DefaultEventsMap, SocketData>;

export interface Guest {
  readonly house: House;
  readonly hosted: Hosted;
  readonly who: Who;
  readonly socket: Socketline;
  readonly connection: Connection;
}

/** Does what a fault must end for nobody but this line: thrown on, it would end the whole server. */
export function guarded({ house, socket }: Pick<Guest, 'house' | 'socket'>, act: () => void): void {
  try {
    act();
  } catch (error) {
    endFor(error, { house, socket });
  }
}

/** Ends a line for a fault, which is counted. */
export function endFor(error: unknown, { house, socket }: Pick<Guest, 'house' | 'socket'>): void {
  house.log.error({ err: error }, 'a line could not be told');
  house.metrics.failed();
  socket.disconnect(true);
}

/** The room of Socket.IO that an audience of a workshop is. */
export function roomOf(code: string, audience: Audience): string {
  return `${code}/${audience}`;
}
