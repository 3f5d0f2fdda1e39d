/** The messages between server and browser over Socket.IO, and what each event carries. */
import type { Did } from '../game/did.ts';
import type { FacilitatorId, GroupId, SeatId } from '../game/ids.ts';
import type { RefusalCode } from '../game/refusals.ts';
import type { FacilitatorKind } from '../game/state.ts';
import type { Mine, View } from '../game/views.ts';

/** Who did it. The door is the server itself: joining and one-use links. */
export type By = SeatId | FacilitatorId | 'door';

/** `[path]` removes, `[path, value]` sets. A path is the keys from the view's root, joined by `/`. */
export type ViewPatch = readonly [path: string] | readonly [path: string, value: unknown];

/** What happened, as the receiver may know it. */
export interface Recent {
  readonly seq: number;
  readonly at: number;
  readonly by: By;
  readonly did: Did;
}

/** Who the receiver is. */
export type You =
  | { readonly kind: 'seat'; readonly seat: SeatId; readonly group: GroupId }
  | {
      readonly kind: 'facilitator';
      readonly facilitator: FacilitatorId;
      readonly role: FacilitatorKind;
      /** For a facilitator of one table: which. */
      readonly group?: GroupId;
    }
  | { readonly kind: 'public' };

export interface Snapshot {
  /** The log position the view stands at. The next patch's `from` equals it. */
  readonly seq: number;
  readonly view: View;
  readonly you: You;
  /** For a seat: what it alone may see, its own scores before they are turned over. */
  readonly mine?: Mine;
  /** The latest things done that this audience may know, oldest first. */
  readonly recent: readonly Recent[];
  /** Milliseconds since 1970 on the server's clock. */
  readonly serverTime: number;
}

export interface Patch {
  /** The `seq` of the message before this one to the same audience; anything else means a gap: ask for a snapshot. */
  readonly from: number;
  readonly seq: number;
  /** What happened and who did it: only together, and only where the receiver may know of it. */
  readonly did?: Did;
  readonly by?: By;
  readonly patches: readonly ViewPatch[];
}

export type Answer =
  | {
      readonly ok: true;
      readonly seq: number;
      readonly at: number;
      /** The one-use link's token, for `seat.link` and `facilitator.invite`. Never stored, told once. */
      readonly link?: string;
    }
  | { readonly ok: false; readonly code: RefusalCode; readonly message: string };

export interface CommandMessage {
  readonly id: string;
  readonly type: string;
  readonly payload: unknown;
}

/** Where somebody's attention is, shown to their own table: a card or a weight held, a card read, a field typed in. */
export interface Attention {
  readonly kind: 'reading' | 'holding' | 'typing';
  /** An organisation id, a text field as `paper/field`, or a handle of weights as `plan/weights/number`. */
  readonly what: string;
  /** For typing: the caret, in characters from the start of the field. */
  readonly caret?: number;
}

/** How a seat is: never stored, told to its table and to facilitators. */
export interface SeatPresence {
  readonly here: boolean;
  /** Server time of the last act; what is quiet is for the screen to say. */
  readonly lastAct?: number;
  readonly attention?: Attention;
  /** Server time since when this person is here; facilitators only. */
  readonly hereAt?: number;
  /** How many things this person did; facilitators only. */
  readonly acts?: number;
  /** For somebody who is gone: server time of when the connection ended; facilitators only, and not known from before a restart. */
  readonly goneAt?: number;
}

/** Only the seats that changed. A seat with nothing to say is sent as `{here: false}`. */
export interface Presence {
  readonly seats: Readonly<Record<SeatId, SeatPresence>>;
}

/**
 * A co-written paper: one Yjs document whose fields are `Y.Text`. A plan's paper has the plan's id; its fields are those of
 * the catalogue's `forms` (needs and tender for a council, needs and bid for the sector) and `card-` with the id of each
 * card the plan holds. The paper of a panel has the id of the bid it assesses; its fields are `forms.assessment`.
 */
export type TextRequest =
  | {
      readonly paper: string;
      readonly kind: 'open' /** Yjs state vector of what the browser has. */;
      readonly have: Uint8Array;
    }
  | { readonly paper: string; readonly kind: 'update'; readonly update: Uint8Array };

export type TextAnswer =
  | {
      readonly ok: true /** What the browser lacks (open), and what the server lacks. */;
      readonly update?: Uint8Array;
      readonly lacks?: Uint8Array;
    }
  | {
      readonly ok: false /** `reset`: open a fresh copy, keep the unsent words beside it. */;
      readonly code: 'reset' | 'not_saved' | 'not_yours';
      readonly message: string;
    };

export interface TextUpdate {
  readonly paper: string;
  readonly update: Uint8Array;
}

/** Why the server ends a connection for good; the browser does not try again by itself. */
export type CloseReason = 'newer_tab' | 'removed' | 'not_known' | 'deleted' | 'other_version';

export interface ServerEvents {
  snapshot: (message: Snapshot) => void;
  patch: (message: Patch) => void;
  /** To one seat alone: the whole of what is its own, when that has changed. */
  mine: (message: Mine) => void;
  presence: (message: Presence) => void;
  text: (message: TextUpdate) => void;
  closed: (reason: CloseReason) => void;
}

export interface ClientEvents {
  command: (message: CommandMessage, answer: (answer: Answer) => void) => void;
  text: (message: TextRequest, answer: (answer: TextAnswer) => void) => void;
  /** `undefined` attention: looking at nothing in particular. */
  presence: (message: { readonly attention?: Attention }, answer: (answer: { readonly ok: boolean }) => void) => void;
  /** Asks for a snapshot after a gap. */
  resync: (answer: (answer: { readonly ok: boolean }) => void) => void;
  /** For the clock's offset. */
  time: (answer: (answer: { readonly serverTime: number }) => void) => void;
}
