import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bidMoney } from './bid-money.ts';
import { fullCatalogue } from './catalogue-of.ts';
import { mostToOffer, purseOf } from './money.ts';
import type { BidForm } from './papers.ts';
import { entriesOf } from './records.ts';
import { bidding, chosen } from './testing/a-day.ts';
import { only, type Played } from './testing/a-workshop.ts';
import { BOROUGH } from './testing/borough.ts';
import { bidByHand, costByHand, offeredByHand, purseByHand } from './testing/money-by-hand.ts';
import { priced, tries } from './testing/money-play.ts';

const full = fullCatalogue(BOROUGH);
const form = (w: Played): BidForm => only(w.table().bids)[1].form;
const money = (w: Played, value = 9030) => bidMoney(w.plan(), form(w), value, full);
const as = (model: 'separate' | 'consortium' | 'lead', merged: readonly string[] = []): Played => {
  const w = bidding();
  w.does('ann', 'bid.model', { bid: 'bq1', model });
  if (merged.length > 0) w.does('ann', 'bid.merge', { bid: 'bq1', organisations: [...merged] });
  return w;
};

describe('the money of a bid', () => {
  test('[BMON1] is what delivering costs, next to the value of the contract', () => {
    expect(money(as('separate'))).toEqual({
      plan: 106_563,
      setUp: 0,
      saved: 0,
      cards: 0,
      cost: 106_563,
      value: 9030,
      changed: 0,
      price: undefined,
      overValue: undefined,
      belowCost: 0,
    });
  });

  test('[BMON2] a consortium adds what setting it up costs, unless the council paid', () => {
    expect(money(as('consortium'))).toMatchObject({ setUp: 600, cost: 107_163 });
    expect(money(as('lead'))).toMatchObject({ setUp: 0, cost: 106_563 });
    const w = chosen('menu');
    w.does('bob', 'option.buy', { option: 'pact' });
    w.at('bid').does('ann', 'bid.model', { bid: 'bq1', model: 'consortium' });
    expect(money(w)).toMatchObject({ setUp: 0 });
  });

  test('[BMON3] merging back offices saves a share of the cores of those that merge', () => {
    const w = as('consortium', ['oars', 'seeds']);
    expect(money(w)).toMatchObject({ saved: 14_100, cost: 106_563 + 600 - 14_100 });
    expect(money(as('lead', ['oars', 'seeds']))).toMatchObject({ saved: 14_100 });
    w.does('ann', 'bid.model', { bid: 'bq1', model: 'separate' });
    expect(money(w).saved).toBe(0);
    w.does('ann', 'bid.model', { bid: 'bq1', model: 'consortium' });
    w.does('ann', 'plan.remove', { organisation: 'seeds' });
    expect(money(w).saved).toBe(0);
  });

  test('[BMON4] a price over the value and one below the cost are allowed and shown', () => {
    const w = as('separate');
    w.does('ann', 'bid.price', { bid: 'bq1', price: 9500 });
    expect(money(w)).toMatchObject({ price: 9500, overValue: 470, belowCost: 97_063 });
    w.does('ann', 'bid.price', { bid: 'bq1', price: 200_000 });
    expect(money(w)).toMatchObject({ overValue: 190_970, belowCost: 0 });
    w.does('ann', 'bid.price', { bid: 'bq1', price: 0 });
    expect(money(w)).toMatchObject({ overValue: -9030 });
  });

  test('[BMON5] cards change the value a bid is held against, and their easier ways cost', () => {
    const w = chosen('challenges');
    w.does('bob', 'option.buy', { option: 'nurse' });
    for (const card of ['cut', 'gift', 'strike']) {
      w.does('lead', 'challenge.draw', { group: 'g2', card });
      w.does('bob', 'challenge.answer', { card, kind: 'pass' });
    }
    w.at('costing').does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
    w.at('bid').does('ann', 'bid.model', { bid: 'bq1', model: 'separate' });
    w.does('ann', 'challenge.answer', { card: 'cut', kind: 'accept' });
    expect(money(w, 1000)).toMatchObject({ value: 900, changed: -100 });
    w.does('ann', 'challenge.answer', { card: 'strike', kind: 'act', softened: true });
    expect(money(w, 1000)).toMatchObject({ plan: 1230, cards: 90, cost: 1320 });
    w.does('ann', 'challenge.answer', { card: 'gift', kind: 'act' });
    expect(money(w, 1000)).toMatchObject({ value: 3900, changed: 2900 });
    w.does('ann', 'bid.price', { bid: 'bq1', price: 4000 });
    expect(money(w, 1000)).toMatchObject({ overValue: 100, belowCost: 0 });
    expect(w.plan()).not.toHaveProperty('budget');
  });

  test('[BMON5] the value never falls below nothing', () => {
    const w = chosen('challenges');
    const cut = BOROUGH.cards.map((card) =>
      card.id === 'cut' ? { ...card, effects: [{ kind: 'budget' as const, amount: -50_000 }] } : card,
    );
    const poor = chosen('challenges', { pack: { ...BOROUGH, cards: cut } });
    for (const each of [w, poor]) {
      each.does('lead', 'challenge.draw', { group: 'g2', card: 'cut' });
      each.does('bob', 'challenge.answer', { card: 'cut', kind: 'pass' });
      each.at('bid').does('ann', 'challenge.answer', { card: 'cut', kind: 'accept' });
    }
    expect(money(poor)).toMatchObject({ value: 0, changed: -9030 });
  });
});

