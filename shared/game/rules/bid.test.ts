import { describe, expect, test } from 'vitest';
import { fullCatalogue } from '../catalogue-of.ts';
import { isBidReady } from '../effects.ts';
import { makeId, type OrganisationId } from '../ids.ts';
import { keysOf } from '../records.ts';
import { assessing, bidding, chosen, published } from '../testing/a-day.ts';
import { bid } from '../testing/a-table.ts';
import { OPENED_AT, only, type Played } from '../testing/a-workshop.ts';
import { BOROUGH } from '../testing/borough.ts';

const BID = { bid: 'bq1' } as const;
const form = (w: Played) => bid(w).form;
const together = () => {
  const w = bidding();
  w.does('ann', 'bid.model', { ...BID, model: 'consortium', spectrum: 7 });
  return w;
};
const priced = (model: 'separate' | 'consortium' | 'lead') => {
  const w = bidding();
  w.does('ann', 'bid.model', { ...BID, model });
  w.does('ann', 'bid.price', { ...BID, price: 9000 });
  return w;
};

describe('how the sector bids', () => {
  test('[BID1] separately, as a consortium or led by one, somewhere on the spectrum', () => {
    const w = together();
    expect(form(w)).toMatchObject({ model: 'consortium', spectrum: 7 });
    expect(w.asks('ann', 'bid.model', { ...BID, model: 'consortium', spectrum: 7 })).toBe('already_so');
    expect(w.does('ann', 'bid.model', { ...BID, model: 'separate' })).toEqual({ type: 'bidEdited', part: 'model' });
    expect(form(w)).not.toHaveProperty('spectrum');
  });

  test('[BID17] any bid may be a consortium, whatever the council bought', () => {
    const w = together();
    expect(w.plan().received?.options).toEqual({});
    w.does('ann', 'bid.price', { ...BID, price: 9000 });
    expect(w.asks('ann', 'bid.submit', BID)).toBe('allowed');
  });

  test('[BID2] who is in stands in the plan', () => {
    const w = bidding();
    expect(w.asks('ann', 'bid.members', { ...BID, members: ['oars', 'lamp'] })).toBe('not_in_plan');
    expect(w.does('ann', 'bid.members', { ...BID, members: ['oars'] })).toEqual({ type: 'bidEdited', part: 'members' });
    expect(w.asks('ann', 'bid.members', { ...BID, members: ['oars'] })).toBe('already_so');
    w.does('ann', 'bid.members', { ...BID, members: ['oars', 'seeds'] });
    expect(form(w).members).toEqual({ oars: true, seeds: true });
  });

  test('[BID3] who leads acts with others, stands in the plan and is ready to bid', () => {
    const w = bidding();
    expect(w.asks('ann', 'bid.lead', { ...BID, lead: 'oars' })).toBe('not_together');
    w.does('ann', 'bid.model', { ...BID, model: 'separate' });
    expect(w.asks('ann', 'bid.lead', { ...BID, lead: 'oars' })).toBe('not_together');
    w.does('ann', 'bid.model', { ...BID, model: 'lead' });
    expect(w.asks('ann', 'bid.lead', { ...BID, lead: 'lamp' })).toBe('not_in_plan');
    expect(w.refusal('ann', 'bid.lead', { ...BID, lead: 'seeds' })).toEqual({
      code: 'not_bid_ready',
      message: 'The seeds people is not ready to bid alone or lead. Choose another way, or another lead.',
    });
    expect(w.does('ann', 'bid.lead', { ...BID, lead: 'oars' })).toEqual({ type: 'bidEdited', part: 'lead' });
    expect(form(w).lead).toBe('oars');
    expect(w.asks('ann', 'bid.lead', { ...BID, lead: 'oars' })).toBe('already_so');
  });

  test('[BID3] whoever leads is in: choosing them brings them in, and whoever goes out leads no more', () => {
    const w = together();
    w.does('ann', 'bid.members', { ...BID, members: ['seeds'] });
    w.does('ann', 'bid.lead', { ...BID, lead: 'oars' });
    expect(form(w)).toMatchObject({ lead: 'oars', members: { oars: true, seeds: true } });
    w.does('ann', 'bid.members', { ...BID, members: ['oars'] });
    expect(form(w).lead).toBe('oars');
    w.does('ann', 'bid.members', { ...BID, members: [] });
    expect(form(w)).toMatchObject({ lead: 'oars', members: {} });
    w.does('ann', 'bid.members', { ...BID, members: ['seeds'] });
    expect(form(w)).not.toHaveProperty('lead');
  });

  test('[BID3] not one that a card has closed', () => {
    const w = chosen('challenges');
    w.does('lead', 'challenge.draw', { group: 'g2', card: 'flood' });
    w.does('bob', 'challenge.answer', { card: 'flood', kind: 'pass' });
    w.at('costing').does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    w.at('bid').does('ann', 'bid.model', { ...BID, model: 'lead' });
    expect(w.asks('ann', 'bid.lead', { ...BID, lead: 'oars' })).toBe('allowed');
    w.does('ann', 'challenge.answer', { card: 'flood', kind: 'accept' });
    expect(w.asks('ann', 'bid.lead', { ...BID, lead: 'oars' })).toBe('not_in_plan');
    w.does('ann', 'bid.price', { ...BID, price: 1 });
    expect(w.asks('ann', 'bid.submit', BID)).toBe('choose_first');
  });

  test('[BID4] what the council bought makes an organisation ready', () => {
    const w = chosen('menu');
    w.does('bob', 'option.buy', { option: 'school' });
    w.at('costing').does('ann', 'plan.place', { organisation: 'seeds', column: 'now' });
    w.at('bid').does('ann', 'bid.model', { ...BID, model: 'lead' });
    expect(w.asks('ann', 'bid.lead', { ...BID, lead: 'seeds' })).toBe('allowed');
    const seeds = makeId<OrganisationId>('seeds');
    expect(isBidReady(w.plan(), fullCatalogue(BOROUGH), seeds)).toBe(true);
    expect(isBidReady(w.plan('g2'), fullCatalogue(BOROUGH), seeds)).toBe(false);
    expect(isBidReady(w.plan('g2'), fullCatalogue(BOROUGH), makeId<OrganisationId>('lamp'))).toBe(true);
  });

  test('[BID5] risk is held by any of six instruments, together or none', () => {
    const w = bidding();
    w.does('ann', 'bid.risk', { ...BID, instruments: ['joint', 'contract'] });
    expect(form(w).risk).toEqual({ joint: true, contract: true });
    expect(w.asks('ann', 'bid.risk', { ...BID, instruments: ['contract', 'joint'] })).toBe('already_so');
    expect(w.does('ann', 'bid.risk', { ...BID, instruments: [] })).toEqual({ type: 'bidEdited', part: 'risk' });
    expect(form(w).risk).toEqual({});
  });

  test('[BID6] at least two that act as one bidder merge back offices', () => {
    const w = bidding();
    expect(w.asks('ann', 'bid.merge', { ...BID, organisations: ['oars'] })).toBe('merge_two');
    expect(w.asks('ann', 'bid.merge', { ...BID, organisations: ['oars', 'seeds'] })).toBe('not_together');
    w.does('ann', 'bid.model', { ...BID, model: 'consortium' });
    expect(w.asks('ann', 'bid.merge', { ...BID, organisations: ['oars', 'lamp'] })).toBe('not_in_plan');
    w.does('ann', 'bid.merge', { ...BID, organisations: ['oars', 'seeds'] });
    expect(form(w).merged).toEqual({ oars: true, seeds: true });
    expect(w.asks('ann', 'bid.merge', { ...BID, organisations: ['seeds', 'oars'] })).toBe('already_so');
    w.does('ann', 'bid.model', { ...BID, model: 'separate' });
    expect(w.does('ann', 'bid.merge', { ...BID, organisations: [] })).toEqual({ type: 'bidEdited', part: 'merge' });
    expect(form(w).merged).toEqual({});
  });

  test('[BID7] it asks the council for up to eight things beyond the form, each changed or taken off', () => {
    const w = bidding();
    expect(w.does('ann', 'bid.ask', { ...BID, kind: 'dialogue', text: 'Meet us' })).toEqual({
      type: 'askAdded',
      text: 'Meet us',
    });
    const [ask] = only(bid(w).asks);
    expect(w.does('ann', 'bid.ask', { ...BID, ask, kind: 'revisit', text: 'Look again' })).toEqual({
      type: 'askChanged',
      text: 'Look again',
    });
    expect(bid(w).asks).toEqual({ [ask]: { order: 1, kind: 'revisit', text: 'Look again' } });
    for (let i = 1; i < 8; i++) w.does('ann', 'bid.ask', { ...BID, kind: 'other', text: `Ask ${i}` });
    expect(Object.values(bid(w).asks).map((each) => each?.order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(w.asks('ann', 'bid.ask', { ...BID, kind: 'other', text: 'Ask 9' })).toBe('too_many');
    expect(w.asks('ann', 'bid.ask', { ...BID, ask: 'k9', kind: 'other', text: 'x' })).toBe('gone');
    expect(w.asks('ann', 'bid.ask', { ...BID, kind: 'other', text: '' })).toBe('gone');
    expect(w.does('ann', 'bid.ask', { ...BID, ask, kind: 'other', text: '' })).toEqual({ type: 'askRemoved' });
    expect(keysOf(bid(w).asks)).toHaveLength(7);
  });

  test('[BID8] it opens extra fields of the form', () => {
    const w = bidding();
    expect(w.does('ann', 'bid.edit', { ...BID, extra: 'gives', open: true })).toEqual({
      type: 'bidEdited',
      part: 'fields',
    });
    expect(form(w).extras).toEqual({ gives: true });
    expect(w.asks('ann', 'bid.edit', { ...BID, extra: 'gives', open: true })).toBe('already_so');
    expect(w.asks('ann', 'bid.edit', { ...BID, extra: 'way', open: true })).toBe('gone');
    expect(w.asks('ann', 'bid.edit', { ...BID, extra: 'none', open: true })).toBe('gone');
    w.does('ann', 'bid.edit', { ...BID, extra: 'gives', open: false });
    expect(form(w).extras).toEqual({});
  });

  test('[BID9] from its step on, by its own table, on the plan in work', () => {
    const price = { ...BID, price: 5 };
    expect(published('costing').asks('ann', 'bid.price', price)).toBe('not_now');
    const w = bidding();
    expect(w.asks('bob', 'bid.price', price)).toBe('not_your_table');
    expect(w.asks('ann', 'bid.model', { ...BID, model: 'lead' })).toBe('allowed');
    expect(w.asks('ann', 'bid.risk', { ...BID, instruments: ['joint'] })).toBe('allowed');
    expect(w.at('tender').asks('ann', 'bid.price', price)).toBe('moved_on');
    expect(w.at('bid').does('ann', 'bid.price', price)).toEqual({ type: 'bidEdited', part: 'price' });
    expect(w.asks('ann', 'bid.price', price)).toBe('already_so');
  });
});

describe('handing in', () => {
  test('[BID10] needs a way to bid, a price and somebody to deliver', () => {
    const w = bidding();
    expect(w.asks('ann', 'bid.submit', BID)).toBe('model_first');
    w.does('ann', 'bid.model', { ...BID, model: 'consortium' });
    expect(w.asks('ann', 'bid.submit', BID)).toBe('price_first');
    w.does('ann', 'bid.price', { ...BID, price: 0 });
    expect(w.asks('ann', 'bid.submit', BID)).toBe('allowed');
    for (const organisation of ['oars', 'seeds']) w.does('ann', 'plan.remove', { organisation });
    expect(w.asks('ann', 'bid.submit', BID)).toBe('choose_first');
  });

  test('[BID11] separately each of them must be ready; of those led one must, and it must be there', () => {
    const w = priced('separate');
    expect(w.asks('ann', 'bid.submit', BID)).toBe('not_bid_ready');
    w.does('ann', 'plan.remove', { organisation: 'seeds' });
    expect(w.asks('ann', 'bid.submit', BID)).toBe('allowed');
    const led = priced('lead');
    expect(led.asks('ann', 'bid.submit', BID)).toBe('lead_first');
    led.does('ann', 'bid.lead', { ...BID, lead: 'oars' });
    expect(led.asks('ann', 'bid.submit', BID)).toBe('allowed');
    led.does('ann', 'plan.remove', { organisation: 'oars' });
    expect(led.asks('ann', 'bid.submit', BID)).toBe('not_in_plan');
    led.does('ann', 'bid.model', { ...BID, model: 'consortium' });
    expect(led.asks('ann', 'bid.submit', BID)).toBe('not_in_plan');
  });

  test('[BID12] keeps the bid as it stands, with the version it answers; over the value and below cost are allowed', () => {
    const w = priced('consortium').writes('q1', { way: 'On Monday', gives: 'Hidden' });
    w.does('ann', 'need.add', { text: 'A key' });
    w.does('ann', 'bid.ask', { ...BID, kind: 'flexible', text: 'Bend' });
    expect(w.does('ann', 'bid.submit', BID)).toEqual({
      type: 'bidSubmitted',
      bid: 'bq1',
      version: 1,
      price: 9000,
      cost: 106_563 + 600,
    });
    const { needs, assets, outcomes, placed } = w.plan();
    expect(bid(w)).toMatchObject({ out: true });
    expect(bid(w).versions[1]).toEqual({
      at: OPENED_AT,
      answers: 1,
      value: 9030,
      price: 9000,
      cost: 107_163,
      form: form(w),
      asks: bid(w).asks,
      plan: { needs, assets, outcomes, placed },
      closed: {},
      texts: { way: 'On Monday' },
      textSeq: expect.any(Number),
    });
  });

  test('[BID13] while it is in, form and plan are closed; the table takes it back until assessment and hands in the next version', () => {
    const w = priced('consortium');
    expect(w.asks('ann', 'bid.withdraw', BID)).toBe('already_so');
    w.does('ann', 'bid.submit', BID);
    const closed = [
      w.asks('ann', 'bid.submit', BID),
      w.asks('ann', 'bid.price', { ...BID, price: 1 }),
      w.asks('ann', 'bid.ask', { ...BID, kind: 'other', text: 'x' }),
      w.asks('ann', 'need.add', { text: 'x' }),
      w.asks('ann', 'plan.place', { organisation: 'lamp', column: 'now' }),
    ];
    expect(new Set(closed)).toEqual(new Set(['bid_out']));
    expect(w.asks('bob', 'bid.withdraw', BID)).toBe('not_your_table');
    expect(w.does('ann', 'bid.withdraw', BID)).toEqual({ type: 'bidWithdrawn', bid: 'bq1' });
    expect(bid(w)).not.toHaveProperty('out');
    w.does('ann', 'bid.price', { ...BID, price: 8000 });
    expect(w.does('ann', 'bid.submit', BID)).toMatchObject({ version: 2, price: 8000 });
    expect(w.at('assessment').asks('ann', 'bid.withdraw', BID)).toBe('not_now');
  });

  test('[BID19] what has not changed since it was handed in stays the version it was, however often it is taken back', () => {
    const w = priced('consortium').writes('q1', { way: 'On Monday' });
    for (let times = 0; times < 3; times++) {
      expect(w.later(1).does('ann', 'bid.submit', BID)).toMatchObject({ version: 1 });
      w.does('ann', 'bid.withdraw', BID);
    }
    expect(keysOf(bid(w).versions)).toEqual(['1']);
    expect(bid(w).versions[1]).toMatchObject({ at: OPENED_AT + 60_000, texts: { way: 'On Monday' } });
    w.writes('q1', { way: 'On Tuesday' });
    expect(w.does('ann', 'bid.submit', BID)).toMatchObject({ version: 2 });
  });

  test('[BID14] a facilitator hands a bid in, and gives it back at any step', () => {
    const w = priced('consortium');
    expect(w.asks('ann', 'bid.return', BID)).toBe('not_yours');
    expect(w.asks('lead', 'bid.return', { bid: 'bq9' })).toBe('gone');
    expect(w.asks('lead', 'bid.return', BID)).toBe('already_so');
    expect(w.does('lead', 'bid.submit', BID)).toMatchObject({ type: 'bidSubmitted', version: 1 });
    expect(w.log().at(-1)?.group).toBe('g1');
    const late = assessing();
    expect(late.does('lead', 'bid.return', BID)).toEqual({ type: 'bidReturned', bid: 'bq1' });
    late.does('ann', 'bid.price', { ...BID, price: 1 });
    expect(late.does('lead', 'bid.submit', BID)).toMatchObject({ version: 2, price: 1 });
  });
});
