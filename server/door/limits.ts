/** How much one sender or one address may ask: generous to people, and to a conference behind one address. */
import type { Time } from '../outside.ts';

export interface Rate {
  readonly perSecond: number;
  /** How many at once. */
  readonly burst: number;
}

export interface Limits {
  readonly commandsOfSeat: Rate;
  readonly commandsOfWorkshop: Rate;
  readonly textsOfSeat: Rate;
  readonly textsOfWorkshop: Rate;
  /** Each record reads the whole log. */
  readonly recordsOfKey: Rate;
  /** Everything else a connection may ask. */
  readonly askedOfConnection: Rate;
  readonly wrongCodesOfAddress: Rate;
  readonly workshopsOfAddress: Rate;
  readonly socketsOfAddress: number;
}

export const LIMITS_OF_PEOPLE: Limits = {
  commandsOfSeat: { perSecond: 25, burst: 100 },
  commandsOfWorkshop: { perSecond: 300, burst: 1000 },
  textsOfSeat: { perSecond: 30, burst: 150 },
  textsOfWorkshop: { perSecond: 500, burst: 1500 },
  askedOfConnection: { perSecond: 30, burst: 150 },
  recordsOfKey: { perSecond: 0.5, burst: 20 },
  wrongCodesOfAddress: { perSecond: 1, burst: 60 },
  workshopsOfAddress: { perSecond: 0.5, burst: 60 },
  socketsOfAddress: 400,
};

export interface Bucket {
  /** Takes one, if there is one. */
  readonly take: () => boolean;
  /** True if it is as full as it can be: nothing is lost by forgetting it. */
  readonly full: () => boolean;
  readonly empty: () => boolean;
}

export function createBucket({ perSecond, burst }: Rate, time: Pick<Time, 'now'>): Bucket {
  let left = burst;
  let at = time.now();
  const fill = (): number => {
    const now = time.now();
    left = Math.min(burst, left + (Math.max(0, now - at) / 1000) * perSecond);
    at = now;
    return left;
  };
  return {
    take() {
      if (fill() < 1) return false;
      left -= 1;
      return true;
    },
    full: () => fill() >= burst,
    empty: () => fill() < 1,
  };
}

export interface Buckets<K> {
  readonly of: (key: K) => Bucket;
}

/** One bucket for each key; those that are full again are forgotten when there are many. */
export function createBuckets<K>(rate: Rate, time: Pick<Time, 'now'>, most = 5000): Buckets<K> {
  const buckets = new Map<K, Bucket>();
  return {
    of(key) {
      const known = buckets.get(key);
      if (known !== undefined) return known;
      if (buckets.size >= most) for (const [old, bucket] of buckets) if (bucket.full()) buckets.delete(old);
      const made = createBucket(rate, time);
      buckets.set(key, made);
      return made;
    },
  };
}

export interface WrongCodes {
  /** Whether an address may ask for a code now. One that has asked for it rightly before always may. */
  readonly mayAsk: (address: string, code: string) => boolean;
  readonly right: (address: string, code: string) => void;
  readonly wrong: (address: string) => void;
}

/** Slows the guessing of codes and nothing else: once a code was right from an address, it is never slowed there again. */
export function createWrongCodes(rate: Rate, time: Pick<Time, 'now'>, most = 5000): WrongCodes {
  const tries = createBuckets<string>(rate, time);
  const known = new Set<string>();
  return {
    mayAsk: (address, code) => known.has(`${address} ${code}`) || !tries.of(address).empty(),
    right(address, code) {
      const key = `${address} ${code}`;
      known.delete(key);
      known.add(key);
      if (known.size <= most) return;
      const [oldest] = known;
      if (oldest !== undefined) known.delete(oldest);
    },
    wrong(address) {
      tries.of(address).take();
    },
  };
}
