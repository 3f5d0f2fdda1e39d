import { expect, test } from 'vitest';
import { kept, keptEach, reading, slice } from './slice.ts';

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

test('[VIEW2] what is made from a few parts is made again only when one of those parts has changed', () => {
  let made = 0;
  const [a, b] = [{}, {}];
  const named = reading(
    (from: { readonly parts: readonly object[]; readonly rest: number }) => from.parts,
    ({ parts, rest }) => {
      made += 1;
      return { parts, rest };
    },
  );
  const first = named({ parts: [a], rest: 1 });
  expect(named({ parts: [a], rest: 2 })).toBe(first);
  expect(made).toBe(1);
  expect(named({ parts: [b], rest: 3 })).toEqual({ parts: [b], rest: 3 });
  expect(named({ parts: [b, a], rest: 4 })).toEqual({ parts: [b, a], rest: 4 });
  expect(named({ parts: [b], rest: 5 })).toEqual({ parts: [b], rest: 5 });
  expect(made).toBe(4);
});

test('[VIEW2] a record and each of its values are the same objects while their parts are', () => {
  const names = keptEach<string, { readonly name: string }>();
  const first = names({ one: { name: 'Heron' }, two: { name: 'Kiln' } });
  expect(names({ one: { name: 'Heron' }, two: { name: 'Kiln' } })).toBe(first);
  const renamed = names({ one: { name: 'Heron' }, two: { name: 'Oak' } });
  expect(renamed).toEqual({ one: { name: 'Heron' }, two: { name: 'Oak' } });
  expect(renamed.one).toBe(first.one);
  expect(names({ one: { name: 'Heron' } })).toEqual({ one: { name: 'Heron' } });
});
