import { expect, test } from 'vitest';
import { differenceOf } from './difference.ts';

const said = (...texts: string[]) => texts.map((text, at) => ({ id: `${at}`, text }));

test('the same words are shared, whatever their case', () => {
  const { both, ours, theirs } = differenceOf(said('A settled home'), said('a settled home'));
  expect(both.map(({ ours: our, theirs: their }) => [our.id, their.id])).toEqual([['0', '0']]);
  expect([ours, theirs]).toEqual([[], []]);
});

test('half of the words that carry meaning are enough', () => {
  const { both } = differenceOf(said('Sleeps safely at home'), said('A home where Sam is sleeping'));
  expect(both).toHaveLength(1);
});

test('small words alone make nobody agree', () => {
  const { both, ours, theirs } = differenceOf(said('to be with people'), said('to be with the council'));
  expect(both).toEqual([]);
  expect(ours).toHaveLength(1);
  expect(theirs).toHaveLength(1);
});

test('each is paired once, and the likest first', () => {
  const { both, ours } = differenceOf(said('Paid work', 'Paid work nearby'), said('Paid work nearby'));
  expect(both.map(({ ours: our }) => our.text)).toEqual(['Paid work nearby']);
  expect(ours.map(({ text }) => text)).toEqual(['Paid work']);
});

test('a deadline of ours is so many months later than theirs, or sooner', () => {
  const [later] = differenceOf(
    [{ id: 'a', text: 'Paid work', months: 24 }],
    [{ id: 'b', text: 'Paid work', months: 12 }],
  ).both;
  expect(later?.later).toBe(12);
  const [sooner] = differenceOf(
    [{ id: 'a', text: 'Paid work', months: 6 }],
    [{ id: 'b', text: 'Paid work', months: 12 }],
  ).both;
  expect(sooner?.later).toBe(-6);
});

test('without a deadline on one side there is nothing to compare', () => {
  const [shared] = differenceOf([{ id: 'a', text: 'Paid work' }], [{ id: 'b', text: 'Paid work', months: 12 }]).both;
  expect(shared?.later).toBe(0);
});

test('nothing on one side leaves everything to the other', () => {
  expect(differenceOf(said('Paid work'), [])).toEqual({ both: [], ours: said('Paid work'), theirs: [] });
  expect(differenceOf([], said('Paid work'))).toEqual({ both: [], ours: [], theirs: said('Paid work') });
});
