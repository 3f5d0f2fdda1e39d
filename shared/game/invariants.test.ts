import { type Draft, produce } from 'immer';
import { describe, expect, test } from 'vitest';
import {
  type FacilitatorId,
  type GroupId,
  makeId,
  type NeedId,
  type OutcomeId,
  type PlanId,
  type SeatId,
} from './ids.ts';
import { invariantBroken } from './invariants.ts';
import type { Table, Workshop } from './state.ts';
import { aWorkshop, tokenHash } from './testing/a-workshop.ts';
import { BOROUGH } from './testing/borough.ts';

function sound(): Workshop {
  const w = aWorkshop().at('choosing');
  w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
  w.does('ann', 'outcome.add', { text: 'Sleeps' });
  return w.state();
}
function broken(spoil: (draft: Draft<Workshop>) => void) {
  const spoilt = produce(sound(), (draft) => {
    spoil(draft);
  });
  return invariantBroken(spoilt, BOROUGH);
}
function atTable(spoil: (table: Draft<Table>) => void) {
  return broken((draft) => {
    const table = draft.groups[makeId<GroupId>('g1')]?.table;
    if (table) spoil(table);
  });
}
const onPlan = (spoil: (plan: Draft<Table>['plans'][PlanId] & object) => void) =>
  atTable((table) => {
    const plan = table.plans[makeId<PlanId>('p1')];
    if (plan) spoil(plan);
  });
const onCard = (change: object) => onPlan((plan) => Object.assign(Object.values(plan.placed)[0] ?? {}, change));

test('[STATE1] whatever people do leads to a sound state', () => {
  expect(invariantBroken(sound(), BOROUGH)).toBeUndefined();
});

