import { expect, test } from 'vitest';
import { personId } from '../../pack/schema.ts';
import { SHAPE } from '../migrate.ts';
import { aWorkshop, HASH, LEAD, OPENED_AT, tokenHash } from '../testing/a-workshop.ts';
import { BOROUGH } from '../testing/borough.ts';

test('[LOBBY1] a workshop opens in the lobby with its tables, each with a name, an emblem and a person', () => {
  const { groups, step, clock, facilitators, keys, ...rest } = aWorkshop({ groups: 3 }).state();
  expect(step).toBe('lobby');
  expect(Object.values(groups).map((group) => group?.table.name)).toEqual(['Heron', 'Kiln', 'Ferry']);
  expect(Object.values(groups).map((group) => group?.table.emblem)).toEqual(['heron', 'kiln', 'ferry']);
  expect(clock).toEqual({ left: 600_000 });
  expect(facilitators).toEqual({ [LEAD]: { name: 'Facilitator', kind: 'lead' } });
  expect(keys[tokenHash('lead')]).toEqual({ facilitator: LEAD });
  expect(rest).toMatchObject({
    shape: SHAPE,
    code: 'K7M4QX',
    title: 'A day',
    pack: HASH,
    seed: 'a seed to draw from',
    openedAt: OPENED_AT,
    stepSince: OPENED_AT,
    locked: false,
    slide: 0,
    links: {},
  });
});

test('[LOBBY1] opening tells how many tables there are', () => {
  expect(aWorkshop({ groups: 3 }).log()[0]?.did).toEqual({ type: 'workshopOpened', groups: 3 });
});

test('[LOBBY1] a table begins in the lobby with an empty plan of its own', () => {
  expect(aWorkshop().table('g2')).toEqual({
    id: 'g2',
    name: 'Kiln',
    emblem: 'kiln',
    step: 'lobby',
    since: 1,
    current: 'p2',
    plans: {
      p2: {
        id: 'p2',
        person: 'dot',
        side: 'council',
        needs: {},
        assets: {},
        outcomes: {},
        placed: {},
        turned: {},
        bought: {},
        cards: {},
        effects: {},
      },
    },
    tenders: {
      t2: {
        id: 't2',
        plan: 'p2',
        form: { weights: { able: 40, good: 35, price: 25 }, pricing: 'judged', marks: {}, extras: {} },
        versions: {},
        questions: {},
      },
    },
    bids: {},
    panels: {},
    ready: {},
    help: {},
    handed: {},
    screens: {},
  });
});

test('[LOBBY2] with more tables than people the people go round', () => {
  const w = aWorkshop({ groups: 5 });
  expect(['g1', 'g2', 'g3', 'g4', 'g5'].map((group) => w.plan(group).person)).toEqual([
    'pat',
    'dot',
    'gil',
    'pat',
    'dot',
  ]);
});

test('[LOBBY2] with as many people as tables each table meets another', () => {
  const [pat, dot] = BOROUGH.people;
  if (pat === undefined || dot === undefined) throw new Error('Two people live in the borough.');
  const pack = { ...BOROUGH, people: [pat, dot, { ...dot, id: personId.parse('mo') }] };
  const w = aWorkshop({ groups: 4, pack });
  expect(['g1', 'g2', 'g3', 'g4'].map((group) => w.plan(group).person)).toEqual(['pat', 'dot', 'mo', 'dot']);
});

test('[LOBBY1] eight tables have eight names', () => {
  const names = Object.values(aWorkshop({ groups: 8 }).state().groups).map((group) => group?.table.name);
  expect(names).toEqual(['Heron', 'Kiln', 'Ferry', 'Oak', 'Lark', 'Mill', 'Quay', 'Gate']);
});

test('[LOBBY1] the agenda is that of the pack, with no time spent', () => {
  expect(aWorkshop().state().agenda).toEqual(
    Object.fromEntries(BOROUGH.agenda.map(({ step, minutes }) => [step, { minutes, spent: 0 }])),
  );
  expect(aWorkshop().state().agenda.tender).toEqual({ minutes: 30, spent: 0 });
});

test('[LOBBY1] a workshop is opened once', () => {
  const opening = { code: 'K7M4QX', title: 'x', pack: HASH, groups: 1, seed: '12345678', facilitator: 'f9' };
  expect(aWorkshop().asks('door', 'workshop.open', { ...opening, token: tokenHash('other') })).toBe('already_so');
});
