import { expect, test } from 'vitest';
import { offeredBack } from './drafts.ts';

const plan = { assets: {}, needs: { n1: { text: 'A door', order: 1 } }, outcomes: {} };
const all = {
  need: { text: 'Half a sen' },
  'need:n1': { text: 'A door that locks' },
  'need:n2': { text: 'A bed of her own' },
  outcome: { text: 'Has a key', indicator: 'She says so', months: 3 },
  asset: { text: '  ', needs: [] },
};
const fields = (table: Parameters<typeof offeredBack>[1]) =>
  offeredBack(all, table, plan).map(({ field, gone }) => [field, gone]);

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
  const [, , , outcome] = offeredBack(all, { step: 'choosing' }, plan);
  expect(outcome?.words).toBe('Has a key\nShe says so');
});

test('what was typed on the open floor and not said comes back when the workshop is closed', () => {
  const typed = { pledge: { text: 'Ring them' } };
  expect(offeredBack(typed, { step: 'debrief' }, plan)).toEqual([]);
  expect(offeredBack(typed, { step: 'debrief', closed: true }, plan)).toEqual([
    { field: 'pledge', words: 'Ring them', gone: false },
  ]);
});
