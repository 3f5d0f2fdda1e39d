/** Everybody at a table can be told apart by shape and colour and letters. */
import { describe, expect, test } from 'vitest';
import { initialsOf, lookOf } from './look.ts';

describe('how people look', () => {
  test('neighbours never look the same, and the ninth begins again', () => {
    const looks = Array.from({ length: 9 }, (_, order) => lookOf(order));
    expect(looks).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1]);
    expect(lookOf(-1)).toBe(8);
    expect(lookOf(2.5)).toBe(3);
  });

  test('initials come from two words, or from the start of one', () => {
    expect(['Priya Nair', 'tom', 'Anne-Marie', 'Ö', '  ', 'Élodie B C'].map(initialsOf)).toEqual([
      'PN',
      'TO',
      'AM',
      'Ö',
      '',
      'ÉB',
    ]);
  });
});
