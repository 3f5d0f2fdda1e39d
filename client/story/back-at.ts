/** When a break ends. */
import type { Room } from '../../shared/game/views.ts';

const MINUTE = 60_000;

/** Server time in milliseconds; nothing while there is no break, or it has no length. */
export function backAt({ breaks, onBreak }: Pick<Room, 'breaks' | 'onBreak'>): number | undefined {
  const minutes = onBreak && breaks[onBreak.after]?.minutes;
  return onBreak === undefined || minutes === undefined ? undefined : onBreak.since + minutes * MINUTE;
}
