import { describe, expect, test } from 'vitest';
import {
  type BidId,
  type CriterionId,
  type GroupId,
  makeId,
  type SeatId,
  type TenderId,
} from '../../../shared/game/ids.ts';
import type { Panel } from '../../../shared/game/papers.ts';
import { chosen } from '../../../shared/game/testing/a-day.ts';
import { viewOf } from '../../../shared/game/testing/a-table.ts';
import { apart, panelsOf, scoreToAgree, tenderedOtherwise } from './hearing.ts';

const technical = makeId<CriterionId>('technical');
const [joe, wen, marta] = [makeId<SeatId>('s1'), makeId<SeatId>('s2'), makeId<SeatId>('s3')];

const panelWith = (over: Partial<Panel> = {}): Panel => ({
  bid: makeId<BidId>('b1'),
  from: makeId<GroupId>('g2'),
  tender: makeId<TenderId>('t1'),
  version: 1,
  in: {},
  agreed: {},
  ...over,
});

describe('a bid that is heard', () => {
  test('those at the ends are heard first at a spread of three, not of two', () => {
    const scores = (one: number, three: number) => ({
      scores: { [marta]: { [technical]: three }, [joe]: { [technical]: one }, [wen]: { [technical]: 3 } },
    });
    expect(apart(panelWith(scores(2, 5)), technical)).toEqual({
      low: { seat: joe, score: 2 },
      high: { seat: marta, score: 5 },
    });
    expect(apart(panelWith(scores(2, 4)), technical)).toBeUndefined();
    expect(apart(panelWith(), technical)).toBeUndefined();
  });

  test('what would be agreed is a whole score, where people lean; the middle where nobody scored', () => {
    expect([2.4, 2.5, 5].map(scoreToAgree)).toEqual([2, 3, 5]);
    expect(scoreToAgree(undefined)).toBe(3);
  });

  test.each([
    [['cut'], 9030, 8127],
    [[], undefined, 9030],
  ])(
    '[PANEL10] the value as tendered is read beside that of the bid where cards changed it: %j',
    (cards, tendered, now) => {
      const w = chosen('challenges');
      for (const card of cards) {
        w.does('lead', 'challenge.draw', { group: 'g2', card });
        w.does('bob', 'challenge.answer', { card, kind: 'pass' });
      }
      w.at('costing').does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
      for (const card of cards) w.does('ann', 'challenge.answer', { card, kind: 'accept' });
      w.at('bid').does('ann', 'bid.model', { bid: 'bq1', model: 'separate' });
      w.does('ann', 'bid.price', { bid: 'bq1', price: 5000 });
      w.does('ann', 'bid.submit', { bid: 'bq1' });
      const view = viewOf(w.at('assessment'), 'g2');
      const [heard] = panelsOf(view);
      expect(heard?.bid.value).toBe(now);
      expect(heard && tenderedOtherwise(heard.panel, heard.bid, view)).toBe(tendered);
    },
  );
});
