/** The workshops of this node: read from the store when somebody comes, let go when nobody has been there for a while. */
import type { PackHash } from '../../shared/game/ids.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Answer } from '../../shared/protocol/messages.ts';
import type { Chance, Time } from '../outside.ts';
import type { Store } from '../store/store.ts';
import { createHosted, type Hosted, type Rooms } from './hosted.ts';
import { load } from './position.ts';
import type { Order } from './runner.ts';

/** A workshop without people stays in memory this long, in milliseconds. */
const STAYS = 10 * 60_000;

export interface Workshops {
  /** Gives the workshop of a code to `act`, and keeps it in memory until `act` is done. `undefined` if there is none. */
  readonly use: <T>(code: string, act: (hosted: Hosted) => Promise<T> | T) => Promise<T | undefined>;
  /** The same for as long as the caller likes. */
  readonly hold: (code: string) => Promise<Held | undefined>;
  /** Opens a workshop under a code that is not taken, with the command that begins its log. */
  readonly begin: (code: string, pack: Pack, first: Order) => Promise<Answer>;
  readonly delete: (code: string) => Promise<void>;
  readonly count: () => number;
  /** Stores what waits and a snapshot of each. */
  readonly stop: () => Promise<void>;
}

export interface Held {
  readonly hosted: Hosted;
  readonly release: () => void;
}

interface Place {
  readonly hosted: Hosted;
  holds: number;
  callOff: (() => void) | undefined;
}

interface Parts {
  readonly store: Store;
  readonly time: Time;
  readonly chance: Chance;
  readonly rooms: Rooms;
  readonly stored: (entries: number) => void;
  readonly failed: (error: unknown) => void;
}

export function createWorkshops({ store, time, chance, rooms, stored, failed }: Parts): Workshops {
  const places = new Map<string, Place>();
  const coming = new Map<string, Promise<Place | undefined>>();
  /** A running pack is held once, however many workshops play it, and as long as one of them is in memory. */
  const packs = new Map<PackHash, Pack>();

  async function packOf(hash: PackHash): Promise<Pack> {
    const pack = packs.get(hash) ?? (await store.pack(hash));
    if (pack === undefined) throw new Error(`The pack ${hash} is not in the store.`);
    packs.set(hash, pack);
    return pack;
  }

  async function read(code: string): Promise<Place | undefined> {
    const loaded = await load(store, code);
    if (loaded?.position.state === undefined) return undefined;
    const [pack, activity] = await Promise.all([packOf(loaded.position.state.pack), store.activity(code)]);
    const hosted = createHosted({ code, pack, store, time, chance, rooms, stored, failed, loaded, activity });
    const place: Place = { hosted, holds: 0, callOff: undefined };
    places.set(code, place);
    return place;
  }

  function placeOf(code: string): Promise<Place | undefined> {
    const known = places.get(code);
    if (known !== undefined) return Promise.resolve(known);
    const underway = coming.get(code);
    if (underway !== undefined) return underway;
    return asComing(code, read(code));
  }

  /** Whoever comes meanwhile finds what this leads to. */
  function asComing(code: string, leads: Promise<Place | undefined>): Promise<Place | undefined> {
    const whole = leads.finally(() => {
      if (coming.get(code) === whole) coming.delete(code);
    });
    coming.set(code, whole);
    return whole;
  }

  /** Leads to no place. What is being read is waited for, or it would be back in memory after its end. */
  async function end(code: string, underway: Promise<unknown> | undefined): Promise<undefined> {
    await underway?.catch(() => {});
    const place = places.get(code);
    if (place !== undefined) {
      place.callOff?.();
      forget(code, place);
      place.hosted.end('deleted');
    }
    await store.delete(code);
  }

  function release(code: string, place: Place): void {
    place.holds -= 1;
    if (place.holds > 0 || places.get(code) !== place) return;
    place.callOff?.();
    place.callOff = time.after(STAYS, () => {
      place.callOff = undefined;
      letGo(code, place).catch(failed);
    });
  }

  async function letGo(code: string, place: Place): Promise<void> {
    if (place.holds > 0) return;
    await place.hosted.rest();
    // Somebody may have come while the snapshot was written.
    if (place.holds === 0 && places.get(code) === place) forget(code, place);
  }

  function forget(code: string, place: Place): void {
    places.delete(code);
    const { pack } = place.hosted;
    if ([...places.values()].some(({ hosted }) => hosted.pack === pack)) return;
    for (const [hash, held] of packs) if (held === pack) packs.delete(hash);
  }

  function take(place: Place, code: string): Held {
    place.holds += 1;
    place.callOff?.();
    place.callOff = undefined;
    let held = true;
    return {
      hosted: place.hosted,
      release() {
        if (held) release(code, place);
        held = false;
      },
    };
  }

  async function hold(code: string): Promise<Held | undefined> {
    const place = await placeOf(code);
    return place === undefined ? undefined : take(place, code);
  }

  return {
    hold,
    async use(code, act) {
      const held = await hold(code);
      if (held === undefined) return undefined;
      try {
        return await act(held.hosted);
      } finally {
        held.release();
      }
    },
    async begin(code, pack, first) {
      const hosted = createHosted({ code, pack, store, time, chance, rooms, stored, failed, activity: [] });
      const answer = await hosted.submit(first);
      if (answer.ok && !places.has(code)) {
        const place: Place = { hosted, holds: 0, callOff: undefined };
        places.set(code, place);
        take(place, code).release();
      }
      return answer;
    },
    async delete(code) {
      await asComing(code, end(code, coming.get(code)));
    },
    count: () => places.size,
    async stop() {
      for (const { callOff } of places.values()) callOff?.();
      const all = [...places.values()];
      places.clear();
      const ends = await Promise.allSettled(all.map(({ hosted }) => hosted.rest()));
      for (const end of ends) if (end.status === 'rejected') failed(end.reason);
    },
  };
}
