import { describe, expect, test } from 'vitest';
import { catalogueFor } from '../catalogue-of.ts';
import { drawable } from '../deck.ts';
import { type CardId, makeId } from '../ids.ts';
import { keysOf } from '../records.ts';
import { bidding, chosen, published } from '../testing/a-day.ts';
import type { Played } from '../testing/a-workshop.ts';
import { BOROUGH } from '../testing/borough.ts';

const deckOf = (w: Played, group = 'g1', deck?: 'political' | 'system') =>
  drawable(BOROUGH, w.state().seed, w.table(group), deck).map(({ id }) => id);
const hand = (w: Played, group = 'g1') => keysOf<CardId, unknown>(w.plan(group).cards);
const COUNCIL = ['cut', 'flood', 'gift', 'hurry', 'promise', 'rent', 'rumour', 'strike', 'unasked', 'wages'];

describe('the deck', () => {
  test('[CARD1] a council draws from the political, operational and financial decks, the sector from the other two', () => {
    expect([...deckOf(chosen('challenges'))].sort()).toEqual(COUNCIL);
    expect([...deckOf(published('costing').at('shocks'))].sort()).toEqual(['blackout', 'slump']);
    expect([...deckOf(chosen('challenges'), 'g1', 'political')].sort()).toEqual([
      'hurry',
      'promise',
      'rumour',
      'unasked',
    ]);
    expect(deckOf(chosen('challenges'), 'g1', 'system')).toEqual([]);
  });

  test('[CARD2] a card for one organisation only where that is in the plan', () => {
    const w = chosen('challenges');
    expect(deckOf(w)).toContain('rent');
    w.does('ann', 'plan.remove', { organisation: 'kettle' });
    expect(deckOf(w)).not.toContain('rent');
    expect(w.asks('lead', 'challenge.draw', { group: 'g1', card: 'rent' })).toBe('no_card');
  });

  test('[CARD2] a card for those who did not buy an option only there, also where the council did not', () => {
    const w = chosen('challenges');
    expect(deckOf(w)).toContain('unasked');
    w.does('ann', 'option.buy', { option: 'talk' });
    expect(deckOf(w)).not.toContain('unasked');
    const pack = {
      ...BOROUGH,
      cards: BOROUGH.cards.map((each) => (each.id === 'unasked' ? { ...each, deck: 'system' as const } : each)),
    };
    const sector = w.at('shocks');
    const drawn = (group: string) => drawable(pack, 'seed', sector.table(group)).map(({ id }) => id);
    expect(drawn('g1')).toContain('unasked');
    expect(drawn('g2')).not.toContain('unasked');
  });

  test('[CARD2] the consortium deck only where organisations bid as one', () => {
    const w = bidding();
    expect(deckOf(w)).not.toContain('partner');
    w.does('ann', 'bid.model', { bid: 'bq1', model: 'separate' });
    expect(deckOf(w)).not.toContain('quarrel');
    w.does('ann', 'bid.model', { bid: 'bq1', model: 'consortium' });
    expect(deckOf(w)).toEqual(expect.arrayContaining(['partner', 'quarrel', 'quay']));
    w.does('ann', 'bid.model', { bid: 'bq1', model: 'lead' });
    expect(deckOf(w)).toEqual(expect.arrayContaining(['partner', 'quarrel']));
    expect(deckOf(w, 'g2')).not.toContain('quay');
  });

  test('[CARD3] the workshop’s seed deals, to each table in an order of its own', () => {
    expect(deckOf(chosen('challenges'))).toEqual(deckOf(chosen('challenges')));
    expect(deckOf(chosen('challenges'))).not.toEqual(deckOf(chosen('challenges', { seed: 'another seed' })));
    expect(deckOf(chosen('challenges'), 'g2')).not.toEqual(deckOf(chosen('challenges')));
  });
});

describe('drawing', () => {
  test('[CARD4] a facilitator draws for one table or for all, at random or a chosen card', () => {
    const w = chosen('challenges');
    const [first, second] = deckOf(w);
    expect(w.does('lead', 'challenge.draw', { group: 'g1' })).toEqual({ type: 'drew', cards: { g1: first } });
    expect(w.does('lead', 'challenge.draw', {})).toEqual({
      type: 'drew',
      cards: { g1: second, g2: deckOf(chosen(), 'g2')[0] },
    });
    w.does('lead', 'challenge.draw', { group: 'g1', deck: 'financial' });
    w.does('lead', 'challenge.draw', { group: 'g2', card: 'flood' });
    expect(hand(w, 'g2')).toContain('flood');
    expect(Object.values(w.plan().cards).map((held) => held?.order)).toEqual([1, 2, 3]);
    expect(w.asks('ann', 'challenge.draw', {})).toBe('not_yours');
    expect(w.asks('lead', 'challenge.draw', { group: 'g9' })).toBe('no_such_group');
  });

  test('[CARD4] a table without people, or at another step, draws none', () => {
    const w = chosen('challenges', { groups: 3 });
    expect(w.does('lead', 'challenge.draw', { card: 'cut' })).toEqual({
      type: 'drew',
      cards: { g1: 'cut', g2: 'cut' },
    });
    w.does('lead', 'step.go', { step: 'menu', group: 'g1' });
    expect(w.does('lead', 'challenge.draw', { card: 'gift' })).toEqual({ type: 'drew', cards: { g2: 'gift' } });
    expect(w.asks('lead', 'challenge.draw', { group: 'g1' })).toBe('no_card');
    expect(w.asks('lead', 'challenge.draw', { group: 'g3' })).toBe('allowed');
    expect(chosen('tender').asks('lead', 'challenge.draw', {})).toBe('no_card');
  });

  test('[CARD5] a card is drawn once by a table, until its deck is used up', () => {
    const w = chosen('challenges');
    for (let i = 0; i < COUNCIL.length; i++) w.does('lead', 'challenge.draw', { group: 'g1' });
    expect([...hand(w)].sort()).toEqual(COUNCIL);
    expect(w.asks('lead', 'challenge.draw', { group: 'g1' })).toBe('no_card');
  });

  test('[CAT9] a table knows the cards it holds, and no other', () => {
    const w = chosen('challenges');
    w.does('lead', 'challenge.draw', { group: 'g1', card: 'flood' });
    expect(catalogueFor(BOROUGH, w.table()).cards).toEqual({ flood: BOROUGH.cards[0] });
    expect(catalogueFor(BOROUGH, w.table('g2')).cards).toEqual({});
    expect(drawable(BOROUGH, 'x', { ...w.table(), current: makeId('p9') })).toEqual([]);
  });
});
