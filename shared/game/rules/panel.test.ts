import { describe, expect, test } from 'vitest';
import { createProjector } from '../project.ts';
import { assessing, bidding, published } from '../testing/a-day.ts';
import { type Played, tokenHash } from '../testing/a-workshop.ts';
import { BOROUGH } from '../testing/borough.ts';

/** Ann and Cat are the panel for Bob's bid. */
const BID = { bid: 'bq2' } as const;
const panel = (w: Played) => Object.values(w.table().panels)[0];
const mine = (w: Played, name: string) => createProjector(BOROUGH).mine(w.state(), w.seatId(name)).scores;
const sitting = () => assessing().seats('cat', 'g1');
const said = () => {
  const w = sitting();
  w.does('ann', 'score.difference', { ...BID, text: 'Somebody to ring', months: 6 });
  return w;
};
const scored = () => {
  const w = said();
  w.does('ann', 'score.set', { ...BID, criterion: 'able', score: 4 });
  w.does('cat', 'score.set', { ...BID, criterion: 'able', score: 2 });
  return w;
};
const turned = () => {
  const w = scored();
  w.does('ann', 'score.reveal', BID);
  return w;
};
const agreed = (criteria: readonly string[] = ['able', 'good', 'price']) => {
  const w = turned();
  for (const criterion of criteria) w.does('cat', 'score.agree', { ...BID, criterion, score: 3, reason: 'Enough.' });
  return w;
};

