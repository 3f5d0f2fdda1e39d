/** Acknowledged means durable: with a store that stalls, fails or half fails, nobody is told of what is not safe. */
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../client/connection/paper.ts';
import type { Store } from '../../server/store/store.ts';
import { ask } from '../room/door.ts';
import { endings } from '../room/ends.ts';
import { type Guest, groupView } from '../room/guest.ts';
import { openRoom, type Room } from '../room/room.ts';
import { openVenue, type TestVenue } from '../room/venue.ts';
import { paperOf, saved } from '../room/writer.ts';

const ends = endings();

interface Gate {
  readonly wait: () => Promise<void>;
  /** Resolves once somebody waits. */
  readonly reached: Promise<void>;
  readonly open: () => void;
}

function closedGate(): Gate {
  let open = (): void => undefined;
  let reach = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  return {
    wait() {
      reach();
      return opened;
    },
    reached,
    open,
  };
}

/** A store whose writes go as the test says; `undefined` lets them through. */
interface Fault {
  append?: ((batch: Parameters<Store['append']>[0], real: Store) => ReturnType<Store['append']>) | undefined;
  appendText?: ((write: () => ReturnType<Store['appendText']>) => ReturnType<Store['appendText']>) | undefined;
  probe?: (() => Promise<void>) | undefined;
}

function faulty(real: Store, fault: Fault): Store {
  return {
    ...real,
    append: (batch) => (fault.append ?? ((same, store) => store.append(same)))(batch, real),
    appendText: (code, paper, updates) =>
      (fault.appendText ?? ((write) => write()))(() => real.appendText(code, paper, updates)),
    probe: () => (fault.probe ?? real.probe)(),
  };
}

interface Setting {
  readonly venue: TestVenue;
  readonly room: Room;
  readonly fault: Fault;
  readonly ann: Guest;
  readonly ben: Guest;
}

async function setting(): Promise<Setting> {
  const fault: Fault = {};
  const venue = await openVenue({ store: (real) => faulty(real, fault) });
  ends.push(venue.stop);
  const room = await openRoom(venue, { groups: 1, seatsEach: 2, screens: 1 });
  ends.push(room.end);
  await room.go('needs');
  const [ann, ben] = room.seats;
  if (ann === undefined || ben === undefined) throw new Error('Two sit at the table.');
  return { venue, room, fault, ann, ben };
}

const need = (guest: Guest) =>
  ({ type: 'need.add', payload: { plan: groupView(guest).table.current, text: 'A door that locks' } }) as const;

/** Whatever the server had sent to these before is there once they have been told the time, twice. */
async function heardOut(guests: readonly Guest[]): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await Promise.all(guests.map(({ line }) => line.time()));
}

/** What anybody was told of a command while its write waited at a closed gate. */
async function toldWhileWaiting(lie: boolean): Promise<string[]> {
  const { room, fault, ann } = await setting();
  const gate = closedGate();
  fault.append = async (batch, real) => {
    const written = gate.wait().then(() => real.append(batch));
    return lie ? { ok: true } : written;
  };
  const told: string[] = [];
  const patchesBefore = room.everybody.map(({ line }) => line.patches.length);
  const sent = ann.workshop.send(need(ann)).then((answer) => {
    told.push(answer.ok ? 'acknowledged' : answer.code);
  });
  await gate.reached;
  await heardOut(room.everybody);
  const whileWaiting = [
    ...told,
    ...room.everybody.flatMap(({ name, line }, number) =>
      line.patches.length > (patchesBefore[number] ?? 0) ? [`patch to ${name}`] : [],
    ),
  ];
  gate.open();
  await sent;
  fault.append = undefined;
  if (!lie) {
    expect(told).toEqual(['acknowledged']);
    const log = await room.agree();
    expect(log.entries.filter(({ did }) => did.type === 'needAdded')).toHaveLength(1);
  }
  return whileWaiting;
}

