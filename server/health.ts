/** Whether this node can keep what people do: asked by balancers, and answered by writing. */
import type { Time } from './outside.ts';
import type { Store } from './store/store.ts';

/** A yes is good for this long, in milliseconds; a no is found out anew each time. */
const GOOD_FOR = 1000;
const WRITES_WITHIN = 2000;

export interface Health {
  /** A write or a read has failed: not ready until a write works again. */
  readonly failed: () => void;
  readonly stopping: () => void;
  readonly ready: () => Promise<boolean>;
}

export function createHealth(store: Pick<Store, 'probe'>, time: Time): Health {
  let goodUntil = 0;
  let ending = false;

  async function writes(): Promise<boolean> {
    let callOff = (): void => {};
    const late = new Promise<boolean>((resolve) => {
      callOff = time.after(WRITES_WITHIN, () => resolve(false));
    });
    const probe = store.probe().then(
      () => true,
      () => false,
    );
    const good = await Promise.race([probe, late]);
    callOff();
    return good;
  }

  return {
    failed() {
      goodUntil = 0;
    },
    stopping() {
      ending = true;
    },
    async ready() {
      if (ending) return false;
      if (time.now() < goodUntil) return true;
      const asked = time.now();
      const good = await writes();
      if (good) goodUntil = asked + GOOD_FOR;
      return good && !ending;
    },
  };
}
