/** Time for tests: it stands still until it is told to go on. */
import type { Time } from './outside.ts';

export interface TestTime extends Time {
  /** Goes on by so many milliseconds, doing on the way what is due. */
  readonly pass: (milliseconds: number) => void;
  /** What waits to be done. */
  readonly waiting: () => number;
}

export function createTestTime(start = 1_000_000): TestTime {
  let now = start;
  let timers: { readonly at: number; readonly act: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, act) {
      const timer = { at: now + milliseconds, act };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        timers = timers.filter((each) => each !== next);
        now = Math.max(now, next.at);
        next.act();
      }
      now = end;
    },
    waiting: () => timers.length,
  };
}
