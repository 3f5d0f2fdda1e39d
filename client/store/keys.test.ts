import { describe, expect, test } from 'vitest';
import { carriedBy, forgetKey, keepKey, keptPlace, keyOf, lastRun } from './keys.ts';
import { memoryOf } from './storage.ts';

const refusing = () =>
  memoryOf(() => {
    throw new DOMException('private window');
  });

describe('what an address carries', () => {
  test('a key or a one-use link', () => {
    expect(carriedBy('#key=abcdefghijklmnop_-12')).toEqual({ kind: 'key', token: 'abcdefghijklmnop_-12' });
    expect(carriedBy('#link=abcdefghijklmnop_-12')).toEqual({ kind: 'link', token: 'abcdefghijklmnop_-12' });
  });

  test.each(['', '#', '#main', '#key=', '#key=short', '#other=abcdefghijklmnop', '#key=abcdefghijklmnop&x'])(
    '"%s" carries nothing',
    (fragment) => {
      expect(carriedBy(fragment)).toBeUndefined();
    },
  );
});

describe('keys', () => {
  test('are kept by workshop and role, and where the browser keeps nothing, for as long as the page lasts', () => {
    const memory = refusing();
    keepKey(memory, 'K7M4QX', 'seat', 'mine');
    expect(keyOf(memory, 'K7M4QX', 'seat')).toBe('mine');
    expect(keyOf(memory, 'K7M4QX', 'facilitator')).toBeUndefined();
    expect(keyOf(memory, 'BBBBBB', 'seat')).toBeUndefined();
    forgetKey(memory, 'K7M4QX', 'seat');
    expect(keyOf(memory, 'K7M4QX', 'seat')).toBeUndefined();
  });
});

test('whoever ran a workshop finds back to it, as long as the key is there', () => {
  const memory = refusing();
  keepKey(memory, 'K7M4QX', 'seat', 'mine');
  expect(lastRun(memory)).toBeUndefined();
  keepKey(memory, 'K7M4QX', 'facilitator', 'lead');
  keepKey(memory, 'BBBBBB', 'facilitator', 'lead too');
  expect(lastRun(memory)).toBe('BBBBBB');
  forgetKey(memory, 'BBBBBB', 'facilitator');
  expect(lastRun(memory)).toBeUndefined();
});

test('what was not answered is kept apart for each seat, role and workshop', () => {
  const places = [
    keptPlace('K7M4QX', 'seat', 'abcdefghijklmnop'),
    keptPlace('K7M4QX', 'seat', 'abcdefghijklmnoq'),
    keptPlace('K7M4QX', 'facilitator', 'abcdefghijklmnop'),
    keptPlace('BBBBBB', 'seat', 'abcdefghijklmnop'),
    keptPlace('K7M4QX', 'screen', undefined),
  ];
  expect(new Set(places).size).toBe(places.length);
});