describe('whatever the pack and whatever is done', () => {
  const pounds = fc.integer({ min: 0, max: 1_000_000 });
  const percent = fc.integer({ min: -40, max: 60 });

  const act = fc.record({
    what: fc.constantFrom(
      'place',
      'leave',
      'remove',
      'buy',
      'give',
      'draw',
      'answer',
      'ease',
      'pass',
      'merge',
      'model',
    ),
    which: fc.nat({ max: 40 }),
    who: fc.constantFrom('ann', 'bob'),
  });
  test('[MONEY6] budget, options, cards, contract value, setting up and merging are the sums worked out by hand', () => {
    const acts = fc.array(act, { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(pounds, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        percent,
        acts,
        acts,
        (costs, share, rate, first, second) => {
          const pack = priced(costs, share, rate);
          const catalogue = fullCatalogue(pack);
          const w = chosen('challenges', { pack });
          for (const each of first) {
            tries(w, each, pack);
            for (const group of ['g1', 'g2']) {
              const byHand = purseByHand(w.plan(group), pack);
              expect(purseOf(w.plan(group), catalogue)).toMatchObject({
                budget: byHand?.budget,
                balance: byHand?.balance,
              });
              expect(mostToOffer(w.plan(group), catalogue)).toBe(byHand?.most);
            }
          }
          w.at('costing');
          for (const each of second.filter(({ what }) => what === 'place')) tries(w, each, pack);
          for (const step of ['bid', 'shocks'] as const) {
            w.at(step);
            for (const each of second) {
              tries(w, each, pack);
              for (const [, bid] of ['g1', 'g2'].flatMap((group) => entriesOf(w.table(group).bids))) {
                const plan = bid && [w.plan('g1'), w.plan('g2')].find(({ id }) => id === bid.plan);
                if (bid === undefined || plan === undefined) continue;
                const found = bidMoney(plan, bid.form, 123_457, catalogue);
                expect(found).toMatchObject(bidByHand(plan, bid.form, 123_457, pack));
                expect(found.plan).toBe(costByHand(plan, pack));
              }
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('[MONEY6] what goes out carries the same sums: what is offered, what it is over by, what delivering costs', () => {
    const acts = fc.array(act, { maxLength: 25 });
    const price = fc.option(fc.integer({ min: 0, max: 3_000_000 }), { nil: undefined });
    let over = 0;
    let above = 0;
    let below = 0;
    fc.assert(
      fc.property(
        fc.array(pounds, { minLength: 12, maxLength: 12 }),
        percent,
        acts,
        acts,
        price,
        price,
        (costs, rate, first, second, offered, asked) => {
          const pack = priced(costs, 25, rate);
          const catalogue = fullCatalogue(pack);
          const w = chosen('challenges', { pack });
          for (const each of first) tries(w, each, pack);
          w.at('tender');
          if (offered !== undefined)
            w.does('ann', 'tender.edit', { tender: 't1', change: { field: 'price', value: offered } });
          const council = w.plan('g1');
          for (const tender of ['t1', 't2']) w.does('lead', 'tender.publish', { tender });
          const [, tender] = only(w.table('g1').tenders);
          const missing = -(purseByHand(council, pack)?.balance ?? 0);
          expect(tender.versions[1]).toMatchObject({ value: offeredByHand(council, offered, pack) });
          expect(tender.versions[1]?.over).toBe(missing > 0 ? missing : undefined);
          if (missing > 0) over++;

          w.at('costing').does('bob', 'plan.place', { organisation: 'kettle', column: 'now' });
          w.at('bid');
          for (const each of second) tries(w, each, pack);
          if (asked !== undefined && w.asks('bob', 'bid.price', { bid: 'bq2', price: asked }) === 'allowed')
            w.does('bob', 'bid.price', { bid: 'bq2', price: asked });
          w.at('assessment');
          const [, bid] = only(w.table('g2').bids);
          const last = Object.values(bid.versions).at(-1);
          const byHand = bidByHand(w.plan('g2'), bid.form, offeredByHand(council, offered, pack), pack);
          expect(last).toMatchObject({
            cost: byHand.cost,
            value: byHand.value,
            price: bid.form.price ?? byHand.cost,
          });
          const found = bidMoney(w.plan('g2'), bid.form, tender.versions[1]?.value ?? 0, catalogue);
          if ((found.overValue ?? 0) > 0) above++;
          if (found.belowCost > 0) below++;
        },
      ),
      { numRuns: 60 },
    );
    // Sums that nobody ever had would prove nothing.
    for (const times of [over, above, below]) expect(times).toBeGreaterThan(0);
  });
});
