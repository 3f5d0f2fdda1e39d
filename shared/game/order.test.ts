import { describe, expect, test } from 'vitest';
import { between, isRanked, orderLast, rank, reordered } from './order.ts';
import { inOrder } from './records.ts';

const record = (...orders: readonly number[]) =>
  Object.fromEntries(orders.map((order, i) => [String.fromCharCode(97 + i), { order }]));
const keys = (from: Readonly<Partial<Record<string, { readonly order: number }>>>) => inOrder(from).map(([key]) => key);

describe('an order between two others', () => {
  test('[ORDER1] lies in the middle, or one beyond the end', () => {
    expect(between(undefined, undefined)).toBe(1);
    expect(between(undefined, 3)).toBe(2);
    expect(between(3, undefined)).toBe(4);
    expect(between(3.5, undefined)).toBe(4);
    expect(between(3, 4)).toBe(3.5);
  });

  test('[ORDER1] the last is one after the greatest', () => {
    expect(orderLast({})).toBe(1);
    expect(orderLast(record(7, 2.5))).toBe(8);
  });
});

describe('putting an item before another', () => {
  test('[ORDER2] changes the order of that item alone', () => {
    const items = record(1, 2, 3);
    rank(items, 'c', 'b');
    expect(items).toEqual({ a: { order: 1 }, b: { order: 2 }, c: { order: 1.5 } });
  });

  test('[ORDER2] before one that is not there, or none, is last', () => {
    expect(
      reordered(
        [
          ['a', 1],
          ['b', 2],
        ],
        'a',
        undefined,
      ),
    ).toEqual(new Map([['a', 3]]));
    expect(
      reordered(
        [
          ['a', 1],
          ['b', 2],
        ],
        'a',
        'z',
      ),
    ).toEqual(new Map([['a', 3]]));
    expect(
      reordered(
        [
          ['a', 1],
          ['b', 2],
        ],
        'b',
        'a',
      ),
    ).toEqual(new Map([['b', 0]]));
  });

  test('[ORDER2] numbers all afresh when the gap is used up', () => {
    const items = record(1, 1 + 1e-6, 3);
    rank(items, 'c', 'b');
    expect(items).toEqual({ a: { order: 1 }, c: { order: 2 }, b: { order: 3 } });
    const wide = record(1, 1 + 2e-6, 3);
    rank(wide, 'c', 'b');
    expect(wide.a).toEqual({ order: 1 });
    expect(keys(wide)).toEqual(['a', 'c', 'b']);
  });

  test('[ORDER2] an item that is not there changes nothing', () => {
    const items = record(1, 2);
    rank(items, 'z', 'a');
    expect(items).toEqual(record(1, 2));
  });
});

test('[ORDER3] equal orders fall back on the id', () => {
  expect(keys({ b: { order: 1 }, a: { order: 1 }, c: { order: 0 } })).toEqual(['c', 'a', 'b']);
});

test('[ORDER3] an item is ranked if it stands right before the other, or last', () => {
  const items = record(1, 2, 3);
  expect(isRanked(items, 'a', 'b')).toBe(true);
  expect(isRanked(items, 'a', 'c')).toBe(false);
  expect(isRanked(items, 'c', undefined)).toBe(true);
  expect(isRanked(items, 'b', undefined)).toBe(false);
});
