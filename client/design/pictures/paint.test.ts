/** The paint of a building stays the same for an organisation. */
import { describe, expect, test } from 'vitest';
import { PAINTS } from '../../../shared/pack/schema.ts';
import { hashOf, paintOf } from './paint.ts';

describe('the paint of a building', () => {
  test('the pack chooses first', () => {
    expect(paintOf('echo', 'g')).toBe('g');
  });

  test('without a choice it follows from the id, always the same', () => {
    expect(paintOf('breaking-better')).toBe(paintOf('breaking-better'));
    expect(hashOf('')).toBe(0x811c9dc5);
    expect(hashOf('a')).toBe(0xe40c292c);
  });

  test('every paint of the pack format is used', () => {
    const used = new Set(Array.from({ length: 200 }, (_, at) => paintOf(`organisation-${at}`)));
    expect([...used].sort()).toEqual([...PAINTS]);
  });
});
