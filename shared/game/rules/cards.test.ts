import { describe, expect, test } from 'vitest';
import { catalogueFor } from '../catalogue-of.ts';
import { isClosed, isSuspended, outcomesInForce, requirementsOf, risksOf } from '../effects.ts';
import { makeId, type OrganisationId, type ServiceId } from '../ids.ts';
import { planCost, purseOf } from '../money.ts';
import { keysOf } from '../records.ts';
import { chosen } from '../testing/a-day.ts';
import type { Played } from '../testing/a-workshop.ts';
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
