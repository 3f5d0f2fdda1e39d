import { describe, expect, test } from 'vitest';
import { chosen, published } from '../testing/a-day.ts';
import { bid, tender } from '../testing/a-table.ts';
import { OPENED_AT, only, type Played, type Short } from '../testing/a-workshop.ts';
import { BOROUGH } from '../testing/borough.ts';

type Change = Short<'tender.edit'>['change'];

const form = (w: Played) => tender(w).form;
const edits = (w: Played, change: Change) => w.does('ann', 'tender.edit', { tender: 't1', change });
const price = (value: number, tender = 't1') => ({ tender, change: { field: 'price', value } }) as const;
const version = (w: Played, number = 1) => tender(w).versions[number];

describe('the form', () => {
  test('[TEND1] from the tender step a council fills its form in, field by field', () => {
    const w = chosen('tender');
    expect(edits(w, { field: 'price', value: 5000 })).toEqual({
      type: 'tenderEdited',
      field: 'price',
    });
    const changes: readonly Change[] = [
      { field: 'pricing', value: 'sum' },
      { field: 'resourcing', value: 'mix' },
      { field: 'months', value: 36 },
      { field: 'joint', value: false },
      { field: 'weeks', value: 6 },
      { field: 'keyWorker', value: 'The lamp people' },
      { field: 'mark', organisation: 'oars', service: 'rowing', value: 'single' },
      { field: 'extra', extra: 'worker', open: true },
    ];
    for (const each of changes) edits(w, each);
    expect(form(w)).toEqual({
      price: 5000,
      pricing: 'sum',
      resourcing: 'mix',
      months: 36,
      joint: false,
      weeks: 6,
      keyWorker: 'The lamp people',
      marks: { 'oars.rowing': 'single' },
      extras: { worker: true },
      weights: { able: 40, good: 35, price: 25 },
    });
    edits(w, { field: 'price' });
    edits(w, { field: 'extra', extra: 'worker', open: false });
    expect(form(w)).toMatchObject({ extras: {} });
    expect(form(w)).not.toHaveProperty('price');
  });

  test('[TEND1] only what is there to be marked or opened', () => {
    const w = chosen('tender');
    const asks = (change: Change) => w.asks('ann', 'tender.edit', { tender: 't1', change });
    const mark = (organisation: string, service: string) =>
      ({ field: 'mark', organisation, service, value: 'core' }) as const;
    expect(asks(mark('oars', 'rowing'))).toBe('allowed');
    expect(asks(mark('lamp', 'night'))).toBe('gone');
    w.does('ann', 'plan.service', { organisation: 'oars', service: 'rowing', included: false });
    expect(asks(mark('oars', 'rowing'))).toBe('gone');
    expect(asks({ field: 'extra', extra: 'worker', open: true })).toBe('allowed');
    expect(asks({ field: 'extra', extra: 'purpose', open: true })).toBe('gone');
    expect(asks({ field: 'extra', extra: 'none', open: true })).toBe('gone');
  });

  test('[TEND1] not before its step, not by another table, not after the swap', () => {
    expect(chosen('challenges').asks('ann', 'tender.edit', price(1))).toBe('not_now');
    expect(chosen('tender').asks('ann', 'tender.edit', price(1, 't2'))).toBe('not_your_table');
    const w = published('tender');
    w.does('lead', 'tender.return', { tender: 't1' });
    expect(w.at('framework').asks('ann', 'tender.edit', price(1))).toBe('moved_on');
  });

  test('[TEND2] the weights of all criteria are whole numbers that add up to 100', () => {
    const w = chosen('tender');
    const asks = (weights: Record<string, number>) => w.asks('ann', 'tender.weights', { tender: 't1', weights });
    expect(asks({ able: 50, good: 49, price: 0 })).toBe('weights_not_100');
    expect(asks({ able: 50, good: 50 })).toBe('weights_not_100');
    expect(asks({ able: 50, good: 25, price: 25, luck: 0 })).toBe('weights_not_100');
    expect(asks({ able: 50, good: 25, luck: 25 })).toBe('weights_not_100');
    w.does('ann', 'tender.weights', { tender: 't1', weights: { able: 60, good: 40, price: 0 } });
    expect(form(w).weights).toEqual({ able: 60, good: 40, price: 0 });
    w.does('ann', 'undo', { entry: w.lastSeq() });
    expect(form(w).weights).toEqual({ able: 40, good: 35, price: 25 });
  });
});

