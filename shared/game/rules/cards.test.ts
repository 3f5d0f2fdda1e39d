import { describe, expect, test } from 'vitest';
import { catalogueFor } from '../catalogue-of.ts';
import { isClosed, isSuspended, outcomesInForce, requirementsOf, risksOf } from '../effects.ts';
import { type CardId, makeId, type OrganisationId, type ServiceId } from '../ids.ts';
import { planCost, purseOf } from '../money.ts';
import { keysOf } from '../records.ts';
import { chosen } from '../testing/a-day.ts';
import { bid } from '../testing/a-table.ts';
import { OPENED_AT, type Played } from '../testing/a-workshop.ts';
import { BOROUGH } from '../testing/borough.ts';

const kettle = makeId<OrganisationId>('kettle');
const oars = makeId<OrganisationId>('oars');
const lamp = makeId<OrganisationId>('lamp');
const purse = (w: Played) => purseOf(w.plan(), catalogueFor(BOROUGH, w.table()));
const holding = (...cards: readonly string[]): Played => {
  const w = chosen('challenges');
  for (const card of cards) w.does('lead', 'challenge.draw', { group: 'g1', card });
  return w;
};
const accepting = (...cards: readonly string[]): Played => {
  const w = holding(...cards);
  for (const card of cards) w.does('ann', 'challenge.answer', { card, kind: 'accept' });
  return w;
};

