/** From stage to stage: unfinished work goes over as it stands, and the sides swap. */
import { describe, expect, test } from 'vitest';
import { catalogueFor } from '../catalogue-of.ts';
import { keysOf } from '../records.ts';
import { bidding, chosen, published } from '../testing/a-day.ts';
import { bid, planIds, received, tender, viewOf } from '../testing/a-table.ts';
import { aWorkshop, type Played } from '../testing/a-workshop.ts';
import { BOROUGH } from '../testing/borough.ts';

describe('unfinished work goes over', () => {
  test('[OVER1] a tender that is not published goes over as it stands when the room goes on, marked unfinished', () => {
    const w = chosen('tender').writes('p1', { purpose: 'Begun' });
    w.does('bob', 'tender.publish', { tender: 't2' });
    w.at('tenders');
    expect(tender(w)).toMatchObject({
      out: true,
      versions: { 1: { unfinished: true, value: 5790, texts: { purpose: 'Begun' }, form: { weights: { able: 40 } } } },
    });
    expect(tender(w, 'g2').versions[1]).not.toHaveProperty('unfinished');
    expect(w.at('needs').at('tenders').state().step).toBe('tenders');
    expect(keysOf(tender(w).versions)).toEqual(['1']);
  });

  test('[OVER1] also straight to stage 2, and when nothing was ever placed or turned', () => {
    const w = aWorkshop().at('needs').at('framework');
    expect(tender(w).versions[1]).toMatchObject({ unfinished: true, value: 0, services: {}, texts: {} });
    expect(w.state().groups).toMatchObject({ g1: { table: { plans: { p1: { revealed: true, budget: 0 } } } } });
    expect(w.table().current).toBe('q1');
  });

  test('[OVER2] the balance rule is waived for it, and shown', () => {
    const w = chosen('tender');
    w.does('ann', 'plan.place', { organisation: 'lamp', column: 'now' });
    expect(tender(w.at('tenders')).versions[1]).toMatchObject({ over: 7800, unfinished: true });
  });

  test('[OVER3] what was published stays so; what a facilitator withdrew or gave back does not go over by itself', () => {
    const w = published();
    w.does('lead', 'tender.withdraw', { tender: 't1' });
    w.does('lead', 'tender.return', { tender: 't2' });
    w.at('costing');
    expect(tender(w)).toMatchObject({ withdrawn: true });
    expect(keysOf(tender(w).versions)).toEqual(['1']);
    expect(tender(w, 'g2')).not.toHaveProperty('out');
    expect(viewOf(w, 'g2').received).toEqual({});
    expect(viewOf(w).received).toHaveProperty('q1.version', 1);
  });

  test('[OVER4] a bid that is not in goes over as it stands, for what it costs, marked unfinished', () => {
    const w = bidding().writes('q1', { way: 'Begun', gives: 'Not opened' });
    w.at('assessment');
    expect(bid(w)).toMatchObject({
      out: true,
      versions: { 1: { unfinished: true, price: 4560 + 102_003, cost: 4560 + 102_003, texts: { way: 'Begun' } } },
    });
    expect(bid(w).versions[1]?.texts).toEqual({ way: 'Begun' });
  });

  test('[OVER5] a bid that was taken back and not handed in again goes over as it stands, too', () => {
    const w = bidding();
    w.does('bob', 'bid.model', { bid: 'bq2', model: 'separate' });
    w.does('bob', 'bid.price', { bid: 'bq2', price: 5000 });
    w.does('bob', 'bid.submit', { bid: 'bq2' });
    w.does('bob', 'bid.withdraw', { bid: 'bq2' });
    w.does('bob', 'bid.price', { bid: 'bq2', price: 4000 });
    w.at('assessment');
    expect(bid(w, 'g2')).toMatchObject({
      out: true,
      versions: { 1: { price: 5000 }, 2: { price: 4000, unfinished: true } },
    });
    w.does('lead', 'bid.return', { bid: 'bq2' });
    w.does('bob', 'bid.price', { bid: 'bq2', price: 3000 });
    w.at('debrief');
    expect(keysOf(bid(w, 'g2').versions)).toEqual(['1', '2']);
  });

  test('[REV8] cards that nobody turned turn when their table goes on; the plan is open from then', () => {
    const w = chosen('menu');
    expect(w.plan()).toMatchObject({ revealed: true, budget: 5790, turned: { kettle: true, oars: true } });
    const alone = chosen('choosing');
    alone.does('lead', 'step.go', { step: 'menu', group: 'g2' });
    expect(alone.plan('g2').budget).toBe(9030);
    expect(alone.plan('g1').revealed).toBeUndefined();
    expect(chosen('reveal').plan().revealed).toBeUndefined();
  });
});

