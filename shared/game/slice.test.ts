import { expect, test } from 'vitest';
import { kept, slice } from './slice.ts';

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

test('[VIEW2] a whole is the same object while each of its parts is', () => {
  const whole = kept<{ readonly a?: object; readonly b?: object }>();
  const [a, b] = [{}, {}];
  const first = whole({ a });
  expect(whole({ a })).toBe(first);
  expect(whole({ b: a })).not.toBe(first);
  expect(whole({ a, b })).toEqual({ a, b });
  expect(whole({ a: b })).toEqual({ a: b });
});
