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

/** The room of Socket.IO that an audience of a workshop is. */
export function roomOf(code: string, audience: Audience): string {
  return `${code}/${audience}`;
}