describe('an answer', () => {
  test('[CARD6] a card is a risk until it is answered; then its effects come into force', () => {
    const w = holding('flood', 'cut');
    expect(w.plan().effects).toEqual({});
    expect(purse(w)?.balance).toBe(0);
    const answer = { card: 'flood', kind: 'accept', carries: 'The rowers', best: 'The council' } as const;
    expect(w.does('ann', 'challenge.answer', answer)).toEqual({ type: 'cardAnswered', card: 'flood', kind: 'accept' });
    expect(w.plan().cards).toMatchObject({
      flood: { answer: { kind: 'accept', carries: 'The rowers', best: 'The council' } },
    });
    expect(isClosed(w.plan(), oars)).toBe(true);
    w.does('ann', 'challenge.answer', { card: 'cut', kind: 'act' });
    expect(purse(w)).toEqual({ budget: 5211, plan: 1230, options: 0, cards: 0, balance: 3981 });
  });

  test('[CARD10] an answer says who carries the risk, and who could carry it best, if that was said', () => {
    const w = holding('flood', 'cut');
    w.does('ann', 'challenge.answer', { card: 'flood', kind: 'accept', carries: 'The rowers', best: 'The council' });
    w.does('ann', 'challenge.answer', { card: 'cut', kind: 'act' });
    expect(w.plan().cards).toMatchObject({
      flood: { answer: { kind: 'accept', carries: 'The rowers', best: 'The council' } },
    });
    expect(w.plan().cards[makeId<CardId>('cut')]?.answer).toStrictEqual({ kind: 'act' });
  });

  test('[CARD11] a card that is only a question is answered like any other, and changes nothing', () => {
    const w = holding('unasked');
    const before = w.plan();
    expect(w.does('ann', 'challenge.answer', { card: 'unasked', kind: 'act' })).toStrictEqual({
      type: 'cardAnswered',
      card: 'unasked',
      kind: 'act',
    });
    expect(w.plan()).toEqual({ ...before, cards: { unasked: { order: 1, answer: { kind: 'act' } } } });
  });

  test('[CARD7] an option bought earlier opens an easier way, at a cost, to those who act', () => {
    const w = holding('strike');
    const eased = { card: 'strike', kind: 'act', softened: true } as const;
    expect(w.asks('ann', 'challenge.answer', eased)).toBe('not_eased');
    w.does('ann', 'option.buy', { option: 'pact' });
    expect(w.asks('ann', 'challenge.answer', eased)).toBe('not_eased');
    w.does('ann', 'option.buy', { option: 'nurse' });
    expect(w.asks('ann', 'challenge.answer', { ...eased, kind: 'accept' })).toBe('not_eased');
    expect(w.does('ann', 'challenge.answer', eased)).toEqual({
      type: 'cardAnswered',
      card: 'strike',
      kind: 'act',
      softened: true,
    });
    expect(isSuspended(w.plan(), kettle, makeId<ServiceId>('tea'))).toBe(false);
    expect(purse(w)).toMatchObject({ plan: 5790, options: 1950, cards: 90, balance: -2040 });
  });

  test('[CARD7] a card without an easier way has none', () => {
    const w = holding('flood');
    w.does('ann', 'option.buy', { option: 'nurse' });
    expect(w.asks('ann', 'challenge.answer', { card: 'flood', kind: 'act', softened: true })).toBe('not_eased');
  });

  test('[CARD7] what a council bought eases the cards of those who answer it, with other effects and no cost', () => {
    const w = chosen('menu');
    w.does('bob', 'option.buy', { option: 'pact' });
    for (const step of ['costing', 'shocks'] as const) w.at(step);
    w.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    w.does('lead', 'challenge.draw', { card: 'blackout' });
    expect(w.asks('bob', 'challenge.answer', { card: 'blackout', kind: 'act', softened: true })).toBe('not_eased');
    w.does('ann', 'challenge.answer', { card: 'blackout', kind: 'act', softened: true });
    expect(risksOf(w.plan(), oars)).toEqual(['In the dark']);
    expect(planCost(w.plan(), catalogueFor(BOROUGH, w.table()))).toBe(4560);
  });

  test('[CARD8] a council may say that it is not its problem: nothing applies, and the bidders get the card', () => {
    const w = holding('flood');
    w.does('ann', 'challenge.answer', { card: 'flood', kind: 'pass' });
    expect(w.plan().effects).toEqual({});
    w.at('costing');
    expect(w.plan('g2').cards).toEqual({ flood: { order: 1, from: 'g1' } });
    expect(w.plan('g1').cards).toEqual({});
    expect(w.asks('bob', 'challenge.answer', { card: 'flood', kind: 'pass' })).toBe('pass_council_only');
    // The oars people are not in their plan: the answer is words.
    w.does('bob', 'challenge.answer', { card: 'flood', kind: 'act' });
    expect(planCost(w.plan('g2'), catalogueFor(BOROUGH, w.table('g2')))).toBe(0);
  });

  test('[CARD9] an answer stands until its card is reopened, which takes its effects back', () => {
    const w = accepting('flood', 'cut');
    expect(w.asks('ann', 'challenge.answer', { card: 'flood', kind: 'act' })).toBe('answered_already');
    expect(w.does('ann', 'challenge.reopen', { card: 'flood' })).toEqual({ type: 'cardReopened', card: 'flood' });
    expect(w.plan().cards).toMatchObject({ flood: { order: 1 }, cut: { answer: { kind: 'accept' } } });
    expect(isClosed(w.plan(), oars)).toBe(false);
    expect(purse(w)?.budget).toBe(5211);
    expect(w.asks('ann', 'challenge.reopen', { card: 'flood' })).toBe('already_so');
    expect(w.asks('lead', 'challenge.reopen', { plan: 'p1', card: 'cut' })).toBe('allowed');
    w.does('ann', 'challenge.answer', { card: 'flood', kind: 'accept' });
    expect(keysOf(w.plan().effects)).toHaveLength(2);
  });

  test('[CARD9] only for a card in hand, on the plan in work, and not while its paper is out', () => {
    const w = holding('flood');
    expect(w.asks('ann', 'challenge.answer', { card: 'cut', kind: 'act' })).toBe('gone');
    expect(w.asks('bob', 'challenge.answer', { card: 'flood', kind: 'act' })).toBe('gone');
    expect(w.asks('bob', 'challenge.answer', { plan: 'p1', card: 'flood', kind: 'act' })).toBe('not_your_table');
    w.at('tender').does('ann', 'tender.publish', { tender: 't1' });
    expect(w.asks('ann', 'challenge.answer', { card: 'flood', kind: 'act' })).toBe('tender_out');
    expect(w.asks('ann', 'challenge.reopen', { card: 'flood' })).toBe('tender_out');
  });
});

