/** Reading the one clock. */
import type { Clock } from './state.ts';

/** Milliseconds left on the clock at a moment of server time; below zero is time over. */
export function remaining(clock: Clock, now: number): number {
  return clock.left - (clock.since === undefined ? 0 : now - clock.since);
}