describe('the panel', () => {
  test('[PANEL1] a table sits as the panel for the bids that answer its tender, when the room comes to the assessment', () => {
    expect(bidding().table().panels).toEqual({});
    expect(sitting().table().panels).toEqual({
      bq2: { bid: 'bq2', from: 'g2', tender: 't1', version: 1, in: {}, agreed: {} },
    });
    expect(sitting().table('g2').panels).toMatchObject({ bq1: { from: 'g1', tender: 't2' } });
  });

  test('[PANEL2] only in that step, and for no bid of its own', () => {
    const difference = { ...BID, text: 'x', months: 6 };
    expect(published('costing').asks('ann', 'score.difference', difference)).toBe('not_your_table');
    expect(sitting().asks('bob', 'score.difference', difference)).toBe('not_your_table');
    expect(sitting().at('shocks').asks('ann', 'score.difference', difference)).toBe('not_now');
    expect(sitting().at('debrief').asks('ann', 'score.difference', difference)).toBe('not_now');
    expect(sitting().asks('lead', 'score.set', { ...BID, criterion: 'able', score: 1 })).toBe('not_your_table');
  });

  test('[PANEL3] says what would be different for the person, and by when, before any number', () => {
    const w = sitting();
    expect(w.asks('ann', 'score.set', { ...BID, criterion: 'able', score: 4 })).toBe('difference_first');
    expect(w.does('ann', 'score.difference', { ...BID, text: 'A key', months: 6 })).toEqual({
      type: 'differenceSaid',
      bid: 'bq2',
      text: 'A key',
    });
    expect(w.asks('ann', 'score.difference', { ...BID, text: 'A key', months: 6 })).toBe('already_so');
    w.does('cat', 'score.difference', { ...BID, text: 'A key', months: 3 });
    expect(panel(w)?.difference).toEqual({ text: 'A key', months: 3 });
    expect(w.asks('ann', 'score.set', { ...BID, criterion: 'able', score: 4 })).toBe('allowed');
  });

  test('[PANEL4] its people score alone: nobody else sees more than what somebody has scored', () => {
    const w = scored();
    expect(w.log().at(-1)?.did).toEqual({ type: 'scored', bid: 'bq2' });
    expect(panel(w)?.in).toEqual({ [w.seatId('ann')]: { able: true }, [w.seatId('cat')]: { able: true } });
    expect(panel(w)).not.toHaveProperty('scores');
    expect(mine(w, 'ann')).toEqual({ bq2: { able: 4 } });
    expect(mine(w, 'cat')).toEqual({ bq2: { able: 2 } });
    expect(mine(w, 'bob')).toEqual({});
    w.does('ann', 'score.set', { ...BID, criterion: 'able', score: 5 });
    w.does('ann', 'score.set', { ...BID, criterion: 'good', score: 0 });
    expect(mine(w, 'ann')).toEqual({ bq2: { able: 5, good: 0 } });
    expect(panel(w)?.in).toEqual({ [w.seatId('ann')]: { able: true, good: true }, [w.seatId('cat')]: { able: true } });
  });

  test('[PANEL5] the device is passed to people who have none, and to nobody else', () => {
    const w = said();
    w.does('lead', 'seat.add', { name: 'Dee', group: 'g1' });
    w.does('lead', 'seat.add', { name: 'Eve', group: 'g2' });
    const [dee = '', eve = ''] = Object.keys(w.state().seats).slice(-2);
    const score = { ...BID, criterion: 'able', score: 1 };
    expect(w.asks('ann', 'score.set', { ...score, seat: w.seatId('cat') })).toBe('not_your_seat');
    expect(w.asks('ann', 'score.set', { ...score, seat: eve })).toBe('not_your_seat');
    expect(w.asks('ann', 'score.set', { ...score, seat: w.seatId('ann') })).toBe('allowed');
    w.does('ann', 'score.set', { ...score, seat: dee });
    expect(panel(w)?.in).toEqual({ [dee]: { able: true } });
    expect(mine(w, 'ann')).toEqual({});
  });

  test('[PANEL9] a table’s own screen is nobody: it has no score, and is passed to people without a device', () => {
    const w = said();
    w.does('lead', 'seat.add', { name: 'Dee', group: 'g1' });
    w.does('door', 'seat.take', { name: 'Table', group: 'g1', screen: true, token: tokenHash('table') });
    const [dee = '', screen = ''] = Object.keys(w.state().seats).slice(-2);
    const score = { ...BID, criterion: 'able', score: 1 };
    expect(w.refusal(screen, 'score.set', score)).toEqual({
      code: 'screen_scores',
      message: 'The table’s screen has no score of its own. Choose whose turn it is first.',
    });
    expect(w.asks(screen, 'score.set', { ...score, seat: screen })).toBe('screen_scores');
    expect(w.asks(screen, 'score.set', { ...score, seat: w.seatId('cat') })).toBe('not_your_seat');
    w.does(screen, 'score.set', { ...score, seat: dee });
    expect(panel(w)?.in).toEqual({ [dee]: { able: true } });
    expect(w.asks(screen, 'score.reveal', BID)).toBe('allowed');
  });

  test('[PANEL6] scores are turned over together, by the table or a facilitator, and stand', () => {
    expect(said().asks('ann', 'score.reveal', BID)).toBe('scores_first');
    const w = scored();
    expect(w.asks('bob', 'score.reveal', BID)).toBe('not_your_table');
    expect(w.does('lead', 'score.reveal', BID)).toEqual({ type: 'scoresTurned', bid: 'bq2' });
    expect(w.log().at(-1)?.group).toBe('g1');
    expect(panel(w)?.scores).toEqual({ [w.seatId('ann')]: { able: 4 }, [w.seatId('cat')]: { able: 2 } });
    expect(w.asks('ann', 'score.reveal', BID)).toBe('already_so');
    expect(w.asks('ann', 'score.set', { ...BID, criterion: 'able', score: 5 })).toBe('scores_turned');
  });

  test('[PANEL6] a facilitator turns those of either panel', () => {
    const w = sitting();
    w.does('bob', 'score.difference', { bid: 'bq1', text: 'x', months: 1 });
    w.does('bob', 'score.set', { bid: 'bq1', criterion: 'able', score: 1 });
    w.does('lead', 'score.reveal', { bid: 'bq1' });
    expect(w.log().at(-1)?.group).toBe('g2');
    expect(w.asks('lead', 'score.reveal', { bid: 'bq9' })).toBe('not_your_table');
  });

  test('[PANEL7] then it agrees one score with a reason for each criterion, and may agree anew', () => {
    expect(scored().asks('ann', 'score.agree', { ...BID, criterion: 'able', score: 3, reason: 'x' })).toBe(
      'turn_first',
    );
    const w = turned();
    const agree = { ...BID, criterion: 'able', score: 3, reason: 'Enough.' };
    expect(w.asks('ann', 'score.agree', { ...agree, criterion: 'luck' })).toBe('gone');
    expect(w.does('ann', 'score.agree', agree)).toEqual({
      type: 'scoreAgreed',
      bid: 'bq2',
      criterion: 'able',
      score: 3,
    });
    expect(w.asks('ann', 'score.agree', agree)).toBe('already_so');
    expect(w.asks('ann', 'score.agree', { ...agree, reason: 'More' })).toBe('allowed');
    w.does('cat', 'score.agree', { ...agree, score: 4 });
    expect(panel(w)?.agreed).toEqual({ able: { score: 4, reason: 'Enough.' } });
  });

  test('[PANEL8] a price that the tender scores by rule is scored by nobody', () => {
    const ruled = (value: 'pass' | 'sum' | 'judged') => {
      const w = published();
      w.does('lead', 'tender.return', { tender: 't1' });
      w.does('ann', 'tender.edit', { tender: 't1', change: { field: 'pricing', value } });
      w.does('ann', 'tender.publish', { tender: 't1' });
      w.at('assessment').does('ann', 'score.difference', { ...BID, text: 'x', months: 1 });
      return w;
    };
    for (const pricing of ['pass', 'sum'] as const) {
      const w = ruled(pricing);
      expect(w.asks('ann', 'score.set', { ...BID, criterion: 'price', score: 1 })).toBe('by_rule');
      w.does('ann', 'score.set', { ...BID, criterion: 'able', score: 1 });
      w.does('ann', 'score.reveal', BID);
      expect(w.asks('ann', 'score.agree', { ...BID, criterion: 'price', score: 1, reason: 'x' })).toBe('by_rule');
      for (const criterion of ['able', 'good'])
        w.does('ann', 'score.agree', { ...BID, criterion, score: 3, reason: 'x' });
      expect(w.asks('ann', 'award.decide', { ...BID, decision: 'award', text: 'x' })).toBe('allowed');
    }
    expect(ruled('judged').asks('ann', 'score.set', { ...BID, criterion: 'price', score: 1 })).toBe('allowed');
  });
});

