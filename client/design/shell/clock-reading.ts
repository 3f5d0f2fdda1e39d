/** What the clock says at a moment: figures, and whether it is calm, soon over, or over. */
import { clockFigures } from '../../words/durations.ts';

const MINUTE = 60_000;

interface ClockReading {
  readonly figures: string;
  readonly mood: 'calm' | 'soon' | 'over';
}

/** `left` is milliseconds; below zero it counts up. Amber begins at one minute. */
export function clockReading(left: number): ClockReading {
  if (left < 0) return { figures: `+${clockFigures(left)}`, mood: 'over' };
  return { figures: clockFigures(left), mood: left <= MINUTE ? 'soon' : 'calm' };
}

/**
 * The moments the clock is spoken at: five minutes, one minute, zero. Gives the one passed between two readings, if any.
 * `set` is what the clock was last set to: a step of five minutes does not begin with "five minutes left".
 */
export function spokenMoment(before: number, now: number, set: number): 5 | 1 | 0 | undefined {
  return ([0, 1, 5] as const).find(
    (minutes) => before > minutes * MINUTE && now <= minutes * MINUTE && set > minutes * MINUTE,
  );
}
