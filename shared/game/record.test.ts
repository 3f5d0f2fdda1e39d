import { describe, expect, test } from 'vitest';
import { type GroupId, makeId, type PlanId, type TenderId } from './ids.ts';
import { SHAPE } from './migrate.ts';
import { createProjector } from './project.ts';
import { type Papers, recordOf } from './record.ts';
import { keysOf } from './records.ts';
import { assessing, chosen, published } from './testing/a-day.ts';
import { aWorkshop, HASH, LEAD, OPENED_AT, type Played, tokenHash } from './testing/a-workshop.ts';
import { BOROUGH } from './testing/borough.ts';

const PAPERS: Papers = {
  [makeId<PlanId>('p1')]: { words: 'Of the first table' },
  [makeId<PlanId>('p2')]: { words: 'Of the second table' },
};
const G1 = `group:${makeId<GroupId>('g1')}` as const;

function day(): Played {
  const w = aWorkshop().seats('cat', 'g1', 'lived').at('choosing');
  w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
  w.does('bob', 'plan.place', { organisation: 'lamp', column: 'now' });
  w.does('ann', 'need.add', { text: 'A key' });
  w.does('ann', 'seat.link', { seat: w.seatId('ann') });
  w.does('lead', 'facilitator.invite', { name: 'Flo', kind: 'second' });
  w.does('ann', 'ready.set', { ready: true });
  return w;
}
function record(w: Played, audience: 'facilitator' | typeof G1) {
  const projector = createProjector(w.pack);
  const source = { state: w.state(), pack: w.pack, projector, entries: w.log(), papers: PAPERS, takenAt: 5 };
  return recordOf(source, audience);
}

describe('a facilitator’s record', () => {
  test('[REC1] holds what facilitators see, the whole story, all papers and the pack', () => {
    const w = day();
    const taken = record(w, 'facilitator');
    expect(taken).toMatchObject({
      format: 'anyborough-record',
      version: 1,
      kind: 'workshop',
      takenAt: 5,
      openedAt: OPENED_AT,
      pack: { id: 'brook', title: 'Brook', hash: HASH },
      papers: PAPERS,
      view: {
        audience: 'facilitator',
        seats: { [w.seatId('cat')]: { name: 'cat', group: 'g1', order: 3 } },
        tables: { g1: w.table('g1'), g2: w.table('g2') },
      },
      again: { pack: BOROUGH },
    });
    expect(taken.timeline.map(({ seq }) => seq)).toEqual(w.log().map(({ seq }) => seq));
    expect(taken.timeline[1]).toEqual({
      seq: 2,
      at: OPENED_AT,
      by: 'door',
      did: { type: 'seatTaken', seat: w.seatId('ann'), group: 'g1' },
    });
  });

  test('[REC2] holds no background, key, link or seed', () => {
    const w = day();
    const text = JSON.stringify(record(w, 'facilitator'));
    expect(text).not.toContain('lived');
    expect(text).not.toContain('background');
    for (const secret of [w.state().seed, ...keysOf(w.state().keys), ...keysOf(w.state().links)])
      expect(text).not.toContain(secret);
    expect(text).toContain('"cat"');
  });
});

describe('a table’s record', () => {
  test('[REC3] holds what the table saw and wrote, and nothing of another table', () => {
    const w = day();
    const taken = record(w, G1);
    expect(taken).toMatchObject({
      kind: 'group',
      papers: { p1: { words: 'Of the first table' } },
      view: { audience: 'group', table: w.table() },
    });
    expect(Object.keys(taken)).not.toContain('again');
    expect(Object.keys(taken.papers)).toEqual(['p1']);
    const placed = taken.timeline.filter(({ did }) => did.type === 'placed').map(({ by }) => by);
    expect(placed).toEqual([w.seatId('ann')]);
    expect(JSON.stringify(taken)).not.toContain('"core":1');
  });
});

describe('the record of a table that was the council and is the sector', () => {
  test('[REC3] knows by name what it bought and answered before, and the costs of what it placed', () => {
    const w = chosen('menu');
    w.does('ann', 'option.buy', { option: 'walk' });
    w.at('challenges').does('lead', 'challenge.draw', { group: 'g1', card: 'flood' });
    w.at('framework');
    const { catalogue } = record(w, G1).view;
    expect(catalogue).toMatchObject({
      options: { walk: { id: 'walk' } },
      cards: { flood: { id: 'flood' } },
      organisations: { kettle: {}, oars: {} },
      backs: { kettle: {}, oars: {} },
    });
    expect(Object.keys(catalogue.people)).toHaveLength(2);
  });
});

