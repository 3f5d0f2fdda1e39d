import { expect, test } from 'vitest';
import { slice } from './slice.ts';

test('[VIEW2] a part of a view is made again only when what it is made from has changed', () => {
  let made = 0;
  const pair = slice((a: object, b: object) => {
    made += 1;
    return [a, b];
  });
  const [a, b, c] = [{}, {}, {}];
  const first = pair(a, b);
  expect(pair(a, b)).toBe(first);
  expect(made).toBe(1);
  expect(pair(a, c)).toEqual([a, c]);
  expect(pair(c, b)).not.toBe(first);
  expect(made).toBe(3);
  expect(pair(a, b)).not.toBe(first);
});
