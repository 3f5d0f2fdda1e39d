import { describe, expect, test } from 'vitest';
import type { GroupId } from '../ids.ts';
import { createProjector } from '../project.ts';
import { entriesOf } from '../records.ts';
import { assessing, bidding, chosen, published } from '../testing/a-day.ts';
import { only, type Played } from '../testing/a-workshop.ts';
import { BOROUGH } from '../testing/borough.ts';
import type { GroupName } from '../views.ts';

const questions = (w: Played, group = 'g1') => only(w.table(group).tenders)[1].questions;
const room = (w: Played) => createProjector(BOROUGH).view(w.state(), 'public').room;
const shown = (w: Played) => room(w).presenting;

describe('questions', () => {
  test('[ASK1] other tables ask about a published tender, from its presentation until assessment', () => {
    const w = published();
    const question = { tender: 't1', text: 'Who rings first?' };
    expect(w.asks('bob', 'question.ask', question)).toBe('not_now');
    w.at('tenders');
    expect(w.does('bob', 'question.ask', question)).toEqual({ type: 'questionAsked', ...question });
    expect(only(questions(w))[1]).toEqual({ order: 1, by: 'g2', text: 'Who rings first?' });
    expect(w.asks('ann', 'question.ask', question)).toBe('own_tender');
    expect(w.asks('lead', 'question.ask', question)).toBe('gone');
    expect(w.at('bid').asks('bob', 'question.ask', question)).toBe('allowed');
    expect(w.at('assessment').asks('bob', 'question.ask', question)).toBe('not_now');
  });

  test('[ASK1] of a tender that is not published nobody learns even that it is there', () => {
    const w = published('tenders');
    w.does('lead', 'tender.withdraw', { tender: 't1' });
    expect(w.asks('bob', 'question.ask', { tender: 't1', text: 'x' })).toBe('gone');
    expect(w.asks('bob', 'question.ask', { tender: 't9', text: 'x' })).toBe('gone');
  });

  test('[ASK2] its authors answer in public, and may word the answer anew', () => {
    const w = published('tenders');
    w.does('bob', 'question.ask', { tender: 't1', text: 'Who rings first?' });
    const [question] = only(questions(w));
    expect(w.asks('bob', 'question.answer', { tender: 't1', question, text: 'You' })).toBe('not_your_table');
    expect(w.asks('ann', 'question.answer', { tender: 't1', question: 'u9', text: 'We' })).toBe('gone');
    w.does('ann', 'question.answer', { tender: 't1', question, text: 'We do' });
    expect(w.does('ann', 'question.answer', { tender: 't1', question, text: 'Pat does' })).toEqual({
      type: 'questionAnswered',
      text: 'Pat does',
    });
    w.does('lead', 'tender.present', { tender: 't1' });
    expect(shown(w)).toMatchObject({ tender: { questions: { [question]: { answer: 'Pat does' } } } });
  });

  test('[ASK3] a tender takes twenty questions', () => {
    const w = published('tenders');
    for (let i = 0; i < 20; i++) w.does('bob', 'question.ask', { tender: 't1', text: `Question ${i}` });
    expect(w.asks('bob', 'question.ask', { tender: 't1', text: 'One more' })).toBe('too_many');
    expect(Object.values(questions(w)).map((each) => each?.order)).toEqual([...Array(20).keys()].map((i) => i + 1));
  });
});

