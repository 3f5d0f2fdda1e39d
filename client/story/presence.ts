/** Whether somebody is here, quiet or lost, from what the server tells of their seat. */
import type { SeatId } from '../../shared/game/ids.ts';
import type { StepId } from '../../shared/game/steps.ts';
import type { SeatName } from '../../shared/game/views.ts';
import type { SeatPresence } from '../../shared/protocol/messages.ts';

/** After this long without an act a person counts as quiet. */
export const QUIET_AFTER = 5 * 60_000;

export type PersonState = 'here' | 'quiet' | 'lost' | 'automatic';

export type Presences = Readonly<Partial<Record<SeatId, SeatPresence>>>;

/** Since when somebody could have done something and did not: their last act, when they sat down, or `since`. Server time. */
export function stillSince(presence: SeatPresence | undefined, since: number): number {
  return Math.max(presence?.lastAct ?? 0, presence?.hereAt ?? 0, since);
}

/** From when a person's silence counts: since the room came to its step; in the debrief it never does, as what is said there is nobody's act. */
export function silenceFrom(step: StepId, stepSince: number, now: number): number {
  return step === 'debrief' ? now : stepSince;
}

/** How a seat is; `since` is from when silence counts. Somebody without a device is here. */
export function stateOf(
  seat: Pick<SeatName, 'automatic'>,
  presence: SeatPresence | undefined,
  { since, now, handed }: { readonly since: number; readonly now: number; readonly handed?: boolean },
): PersonState {
  if (seat.automatic) return 'automatic';
  if (handed && !presence?.here) return 'here';
  if (presence === undefined || !presence.here) return 'lost';
  return now - stillSince(presence, since) >= QUIET_AFTER ? 'quiet' : 'here';
}
