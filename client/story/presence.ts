/** Whether somebody is here, quiet or lost, from what the server tells of their seat. */
import type { SeatId } from '../../shared/game/ids.ts';
import type { SeatName } from '../../shared/game/views.ts';
import type { SeatPresence } from '../../shared/protocol/messages.ts';

/** After this long without an act a person counts as quiet. */
export const QUIET_AFTER = 5 * 60_000;

export type PersonState = 'here' | 'quiet' | 'lost' | 'automatic';

export type Presences = Readonly<Partial<Record<SeatId, SeatPresence>>>;

/** How a seat is. Somebody who never acted counts from when the room came to the step; somebody without a device is here. */
export function stateOf(
  seat: Pick<SeatName, 'automatic'>,
  presence: SeatPresence | undefined,
  { since, now, handed }: { readonly since: number; readonly now: number; readonly handed?: boolean },
): PersonState {
  if (seat.automatic) return 'automatic';
  if (handed && !presence?.here) return 'here';
  if (presence === undefined || !presence.here) return 'lost';
  return now - Math.max(presence.lastAct ?? 0, since) >= QUIET_AFTER ? 'quiet' : 'here';
}
