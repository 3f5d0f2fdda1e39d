import { expect, test } from 'vitest';
import { fullCatalogue } from '../../../shared/game/catalogue-of.ts';
import { type CardId, type EffectId, makeId, type OrganisationId, type OutcomeId } from '../../../shared/game/ids.ts';
import type { BidForm } from '../../../shared/game/papers.ts';
import { emptyPlan, type Plan } from '../../../shared/game/plan.ts';
import { setOf } from '../../../shared/game/sets.ts';
import { BOROUGH } from '../../../shared/game/testing/borough.ts';
import { missingIn } from './missing.ts';
import { bidSum, savedBy, wouldSave } from './sum.ts';

const catalogue = fullCatalogue(BOROUGH);
const ids = BOROUGH.organisations.slice(0, 3).map(({ id }) => id);

const plan: Plan = {
  ...emptyPlan({ id: makeId('q1'), person: makeId('mo'), side: 'sector' }),
  placed: Object.fromEntries(ids.map((id) => [id, { in: {} }])),
  turned: setOf(ids),
};

const form = (change: Partial<BidForm> = {}): BidForm => ({ members: {}, risk: {}, merged: {}, extras: {}, ...change });
const together = form({ model: 'consortium', merged: setOf<OrganisationId>(ids) });
const texts = Object.fromEntries(catalogue.forms.bid.map(({ id }) => [id, 'Written.']));
const all = { texts, value: 0 };
const what = (of: BidForm, written = all) => missingIn(plan, of, catalogue, written).map((each) => each.what);

test('the lines of the sum add up to what delivering costs', () => {
  const { organisations, setUp, merged, money } = bidSum(plan, together, 100_000, catalogue);
  const lines = organisations.reduce((sum, { amount }) => sum + amount, 0);
  expect(lines + (setUp?.amount ?? 0) - (merged?.saves ?? 0)).toBe(money.cost);
  expect(setUp?.amount).toBe(BOROUGH.consortium.setUp);
  expect(merged?.organisations).toBe(3);
});

test('there is no line for setting up or merging where nobody stands together', () => {
  const sum = bidSum(plan, form({ model: 'separate', merged: setOf<OrganisationId>(ids) }), 100_000, catalogue);
  expect([sum.setUp, sum.merged]).toEqual([undefined, undefined]);
});

test('what each saves by merging adds up to what the bid saves', () => {
  const saved = [...savedBy(plan, together, catalogue).values()].reduce((sum, each) => sum + each, 0);
  expect(saved).toBe(bidSum(plan, together, 0, catalogue).money.saved);
  expect(saved).toBeGreaterThan(0);
});

test('one back office alone would save nothing; several what the bid then saves', () => {
  expect(wouldSave(ids.slice(0, 1), catalogue)).toBe(0);
  expect(wouldSave(ids, catalogue)).toBe(bidSum(plan, together, 0, catalogue).money.saved);
});

test('an empty bid lacks its way, its price and its words', () => {
  const missing = what(form(), { texts: {}, value: 0 });
  expect(missing.slice(0, 2)).toEqual(['model', 'price']);
  expect(missing.filter((each) => each === 'text')).toHaveLength(catalogue.forms.bid.filter(({ core }) => core).length);
});

test('a partnership lacks a lead, a point on the spectrum and a way to hold risk', () => {
  expect(what(form({ model: 'lead', price: 10_000_000 }))).toEqual(['spectrum', 'lead', 'risk']);
});

test('nothing is missing from a whole bid', () => {
  const [lead] = BOROUGH.organisations.filter(({ id, bidReady }) => bidReady && ids.includes(id));
  if (lead === undefined) throw new Error('One of the first three is ready to lead.');
  const whole = form({ model: 'lead', spectrum: 6, lead: lead.id, risk: { contract: true }, price: 10_000_000 });
  expect(what(whole)).toEqual([]);
});

test('a lead that left the pathway is no lead', () => {
  const gone = form({ model: 'lead', spectrum: 6, lead: makeId('gone'), risk: { contract: true }, price: 10_000_000 });
  expect(what(gone)).toEqual(['lead']);
});

test('organisations that bid separately must each be ready', () => {
  const unready: Plan = {
    ...plan,
    placed: Object.fromEntries(BOROUGH.organisations.map(({ id }) => [id, { in: {} }])),
  };
  const expected = BOROUGH.organisations.filter(({ bidReady }) => !bidReady).map(({ id }) => id);
  const found = missingIn(unready, form({ model: 'separate', spectrum: 1, price: 10_000_000 }), catalogue, all);
  expect(found.flatMap((each) => (each.what === 'notReady' ? [each.organisation] : []))).toEqual(expected);
});

test('[BID18] an outcome is still open that nobody on the pathway helps, or only somebody a card closed', () => {
  const [first, second] = ids;
  if (first === undefined || second === undefined) throw new Error('There are organisations.');
  const [one, two] = [makeId<OutcomeId>('o1'), makeId<OutcomeId>('o2')];
  const outcomes = { [one]: { text: 'Sleeps', order: 1 }, [two]: { text: 'Eats', order: 2 } };
  const helping = (effects: Plan['effects'] = {}): Plan => ({
    ...plan,
    outcomes,
    effects,
    placed: { ...plan.placed, [first]: { in: {}, outcomes: { [one]: true } }, [second]: { in: {} } },
  });
  const unhelped = (of: Plan) =>
    missingIn(of, form(), catalogue, all).flatMap((each) => (each.what === 'unhelped' ? [each.text] : []));
  expect(unhelped(helping())).toEqual(['Eats']);
  const effect = { kind: 'close', organisation: first } as const;
  const closed = {
    [makeId<EffectId>('e1')]: { source: { kind: 'card', id: makeId<CardId>('flood') }, effect },
  } as const;
  expect(unhelped(helping(closed))).toEqual(['Sleeps', 'Eats']);
  expect(unhelped({ ...plan, outcomes, placed: {} })).toEqual([]);
});

test('a card without an answer is still open', () => {
  const [card] = BOROUGH.cards;
  if (card === undefined) throw new Error('The borough has cards.');
  const holding: Plan = { ...plan, cards: { [card.id]: { order: 1 } } };
  expect(missingIn(holding, form(), catalogue, all)).toContainEqual({ part: 'cards', what: 'card', card: card.id });
});