describe('the swap', () => {
  test('[SWAP1] one move gives every table its new side, another table’s tender and a person it has not met', () => {
    const w = published('framework');
    expect(w.plan()).toMatchObject({
      id: 'q1',
      side: 'sector',
      person: 'dot',
      needs: {},
      placed: {},
      turned: {},
      received: { from: 'g2', tender: 't2', version: 1, options: {} },
    });
    expect(w.plan()).not.toHaveProperty('budget');
    expect(w.plan('g2')).toMatchObject({ id: 'q2', person: 'pat', received: { from: 'g1', tender: 't1' } });
    expect(bid(w)).toEqual({
      id: 'bq1',
      plan: 'q1',
      form: { members: {}, risk: {}, merged: {}, extras: {} },
      asks: {},
      versions: {},
    });
    expect(catalogueFor(BOROUGH, w.table()).people).toHaveProperty('dot');
    expect(catalogueFor(BOROUGH, w.table()).people).not.toHaveProperty('pat');
  });

  test('[SWAP2] cards that were passed on go with the tender; those acted on or open do not', () => {
    const w = chosen('challenges');
    for (const card of ['flood', 'cut', 'gift']) w.does('lead', 'challenge.draw', { group: 'g1', card });
    w.does('ann', 'challenge.answer', { card: 'flood', kind: 'pass' });
    w.does('ann', 'challenge.answer', { card: 'cut', kind: 'accept' });
    w.at('framework');
    expect(w.plan('g2').cards).toEqual({ flood: { order: 1, from: 'g1' } });
    expect(w.plan('g2').effects).toEqual({});
  });

  test('[SWAP3] going back gives each table its council plan again, and going on its sector plan as it was', () => {
    const w = bidding().at('challenges');
    expect(w.table().current).toBe('p1');
    expect(w.plan()).toMatchObject({ budget: 5790, placed: { kettle: {}, oars: {} } });
    expect(tender(w).out).toBe(true);
    w.at('bid');
    expect(w.plan()).toMatchObject({ id: 'q1', placed: { oars: {}, seeds: {} } });
    expect(planIds(w, 'g1')).toEqual(['p1', 'q1']);
  });

  test('[SWAP3] what was answered as the sector stays answered, also of a ready-made tender', () => {
    const w = chosen('challenges');
    w.does('lead', 'challenge.draw', { group: 'g1', card: 'flood' });
    w.does('ann', 'challenge.answer', { card: 'flood', kind: 'pass' });
    w.at('shocks').does('bob', 'challenge.answer', { card: 'flood', kind: 'accept' });
    expect(w.at('menu').at('shocks').plan('g2').cards).toMatchObject({ flood: { answer: { kind: 'accept' } } });

    const alone = bidding({ groups: 1 });
    expect(alone.plan()).toMatchObject({ id: 'q1', placed: { oars: {}, seeds: {} } });
    expect(alone.at('menu').at('bid').plan()).toMatchObject({ id: 'q1', placed: { oars: {}, seeds: {} } });
  });

  test('[SWAP3] cards of the sector’s plan that nobody turned stay face down while the table is the council again', () => {
    const w = published('costing').at('tenders');
    expect(w.table().plans).toMatchObject({ p1: { revealed: true } });
    expect(w.table().plans).not.toHaveProperty('q1.revealed');
  });

  test('[SWAP4] what a council buys or passes on after it went back reaches its bidders, too; nothing is taken from them', () => {
    const w = published('costing').at('challenges');
    w.does('lead', 'tender.return', { tender: 't1' });
    w.does('ann', 'option.buy', { option: 'walk' });
    w.does('lead', 'challenge.draw', { group: 'g1', card: 'flood' });
    w.does('ann', 'challenge.answer', { card: 'flood', kind: 'pass' });
    w.at('costing');
    expect(w.plan('g2')).toMatchObject({ received: { options: { walk: true } }, cards: { flood: { from: 'g1' } } });
    w.does('bob', 'plan.place', { organisation: 'moss', column: 'now' });
    w.at('challenges').does('ann', 'option.return', { option: 'walk' });
    expect(w.at('costing').plan('g2').received?.options).toEqual({ walk: true });
  });

  describe('[SWAP7] who answers whom is settled at the swap, whoever changes tables after it', () => {
    const passed = (w: Played) => {
      w.at('challenges').does('lead', 'challenge.draw', { group: 'g1', card: 'flood' });
      w.does('ann', 'challenge.answer', { card: 'flood', kind: 'pass' });
      return w.at('framework');
    };
    const moves = (w: Played, name: string, group: string) =>
      w.does('lead', 'seat.move', { seat: w.seatId(name), group });

    test('a table inherits no cards of a tender it does not answer', () => {
      const w = passed(aWorkshop({ groups: 3 }).seats('cat', 'g3'));
      moves(w, 'bob', 'g3');
      w.at('costing');
      expect(w.plan('g3').cards).toEqual({});
      expect(w.plan('g3').received).toMatchObject({ from: 'g2', tender: 't2' });
      expect(w.plan('g2').cards).toEqual({ flood: { order: 1, from: 'g1' } });
    });

    test('nor its own, where the others have left and a table alone would answer itself', () => {
      const w = aWorkshop();
      w.does('lead', 'settings.change', { alone: 'own' });
      moves(passed(w), 'bob', 'g1');
      expect(w.at('costing').plan().cards).toEqual({});
    });

    test('no table gets a second tender in the middle of stage 2; one that had nobody at the swap gets its own', () => {
      const w = aWorkshop({ groups: 3 }).seats('dan', 'g1');
      w.does('lead', 'settings.change', { bidders: 2 });
      moves(passed(w), 'dan', 'g3');
      w.at('costing');
      expect(['g1', 'g2', 'g3'].map((group) => planIds(w, group).slice(1))).toEqual([['q1'], ['q2'], ['q3', 'q3b']]);
      expect(w.plan('g3')).toMatchObject({ received: { from: 'g2' } });
      expect(w.table('g3').plans).toMatchObject({ q3b: { received: { from: 'g1' }, cards: { flood: {} } } });
    });

    test('what is passed on later still reaches those who answer it', () => {
      const w = passed(aWorkshop({ groups: 3 }).seats('cat', 'g3'));
      moves(w, 'bob', 'g3');
      w.at('challenges').does('lead', 'tender.return', { tender: 't1' });
      w.does('lead', 'challenge.draw', { group: 'g1', card: 'gift' });
      w.does('ann', 'challenge.answer', { card: 'gift', kind: 'pass' });
      w.at('framework');
      expect(w.table('g2').plans).toMatchObject({ q2: { cards: { flood: {}, gift: {} } } });
      expect(w.plan('g3').cards).toEqual({});
    });
  });

  test('[SWAP5] a later version reaches the bidders, who are shown what changed; a bid names the version it answers', () => {
    const w = published('costing');
    expect(received(w, 'g2').changed).toEqual([]);
    w.at('tender').does('lead', 'tender.return', { tender: 't1' });
    w.does('ann', 'need.add', { text: 'A key' });
    w.does('ann', 'tender.edit', { tender: 't1', change: { field: 'price', value: 5000 } });
    w.does('ann', 'tender.publish', { tender: 't1' });
    w.at('bid');
    expect(received(w, 'g2')).toMatchObject({ version: 2, value: 5000, changed: ['needs', 'value'] });
    w.does('bob', 'plan.place', { organisation: 'lamp', column: 'now' });
    w.does('bob', 'bid.model', { bid: 'bq2', model: 'separate' });
    w.does('bob', 'bid.price', { bid: 'bq2', price: 6000 });
    w.does('bob', 'bid.submit', { bid: 'bq2' });
    expect(bid(w, 'g2').versions[1]).toMatchObject({ answers: 2, value: 5000, price: 6000 });
  });

  test('[COST1] costs are face down again, also those seen before; the group turns them together, without a guess', () => {
    const w = published('costing');
    w.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    expect(catalogueFor(BOROUGH, w.table()).backs).toEqual({});
    expect(w.does('ann', 'plan.reveal', {})).toEqual({ type: 'revealed', plan: 'q1', cost: 4560 });
    expect(keysOf(catalogueFor(BOROUGH, w.table()).backs)).toEqual(['oars']);
    expect(w.plan()).not.toHaveProperty('budget');
    w.does('ann', 'plan.place', { organisation: 'lamp', column: 'now' });
    expect(keysOf(catalogueFor(BOROUGH, w.table()).backs)).toEqual(['oars', 'lamp']);
    expect(w.asks('lead', 'plan.reveal', { plan: 'q1', again: true })).toBe('turned_already');
  });

  test('[COST2] the tender is read from costing on, when the table’s own view has been written', () => {
    const w = published('framework');
    expect(viewOf(w).received).toEqual({});
    expect(w.asks('ann', 'need.add', { text: 'A key' })).toBe('allowed');
    expect(w.asks('ann', 'plan.place', { organisation: 'oars', column: 'now' })).toBe('not_now');
    expect(received(w.at('costing'))).toMatchObject({ from: 'g2', tender: 't2', person: 'dot', value: 9030 });
  });

  test('[COST3] a tender is read without the names of organisations', () => {
    const text = JSON.stringify(viewOf(published('costing')).received);
    expect(text).toContain('The night');
    expect(text).not.toContain('lamp');
  });
});

test('[PLAN8] in the debrief the pathway is looked at and stays as it is', () => {
  const w = bidding().at('debrief');
  w.does('lead', 'bid.return', { bid: 'bq1' });
  expect(w.asks('ann', 'plan.place', { organisation: 'lamp', column: 'now' })).toBe('not_now');
  expect(w.asks('ann', 'plan.remove', { organisation: 'oars' })).toBe('not_now');
});
