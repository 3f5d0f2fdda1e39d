import { expect, test } from 'vitest';
import { stopAfter, stopOf } from './deck-stops.ts';

const shown = ['a', 'b', 'c'];

test('Tab stops where the focus was, or at the first one shown', () => {
  expect([stopOf(shown, undefined), stopOf(shown, 'b'), stopOf(shown, 'x'), stopOf([], 'b')]).toEqual([
    'a',
    'b',
    'a',
    undefined,
  ]);
});

test.each([
  ['ArrowDown', ['b', 'c', 'c']],
  ['ArrowRight', ['b', 'c', 'c']],
  ['ArrowUp', ['a', 'a', 'b']],
  ['ArrowLeft', ['a', 'a', 'b']],
  ['Home', ['a', 'a', 'a']],
  ['End', ['c', 'c', 'c']],
  ['Enter', [undefined, undefined, undefined]],
])('%s', (key, expected) => {
  expect(shown.map((from) => stopAfter(shown, from, key))).toEqual(expected);
});
