/** What the server takes from outside itself, time and chance, so that tests can give their own. */
import { randomBytes, randomInt } from 'node:crypto';

export interface Time {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Does something once, later. Returns what calls it off. Never keeps the process alive by itself. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

export interface Chance {
  readonly bytes: (count: number) => Uint8Array;
  /** A whole number from 0 to below `below`, all equally likely. */
  readonly below: (below: number) => number;
}

export const realTime: Time = {
  now: () => Date.now(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

export const realChance: Chance = { bytes: (count) => randomBytes(count), below: (below) => randomInt(below) };
