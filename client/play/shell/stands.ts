/** Why the clock stands where nobody has paused it: the day has not begun, it is over, or there is a break. */
import type { Room } from '../../../shared/game/views.ts';
import { words } from '../../words/words.ts';

type Seen = Pick<Room, 'clock' | 'step' | 'closedAt' | 'onBreak'>;

export function standsFor({ clock, step, closedAt, onBreak }: Seen): string | undefined {
  if (closedAt !== undefined) return words.design.clock.closed;
  if (onBreak !== undefined && clock.since === undefined) return words.design.clock.onBreak;
  return step === 'lobby' && clock.since === undefined ? words.design.clock.waiting : undefined;
}