describe('a card that comes while the bid is in', () => {
  const BID = { bid: 'bq1' } as const;
  /** Ann's consortium of oars and seeds people is in, at £9,000 for £9,030, and the room is at the shocks. */
  const handedIn = (...passed: readonly string[]) => {
    const w = chosen('challenges');
    for (const card of passed) {
      w.does('lead', 'challenge.draw', { group: 'g2', card });
      w.does('bob', 'challenge.answer', { card, kind: 'pass' });
    }
    w.at('costing');
    for (const organisation of ['oars', 'seeds']) w.does('ann', 'plan.place', { organisation, column: 'now' });
    w.does('ann', 'outcome.add', { text: 'By 24', months: 24 });
    w.at('bid')
      .writes('q1', { way: 'On Monday' })
      .does('ann', 'bid.model', { ...BID, model: 'consortium' });
    w.does('ann', 'bid.price', { ...BID, price: 9000 });
    w.does('ann', 'bid.submit', BID);
    return w.at('shocks').writes('q1', { way: 'On Tuesday' });
  };

  test('[BID15] is answered, and the bid goes in again with what the card does and the words it had', () => {
    const w = handedIn('flood', 'cut', 'hurry');
    const first = bid(w).versions[1];
    expect(w.later(1).does('ann', 'challenge.answer', { card: 'flood', kind: 'accept' })).toEqual({
      type: 'cardAnswered',
      card: 'flood',
      kind: 'accept',
      bid: 2,
    });
    expect(bid(w)).toMatchObject({ out: true });
    expect(first).toMatchObject({ value: 9030, closed: {}, texts: { way: 'On Monday' } });
    const cost = (first?.cost ?? 0) - 4560;
    expect(bid(w).versions[1]).toBe(first);
    expect(bid(w).versions[2]).toEqual({ ...first, at: OPENED_AT + 60_000, cost, closed: { oars: true } });
    w.does('ann', 'challenge.answer', { card: 'cut', kind: 'accept' });
    expect(bid(w).versions[3]).toMatchObject({ value: 8127, price: 9000, cost });
    w.does('ann', 'challenge.answer', { card: 'hurry', kind: 'accept' });
    expect(Object.values(bid(w).versions[4]?.plan.outcomes ?? {})).toMatchObject([{ months: 18 }]);
    expect(w.does('ann', 'challenge.reopen', { card: 'flood' })).toEqual({
      type: 'cardReopened',
      card: 'flood',
      bid: 5,
    });
    expect(bid(w).versions[5]).toMatchObject({ cost: first?.cost, closed: {} });
    expect(w.at('assessment').table('g2').panels).toMatchObject({ bq1: { version: 1 } });
    expect(bid(w).versions[6]).toBeUndefined();
    expect(bid(w).versions[5]).not.toHaveProperty('unfinished');
  });

  test('[BID15] answers the version of the tender it answered', () => {
    const w = handedIn('cut');
    w.does('lead', 'tender.return', { tender: 't2' });
    w.at('tender').does('bob', 'tender.edit', { tender: 't2', change: { field: 'price', value: 5000 } });
    w.does('bob', 'tender.publish', { tender: 't2' });
    w.at('shocks').does('ann', 'challenge.answer', { card: 'cut', kind: 'accept' });
    expect(bid(w).versions[2]).toMatchObject({ answers: 1, value: 8127 });
  });

  test('[EFF8] goes in again with what a card requires, and without it once the card is opened again', () => {
    const w = handedIn('promise');
    w.does('ann', 'challenge.answer', { card: 'promise', kind: 'accept' });
    expect(bid(w).versions[2]).toMatchObject({ requirements: ['Pay a living wage.'] });
    w.does('ann', 'challenge.reopen', { card: 'promise' });
    expect(bid(w).versions[3]).not.toHaveProperty('requirements');
  });

  test('[BID15] changes nothing of a bid it does not touch', () => {
    const w = handedIn('rumour');
    expect(w.does('ann', 'challenge.answer', { card: 'rumour', kind: 'accept' })).toStrictEqual({
      type: 'cardAnswered',
      card: 'rumour',
      kind: 'accept',
    });
    expect(keysOf(bid(w).versions)).toEqual(['1']);
  });

  test('[BID16] a bid that could not be handed in any more is back with its table', () => {
    const w = handedIn('flood');
    w.does('ann', 'bid.withdraw', BID);
    w.does('ann', 'bid.model', { ...BID, model: 'lead' });
    w.does('ann', 'bid.lead', { ...BID, lead: 'oars' });
    w.does('ann', 'bid.submit', BID);
    expect(w.does('ann', 'challenge.answer', { card: 'flood', kind: 'accept' })).toMatchObject({ bid: 'back' });
    expect(bid(w)).not.toHaveProperty('out');
    expect(keysOf(bid(w).versions)).toEqual(['1', '2']);
    expect(w.asks('ann', 'bid.submit', BID)).toBe('not_in_plan');
    expect(w.asks('ann', 'bid.model', { ...BID, model: 'consortium' })).toBe('allowed');
    expect(bid(w.at('assessment')).versions[3]).toMatchObject({ unfinished: true, closed: { oars: true } });
  });

  test('[BID16] one that went over unfinished stays in, unfinished', () => {
    const w = chosen('challenges');
    w.does('lead', 'challenge.draw', { group: 'g2', card: 'cut' });
    w.does('bob', 'challenge.answer', { card: 'cut', kind: 'pass' });
    w.at('assessment').at('shocks').does('ann', 'challenge.answer', { card: 'cut', kind: 'accept' });
    expect(bid(w)).toMatchObject({ out: true, versions: { 2: { unfinished: true, value: 8127 } } });
  });

  test('[CARD9] before its panel a bid is closed to cards', () => {
    const w = handedIn('flood', 'cut');
    w.does('ann', 'challenge.answer', { card: 'cut', kind: 'accept' });
    w.at('assessment');
    expect(w.asks('ann', 'challenge.answer', { card: 'flood', kind: 'accept' })).toBe('bid_out');
    expect(w.asks('ann', 'challenge.reopen', { card: 'cut' })).toBe('bid_out');
  });
});

