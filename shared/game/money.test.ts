import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pack, PackEffect } from '../pack/schema.ts';
import { fullCatalogue } from './catalogue-of.ts';
import { type CardId, makeId, type OrganisationId } from './ids.ts';
import { costLines, planCost, purseOf } from './money.ts';
import type { Plan } from './plan.ts';
import { keysOf } from './records.ts';
import { aWorkshop, type Played } from './testing/a-workshop.ts';
import { BOROUGH } from './testing/borough.ts';
import { costByHand } from './testing/money-by-hand.ts';

const catalogue = fullCatalogue({ ...BOROUGH });

function chosen(...organisations: readonly string[]): Played {
  const w = aWorkshop().at('choosing');
  for (const organisation of organisations) w.does('ann', 'plan.place', { organisation, column: 'now' });
  return w;
}
function under(plan: Plan, ...effects: readonly PackEffect[]): Plan {
  const source = { kind: 'card', id: makeId<CardId>('flood') } as const;
  return { ...plan, effects: Object.fromEntries(effects.map((effect, i) => [`e${i}`, { source, effect }])) };
}
const kettle = makeId<OrganisationId>('kettle');
const oars = makeId<OrganisationId>('oars');

describe('the cost of a plan', () => {
  test('[MONEY1] nothing placed costs nothing', () => {
    expect(planCost(chosen().plan(), catalogue)).toBe(0);
  });

  test('[MONEY1] is the core and the services of each organisation on it', () => {
    expect(planCost(chosen('kettle', 'oars').plan(), catalogue)).toBe(1000 + 200 + 30 + 4000 + 500 + 60);
  });

  test('[MONEY2] the core counts once, however often the organisation stands on the pathway', () => {
    const w = chosen('kettle');
    w.does('ann', 'plan.place', { organisation: 'kettle', column: 'later' });
    expect(planCost(w.plan(), catalogue)).toBe(1230);
  });

  test('[MONEY3] a service left out is not paid for', () => {
    const w = chosen('kettle');
    w.does('ann', 'plan.service', { organisation: 'kettle', service: 'tea', included: false });
    expect(planCost(w.plan(), catalogue)).toBe(1030);
    expect(costLines(w.plan(), catalogue)).toEqual([
      {
        organisation: 'kettle',
        core: 1000,
        services: [
          { service: 'tea', cost: 200, state: 'left out' },
          { service: 'calls', cost: 30, state: 'included' },
        ],
        raised: 0,
        closed: false,
        total: 1030,
      },
    ]);
  });

  test('[MONEY4] a card whose back is not known counts nothing', () => {
    expect(planCost(chosen('kettle', 'oars').plan(), { backs: {} })).toBe(0);
    expect(costLines(chosen('kettle').plan(), { backs: {} })).toEqual([]);
  });

  test('[MONEY1] whatever the pack and the choices, it is the sum worked out by hand', () => {
    const pounds = fc.integer({ min: 0, max: 10_000_000 });
    const ids = BOROUGH.organisations.map(({ id }) => id);
    const act = fc.record({
      organisation: fc.constantFrom(...ids),
      column: fc.constantFrom('now', 'soon', 'later'),
      leaveOut: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(pounds, { minLength: 12, maxLength: 12 }),
        fc.array(act, { maxLength: 12 }),
        (costs, acts) => {
          const pack = priced(costs);
          const w = aWorkshop({ groups: 1, pack }).at('choosing');
          for (const { organisation, column, leaveOut } of acts) {
            const card = { organisation, column };
            if (w.asks('ann', 'plan.place', card) === 'allowed') w.does('ann', 'plan.place', card);
            const service = pack.organisations.find(({ id }) => id === organisation)?.services[leaveOut]?.id;
            if (service === undefined) continue;
            const without = { organisation, service, included: false };
            if (w.asks('ann', 'plan.service', without) === 'allowed') w.does('ann', 'plan.service', without);
          }
          const byHand = costByHand(w.plan(), pack);
          expect(planCost(w.plan(), fullCatalogue(pack))).toBe(byHand);
          if (keysOf(w.plan().placed).length > 0)
            expect(w.at('reveal').does('lead', 'plan.reveal', {})).toMatchObject({ cost: byHand });
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The borough with other costs. */
function priced(costs: readonly number[]): Pack {
  let next = 0;
  const cost = () => costs[next++ % costs.length] ?? 0;
  return {
    ...BOROUGH,
    organisations: BOROUGH.organisations.map((each) => ({
      ...each,
      core: cost(),
      services: each.services.map((service) => ({ ...service, cost: cost() })),
    })),
  };
}

describe('the balance', () => {
  const revealed = () => {
    const w = chosen('kettle', 'oars').at('reveal');
    w.does('lead', 'plan.reveal', {});
    return w;
  };

  test('[MONEY5] there is none before the reveal', () => {
    expect(purseOf(chosen('kettle').plan(), catalogue)).toBeUndefined();
  });

  test('[MONEY5] is what the budget leaves, and may be below zero', () => {
    const w = revealed();
    expect(purseOf(w.plan(), catalogue)).toEqual({ budget: 5790, plan: 5790, options: 0, cards: 0, balance: 0 });
    w.does('ann', 'plan.place', { organisation: 'lamp', column: 'now' });
    expect(purseOf(w.plan(), catalogue)).toEqual({ budget: 5790, plan: 13_590, options: 0, cards: 0, balance: -7800 });
    w.does('ann', 'plan.remove', { organisation: 'lamp' });
    w.does('ann', 'plan.remove', { organisation: 'oars' });
    expect(purseOf(w.plan(), catalogue)).toEqual({ budget: 5790, plan: 1230, options: 0, cards: 0, balance: 4560 });
  });

  test('[EFF1] a card may add to the budget or take from it, by an amount or per cent of what was set', () => {
    const plan = revealed().plan();
    const budget = (...effects: readonly PackEffect[]) => purseOf(under(plan, ...effects), catalogue)?.budget;
    expect(budget({ kind: 'budget', amount: -790 })).toBe(5000);
    expect(budget({ kind: 'budget', percent: -10 })).toBe(5211);
    expect(budget({ kind: 'budget', percent: 33 })).toBe(7701);
    expect(budget({ kind: 'budget', amount: 10 }, { kind: 'budget', percent: 100 })).toBe(11_590);
    expect(purseOf(under(plan, { kind: 'budget', amount: -790 }), catalogue)).toEqual({
      budget: 5000,
      plan: 5790,
      options: 0,
      cards: 0,
      balance: -790,
    });
  });
});

describe('effects in force', () => {
  const plan = chosen('kettle', 'oars').plan();
  const lines = (...effects: readonly PackEffect[]) => costLines(under(plan, ...effects), catalogue);

  test('[EFF2] a closed organisation costs nothing', () => {
    expect(planCost(under(plan, { kind: 'close', organisation: oars }), catalogue)).toBe(1230);
    expect(lines({ kind: 'close', organisation: oars }).map(({ closed, total }) => [closed, total])).toEqual([
      [false, 1230],
      [true, 0],
    ]);
  });

  test('[EFF3] a suspended service is not paid for, that of another organisation is', () => {
    const [service] = catalogue.organisations[kettle]?.services ?? [];
    if (service === undefined) throw new Error('The kettle people have a service.');
    expect(planCost(under(plan, { kind: 'suspend', organisation: kettle, service: service.id }), catalogue)).toBe(5590);
    expect(planCost(under(plan, { kind: 'suspend', organisation: oars, service: service.id }), catalogue)).toBe(5790);
    expect(lines({ kind: 'suspend', organisation: kettle, service: service.id })[0]?.services).toEqual([
      { service: 'tea', cost: 200, state: 'suspended' },
      { service: 'calls', cost: 30, state: 'included' },
    ]);
  });

  test('[EFF4] a raise adds to what one organisation costs, by an amount or per cent', () => {
    const raise = (more: object): PackEffect => ({ kind: 'raise', organisation: kettle, ...more });
    expect(lines(raise({ amount: 70 })).map(({ raised, total }) => [raised, total])).toEqual([
      [70, 1300],
      [0, 4560],
    ]);
    expect(lines(raise({ percent: 5 }))[0]).toMatchObject({ raised: 62, total: 1292 });
    expect(planCost(under(plan, raise({ percent: 100 }), raise({ amount: 1 })), catalogue)).toBe(5790 + 1230 + 1);
  });

  test('[EFF5] effects of other kinds cost nothing', () => {
    const effects: readonly PackEffect[] = [
      { kind: 'risk', organisation: kettle, flag: 'Short of people' },
      { kind: 'sooner', months: 3 },
      { kind: 'require', requirement: 'A named worker' },
    ];
    expect(planCost(under(plan, ...effects), catalogue)).toBe(5790);
    expect(purseOf({ ...under(plan, ...effects), budget: 100 }, catalogue)?.budget).toBe(100);
  });
});