describe('the award', () => {
  test('[AWARD1] award, award with conditions, negotiate or decline, once all is agreed', () => {
    const award = { ...BID, decision: 'conditions', text: 'Show us the key.' } as const;
    expect(turned().asks('ann', 'award.decide', award)).toBe('agree_first');
    expect(agreed(['able', 'good']).asks('ann', 'award.decide', award)).toBe('agree_first');
    const w = agreed();
    expect(w.does('ann', 'award.decide', award)).toEqual({ type: 'awardDecided', bid: 'bq2', decision: 'conditions' });
    expect(panel(w)?.award).toEqual({ decision: 'conditions', text: 'Show us the key.' });
  });

  test('[AWARD4] what to decide is for people: no total stands in the way', () => {
    for (const score of [0, 5]) {
      for (const decision of ['award', 'conditions', 'negotiate', 'decline'] as const) {
        const w = turned();
        for (const criterion of ['able', 'good', 'price'])
          w.does('cat', 'score.agree', { ...BID, criterion, score, reason: 'So.' });
        expect(w.asks('ann', 'award.decide', { ...BID, decision, text: 'x' })).toBe('allowed');
      }
    }
  });

  test('[AWARD2] it stands, and so does all that led to it', () => {
    const w = agreed();
    w.does('ann', 'award.decide', { ...BID, decision: 'decline', text: 'No.' });
    const asks = [
      w.asks('ann', 'award.decide', { ...BID, decision: 'award', text: 'Yes.' }),
      w.asks('ann', 'score.difference', { ...BID, text: 'x', months: 1 }),
      w.asks('ann', 'score.set', { ...BID, criterion: 'able', score: 1 }),
      w.asks('ann', 'score.reveal', BID),
      w.asks('ann', 'score.agree', { ...BID, criterion: 'able', score: 1, reason: 'x' }),
    ];
    expect(new Set(asks)).toEqual(new Set(['award_stands']));
  });

  test('[AWARD3] with it, and not before, the bidders hear scores, reasons and feedback', () => {
    const results = (w: Played) => {
      const view = createProjector(BOROUGH).view(w.state(), `group:${w.table('g2').id}`);
      return view.audience === 'group' ? view.results : undefined;
    };
    const w = agreed();
    expect(results(w)).toEqual({});
    w.does('ann', 'award.decide', { ...BID, decision: 'award', text: 'Begin on Monday.' });
    expect(results(w)).toEqual({
      bq2: {
        by: 'g1',
        award: { decision: 'award', text: 'Begin on Monday.' },
        agreed: panel(w)?.agreed,
        difference: { text: 'Somebody to ring', months: 6 },
      },
    });
  });
});
