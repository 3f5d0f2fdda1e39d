/** The form of a rule about the whole workshop. It runs on the server alone. */
import type { Draft } from 'immer';
import type { Payload } from '../../protocol/commands.ts';
import type { RoomCommandType } from '../commands.ts';
import type { Did } from '../did.ts';
import type { Context } from '../entry.ts';
import type { SeatId } from '../ids.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { Workshop } from '../state.ts';

export interface RoomAt extends Context {
  /** The sender's seat; a facilitator or the door has none. */
  readonly seat: SeatId | undefined;
}

export interface RoomRule<T extends RoomCommandType> {
  readonly may: (state: Workshop, payload: Payload<T>, at: RoomAt) => Refusal | undefined;
  readonly apply: (draft: Draft<Workshop>, payload: Payload<T>, at: RoomAt) => Did;
}

export type RoomRules<T extends RoomCommandType> = { readonly [K in T]: RoomRule<K> };

/** Refuses what only the seat itself or a facilitator may do. */
export function notOwnSeat(state: Workshop, seat: SeatId, at: RoomAt): Refusal | undefined {
  if (at.seat !== undefined && at.seat !== seat) return refuse('not_your_seat');
  const found = state.seats[seat];
  return found === undefined || found.removed ? refuse('no_seat') : undefined;
}
