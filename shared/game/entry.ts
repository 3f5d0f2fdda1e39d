/** An entry of the append-only log, and how a state follows from entries. */
import { applyPatches, enablePatches, type Patch } from 'immer';
import type { Pack } from '../pack/schema.ts';
import type { Command } from '../protocol/commands.ts';
import type { By } from '../protocol/messages.ts';
import type { Did } from './did.ts';
import type { GroupId, TokenHash } from './ids.ts';
import type { Refusal } from './refusals.ts';
import type { Papers } from './rules/table-rule.ts';
import type { Workshop } from './state.ts';

enablePatches();

export interface Entry {
  /** 1 for the first entry of a workshop, without gaps. */
  readonly seq: number;
  /** Server time in milliseconds; never decreases along the log. */
  readonly at: number;
  readonly by: By;
  /** The sender's id for the command: unique with `by`. */
  readonly id: string;
  readonly command: Command;
  readonly did: Did;
  /** The group it was done by or to, if one. */
  readonly group?: GroupId;
  readonly patches: readonly Patch[];
  /** Only for commands that can be undone. */
  readonly inverse?: readonly Patch[];
  /** The shape of the state its patches were written in. */
  readonly shape: Workshop['shape'];
}

/** All that a rule may know besides the state: no clock, no chance, no input or output. */
export interface Context {
  readonly pack: Pack;
  /** Server time in milliseconds. */
  readonly now: number;
  /** The papers as they stand, for commands after which one may go out. */
  readonly papers?: Papers;
  /** The log position the entry will have. */
  readonly seq: number;
  readonly by: By;
  /** The latest entries, oldest first: as far back as undo reaches. */
  readonly history: readonly Entry[];
  /** For `seat.link` and `facilitator.invite`: the hash of the token the server made, and when the link ends. */
  readonly link?: { readonly hash: TokenHash; readonly until: number };
}

export type Decision =
  | {
      readonly ok: true;
      readonly state: Workshop;
      readonly did: Did;
      readonly group?: GroupId;
      readonly patches: readonly Patch[];
      readonly inverse?: readonly Patch[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** The state after an entry. Throws only if the log is not one that this state began. */
export function applyEntry(state: Workshop | undefined, entry: Pick<Entry, 'patches'>): Workshop {
  const root: { readonly state?: Workshop } = state === undefined ? {} : { state };
  const next = applyPatches(root, [...entry.patches]).state;
  if (next === undefined) throw new Error('The first entry of a log opens the workshop.');
  return next;
}
