import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion } from '../pack/schema.ts';
import { type BidId, type CriterionId, makeId, type SeatId, type TenderId } from './ids.ts';
import { formFor, lowestPrice, pointsOf, rowsOf, totalsOf } from './panel-rows.ts';
import type { Panel, TenderForm } from './papers.ts';
import { priceScore } from './scoring.ts';
import { assessing } from './testing/a-day.ts';
import { aPanel } from './testing/a-panel.ts';
import { viewOf } from './testing/a-table.ts';
import type { Played } from './testing/a-workshop.ts';
import { priceByHand, totalByHand } from './testing/money-by-hand.ts';

const technical = makeId<CriterionId>('technical');
const pricing = makeId<CriterionId>('pricing');
const other = makeId<CriterionId>('other');
const [joe, wen] = [makeId<SeatId>('s1'), makeId<SeatId>('s2')];
const criteria: Criterion[] = [
  { id: technical, name: 'Technical', looksFor: 'Whether they can.', weight: 50, scoring: 'judged' },
  { id: pricing, name: 'Pricing', looksFor: 'What it costs.', weight: 50, scoring: 'price' },
];
const third: Criterion = { id: other, name: 'Other', looksFor: 'What else.', weight: 0, scoring: 'judged' };
const weights = { [technical]: 60, [pricing]: 40 };
const bid = { value: 100, price: 125 };

const agreed = (scores: Readonly<Record<CriterionId, number>>): Panel['agreed'] =>
  Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, { score, reason: 'So' }]));
const form = (rule: TenderForm['pricing'], shares: TenderForm['weights'] = weights) => ({
  weights: shares,
  pricing: rule,
});

test('[SCORE1] [SCORE2] a rule scores the price, people the rest, by the weights of the tender', () => {
  const panel = aPanel({ scores: { [joe]: { [technical]: 2 }, [wen]: { [technical]: 3 } } });
  const rows = rowsOf(criteria, { panel, bid, form: form('sum'), lowest: undefined });
  expect(rows.map(({ weight, ruled, lean, score }) => ({ weight, ruled, lean, score }))).toEqual([
    { weight: 60, ruled: undefined, lean: 2.5, score: undefined },
    { weight: 40, ruled: 4, lean: undefined, score: 4 },
  ]);
  expect(totalsOf(rows)).toEqual({ got: 32, most: 92, open: true });
});

test('[SCORE3] where two bids compete, the sum is taken from the lowest price', () => {
  const heard = { panel: aPanel(), bid, form: form('sum'), lowest: 50 };
  expect(rowsOf(criteria, heard).at(1)?.ruled).toBe(2);
});

test('[SCORE5] agreed scores count, and close the total', () => {
  const panel = aPanel({ agreed: agreed({ [technical]: 5, [pricing]: 0 }) });
  const rows = rowsOf(criteria, { panel, bid, form: form('judged'), lowest: undefined });
  expect(totalsOf(rows)).toEqual({ got: 60, most: 60, open: false });
  expect(pointsOf(60, 4)).toBe(48);
});

test('[SCORE5] whatever the weights, scores and price, the total is the one worked out by hand', () => {
  const point = fc.integer({ min: 0, max: 5 });
  const money = fc.integer({ min: 0, max: 10_000_000 });
  const cuts = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
  fc.assert(
    fc.property(cuts, point, point, point, fc.constantFrom('judged', 'pass', 'sum'), money, money, (...given) => {
      const [[one, two], first, second, last, rule, value, price] = given;
      const [low, high] = [Math.min(one, two), Math.max(one, two)];
      const shares = { [technical]: low, [other]: high - low, [pricing]: 100 - high };
      const panel = aPanel({ agreed: agreed({ [technical]: first, [other]: second, [pricing]: last }) });
      const rows = rowsOf([...criteria, third], {
        panel,
        bid: { value, price },
        form: form(rule, shares),
        lowest: undefined,
      });
      const { got, most, open } = totalsOf(rows);
      const lastByHand = rule === 'judged' ? last * 100 : priceByHand(rule, value, price);
      if (rule !== 'judged') expect(Math.round(priceScore(rule, value, price) * 100)).toBe(lastByHand);
      const byHand = totalByHand([
        { weight: low, score: first * 100 },
        { weight: high - low, score: second * 100 },
        { weight: 100 - high, score: lastByHand },
      ]);
      expect([Math.round(got * 100), most, open]).toEqual([byHand, got, false]);
      expect(got).toBeGreaterThanOrEqual(0);
      expect(got).toBeLessThanOrEqual(100);
    }),
  );
});

describe('the form a panel scores with', () => {
  const at = (w: Played) => {
    const view = viewOf(w, 'g1');
    const [panel] = Object.values(view.table.panels);
    if (panel === undefined) throw new Error('The table hears a bid.');
    return { panel, view };
  };

  test('[SCORE5] is that of the version the bid answers', () => {
    const { panel, view } = at(assessing());
    const { tender, version } = panel;
    expect(formFor(panel, view)).toBe(tender && view.table.tenders[tender]?.versions[version]?.form);
    expect(formFor({ ...panel, version: 9 }, view)).toBeUndefined();
  });

  test('[SCORE5] is the ready-made tender’s where a table hears its own bid', () => {
    const { panel, view } = at(assessing({ groups: 1 }));
    expect(panel.tender).toBeUndefined();
    expect(formFor(panel, view)).toBe(Object.values(view.received)[0]?.form);
    expect(formFor(panel, { ...view, received: {} })).toBeUndefined();
  });
});

test('[SCORE3] the lowest price is that of the bids for the same tender, where there are several', () => {
  const [one, two, three] = [makeId<BidId>('b1'), makeId<BidId>('b2'), makeId<BidId>('b3')];
  const panel = aPanel();
  const { table } = viewOf(assessing(), 'g1');
  const panels = (all: readonly Panel[]) => ({
    ...table,
    panels: Object.fromEntries(all.map((each) => [each.bid, each])),
  });
  const bids = { [one]: { price: 500 }, [two]: { price: 300 }, [three]: { price: 100 } };
  const rival = { ...panel, bid: two };
  const other = { ...panel, bid: three, tender: makeId<TenderId>('t9') };
  expect(lowestPrice(panel, { table: panels([panel, rival, other]), bids })).toBe(300);
  expect(lowestPrice(panel, { table: panels([panel, other]), bids })).toBeUndefined();
  expect(lowestPrice(panel, { table: panels([panel, rival]), bids: { [one]: { price: 500 } } })).toBeUndefined();
});
