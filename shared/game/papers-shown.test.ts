/** Tenders and bids as other tables read them: what went out, field by field, and nothing of the draft behind it. */
import { describe, expect, test } from 'vitest';
import { createProjector } from './project.ts';
import { assessing, bidding, chosen, published } from './testing/a-day.ts';
import { received, viewOf } from './testing/a-table.ts';
import { aWorkshop, only, type Played } from './testing/a-workshop.ts';
import type { TenderShown } from './views.ts';

const T1 = { tender: 't1' } as const;
const WEIGHTS = { able: 40, good: 35, price: 25 };
const edit = (w: Played, change: Parameters<typeof w.does<'tender.edit'>>[2]['change']) =>
  w.does('ann', 'tender.edit', { ...T1, change });

/** Ann's tender given back, changed and published again, as Bob's table reads it with the version it began with. */
function republished(change: (w: Played) => void): TenderShown {
  const w = published('costing');
  w.at('tender').does('lead', 'tender.return', T1);
  change(w);
  w.does('lead', 'tender.publish', T1);
  return received(w.at('costing'), 'g2');
}

describe('a tender as its bidders read it', () => {
  test('[COST2] says whose it is, for whom, and what it offers and asks for', () => {
    const w = chosen('tender').writes('p1', { purpose: 'To sleep' });
    w.does('ann', 'need.add', { text: 'A key' });
    w.does('ann', 'outcome.add', { text: 'Sleeps', months: 6 });
    edit(w, { field: 'mark', organisation: 'oars', service: 'repair', value: 'grant' });
    w.does('ann', 'tender.publish', T1);
    const { needs, outcomes } = w.plan();
    expect(received(w.at('costing'), 'g2')).toStrictEqual({
      tender: 't1',
      from: 'g1',
      person: 'pat',
      version: 1,
      value: 5790,
      form: { pricing: 'judged', weights: WEIGHTS },
      needs,
      outcomes,
      services: [
        { name: 'The tea', about: 'What the tea does.', mark: 'core' },
        { name: 'The calls', about: 'What the calls does.', mark: 'core' },
        { name: 'The rowing', about: 'What the rowing does.', mark: 'core' },
        { name: 'The repair', about: 'What the repair does.', mark: 'grant' },
      ],
      requirements: [],
      texts: { purpose: 'To sleep' },
      questions: {},
      changed: [],
    });
  });

  test('[COST2] shows of the form what the council chose, and leaves out what it left open', () => {
    const chosenOnes = [
      { field: 'resourcing', value: 'alliance' },
      { field: 'months', value: 36 },
      { field: 'joint', value: false },
      { field: 'weeks', value: 6 },
      { field: 'keyWorker', value: 'The council' },
    ] as const;
    for (const change of chosenOnes) {
      const w = chosen('tender');
      edit(w, change);
      w.does('ann', 'tender.publish', T1);
      const form = { pricing: 'judged', weights: WEIGHTS, [change.field]: change.value };
      expect(received(w.at('costing'), 'g2').form).toStrictEqual(form);
    }
  });

  test('[OVER1] one that went over as it stood is marked unfinished; one that was published is not', () => {
    expect(received(chosen('costing'), 'g2')).toHaveProperty('unfinished', true);
    expect(received(published('costing'), 'g2')).not.toHaveProperty('unfinished');
  });

  test('[ASK2] questions and answers stand with it as they come; all else of it stays the same thing', () => {
    const w = published('tenders');
    w.does('bob', 'question.ask', { ...T1, text: 'Who rows?' });
    w.at('costing');
    const { view } = createProjector(w.pack);
    const read = () => {
      const seen = view(w.state(), `group:${w.table('g2').id}`);
      if (seen.audience !== 'group') throw new Error('A table has a view of its own.');
      return only(seen.received)[1];
    };
    const before = read();
    const [question] = only(before.questions);
    expect(only(before.questions)[1]).toStrictEqual({ order: 1, by: 'g2', text: 'Who rows?' });
    w.does('ann', 'question.answer', { ...T1, question, text: 'We do' });
    const after = read();
    expect(only(after.questions)[1]).toMatchObject({ text: 'Who rows?', answer: 'We do' });
    expect({ ...after, questions: before.questions }).toStrictEqual(before);
    expect(after.services).toBe(before.services);
    w.does('bob', 'ready.set', { ready: true });
    expect(read()).toBe(after);
  });

  test('[ALONE1] a ready-made one reads like a published one, from the council it names', () => {
    expect(received(bidding({ groups: 1 }))).toStrictEqual({
      person: 'dot',
      council: 'The council next door',
      version: 1,
      value: 9000,
      form: { pricing: 'judged', weights: { able: 50, good: 20, price: 30 } },
      needs: {},
      outcomes: {
        ready0: { order: 1, text: 'Is heard', months: 6, indicator: 'Says so' },
        ready1: { order: 2, text: 'Is well', months: 60, indicator: 'Feels so' },
      },
      services: [
        { name: 'The tea', about: 'What the tea does.', mark: 'core' },
        { name: 'The rowing', about: 'What the rowing does.', mark: 'single' },
      ],
      requirements: [],
      texts: {
        purpose: 'To be useful.',
        'indicator-6': 'Soon',
        'indicator-24': 'Later',
        'indicator-60': 'Last',
      },
      questions: {},
      changed: [],
    });
  });
});

