/** Deletes workshops, and every name and text in them, when nothing has happened in them for long enough. */
import type { FastifyBaseLogger } from 'fastify';
import type { Time } from './outside.ts';
import type { Store } from './store/store.ts';
import type { Workshops } from './workshop/workshops.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Parts {
  readonly store: Pick<Store, 'list'>;
  readonly workshops: Pick<Workshops, 'delete'>;
  readonly time: Time;
  readonly days: number;
  readonly log: Pick<FastifyBaseLogger, 'info' | 'error'>;
}

/** Looks now and every hour. Returns what stops it. */
export function startSweeping({ store, workshops, time, days, log }: Parts): () => void {
  let callOff: (() => void) | undefined;
  let stopped = false;

  async function sweep(): Promise<void> {
    try {
      const before = time.now() - days * DAY;
      for (const { code, lastAt } of await store.list()) {
        if (stopped || lastAt >= before) continue;
        await workshops.delete(code);
        log.info({ code }, 'deleted after the days it is kept');
      }
    } catch (error) {
      log.error({ err: error }, 'old workshops could not be deleted');
    }
    if (!stopped) callOff = time.after(HOUR, () => void sweep());
  }

  void sweep();
  return () => {
    stopped = true;
    callOff?.();
  };
}