describe('opening a record again', () => {
  /** What a facilitator's record of the day opens again from, as it comes out of a file. */
  function saved(from: Played): Record<string, unknown> {
    const taken = JSON.parse(JSON.stringify(record(from, 'facilitator')));
    return taken.again.workshop;
  }
  function edited(whole: object, [key = '', ...rest]: readonly string[], value: unknown): Record<string, unknown> {
    const parts = new Map<string, unknown>(Object.entries(whole));
    const part = parts.get(key);
    parts.set(key, rest.length > 0 && typeof part === 'object' && part !== null ? edited(part, rest, value) : value);
    return Object.fromEntries(parts);
  }
  function open(w: Played, group: string) {
    const { closed: _, ...table } = w.table(group);
    return { ...table, since: 1, ready: {}, help: {} };
  }

  test('[REC4] who has presented is known in it too', () => {
    const from = published('tenders');
    from.does('ann', 'tender.present', { tender: 't1' });
    const { groups } = createProjector(BOROUGH).view(aWorkshop({ saved: saved(from) }).state(), 'public').room;
    expect(groups).toMatchObject({ g1: { hasPresented: true } });
    expect(groups).not.toMatchObject({ g2: { hasPresented: true } });
  });

  test('[REC4] the same tables, people and work stand in a new workshop, at the same step, with the clock stopped', () => {
    const from = day();
    from.does('lead', 'player.fill', { group: 'g2', seats: 1 });
    const [robot = ''] = keysOf(from.state().seats).slice(-1);
    from.does('lead', 'seat.remove', { seat: from.seatId('bob') });
    from.does('lead', 'workshop.close', {});
    const w = aWorkshop({ saved: saved(from), seed: 'another seed' });
    expect(w.log()[0]?.did).toEqual({ type: 'workshopRestored' });
    expect(w.state()).toEqual({
      shape: SHAPE,
      code: 'K7M4QX',
      title: 'A day',
      pack: HASH,
      seed: 'another seed',
      openedAt: OPENED_AT,
      locked: false,
      step: 'choosing',
      stepSince: OPENED_AT,
      slide: 0,
      clock: { left: 1_200_000 },
      agenda: from.state().agenda,
      groups: {
        g1: { order: 1, table: open(from, 'g1'), scores: {} },
        g2: { order: 2, table: open(from, 'g2'), scores: {} },
      },
      breaks: from.state().breaks,
      bidders: 1,
      alone: 'ready',
      voices: {},
      seats: {
        [from.seatId('ann')]: { name: 'ann', group: 'g1', order: 1 },
        [from.seatId('cat')]: { name: 'cat', group: 'g1', order: 3 },
        [robot]: { name: 'Dale', group: 'g2', order: 4, automatic: true },
      },
      facilitators: { [LEAD]: { name: 'Facilitator', kind: 'lead' } },
      keys: { [tokenHash('lead')]: { facilitator: LEAD } },
      links: {},
    });
  });

  test('[REC4] people go on where they were, and nothing done before is undone', () => {
    const w = aWorkshop({ saved: saved(day()) });
    expect(w.asks('ann', 'plan.place', { organisation: 'oars', column: 'now' })).toBe('allowed');
    expect(w.asks('ann', 'undo', { entry: 1 })).toBe('undo_gone');
  });

  test('[REC4] a bid keeps what a card requires of it', () => {
    const from = chosen('challenges');
    from.does('lead', 'challenge.draw', { group: 'g2', card: 'promise' });
    from.does('bob', 'challenge.answer', { card: 'promise', kind: 'pass' });
    from.at('costing').does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    from.does('ann', 'challenge.answer', { card: 'promise', kind: 'accept' });
    from.at('bid').does('ann', 'bid.model', { bid: 'bq1', model: 'separate' });
    from.does('ann', 'bid.price', { bid: 'bq1', price: 9000 });
    from.does('ann', 'bid.submit', { bid: 'bq1' });
    const { bids } = aWorkshop({ saved: saved(from) }).table();
    expect(bids).toEqual(from.table().bids);
    expect(bids).toMatchObject({ bq1: { versions: { 1: { requirements: ['Pay a living wage.'] } } } });
  });

  test('[REC4] only a workshop that has not begun begins from a record', () => {
    const opening = { code: 'K7M4QX', pack: HASH, seed: '12345678', facilitator: LEAD, token: tokenHash('other') };
    const w = day();
    expect(w.asks('door', 'workshop.restore', JSON.parse(JSON.stringify({ ...opening, record: saved(w) })))).toBe(
      'already_so',
    );
  });

  test('[REC5] what does not fit together is refused, and nothing is opened', () => {
    const whole = saved(day());
    const opening = (change: object) => () => aWorkshop({ saved: { ...whole, ...change } });
    expect(opening({})).not.toThrow();
    expect(opening({ step: 'lobby' })).toThrow('workshop.restore was refused: record_unfit');
    expect(opening({ seats: { s9: { name: 'x', group: 'g9', order: 1 } } })).toThrow('record_unfit');
    expect(opening({ step: 'lunch' })).toThrow();
    expect(opening({ groups: {}, seats: {} })).toThrow('record_unfit');
    // A seat called like a facilitator, or like the door, would have their rights.
    expect(opening({ seats: { f1: { name: 'x', group: 'g1', order: 1 } } })).toThrow();
    expect(opening({ seats: { door: { name: 'x', group: 'g1', order: 1 } } })).toThrow();
    expect(opening({ seed: 'x' })).toThrow();
  });

  test.each<[string, unknown]>([
    ['groups/g1/table/plans/p1/turned', { nobody: true }],
    ['groups/g1/table/plans/p1/cards', { flood: { order: 1, from: 'g9' } }],
    ['groups/g1/table/plans/p1/placed/kettle/in/now', 1e300],
    ['groups/g1/table/plans/p1/placed/kettle/without', { nothing: true }],
    ['groups/g1/table/plans/q1/received/tender', 'bq1'],
    ['groups/g1/table/plans/q1/received/from', 'g9'],
    ['groups/g1/table/plans/q1/received/version', 0.5],
    ['groups/g1/table/tenders', {}],
    ['groups/g1/table/tenders/t1/versions/1/services', { 'nobody.nothing': 'core' }],
    ['groups/g1/table/tenders/t1/questions', { u1: { order: 1, by: 'g9', text: 'Who?' } }],
    ['groups/g1/table/bids/bq1/form/lead', 'nobody'],
    ['groups/g1/table/bids/bq1/form/members', { nobody: true }],
    ['groups/g1/table/bids/bq1/form/spectrum', 1e300],
    ['groups/g1/table/bids/bq1/versions/1/plan/placed', { nobody: { in: { now: 1 } } }],
    ['groups/g1/table/bids/bq1/versions/1/plan/placed', { oars: { in: { never: 1 } } }],
    ['groups/g1/table/bids/bq1/versions/1/closed', { nobody: true }],
    ['agenda/needs/minutes', 1e15],
    ['breaks', { needs: { name: 'Tea', minutes: 1e300 } }],
  ])('[REC5] edited by hand, with something that is not there or cannot be: %s', (path, value) => {
    const record = saved(assessing());
    expect(() => aWorkshop({ saved: record })).not.toThrow();
    expect(() => aWorkshop({ saved: edited(record, path.split('/'), value) })).toThrow();
  });

  test('[REC4] what everybody has scored is said again, whatever an earlier version wrote', () => {
    const from = assessing();
    const at = { bid: 'bq2', criterion: 'able' };
    from.does('ann', 'score.difference', { bid: 'bq2', text: 'A key', months: 6 });
    from.does('ann', 'score.set', { ...at, score: 4 });
    from.does('ann', 'score.reveal', { bid: 'bq2' });
    const path = ['groups', 'g1', 'table', 'panels', 'bq2', 'in'];
    for (const earlier of [true, 1]) {
      const w = aWorkshop({ saved: edited(saved(from), path, { [from.seatId('ann')]: earlier }) });
      expect(w.table().panels).toEqual(from.table().panels);
    }
  });

  test('[REC5] no two tables have the same paper', () => {
    const w = assessing();
    const record = saved(w);
    const twice = { ...w.table('g2').tenders, t1: { ...w.table().tenders[makeId<TenderId>('t1')], plan: 'p2' } };
    expect(() => aWorkshop({ saved: edited(record, ['groups', 'g2', 'table', 'tenders'], twice) })).toThrow(
      'record_unfit',
    );
  });

  test('[REC6] what is added later takes nobody’s place', () => {
    const w = aWorkshop({ saved: saved(day()) });
    const { seats } = w.state();
    const [need] = keysOf(w.plan().needs);
    for (let i = 0; i < 40; i++) {
      w.does('ann', 'need.add', { text: `Need ${i}` });
      w.does('ann', 'need.remove', { need: keysOf(w.plan().needs).at(-1) ?? '' });
    }
    expect(keysOf(w.plan().needs)).toEqual([need]);
    const late = aWorkshop({ saved: saved(day()) });
    for (let i = 0; i < 9; i++) late.seats(`late${i}`, 'g2');
    expect(late.state().seats).toMatchObject(seats);
    expect(keysOf(late.state().seats)).toHaveLength(keysOf(seats).length + 9);
  });
});
