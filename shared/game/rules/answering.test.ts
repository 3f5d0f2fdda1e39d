/** Who answers whose tender: one table or two, a table that plays alone, and tables without people. */
import { describe, expect, test } from 'vitest';
import { makeId, type PlanId } from '../ids.ts';
import { keysOf } from '../records.ts';
import { bidding, published } from '../testing/a-day.ts';
import { bid, planIds, received, viewOf } from '../testing/a-table.ts';
import { BOROUGH } from '../testing/borough.ts';

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
    expect(keysOf(viewOf(w).received)).toEqual(['q1', 'q1b']);
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
    expect(keysOf(viewOf(w).bids)).toEqual(['bq2', 'bq3b']);
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
