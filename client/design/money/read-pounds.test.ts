import { expect, test } from 'vitest';
import { readPounds } from './read-pounds.ts';

test.each([
  ['14400', 14_400],
  ['14,400', 14_400],
  ['£14 400', 14_400],
  [' £1,234,567 ', 1_234_567],
  ['14.4k', 14_400],
  ['1.2 m', 1_200_000],
  ['0', 0],
  ['99.6', 100],
])('"%s" is %d', (text, amount) => {
  expect(readPounds(text)).toBe(amount);
});

test.each(['', 'a lot', '£', '-5', '1.2.3', '12 apples', '900000000', '5kk'])('"%s" is no amount', (text) => {
  expect(readPounds(text)).toBeUndefined();
});