describe('effects in force', () => {
  test('[EFF1] [EFF2] a card changes the budget, or closes an organisation', () => {
    expect(purse(accepting('gift'))).toMatchObject({ budget: 8790, balance: 3000 });
    expect(purse(accepting('flood'))).toMatchObject({ plan: 1230, balance: 4560 });
  });

  test('[EFF3] [EFF4] suspends a service, or raises what an organisation costs', () => {
    expect(purse(accepting('strike'))?.plan).toBe(5590);
    expect(purse(accepting('rent'))?.plan).toBe(6190);
    // Ten per cent of the lamp people, who are not in the plan.
    expect(purse(accepting('wages'))?.plan).toBe(5790);
  });

  test('[EFF6] puts a flag on an organisation', () => {
    expect(risksOf(accepting('rumour').plan(), lamp)).toEqual(['In the papers']);
    expect(risksOf(accepting('rumour').plan(), kettle)).toEqual([]);
  });

  test('[EFF7] brings deadlines forward, at least one month being left; what the group wrote stays', () => {
    const w = holding('hurry');
    for (const months of [24, 3]) w.does('ann', 'outcome.add', { text: `By ${months}`, months });
    w.does('ann', 'outcome.add', { text: 'Some time' });
    w.does('ann', 'challenge.answer', { card: 'hurry', kind: 'accept' });
    expect(Object.values(outcomesInForce(w.plan())).map((each) => each?.months)).toEqual([18, 1, undefined]);
    expect(Object.values(w.plan().outcomes).map((each) => each?.months)).toEqual([24, 3, undefined]);
  });

  test('[EFF8] adds a requirement to the tender', () => {
    expect(requirementsOf(accepting('promise').plan())).toEqual(['Pay a living wage.']);
  });
});
