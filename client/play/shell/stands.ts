/** Why the clock stands where nobody has paused it: the day has not begun, or it is over. */
import type { Room } from '../../../shared/game/views.ts';
import { words } from '../../words/words.ts';

export function standsFor({ clock, step, closedAt }: Pick<Room, 'clock' | 'step' | 'closedAt'>): string | undefined {
  if (closedAt !== undefined) return words.design.clock.closed;
  return step === 'lobby' && clock.since === undefined ? words.design.clock.waiting : undefined;
}
