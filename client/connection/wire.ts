/** What the store and the papers need of a connection: the socket offers it, and tests put a double in its place. */
import type { Mine } from '../../shared/game/views.ts';
import type {
  Answer,
  Attention,
  CloseReason,
  CommandMessage,
  Patch,
  Presence,
  Snapshot,
  TextAnswer,
  TextRequest,
  TextUpdate,
} from '../../shared/protocol/messages.ts';

/** What the other end said, and how the line is. */
export interface WireEvents {
  up: () => void;
  down: () => void;
  /** The server ended it for good. */
  closed: (reason: CloseReason) => void;
  snapshot: (message: Snapshot) => void;
  patch: (message: Patch) => void;
  presence: (message: Presence) => void;
  /** What this seat alone may see has changed. */
  mine: (message: Mine) => void;
  text: (message: TextUpdate) => void;
}

export type Transport = 'polling' | 'websocket';

export interface Wire {
  /** Calls back on every event from now on. Returns what stops it. */
  on<E extends keyof WireEvents>(event: E, listener: WireEvents[E]): () => void;
  readonly isUp: boolean;
  readonly transport: Transport | undefined;
  /** `undefined` when the line went down or stayed silent before an answer came: it may or may not have arrived. */
  command(message: CommandMessage): Promise<Answer | undefined>;
  text(message: TextRequest): Promise<TextAnswer | undefined>;
  presence(attention: Attention | undefined): void;
  resync(): void;
  /** The server's clock in milliseconds, or nothing if it did not say. */
  time(): Promise<number | undefined>;
  /** Connects again after `closed`. */
  reopen(): void;
  end(): void;
}
