/** The workshops of a node: read once, kept while somebody needs them, let go with a snapshot. */
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type GroupId, makeId, type SeatId } from '../../shared/game/ids.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { Seat } from '../../shared/game/state.ts';
import { clientOf } from '../../shared/protocol/writers.ts';
import { realChance } from '../outside.ts';
import type { Store } from '../store/store.ts';
import { createMemoryStore, createTroubledStore, emptyMemory } from '../store/store-double.ts';
import { createTestTime } from '../test-time.ts';
import { announcing, anOrder, CODE, joining, lead, opening, pack } from './a-workshop.ts';
import { createWorkshops } from './workshops.ts';

const MINUTE = 60_000;
const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
};

async function aNode() {
  const data = emptyMemory();
  const store = createTroubledStore(createMemoryStore(data));
  const time = createTestTime();
  const failures: unknown[] = [];
  const node = (on: Store = store) =>
    createWorkshops({
      store: on,
      time,
      chance: realChance,
      rooms: { patch() {}, presence() {} },
      stored() {},
      failed: (error) => failures.push(error),
    });
  const workshops = node();
  await workshops.begin(CODE, pack, opening());
  return { data, store, time, workshops, node, failures };
}

test('[NODE1] a workshop leaves memory, with a snapshot, ten minutes after the last of its people', async () => {
  const { workshops, time, data } = await aNode();
  const held = await workshops.hold(CODE);
  await held?.hosted.submit(announcing('hello'));
  time.pass(60 * MINUTE);
  await settled();
  expect(workshops.count()).toBe(1);
  held?.release();
  held?.release();
  time.pass(9 * MINUTE);
  await workshops.use(CODE, () => undefined);
  time.pass(9 * MINUTE);
  await settled();
  expect(workshops.count()).toBe(1);
  time.pass(MINUTE);
  await settled();
  expect(workshops.count()).toBe(0);
  expect(JSON.parse(data.snapshots.get(CODE) ?? '{}')).toMatchObject({ seq: 2 });
  const again = await workshops.use(CODE, ({ state }) => state().announcement?.text);
  expect(again).toBe('hello');
});

test('[NODE1] its pack leaves memory with the last workshop that plays it', async () => {
  const { store, time, workshops } = await aNode();
  await workshops.begin('BBBBBB', pack, opening());
  let reads = 0;
  const counting: Store = {
    ...store,
    pack(hash) {
      reads += 1;
      return store.pack(hash);
    },
  };
  const parts = { time, chance: realChance, rooms: { patch() {}, presence() {} }, stored() {}, failed() {} };
  const fresh = createWorkshops({ store: counting, ...parts });
  const held = await fresh.hold('BBBBBB');
  await fresh.use(CODE, () => undefined);
  time.pass(10 * MINUTE);
  await settled();
  await fresh.use(CODE, () => undefined);
  expect([fresh.count(), reads]).toEqual([2, 1]);
  held?.release();
  time.pass(10 * MINUTE);
  await settled();
  expect(fresh.count()).toBe(0);
  await fresh.use(CODE, () => undefined);
  expect(reads).toBe(2);
});

test('[NODE2] people who come at the same moment find the same workshop', async () => {
  const { node } = await aNode();
  const fresh = node();
  const held = await Promise.all(Array.from({ length: 20 }, () => fresh.hold(CODE)));
  expect(new Set(held.map((each) => each?.hosted)).size).toBe(1);
  expect(await fresh.hold('ZZZZZZ')).toBeUndefined();
  expect(fresh.count()).toBe(1);
});

test('[NODE2] a workshop that could not be read is read again when somebody asks again', async () => {
  const { node, store } = await aNode();
  const fresh = node();
  store.trouble('fails');
  await expect(fresh.hold(CODE)).rejects.toThrow();
  store.trouble('none');
  expect(await fresh.use(CODE, ({ code }) => code)).toBe(CODE);
});

test('[NODE3] a stop stores what waits, and a snapshot of every workshop', async () => {
  const { workshops, store, data } = await aNode();
  const answer = workshops.use(CODE, ({ submit }) => submit(announcing('last')));
  await settled();
  await workshops.stop();
  expect(await answer).toMatchObject({ ok: true, seq: 2 });
  expect(JSON.parse(data.snapshots.get(CODE) ?? '{}')).toMatchObject({ seq: 2 });
  expect(await store.read(CODE, 0)).toHaveLength(2);
});

test('[NODE4] a deleted workshop is nowhere any more', async () => {
  const { workshops, store } = await aNode();
  await workshops.delete(CODE);
  expect(await workshops.hold(CODE)).toBeUndefined();
  expect(await store.list()).toEqual([]);
});

test('[NODE4] not even for whoever came while it was being read, or deleted', async () => {
  const { node, store } = await aNode();
  const gates: (() => void)[] = [];
  const later = () => new Promise<void>((resolve) => gates.push(resolve));
  const open = () => {
    for (const gate of gates.splice(0)) gate();
  };
  const slow: Store = {
    ...store,
    activity: async (code) => {
      const found = await store.activity(code);
      await later();
      return found;
    },
    delete: async (code) => {
      await later();
      await store.delete(code);
    },
  };
  const fresh = node(slow);
  const early = fresh.hold(CODE);
  await settled();
  const deleted = fresh.delete(CODE);
  await settled();
  open();
  await settled();
  const late = fresh.hold(CODE);
  await settled();
  open();
  await deleted;
  const told: string[] = [];
  (await early)?.hosted.connections.add('public', {
    hear: (audience) => told.push(`hears ${audience}`),
    snapshot: (audience) => told.push(`snapshot ${audience}`),
    mine() {},
    close: (reason) => told.push(reason),
    fail: (error) => told.push(`${error}`),
  });
  expect(told.filter((each) => each !== 'hears undefined')).toEqual(['deleted']);
  expect(await late).toBeUndefined();
  expect(fresh.count()).toBe(0);
  expect(await fresh.hold(CODE)).toBeUndefined();
});

