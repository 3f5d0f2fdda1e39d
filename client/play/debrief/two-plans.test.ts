import { describe, expect, test } from 'vitest';
import type { Back } from '../../../shared/game/catalogue.ts';
import {
  type ColumnId,
  type EffectId,
  type GroupId,
  makeId,
  type NeedId,
  type OrganisationId,
  type OutcomeId,
  type PersonId,
  type PlanId,
} from '../../../shared/game/ids.ts';
import type { PlanShown } from '../../../shared/game/views.ts';
import { betweenPlans, costOf, pairsOf, streetOf } from './two-plans.ts';

const [now, later] = [makeId<ColumnId>('now'), makeId<ColumnId>('later')];
const columns = [
  { id: now, name: 'Now', span: '', months: 3 },
  { id: later, name: 'Later', span: '', months: 24 },
];
const [echo, kitchen, bikes] = [
  makeId<OrganisationId>('echo'),
  makeId<OrganisationId>('kitchen'),
  makeId<OrganisationId>('bikes'),
];
const sam = makeId<PersonId>('sam');

const aPlan = (id: string, side: PlanShown['side'], over: Partial<PlanShown> = {}): PlanShown => ({
  id: makeId<PlanId>(id),
  group: makeId<GroupId>('g1'),
  person: sam,
  side,
  needs: {},
  assets: {},
  outcomes: {},
  placed: {},
  effects: {},
  bought: {},
  ...over,
});
const council = aPlan('p1', 'council', {
  needs: {
    [makeId<NeedId>('n1')]: { text: 'A safe home', order: 1 },
    [makeId<NeedId>('n2')]: { text: 'Rent arrears', order: 2 },
  },
  outcomes: { [makeId<OutcomeId>('o1')]: { text: 'Sees Ellie weekly', order: 1, months: 12 } },
  placed: { [echo]: { in: { [later]: 1 } }, [kitchen]: { in: { [now]: 1, [later]: 2 } } },
  effects: {
    [makeId<EffectId>('e1')]: {
      source: { kind: 'card', id: makeId('c1') },
      effect: { kind: 'close', organisation: echo },
    },
  },
});
const sector = aPlan('p2', 'sector', {
  needs: { [makeId<NeedId>('n3')]: { text: 'A home that is safe', order: 1 } },
  outcomes: { [makeId<OutcomeId>('o2')]: { text: 'Sees Ellie every week, weekly', order: 1, months: 3 } },
  placed: { [kitchen]: { in: { [later]: 1 } }, [bikes]: { in: { [later]: 2 } } },
});

describe('two plans for one person', () => {
  test('whom both placed stands on the street, the others beside it, and who closed is marked', () => {
    const street = streetOf({ council, sector }, columns).map(({ column, ...stops }) => ({
      column: column.id,
      ...stops,
    }));
    expect(street).toEqual([
      { column: now, council: [], both: [{ organisation: kitchen, closed: false }], sector: [] },
      {
        column: later,
        council: [{ organisation: echo, closed: true }],
        both: [],
        sector: [{ organisation: bikes, closed: false }],
      },
    ]);
  });

  test('what only one saw is told apart from what both say in other words, and deadlines are compared', () => {
    const { needs, outcomes, common, counts } = betweenPlans(council, sector);
    expect(needs.ours.map(({ text }) => text)).toEqual(['Rent arrears']);
    expect(needs.theirs).toEqual([]);
    expect(outcomes.both.map(({ later: by }) => by)).toEqual([9]);
    expect({ common, counts }).toEqual({ common: 1, counts: { council: 2, sector: 2 } });
  });

  test('each answer is a pair; a plan that nobody answered, or that answered no table, stands alone', () => {
    const ready = aPlan('p3', 'sector');
    const alone = aPlan('p4', 'council');
    const pairs = pairsOf({
      [council.id]: { person: sam, council, sector: { [sector.id]: sector } },
      [ready.id]: { person: sam, sector: { [ready.id]: ready } },
      [alone.id]: { person: sam, council: alone, sector: {} },
    });
    expect(pairs.map((pair) => [pair.council?.id, pair.sector?.id])).toEqual([
      ['p1', 'p2'],
      [undefined, 'p3'],
      ['p4', undefined],
    ]);
  });

  test('a cost is said only where every back is known, and a closed organisation costs nothing', () => {
    const back: Back = {
      core: 100,
      size: 'small',
      staff: '',
      record: '',
      goodAt: '',
      badAt: '',
      bidReady: true,
      costs: {},
    };
    expect(costOf(council, { [echo]: back })).toBeUndefined();
    expect(costOf(council, undefined)).toBeUndefined();
    expect(costOf(council, { [echo]: back, [kitchen]: { ...back, core: 70 } })).toBe(70);
  });
});
