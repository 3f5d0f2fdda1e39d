import { expect, test } from 'vitest';
import { allIn, holds, setOf } from './sets.ts';

test('[ORDER4] a set is a record of true, however often a key is named', () => {
  expect(setOf(['a', 'b', 'a'])).toEqual({ a: true, b: true });
  expect(setOf([])).toEqual({});
});

test('[ORDER4] it holds exactly the keys it was made of', () => {
  expect(holds({ a: true, b: true }, ['b', 'a', 'a'])).toBe(true);
  expect(holds<string>({ a: true, b: true }, ['a'])).toBe(false);
  expect(holds({ a: true }, ['a', 'b'])).toBe(false);
  expect(holds<string>({ a: true, b: true }, ['a', 'c'])).toBe(false);
  expect(holds(undefined, [])).toBe(true);
});

test('[ORDER4] keys stand in a record all or not', () => {
  expect(allIn({ a: 1, b: 2 }, ['a', 'b'])).toBe(true);
  expect(allIn({ a: 1 }, ['a', 'b'])).toBe(false);
  expect(allIn({}, [])).toBe(true);
});