describe('going out', () => {
  test('[TEND3] a tender goes out as a version that nothing later changes', () => {
    const w = chosen('needs');
    w.does('ann', 'need.add', { text: 'A key' });
    w.does('ann', 'outcome.add', { text: 'Sleeps', months: 12 });
    w.at('challenges');
    for (const card of ['hurry', 'promise', 'flood']) {
      w.does('lead', 'challenge.draw', { group: 'g1', card });
      w.does('ann', 'challenge.answer', { card, kind: 'accept' });
    }
    w.at('tender').writes('p1', {
      purpose: 'To be there.',
      worker: 'Hidden',
      'indicator-6': ' ',
      words: 'Not the tender’s',
    });
    edits(w, { field: 'price', value: 5000 });
    expect(w.does('ann', 'tender.publish', { tender: 't1' })).toEqual({
      type: 'tenderPublished',
      tender: 't1',
      version: 1,
      value: 5000,
      cost: 1230,
    });
    expect(tender(w).out).toBe(true);
    const first = version(w);
    expect(first).toEqual({
      at: OPENED_AT,
      value: 5000,
      form: form(w),
      needs: w.plan().needs,
      outcomes: { [only(w.plan().outcomes)[0]]: { text: 'Sleeps', order: 1, months: 6 } },
      services: { 'kettle.tea': 'core', 'kettle.calls': 'core' },
      requirements: ['Pay a living wage.'],
      texts: { purpose: 'To be there.' },
      textSeq: expect.any(Number),
    });
    w.does('lead', 'tender.return', { tender: 't1' });
    w.does('ann', 'need.add', { text: 'Another' });
    edits(w, { field: 'price', value: 1 });
    expect(version(w)).toBe(first);
  });

  test('[TEND4] not while the plan is over budget, unless a facilitator allows it; then by how much is shown', () => {
    const w = chosen('tender');
    w.does('ann', 'plan.place', { organisation: 'lamp', column: 'now' });
    expect(w.refusal('ann', 'tender.publish', { tender: 't1' })).toEqual({
      code: 'over_budget',
      message:
        'The plan is £7,800 a year over budget. Take something off, or ask the facilitator to publish it as it is.',
    });
    w.does('lead', 'tender.publish', { tender: 't1' });
    expect(version(w)).toMatchObject({ over: 7800, value: 5790 });
  });

  test('[TEND5] for no more than there is to offer, unless a facilitator allows it', () => {
    const w = chosen('menu');
    w.does('ann', 'option.buy', { option: 'nurse' });
    w.at('tender').does('ann', 'plan.remove', { organisation: 'kettle' });
    edits(w, { field: 'price', value: 5541 });
    expect(w.asks('ann', 'tender.publish', { tender: 't1' })).toBe('price_too_high');
    expect(w.refusal('ann', 'tender.publish', { tender: 't1' })?.message).toMatch('There is £5,540 a year to offer');
    expect(w.asks('lead', 'tender.publish', { tender: 't1' })).toBe('allowed');
    edits(w, { field: 'price', value: 5540 });
    w.does('ann', 'tender.publish', { tender: 't1' });
    expect(version(w)).toMatchObject({ value: 5540 });
    expect(version(w)).not.toHaveProperty('over');
  });

  test('[TEND6] without a price the most there is to offer is the value', () => {
    const w = chosen('menu');
    w.does('ann', 'option.buy', { option: 'nurse' });
    w.at('tender').does('ann', 'plan.remove', { organisation: 'kettle' });
    expect(w.does('ann', 'tender.publish', { tender: 't1' })).toMatchObject({ value: 5540, cost: 4560 });
    expect(version(w)?.value).toBe(5540);
  });

  test('[TEND7] only once the cards have turned', () => {
    const unturned = chosen('tender').given((state) =>
      JSON.parse(JSON.stringify(state, (key, value) => (key === 'budget' ? undefined : value))),
    );
    expect(unturned.asks('ann', 'tender.publish', { tender: 't1' })).toBe('reveal_first');
  });

  test('[TEND8] while it is out its form and the plan it was made from are closed to the table', () => {
    const w = published();
    const asks = [
      w.asks('ann', 'tender.publish', { tender: 't1' }),
      w.asks('ann', 'tender.edit', price(1)),
      w.asks('ann', 'tender.weights', { tender: 't1', weights: { able: 60, good: 40, price: 0 } }),
      w.asks('ann', 'need.add', { text: 'x' }),
      w.asks('ann', 'asset.add', { text: 'x' }),
      w.asks('ann', 'outcome.add', { text: 'x' }),
      w.asks('ann', 'plan.place', { organisation: 'lamp', column: 'now' }),
      w.asks('ann', 'plan.remove', { organisation: 'oars' }),
      w.asks('lead', 'plan.reveal', { plan: 'p1', again: true }),
    ];
    expect(new Set(asks)).toEqual(new Set(['tender_out']));
  });

  test('[UNDO10] nor is anything undone that it was made from, until it is given back', () => {
    const w = chosen('tender');
    w.does('ann', 'need.add', { text: 'A key' });
    const need = w.lastSeq();
    w.does('ann', 'tender.weights', { tender: 't1', weights: { able: 60, good: 40, price: 0 } });
    const weights = w.lastSeq();
    w.does('ann', 'tender.publish', { tender: 't1' });
    expect(w.asks('ann', 'undo', { entry: need })).toBe('tender_out');
    expect(w.asks('ann', 'undo', { entry: weights })).toBe('tender_out');
    w.does('lead', 'tender.return', { tender: 't1' });
    expect(w.asks('ann', 'undo', { entry: need })).toBe('allowed');
    expect(w.asks('ann', 'undo', { entry: weights })).toBe('allowed');
  });
});

