/** The map repeats for its seed, and holds no words. */
import { describe, expect, test } from 'vitest';
import { boroughDrawing, wardPlace } from './borough.ts';

describe('the borough map', () => {
  test('the same seed draws the same town, another seed another', () => {
    expect(boroughDrawing(11).draw()).toBe(boroughDrawing(11).draw());
    expect(boroughDrawing(11).draw()).not.toBe(boroughDrawing(12).draw());
    expect(boroughDrawing(11).id).not.toBe(boroughDrawing(12).id);
  });

  test('it takes all its colours from tokens and stays under 60 kB', () => {
    const drawn = boroughDrawing(11).draw();
    expect(drawn).not.toMatch(/#[0-9a-f]{3,8}\b/i);
    expect(drawn.length).toBeLessThan(60_000);
  });

  test('twelve wards have a place, as many as a pack may name', () => {
    expect(Array.from({ length: 12 }, (_, index) => wardPlace(index)).every(Boolean)).toBe(true);
    expect(wardPlace(12)).toBeUndefined();
  });
});