describe('a store that stalls', () => {
  test('no acknowledgement and no patch before the write is done, and both after', async () => {
    expect(await toldWhileWaiting(false)).toEqual([]);
  });

  test('the check finds a server that answers before the write is done', async () => {
    expect(await toldWhileWaiting(true)).toEqual([
      'acknowledged',
      'patch to The facilitator',
      'patch to Person 1',
      'patch to Person 2',
    ]);
  });

  test('words are not “saved” and reach nobody before they are written', async () => {
    const { room, fault, ann, ben } = await setting();
    const plan = groupView(ann).table.current;
    const field = (await room.log()).pack.forms.needs[0]?.id ?? '';
    const [hers, his] = await Promise.all([paperOf(ann, plan, [field]), paperOf(ben, plan, [field])]);
    ends.push(hers.end, his.end);
    await Promise.all([saved(hers), saved(his)]);
    const gate = closedGate();
    fault.appendText = (write) => gate.wait().then(write);

    hers.field(field).splice({ at: 0, removed: 0, inserted: 'He knows the river.' });
    await gate.reached;
    await heardOut([ann, ben]);
    expect(hers.state.getState().status).toBe('saving');
    expect(words(his, field)).toBe('');

    gate.open();
    await saved(hers);
    await shows(his, field, 'He knows the river.');
    expect((await room.log()).text(plan, field)).toBe('He knows the river.');
  });
});

describe('a store that fails', () => {
  test('the sender is told that it is not saved, nobody else hears, and it is done once when the store is back', async () => {
    const { venue, room, fault, ann } = await setting();
    const before = (await room.log()).entries.length;
    fault.append = () => Promise.reject(new Error('The disk is full.'));
    fault.probe = () => Promise.reject(new Error('The disk is full.'));
    const done = ann.done(need(ann));
    await ann.until('not saved', ({ unsaved }) => unsaved);
    await heardOut(room.everybody);
    expect([...ann.line.answers.values()].at(-1)).toMatchObject({ ok: false, code: 'not_saved' });
    expect((await ask(`${venue.url}/readyz`)).status).toBe(503);
    expect((await room.log()).entries).toHaveLength(before);

    fault.append = undefined;
    fault.probe = undefined;
    await done;
    const log = await room.agree();
    expect(log.entries).toHaveLength(before + 1);
    expect((await ask(`${venue.url}/readyz`)).status).toBe(200);
  });

  test('a write that happened although the store said no is done once and acknowledged', async () => {
    const { room, fault, ann } = await setting();
    const before = (await room.log()).entries.length;
    fault.append = async (batch, real) => {
      fault.append = undefined;
      await real.append(batch);
      throw new Error('The answer was lost.');
    };
    await ann.done(need(ann));
    expect((await room.agree()).entries).toHaveLength(before + 1);
  });

  test('words that could not be written are kept, and are there once when the store is back', async () => {
    const { room, fault, ann } = await setting();
    const plan = groupView(ann).table.current;
    const field = (await room.log()).pack.forms.needs[0]?.id ?? '';
    const paper = await paperOf(ann, plan, [field]);
    ends.push(paper.end);
    await saved(paper);
    let failures = 0;
    fault.appendText = () => {
      failures++;
      return Promise.reject(new Error('The disk is full.'));
    };
    paper.field(field).splice({ at: 0, removed: 0, inserted: 'Ask him first.' });
    await becomes(paper, 'kept');
    expect(failures).toBeGreaterThan(0);
    expect((await room.log()).text(plan, field)).toBe('');
    fault.appendText = undefined;
    await saved(paper);
    expect((await room.log()).text(plan, field)).toBe('Ask him first.');
  });
});

function words({ state }: Paper, field: string): string {
  return state.getState().texts[field] ?? '';
}

function shows(paper: Paper, field: string, text: string): Promise<void> {
  return when(paper, () => words(paper, field) === text);
}

function becomes(paper: Paper, status: 'kept'): Promise<void> {
  return when(paper, () => paper.state.getState().status === status);
}

function when({ state }: Paper, holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = state.subscribe(() => {
      if (!holds()) return;
      stop();
      resolve();
    });
  });
}
