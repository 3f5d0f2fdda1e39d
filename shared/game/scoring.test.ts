import { describe, expect, test } from 'vitest';
import { type BidId, type CriterionId, type GroupId, makeId, type SeatId } from './ids.ts';
import type { Panel } from './papers.ts';
import { given, isIn, judgedBy, lean, priceScore } from './scoring.ts';
import { BOROUGH } from './testing/borough.ts';

const able = makeId<CriterionId>('able');
const good = makeId<CriterionId>('good');
function panel(scores: Record<string, Record<string, number>> | undefined): Panel {
  return {
    bid: makeId<BidId>('b1'),
    from: makeId<GroupId>('g2'),
    version: 1,
    in: {},
    agreed: { [able]: { score: 4, reason: 'Good' } },
    ...(scores === undefined ? {} : { scores }),
  };
}

describe('the price by rule', () => {
  test('[SCORE1] pass or fail: 5 inside the value, else 0', () => {
    expect([priceScore('pass', 5000, 5000), priceScore('pass', 5000, 5001), priceScore('pass', 5000, 0)]).toEqual([
      5, 0, 5,
    ]);
  });

  test('[SCORE2] by a sum: 5 x value / price, at most 5', () => {
    expect([4000, 5000, 6000, 10_000].map((price) => priceScore('sum', 5000, price))).toEqual([5, 5, 4.17, 2.5]);
    expect(priceScore('sum', 5000, 0)).toBe(5);
  });

  test('[SCORE3] where several bids compete, 5 x lowest price / price', () => {
    expect([4000, 5000, 8000].map((price) => priceScore('sum', 5000, price, 4000))).toEqual([5, 4, 2.5]);
  });

  test('[SCORE4] people score every criterion unless the tender scores the price by rule', () => {
    const judged = (pricing?: 'judged' | 'pass' | 'sum') =>
      judgedBy(pricing && { pricing }, BOROUGH.criteria).map(({ id }) => id);
    expect(judged('judged')).toEqual(['able', 'good', 'price']);
    expect(judged('pass')).toEqual(['able', 'good']);
    expect(judged('sum')).toEqual(['able', 'good']);
    expect(judged()).toEqual(['able', 'good', 'price']);
  });

  test('[PANEL4] somebody’s scores are in when each judged criterion has one', () => {
    const [ann, ben] = [makeId<SeatId>('s1'), makeId<SeatId>('s2')];
    const inside = { ...panel(undefined), in: { [ann]: { [able]: true, [good]: true } } } as const;
    expect([1, 2, 3].map((judged) => isIn(inside, ann, judged))).toEqual([true, true, false]);
    expect(isIn(inside, ben, 1)).toBe(false);
  });
});

test('[SCORE6] the lean of a panel is the middle of what its people gave', () => {
  const of = (...scores: readonly number[]) =>
    panel(Object.fromEntries(scores.map((score, i) => [`s${i}`, { able: score }])));
  expect(given(of(5, 2, 3), able)).toEqual([
    { seat: 's1', score: 2 },
    { seat: 's2', score: 3 },
    { seat: 's0', score: 5 },
  ]);
  expect([lean(of(5, 2, 3), able), lean(of(5, 2), able), lean(of(1, 2, 4, 5), able)]).toEqual([3, 3.5, 3]);
  expect(lean(panel({ s1: { good: 1 } }), able)).toBeUndefined();
  expect(lean(panel(undefined), able)).toBeUndefined();
});