describe('presenting', () => {
  test('[PRES1] a table shows its own tender to the room, a facilitator any, in the step for it', () => {
    const w = published();
    expect(w.asks('ann', 'tender.present', { tender: 't1' })).toBe('not_now');
    w.at('tenders');
    expect(w.asks('ann', 'tender.present', { tender: 't2' })).toBe('not_your_table');
    expect(w.asks('ann', 'tender.present', { tender: 't9' })).toBe('not_your_table');
    expect(w.asks('lead', 'tender.present', { tender: 't9' })).toBe('gone');
    expect(w.does('ann', 'tender.present', { tender: 't1' })).toEqual({ type: 'presented', tender: 't1' });
    expect(w.asks('ann', 'tender.present', { tender: 't1' })).toBe('already_so');
    expect(shown(w)).toMatchObject({ tender: { tender: 't1', from: 'g1', person: 'pat', value: 5790, version: 1 } });
    w.does('lead', 'tender.present', { tender: 't2' });
    expect(shown(w)).toMatchObject({ tender: { from: 'g2' } });
  });

  test('[PRES2] until it is taken down or the room goes on', () => {
    const w = published('tenders');
    expect(w.asks('lead', 'tender.present', {})).toBe('already_so');
    w.does('ann', 'tender.present', { tender: 't1' });
    expect(w.does('lead', 'tender.present', {})).toEqual({ type: 'presented' });
    expect(shown(w)).toBeUndefined();
    w.does('ann', 'tender.present', { tender: 't1' });
    expect(shown(w.at('framework'))).toBeUndefined();
  });

  test('[PRES3] a tender that was withdrawn is not shown', () => {
    const w = published('tenders');
    w.does('ann', 'tender.present', { tender: 't1' });
    w.does('lead', 'tender.withdraw', { tender: 't1' });
    expect(shown(w)).toBeUndefined();
    expect(w.asks('ann', 'tender.present', { tender: 't1' })).toBe('not_now');
  });

  test('[PRES4] in the assessment the same is done with bids', () => {
    const w = assessing();
    expect(w.asks('ann', 'bid.present', { bid: 'bq2' })).toBe('not_your_table');
    expect(w.asks('lead', 'bid.present', { bid: 'bq9' })).toBe('gone');
    expect(w.asks('lead', 'bid.present', {})).toBe('already_so');
    expect(w.does('ann', 'bid.present', { bid: 'bq1' })).toEqual({ type: 'presented', bid: 'bq1' });
    expect(w.asks('ann', 'bid.present', { bid: 'bq1' })).toBe('already_so');
    expect(shown(w)).toMatchObject({ bid: { bid: 'bq1', from: 'g1', person: 'dot', price: 9000 } });
    expect(w.does('bob', 'bid.present', {})).toEqual({ type: 'presented' });
    expect(shown(w)).toBeUndefined();
    expect(bidding().asks('ann', 'bid.present', { bid: 'bq1' })).toBe('not_now');
    expect(chosen('tender').asks('lead', 'tender.present', {})).toBe('not_now');
  });

  test('[PRES5] whose tender the room has looked at stays known to all, and which bid to those who read it', () => {
    const w = published('tenders');
    const heard = () =>
      entriesOf<GroupId, GroupName>(room(w).groups).flatMap(([id, group]) => (group.hasPresented ? [id] : []));
    expect(heard()).toEqual([]);
    w.does('lead', 'tender.present', { tender: 't2' });
    expect(heard()).toEqual(['g2']);
    w.does('ann', 'tender.present', { tender: 't1' });
    w.does('lead', 'tender.present', {});
    w.at('framework');
    expect(heard()).toEqual(['g1', 'g2']);
    const later = assessing();
    expect(later.table().bids).not.toMatchObject({ bq1: { presented: true } });
    later.does('ann', 'bid.present', { bid: 'bq1' });
    later.does('ann', 'bid.present', {});
    expect(later.table().bids).toMatchObject({ bq1: { presented: true } });
  });
});

describe('what the council says to an ask', () => {
  test('[ASK4] the panel answers what the bid asks beyond the form', () => {
    const w = assessing();
    const [ask] = only(only(w.table().bids)[1].asks);
    const answer = { bid: 'bq1', ask, says: 'talk', text: 'Every spring' } as const;
    expect(w.asks('ann', 'bid.answer', answer)).toBe('not_your_table');
    expect(w.asks('lead', 'bid.answer', answer)).toBe('not_your_table');
    expect(w.asks('bob', 'bid.answer', { ...answer, ask: 'k9' })).toBe('gone');
    expect(w.does('bob', 'bid.answer', answer)).toEqual({ type: 'askAnswered', says: 'talk' });
    expect(only(w.table().bids)[1].asks[ask]?.answer).toEqual({ says: 'talk', text: 'Every spring' });
    w.does('bob', 'bid.answer', { bid: 'bq1', ask, says: 'no' });
    const view = createProjector(BOROUGH).view(w.state(), `group:${w.table('g2').id}`);
    expect(view).toHaveProperty(`bids.bq1.asks.${ask}.answer`, { says: 'no' });
    expect(w.at('debrief').asks('bob', 'bid.answer', answer)).toBe('not_now');
  });

  test('[ASK4] what the bidders change after it was given back to them does not change what was answered', () => {
    const w = assessing();
    const [ask] = only(only(w.table().bids)[1].asks);
    w.does('lead', 'bid.return', { bid: 'bq1' });
    w.does('ann', 'bid.ask', { bid: 'bq1', ask, kind: 'other', text: '' });
    expect(w.asks('bob', 'bid.answer', { bid: 'bq1', ask, says: 'yes' })).toBe('allowed');
    w.does('bob', 'bid.answer', { bid: 'bq1', ask, says: 'yes' });
    const view = createProjector(BOROUGH).view(w.state(), `group:${w.table('g2').id}`);
    expect(view).toHaveProperty(`bids.bq1.asks.${ask}`, {
      order: 1,
      kind: 'dialogue',
      text: 'Meet us',
      answer: { says: 'yes' },
    });
  });
});