describe('versions', () => {
  test('[TEND9] a facilitator gives it back: it stays published while the table changes it, and comes out as the next version', () => {
    const w = published();
    expect(w.asks('ann', 'tender.return', { tender: 't1' })).toBe('not_yours');
    expect(w.asks('lead', 'tender.return', { tender: 't9' })).toBe('gone');
    expect(w.does('lead', 'tender.return', { tender: 't1' })).toEqual({ type: 'tenderReturned', tender: 't1' });
    expect(w.asks('lead', 'tender.return', { tender: 't1' })).toBe('already_so');
    expect(version(w)?.value).toBe(5790);
    edits(w, { field: 'price', value: 5000 });
    expect(w.does('ann', 'tender.publish', { tender: 't1' })).toMatchObject({ version: 2, value: 5000 });
    expect([version(w)?.value, version(w, 2)?.value]).toEqual([5790, 5000]);
  });

  test('[TEND10] a facilitator withdraws it; published again it is back', () => {
    const w = chosen('tender');
    expect(w.asks('lead', 'tender.withdraw', { tender: 't1' })).toBe('already_so');
    expect(w.asks('lead', 'tender.withdraw', { tender: 't9' })).toBe('gone');
    w.does('ann', 'tender.publish', { tender: 't1' });
    expect(w.asks('ann', 'tender.withdraw', { tender: 't1' })).toBe('not_yours');
    expect(w.does('lead', 'tender.withdraw', { tender: 't1' })).toEqual({ type: 'tenderWithdrawn', tender: 't1' });
    expect(tender(w)).toMatchObject({ withdrawn: true });
    expect(tender(w)).not.toHaveProperty('out');
    expect(w.asks('lead', 'tender.withdraw', { tender: 't1' })).toBe('already_so');
    expect(w.asks('lead', 'tender.return', { tender: 't1' })).toBe('already_so');
    w.does('ann', 'tender.publish', { tender: 't1' });
    expect(tender(w)).toMatchObject({ out: true, versions: { 1: {}, 2: {} } });
    expect(tender(w)).not.toHaveProperty('withdrawn');
  });

  test('[LOBBY1] a tender begins with the weights of the pack and people judging the price', () => {
    expect(form(chosen())).toEqual({
      weights: Object.fromEntries(BOROUGH.criteria.map(({ id, weight }) => [id, weight])),
      pricing: 'judged',
      marks: {},
      extras: {},
    });
  });
});

test('[TEND12] a field without words goes out without any, and weights that nobody changed are the pack’s', () => {
  const w = chosen('tender').writes('p1', { purpose: '  ', 'indicator-6': 'A key of their own' });
  w.does('ann', 'tender.publish', { tender: 't1' });
  expect(version(w)).toMatchObject({ texts: { 'indicator-6': 'A key of their own' } });
  expect(version(w)?.texts).not.toHaveProperty('purpose');
  expect(version(w)?.form.weights).toEqual({ able: 40, good: 35, price: 25 });
  expect(version(w)?.form).not.toHaveProperty('resourcing');
});

test('[TEND13] until it is out a group goes on thinking and buying', () => {
  const w = chosen('tender');
  w.does('ann', 'need.add', { text: 'One' });
  w.does('ann', 'need.add', { text: 'Two' });
  const [one = '', two = ''] = Object.keys(w.plan().needs);
  w.does('ann', 'need.rank', { need: two, before: one });
  w.does('ann', 'need.edit', { need: one, text: 'Another' });
  w.does('ann', 'outcome.add', { text: 'One', months: 6 });
  w.does('ann', 'option.buy', { option: 'nurse' });
  w.does('ann', 'option.return', { option: 'nurse' });
  w.does('ann', 'tender.publish', { tender: 't1' });
  expect(w.asks('ann', 'need.add', { text: 'Three' })).toBe('tender_out');
});

test('[MONEY7] a contract’s length and the cohort multiply nothing', () => {
  const cohort = 'A hundred people.';
  const [short, long] = [chosen('tender'), chosen('tender', { pack: { ...BOROUGH, cohort } })];
  edits(long, { field: 'months', value: 60 });
  for (const w of [short, long]) w.does('ann', 'tender.publish', { tender: 't1' });
  expect(version(long)?.form.months).toBe(60);
  expect(version(long)?.value).toBe(version(short)?.value);
  for (const w of [short, long]) {
    w.at('costing').does('bob', 'plan.place', { organisation: 'lamp', column: 'now' });
    w.at('assessment');
  }
  const frozen = (w: Played) => bid(w, 'g2').versions[1];
  expect(frozen(long)).toMatchObject({ value: frozen(short)?.value, cost: 7800 });
});
