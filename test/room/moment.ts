/** A moment of the day with everybody who may send something: it is opened once for many tests, and none of them leaves a trace. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { REFUSAL_CODES } from '../../shared/game/refusals.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { type CommandType, payloads } from '../../shared/protocol/commands.ts';
import { guestAt } from './at-once.ts';
import { openLink, takeSeat } from './door.ts';
import type { End } from './ends.ts';
import { type Guest, openGuest, planOf } from './guest.ts';
import { type Log, logFrom } from './log.ts';
import { freshId, raw, SENTENCE } from './raw.ts';
import { openRoom, type Room } from './room.ts';
import { there } from './there.ts';
import { openVenue, QUICK, type TestVenue } from './venue.ts';
import { tenderOf } from './walk.ts';

/** A room with everybody who may send something, at some moment of the day. */
export interface Setting {
  readonly room: Room;
  readonly pack: Pack;
  /** At the first table. */
  readonly ann: Guest;
  /** At the second. */
  readonly cat: Guest;
  /** The first table's own screen. */
  readonly screen: Guest;
  /** Facilitator of the second table. */
  readonly sue: Guest;
  readonly remote: Guest;
  readonly lead: Guest;
  readonly wall: Guest;
}

async function seated(venue: TestVenue, room: Room, ends: End[]): Promise<Setting> {
  const { facilitator: lead, code, groups } = room;
  const enter = async (name: string, token: string): Promise<Guest> => {
    const guest = openGuest({ name, url: venue.url, code, token });
    ends.push(guest.end);
    await guest.live();
    return guest;
  };
  const invite = async (name: string, payload: object): Promise<Guest> => {
    const answer = await lead.workshop.send({
      type: 'facilitator.invite',
      payload: payloads['facilitator.invite'].parse({ name, ...payload }),
    });
    return enter(name, await openLink(venue.url, answer.ok ? (answer.link ?? '') : ''));
  };
  const { token } = await takeSeat(venue.url, code, { name: 'Table screen', group: groups[0], screen: true });
  return {
    room,
    pack: (await room.log()).pack,
    lead,
    ann: guestAt(room.tables[0] ?? [], 0),
    cat: guestAt(room.tables[1] ?? [], 0),
    wall: guestAt(room.screens, 0),
    screen: await enter('Table screen', token),
    sue: await invite('Sue', { kind: 'table', group: groups[1] }),
    remote: await invite('Remote', { kind: 'remote' }),
  };
}

/** Opens a room for all tests of a moment; each of them leaves nothing in the log, and all of them nothing on a screen. */
export function moment(prepare: (setting: Setting) => Promise<void>): () => Setting {
  let at: Setting | undefined;
  let before: Log;
  let store: Store;
  beforeAll(async () => {
    const venue = await openVenue({ limits: QUICK });
    const room = await openRoom(venue, { groups: 2, seatsEach: 2, screens: 1 });
    const ends: End[] = [];
    at = await seated(venue, room, ends);
    await prepare(at);
    before = await room.agree();
    store = await openSqlite(venue.dataDir);
    return async () => {
      // Everybody sees what they saw.
      expect((await room.agree(await logFrom(store, room.code))).entries).toEqual(before.entries);
      await store.close();
      for (const end of ends) await end();
      room.end();
      await venue.stop();
    };
  });
  afterEach(async () => {
    expect(await store.read(there(at).room.code, before.entries.length)).toEqual([]);
  });
  return () => there(at);
}

type Who = Exclude<keyof Setting, 'room' | 'pack'>;
export type Case = readonly [
  name: string,
  who: Who,
  type: CommandType,
  payload: (setting: Setting) => object,
  code: string,
];

/** A test for each: what is sent is refused with this code and a sentence, however often. */
export function refusals(at: () => Setting, cases: readonly Case[]): void {
  test.each(cases)('%s', async (_, who, type, payload, code) => {
    const message = { id: freshId(), type, payload: payload(at()) };
    const refusal = { ok: false, code, message: expect.stringMatching(SENTENCE) };
    expect(await raw(at()[who], 'command', message)).toEqual(refusal);
    // Asked again with the same id, it is still not done.
    expect(await raw(at()[who], 'command', message)).toEqual(refusal);
    expect(REFUSAL_CODES).toContain(code);
  });
}

/** Parts of payloads: what is Ann's, or her table's, and what is Cat's. */
export const plan = ({ ann }: Setting) => ({ plan: planOf(ann) });
export const theirs = ({ cat }: Setting) => ({ plan: planOf(cat) });
export const tender = ({ ann }: Setting) => ({ tender: tenderOf(ann) });
export const theirTender = ({ cat }: Setting) => ({ tender: tenderOf(cat) });
export const firstCard = ({ pack }: Setting) => ({ card: pack.cards[0]?.id });
export const firstOption = ({ pack }: Setting) => ({ option: pack.options[0]?.id });
export const criterion = ({ pack }: Setting) => ({ criterion: pack.criteria[0]?.id });
export const price = { change: { field: 'price', value: 5 } };
export const nothing = () => ({});