test('[NODE4] what was being saved when it was deleted is not saved, and no failure of the store', async () => {
  const { workshops, store, data, failures } = await aNode();
  await workshops.use(CODE, async ({ submit, papers, state }) => {
    await submit(joining('Ada'));
    const [plan] = Object.values(state().groups).flatMap((group) => group?.table.current ?? []);
    if (plan === undefined) throw new Error('Ada has a table.');
    const doc = new Y.Doc();
    doc.clientID = clientOf('door', doc.clientID);
    doc.getText('matters').insert(0, 'warm');
    store.trouble('stalls');
    const command = submit(announcing('late'));
    const words = papers.write(
      plan,
      new Map([['matters', 100]]),
      { by: 'door', update: Y.encodeStateAsUpdate(doc) },
      () => {},
    );
    await settled();
    await workshops.delete(CODE);
    store.trouble('none');
    expect([await command, await words]).toMatchObject([{ ok: false, code: 'not_saved' }, 'not_saved']);
  });
  expect(failures).toEqual([]);
  expect([data.logs.size, data.texts.size]).toEqual([0, 0]);
});

test('[SECRET20] whoever says something without a name has done nothing that anybody counts, then and after a restart', async () => {
  const { workshops, node } = await aNode();
  const ada = await workshops.use(CODE, async ({ submit, state, presence }) => {
    await submit(joining('Ada'));
    const [seat] = keysOf<SeatId, Seat>(state().seats);
    if (seat === undefined) throw new Error('Ada has a seat.');
    await submit(anOrder({ type: 'step.go', payload: { step: 'debrief' } }));
    const said = [
      await submit(anOrder({ type: 'feedback.add', payload: { text: 'More tea' } }, seat)),
      await submit(anOrder({ type: 'pledge.add', payload: { text: 'Ring Pat' } }, seat)),
    ];
    expect(said).toMatchObject([{ ok: true }, { ok: true }]);
    expect(presence.all('facilitator')).toEqual({ seats: {} });
    return seat;
  });
  await node().use(CODE, ({ presence }) => expect(presence.all('facilitator')).toEqual({ seats: {} }));
  await workshops.use(CODE, async ({ submit, presence }) => {
    await submit(anOrder({ type: 'help.ask', payload: { wanted: true } }, ada));
    expect(presence.all('facilitator')).toMatchObject({ seats: { [ada ?? '']: { acts: 1 } } });
  });
});

test('[LINE10] a snapshot tells the latest, and to facilitators the last act of every table before that', async () => {
  const { workshops } = await aNode();
  await workshops.use(CODE, async ({ submit, state, snapshotFor }) => {
    await submit(joining('Ada'));
    const [ada, seat] = entriesOf<SeatId, Seat>(state().seats)[0] ?? [];
    if (ada === undefined || seat === undefined) throw new Error('Ada has a seat.');
    await submit(anOrder({ type: 'help.ask', payload: { wanted: true } }, ada));
    await submit(anOrder({ type: 'help.ask', payload: { wanted: false } }, ada));
    for (let told = 0; told < 40; told++) await submit(announcing(`hello ${told}`));
    const you = { kind: 'facilitator', facilitator: lead, role: 'lead' } as const;
    const { recent, seq } = snapshotFor('facilitator', you);
    expect(recent.map((each) => each.seq)).toEqual([
      seq - 40,
      ...Array.from({ length: 30 }, (_, place) => seq - 29 + place),
    ]);
    expect(recent[0]?.by).toBe(ada);
    expect(snapshotFor(`group:${seat.group}`, { kind: 'seat', seat: ada, group: seat.group }).recent).toHaveLength(30);
  });
});

test('[PLAYER2] automatic players go on by themselves once nobody is asked to look up any more', async () => {
  const { workshops, time } = await aNode();
  const held = await workshops.hold(CODE);
  if (held === undefined) throw new Error('The workshop is there.');
  const { connections, submit, position } = held.hosted;
  connections.add('public', { hear() {}, snapshot() {}, mine() {}, close() {}, fail() {} });
  const later = async (seconds: number): Promise<number> => {
    const before = position().seq;
    for (let second = 0; second < seconds; second++) {
      time.pass(1000);
      await settled();
    }
    return position().seq - before;
  };
  await submit(anOrder({ type: 'player.fill', payload: { group: makeId<GroupId>('g1'), seats: 4 } }));
  await submit(anOrder({ type: 'step.go', payload: { step: 'needs' } }));
  expect(await later(60)).toBeGreaterThan(0);
  await submit(anOrder({ type: 'announce', payload: { lookUp: true } }));
  expect(await later(60)).toBe(0);
  await submit(anOrder({ type: 'announce', payload: { lookUp: false } }));
  expect(await later(60)).toBeGreaterThan(0);
});
