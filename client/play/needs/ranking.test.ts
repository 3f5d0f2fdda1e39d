import { expect, test } from 'vitest';
import { oneDown, oneUp } from './ranking.ts';

const keys = ['a', 'b', 'c'];

test('one up is before the one above', () => {
  expect(keys.map((key) => oneUp(keys, key))).toEqual([
    undefined,
    { before: 'a', number: 1 },
    { before: 'b', number: 2 },
  ]);
});

test('one down is before the one after the next, or last', () => {
  expect(keys.map((key) => oneDown(keys, key))).toEqual([
    { before: 'c', number: 2 },
    { before: undefined, number: 3 },
    undefined,
  ]);
});

test('what is not in the list goes nowhere', () => {
  expect([oneUp(keys, 'x'), oneDown(keys, 'x')]).toEqual([undefined, undefined]);
});