describe('a state is not sound', () => {
  test('[STATE1] with a card that is not in the pack, or in no column, or in one that is not there', () => {
    expect(onPlan((plan) => Object.assign(plan.placed, { nobody: { in: { now: 1 } } }))).toMatch(/not in the pack/);
    expect(onCard({ in: {} })).toMatch(/in no column/);
    expect(onCard({ in: { never: 1 } })).toMatch(/column that is not there/);
    expect(onCard({ in: { now: 1, never: 1 } })).toMatch(/column that is not there/);
  });

  test('[STATE1] with a card without any service', () => {
    expect(onCard({ without: { tea: true } })).toBeUndefined();
    expect(onCard({ without: { tea: true, calls: true } })).toMatch(/no service left/);
  });

  test('[STATE1] with a link to what is not there', () => {
    expect(onCard({ needs: { n99: true } })).toMatch(/linked to a need/);
    expect(onCard({ outcomes: { o99: true } })).toMatch(/linked to an outcome/);
    const stray = { needs: { [makeId<NeedId>('n99')]: true } } as const;
    expect(onPlan((plan) => Object.assign(Object.values(plan.outcomes)[0] ?? {}, stray))).toMatch(/names a need/);
    expect(onPlan((plan) => Object.assign(plan.outcomes, { [makeId<OutcomeId>('o1')]: { text: '', order: 1 } }))).toBe(
      undefined,
    );
  });

  test('[STATE1] with cards turned before the reveal, or not turned after it', () => {
    expect(onPlan((plan) => Object.assign(plan.turned, { kettle: true }))).toMatch(/turned before the reveal/);
    expect(onPlan((plan) => Object.assign(plan, { revealed: true, budget: 1 }))).toMatch(/not turned/);
    expect(
      onPlan((plan) => Object.assign(plan, { revealed: true, budget: 1, turned: { kettle: true } })),
    ).toBeUndefined();
    expect(onPlan((plan) => Object.assign(plan, { budget: 1 }))).toMatch(/has a budget once it is revealed/);
  });

  test('[STATE1] with a table that works on no plan, or is where it could not be moved', () => {
    expect(atTable((table) => Object.assign(table, { current: 'p99' }))).toMatch(/plan that is not there/);
    expect(atTable((table) => Object.assign(table, { step: 'briefing' }))).toMatch(/could not be moved to/);
    expect(atTable((table) => Object.assign(table, { step: 'needs' }))).toBeUndefined();
    expect(broken((draft) => Object.assign(draft, { step: 'briefing' }))).toMatch(/could not be moved to/);
  });

  test('[STATE1] with a table or a plan kept under another name, or for somebody the pack does not know', () => {
    expect(atTable((table) => Object.assign(table, { id: 'g2' }))).toBe('Table g2 is kept as g1.');
    expect(onPlan((plan) => Object.assign(plan, { id: 'p9' }))).toBe('Plan p9 is kept as p1.');
    expect(onPlan((plan) => Object.assign(plan, { person: 'nobody' }))).toBe('p1: nobody is not in the pack.');
    expect(onPlan((plan) => Object.assign(plan, { person: 'dot' }))).toBeUndefined();
  });

  test('[STATE1] with somebody ready where they do not sit', () => {
    expect(atTable((table) => Object.assign(table.ready, { s3: true }))).toMatch(/s3 is ready/);
    expect(atTable((table) => Object.assign(table.ready, { s2: true }))).toBeUndefined();
  });

  test('[STATE1] with a seat or a key that leads nowhere', () => {
    const seat = { name: 'x', order: 9, group: makeId<GroupId>('g9') };
    const s9 = makeId<SeatId>('s9');
    expect(broken((draft) => Object.assign(draft.seats, { [s9]: seat }))).toMatch(/table that is not there/);
    expect(broken((draft) => Object.assign(draft.seats, { [s9]: { ...seat, removed: true } }))).toBeUndefined();
    expect(broken((draft) => Object.assign(draft.keys, { [tokenHash('x')]: { seat: s9 } }))).toMatch(
      /key opens a seat/,
    );
    const facilitator = makeId<FacilitatorId>('f9');
    expect(broken((draft) => Object.assign(draft.keys, { [tokenHash('x')]: { facilitator } }))).toMatch(
      /key opens a facilitator/,
    );
  });

  test('[STATE1] with more needs, assets or outcomes than a plan holds', () => {
    const many = (of: 'needs' | 'assets' | 'outcomes', count: number) =>
      onPlan((plan) => {
        plan[of] = Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i}`, { text: 'x', order: i }]));
      });
    for (const of of ['needs', 'assets', 'outcomes'] as const) {
      expect(many(of, 20)).toBeUndefined();
      expect(many(of, 21)).toMatch(/than a plan holds/);
    }
  });

  test('[STATE1] without tables, with too many, with one out of its place, or with a plan of two', () => {
    const second = (change: (group: Draft<Workshop>['groups'][GroupId] & object) => void) =>
      broken((draft) => {
        const group = draft.groups[makeId<GroupId>('g2')];
        if (group) change(group);
      });
    expect(broken((draft) => Object.assign(draft, { groups: {} }))).toMatch(/0 tables/);
    const nine = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`g${i + 1}`, { order: i + 1 }]));
    expect(broken((draft) => Object.assign(draft, { groups: nine }))).toMatch(/9 tables/);
    const eight = aWorkshop({ groups: 8 });
    expect(invariantBroken(eight.state(), eight.pack)).toBeUndefined();
    expect(second((group) => Object.assign(group, { order: 3 }))).toMatch(/g2 is not where/);
    expect(broken((draft) => Object.assign(draft, { groups: { g7: Object.values(draft.groups)[0] } }))).toMatch(
      /g7 is not where/,
    );
    expect(second(({ table }) => Object.assign(table.plans, { p1: Object.values(table.plans)[0] }))).toMatch(
      /same plan/,
    );
  });

  test('[STATE1] at a step or a slide that is not there, or without a step of the pack', () => {
    expect(broken((draft) => delete draft.agenda.needs)).toMatch(/lacks needs/);
    const short = { ...BOROUGH, agenda: BOROUGH.agenda.filter(({ step }) => step !== 'choosing') };
    expect(invariantBroken(sound(), short)).toMatch(/choosing, which is not in the pack/);
    expect(invariantBroken(sound(), { ...BOROUGH, slides: [] })).toBeUndefined();
    expect(broken((draft) => Object.assign(draft, { slide: BOROUGH.slides.length }))).toMatch(/no slide/);
    expect(broken((draft) => Object.assign(draft, { slide: BOROUGH.slides.length - 1 }))).toBeUndefined();
  });

  test('[STATE1] with more people at a table than it holds', () => {
    const crowd = (people: number) =>
      broken((draft) => {
        for (let i = 0; i < people; i++)
          Object.assign(draft.seats, { [`x${i}`]: { name: 'x', order: i, group: makeId<GroupId>('g1') } });
      });
    expect(crowd(11)).toBeUndefined();
    expect(crowd(12)).toMatch(/more seats/);
  });
});
