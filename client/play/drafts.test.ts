import { expect, test } from 'vitest';
import { type BidId, type CardId, type GroupId, makeId } from '../../shared/game/ids.ts';
import type { CardAnswer } from '../../shared/game/plan.ts';
import { offeredBack } from './drafts.ts';

const plan = { assets: {}, needs: { n1: { text: 'A door', order: 1 } }, outcomes: {}, cards: {} };
const none = { tenders: {}, bids: {}, panels: {} };
const all = {
  need: { text: 'Half a sen' },
  'need:n1': { text: 'A door that locks' },
  'need:n2': { text: 'A bed of her own' },
  outcome: { text: 'Has a key', indicator: 'She says so', months: 3 },
  asset: { text: '  ', needs: [] },
};
type At = Parameters<typeof offeredBack>[1];
const fields = (table: Pick<At['table'], 'step' | 'closed'>) =>
  offeredBack(all, { table: { ...none, ...table }, plan }).map(({ field, gone }) => [field, gone]);

test('on needs only what has no field any more is offered back', () => {
  expect(fields({ step: 'needs' })).toEqual([['need:n2', true]]);
});

test('elsewhere, and once the workshop is closed, everything with a word in it is', () => {
  const everything = [
    ['need', false],
    ['need:n1', false],
    ['need:n2', true],
    ['outcome', false],
  ];
  expect(fields({ step: 'choosing' })).toEqual(everything);
  expect(fields({ step: 'needs', closed: true })).toEqual(everything);
});

test('an outcome is offered with how anybody would know', () => {
  const [, , , outcome] = offeredBack(all, { table: { ...none, step: 'choosing' }, plan });
  expect(outcome?.words).toBe('Has a key\nShe says so');
});

test('what was typed on the open floor and not said comes back when the workshop is closed', () => {
  const typed = { pledge: { text: 'Ring them' } };
  expect(offeredBack(typed, { table: { ...none, step: 'debrief' }, plan })).toEqual([]);
  expect(offeredBack(typed, { table: { ...none, step: 'debrief', closed: true }, plan })).toEqual([
    { field: 'pledge', words: 'Ring them', gone: false },
  ]);
});

const bid = makeId<BidId>('b1');
const panel = { bid, from: makeId<GroupId>('g2'), version: 1, in: {}, agreed: {} };
const award = { decision: 'award', text: 'Begin on Monday.' } as const;

test('a question waits while another tender is presented', () => {
  const typed = { 'question:t1': { text: 'Who holds the key?' } };
  const at = { table: { ...none, step: 'tenders' as const }, plan };
  expect(offeredBack(typed, { ...at, presented: makeId('t1') })).toEqual([]);
  expect(offeredBack(typed, { ...at, presented: makeId('t2') })).toEqual([
    { field: 'question:t1', words: 'Who holds the key?', gone: false },
  ]);
});

test('what somebody wrote for a panel waits until it decides, and is given back when it has', () => {
  const typed = { 'award:b1': { text: 'You were close' }, 'reason:b1:c1': { text: 'They know her' } };
  const at = (step: 'assessment' | 'debrief', decided: boolean) => ({
    table: { ...none, step, panels: { [bid]: decided ? { ...panel, award } : panel } },
    plan,
  });
  const gone = (step: 'assessment' | 'debrief', decided: boolean) =>
    offeredBack(typed, at(step, decided)).map((each) => each.gone);
  expect(gone('assessment', false)).toEqual([]);
  expect(gone('debrief', false)).toEqual([false, false]);
  expect(gone('assessment', true)).toEqual([true, true]);
});

test('who carries a risk is given back once somebody else answered the card', () => {
  const card = makeId<CardId>('c1');
  const typed = { 'carries:c1': { text: 'The council' } };
  const at = (answer: CardAnswer | undefined) => ({
    table: { ...none, step: 'challenges' as const },
    plan: { ...plan, cards: { [card]: { order: 1, ...(answer && { answer }) } } },
  });
  expect(offeredBack(typed, at(undefined))).toEqual([]);
  expect(offeredBack(typed, at({ kind: 'accept' })).map(({ gone }) => gone)).toEqual([true]);
});
