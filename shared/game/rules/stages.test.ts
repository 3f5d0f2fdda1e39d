import { describe, expect, test } from 'vitest';
import { catalogueFor } from '../catalogue-of.ts';
import { makeId, type PlanId } from '../ids.ts';
import { createProjector } from '../project.ts';
import { keysOf } from '../records.ts';
import { bidding, chosen, published } from '../testing/a-day.ts';
import { aWorkshop, only, type Played } from '../testing/a-workshop.ts';
import { BOROUGH } from '../testing/borough.ts';

const tender = (w: Played, group = 'g1') => only(w.table(group).tenders)[1];
const bid = (w: Played, group = 'g1') => only(w.table(group).bids)[1];
const received = (w: Played, group = 'g1') => only(shown(w, group).received)[1];
const planIds = (w: Played, group: string) => keysOf<PlanId, unknown>(w.table(group).plans);
function shown(w: Played, group = 'g1') {
  const view = createProjector(BOROUGH).view(w.state(), `group:${w.table(group).id}`);
  if (view.audience !== 'group') throw new Error('A table has a view.');
  return view;
}

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
    expect(shown(w, 'g2').received).toEqual({});
    expect(shown(w).received).toHaveProperty('q1.version', 1);
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
    expect(shown(w).received).toEqual({});
    expect(w.asks('ann', 'need.add', { text: 'A key' })).toBe('allowed');
    expect(w.asks('ann', 'plan.place', { organisation: 'oars', column: 'now' })).toBe('not_now');
    expect(received(w.at('costing'))).toMatchObject({ from: 'g2', tender: 't2', person: 'dot', value: 9030 });
  });

  test('[COST3] a tender is read without the names of organisations', () => {
    const text = JSON.stringify(shown(published('costing')).received);
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

describe('two bidders for each tender', () => {
  const three = () => {
    const w = published('tender', { groups: 3 }).seats('cat', 'g3');
    w.does('lead', 'settings.change', { bidders: 2 });
    return w.at('framework');
  };

  test('[TWO1] a table answers the two tables before it, with a plan and a bid for each', () => {
    const w = three();
    expect(planIds(w, 'g1')).toEqual(['p1', 'q1', 'q1b']);
    expect(keysOf(w.table().bids)).toEqual(['bq1', 'bq1b']);
    expect(w.table().plans).toMatchObject({ q1: { received: { from: 'g3' } }, q1b: { received: { from: 'g2' } } });
    expect(w.table().current).toBe('q1');
  });

  test('[TWO2] it opens the one or the other; what belongs to the one has moved on while it works on the other', () => {
    const w = three().at('costing');
    expect(w.asks('ann', 'plan.open', { plan: 'q1' })).toBe('already_so');
    expect(w.asks('ann', 'plan.open', { plan: 'p1' })).toBe('not_now');
    expect(w.asks('ann', 'plan.open', { plan: 'q2' })).toBe('not_your_table');
    expect(w.does('ann', 'plan.open', { plan: 'q1b' })).toEqual({ type: 'planOpened', plan: 'q1b' });
    expect(w.asks('ann', 'plan.place', { plan: 'q1', organisation: 'oars', column: 'now' })).toBe('moved_on');
    expect(w.asks('ann', 'plan.place', { plan: 'q1b', organisation: 'oars', column: 'now' })).toBe('allowed');
    expect(keysOf(shown(w).received)).toEqual(['q1', 'q1b']);
    expect(w.at('tender').asks('ann', 'plan.open', { plan: 'q1b' })).toBe('not_now');
  });

  test('[TWO3] both plans turn when the table goes on, and each tender’s panel has two bids', () => {
    const w = three().at('costing');
    w.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    w.does('ann', 'plan.open', { plan: 'q1b' });
    w.does('ann', 'plan.place', { organisation: 'lamp', column: 'now' });
    w.at('bid');
    expect(w.table().plans).toMatchObject({ q1: { turned: { oars: true } }, q1b: { turned: { lamp: true } } });
    w.at('assessment');
    expect(keysOf(w.table().panels)).toEqual(['bq2', 'bq3b']);
    expect(keysOf(shown(w).bids)).toEqual(['bq2', 'bq3b']);
  });
});

describe('a table that plays alone', () => {
  test('[ALONE1] answers a ready-made tender of the pack, of another person than its own', () => {
    const w = published('costing', { groups: 1 });
    expect(w.plan()).toMatchObject({ id: 'q1', person: 'dot', received: { version: 1, options: {} } });
    expect(w.plan().received).not.toHaveProperty('from');
    expect(received(w)).toEqual({
      person: 'dot',
      council: 'The council next door',
      version: 1,
      value: 9000,
      form: { pricing: 'judged', weights: { able: 50, good: 20, price: 30 } },
      needs: {},
      outcomes: {
        ready0: { text: 'Is heard', months: 6, indicator: 'Says so', order: 1 },
        ready1: { text: 'Is well', months: 60, indicator: 'Feels so', order: 2 },
      },
      services: [
        { name: 'The tea', about: 'What the tea does.', mark: 'core' },
        { name: 'The rowing', about: 'What the rowing does.', mark: 'single' },
      ],
      requirements: [],
      texts: { purpose: 'To be useful.', 'indicator-6': 'Soon', 'indicator-24': 'Later', 'indicator-60': 'Last' },
      questions: {},
      changed: [],
    });
    expect(keysOf(w.at('tender').at('costing').table().plans)).toEqual(['p1', 'q1']);
  });

  test('[ALONE2] or its own, by choice', () => {
    const w = published('tender', { groups: 1 });
    w.does('lead', 'settings.change', { alone: 'own' });
    expect(w.at('costing').plan()).toMatchObject({ person: 'pat', received: { from: 'g1', tender: 't1' } });
  });

  test('[ALONE3] and hears its own bid, in two halves', () => {
    const w = bidding({ groups: 1 }).at('assessment');
    expect(w.table().panels).toEqual({ bq1: { bid: 'bq1', from: 'g1', version: 1, in: {}, agreed: {} } });
    expect(bid(w).versions[1]).toMatchObject({ value: 9000, answers: 1 });
  });

  test('[ALONE1] if the pack has a tender for its person only, it answers that', () => {
    const pack = { ...BOROUGH, tenders: BOROUGH.tenders.slice(0, 1) };
    expect(published('costing', { groups: 1, pack }).plan().person).toBe('pat');
  });
});

test('[SET3] how many answer each tender, and what a table alone answers, is settled before stage 2', () => {
  const w = published();
  expect(w.asks('lead', 'settings.change', { bidders: 1 })).toBe('already_so');
  expect(w.asks('lead', 'settings.change', { alone: 'ready' })).toBe('already_so');
  w.does('lead', 'settings.change', { bidders: 2, alone: 'own' });
  expect(w.state()).toMatchObject({ bidders: 2, alone: 'own' });
  w.at('framework');
  expect(w.asks('lead', 'settings.change', { bidders: 1 })).toBe('before_start_only');
  expect(w.asks('lead', 'settings.change', { alone: 'ready' })).toBe('before_start_only');
  expect(w.asks('lead', 'settings.change', { title: 'Another', bidders: 2 })).toBe('allowed');
});

test('[SWAP6] a table without people answers nothing, and nobody answers it', () => {
  const w = published('framework', { groups: 3 });
  expect(planIds(w, 'g3')).toEqual(['p3']);
  expect(w.plan().received).toMatchObject({ from: 'g2' });
  expect(w.table('g3').current).toBe(makeId<PlanId>('p3'));
});
