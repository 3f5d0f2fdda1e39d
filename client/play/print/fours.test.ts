import { expect, test } from 'vitest';
import { asSeenFromBehind, inFours } from './fours.ts';

test('cards lie on sheets of four, the last sheet with what is left', () => {
  expect(inFours(['a', 'b', 'c', 'd', 'e'])).toEqual([['a', 'b', 'c', 'd'], ['e']]);
  expect(inFours([])).toEqual([]);
});

test('a back lies behind its front when the sheet is turned on its long edge', () => {
  expect(asSeenFromBehind(['a', 'b', 'c', 'd'])).toEqual(['b', 'a', 'd', 'c']);
  expect(asSeenFromBehind(['a', 'b', 'c'])).toEqual(['b', 'a', undefined, 'c']);
  expect(asSeenFromBehind(['a'])).toEqual([undefined, 'a', undefined, undefined]);
});