describe('[SWAP5] bidders are told which parts changed since the version they began with', () => {
  test('none, if it was published again as it was', () => {
    const again = republished(() => {});
    expect(again).toMatchObject({ version: 2, changed: [] });
  });

  test.each<readonly [string, TenderShown['changed'], (w: Played) => void]>([
    ['needs', ['needs'], (w) => w.does('ann', 'need.add', { text: 'A key' })],
    ['outcomes', ['outcomes'], (w) => w.does('ann', 'outcome.add', { text: 'Sleeps' })],
    ['texts', ['texts'], (w) => w.writes('p1', { purpose: 'Begun' })],
    ['the price, as the value and not again as the form', ['value'], (w) => edit(w, { field: 'price', value: 5000 })],
    ['how long it runs', ['form'], (w) => edit(w, { field: 'months', value: 12 })],
    [
      'the weights',
      ['form'],
      (w) => w.does('ann', 'tender.weights', { ...T1, weights: { able: 50, good: 25, price: 25 } }),
    ],
    [
      'a mark, as the services and not again as the form',
      ['services'],
      (w) => edit(w, { field: 'mark', organisation: 'oars', service: 'repair', value: 'grant' }),
    ],
  ])('%s', (_, changed, change) => {
    expect(republished(change).changed).toStrictEqual(changed);
  });

  test('what a card requires, and several parts at once', () => {
    const shown = republished((w) => {
      w.at('challenges').does('lead', 'challenge.draw', { group: 'g1', card: 'promise' });
      w.does('ann', 'challenge.answer', { card: 'promise', kind: 'accept' });
      w.at('tender').does('ann', 'need.add', { text: 'A key' });
    });
    expect(shown).toMatchObject({ requirements: ['Pay a living wage.'], changed: ['needs', 'requirements'] });
  });
});

describe('a bid as its panel reads it', () => {
  const bids = (w: Played, group = 'g1') => viewOf(w, group).bids;

  test('[SECRET15] says who bids, for whom, with whom, for how much, and what it answers', () => {
    const w = assessing();
    const [id, shown] = only(bids(w));
    expect(id).toBe('bq2');
    const { name, age, statement, portrait, portraitAlt } = w.pack.people[0] ?? {};
    expect(shown).toStrictEqual({
      bid: 'bq2',
      from: 'g2',
      person: 'pat',
      who: { name, age, statement, portrait, portraitAlt },
      version: 1,
      answers: 1,
      value: 5790,
      price: 5000,
      cost: 7800,
      form: { model: 'separate', price: 5000, members: {}, risk: {}, merged: {}, extras: {} },
      asks: {},
      plan: expect.objectContaining({ placed: { lamp: { in: { now: 1 } } } }),
      closed: {},
      organisations: { lamp: expect.objectContaining({ name: 'The lamp people' }) },
      texts: {},
    });
    expect(shown.organisations).not.toHaveProperty('lamp.core');
  });

  test('[OVER4] one that went over is marked unfinished', () => {
    expect(only(bids(bidding().at('assessment')))[1]).toHaveProperty('unfinished', true);
  });

  test('[EFF8] what cards require of it stands with it', () => {
    const w = bidding().at('challenges');
    w.does('lead', 'tender.return', { tender: 't2' });
    w.does('lead', 'challenge.draw', { group: 'g2', card: 'promise' });
    w.does('bob', 'challenge.answer', { card: 'promise', kind: 'pass' });
    w.at('shocks').does('ann', 'challenge.answer', { card: 'promise', kind: 'accept' });
    w.at('assessment');
    expect(only(bids(w, 'g2'))[1]).toHaveProperty('requirements', ['Pay a living wage.']);
    expect(only(bids(w))[1]).not.toHaveProperty('requirements');
  });

  test('[TWO3] every bid for its tender is there, and none before the panel sits', () => {
    const w = aWorkshop({ groups: 3 }).seats('cat', 'g3');
    w.does('lead', 'settings.change', { bidders: 2 });
    expect(bids(w.at('bid'))).toStrictEqual({});
    w.at('assessment');
    const read = Object.values(bids(w)).map((shown) => [shown?.bid, shown?.from, shown?.person]);
    expect(read).toStrictEqual([
      ['bq2', 'g2', 'pat'],
      ['bq3b', 'g3', 'pat'],
    ]);
  });

  test('[SECRET15] one that is given back is read as it was handed in, whatever becomes of its draft', () => {
    const w = assessing();
    const before = bids(w);
    w.does('lead', 'bid.return', { bid: 'bq2' });
    w.does('bob', 'bid.price', { bid: 'bq2', price: 1 });
    expect(bids(w)).toStrictEqual(before);
    w.does('lead', 'bid.submit', { bid: 'bq2' });
    expect(bids(w)).toMatchObject({ bq2: { version: 2, price: 1 } });
  });
});

test('[AWARD3] what a panel decided is heard by those who bid, and stands at no other table', () => {
  const w = assessing();
  const bid = { bid: 'bq2' } as const;
  w.does('ann', 'score.difference', { ...bid, text: 'A key', months: 6 });
  w.does('ann', 'score.set', { ...bid, criterion: 'able', score: 4 });
  w.does('ann', 'score.reveal', bid);
  for (const criterion of ['able', 'good', 'price'])
    w.does('ann', 'score.agree', { ...bid, criterion, score: 3, reason: 'So we think' });
  expect(viewOf(w, 'g2').results).toStrictEqual({});
  w.does('ann', 'award.decide', { ...bid, decision: 'award', text: 'Welcome' });
  expect(viewOf(w).results).toStrictEqual({});
  expect(viewOf(w, 'g2').results).toStrictEqual({
    bq2: {
      by: 'g1',
      award: { decision: 'award', text: 'Welcome' },
      agreed: w.table().panels[only(w.table().panels)[0]]?.agreed,
      difference: { text: 'A key', months: 6 },
    },
  });
});
