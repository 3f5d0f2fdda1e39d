/** A room in which something has been done, opened once for many tests that send nonsense: after each of them all is as it was. */
import { afterEach, beforeAll, expect } from 'vitest';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { ask } from './door.ts';
import { type Guest, groupView } from './guest.ts';
import { type Log, logFrom } from './log.ts';
import { openRoom, type Room } from './room.ts';
import { there } from './there.ts';
import { openVenue, QUICK, type TestVenue } from './venue.ts';

export interface Untouched {
  readonly venue: TestVenue;
  readonly room: Room;
  /** At the first table, who has written down a need. */
  readonly ann: Guest;
  /** At the second. */
  readonly other: Guest;
  readonly before: Log;
  readonly store: Store;
}

export function untouched(): () => Untouched {
  let at: Untouched | undefined;

  beforeAll(async () => {
    const venue = await openVenue({ limits: QUICK });
    const room = await openRoom(venue, { groups: 2, seatsEach: 2, screens: 1 });
    const [ann] = room.tables[0] ?? [];
    const [other] = room.tables[1] ?? [];
    if (ann === undefined || other === undefined) throw new Error('Somebody sits at each table.');
    await room.go('needs');
    await ann.done({ type: 'need.add', payload: { plan: groupView(ann).table.current, text: 'A door that locks' } });
    const before = await room.agree();
    const store = await openSqlite(venue.dataDir);
    at = { venue, room, ann, other, before, store };
    return async () => {
      await store.close();
      room.end();
      await venue.stop();
    };
  });

  /** After every test: nothing was done, everybody sees what they saw, and the server works. */
  afterEach(async () => {
    const { venue, room, before, store } = there(at);
    const log = await room.agree(await logFrom(store, room.code));
    expect(log.entries).toEqual(before.entries);
    expect((await ask(`${venue.url}/healthz`)).status).toBe(200);
    expect((await ask(`${venue.url}/readyz`)).status).toBe(200);
  });

  return () => there(at);
}
