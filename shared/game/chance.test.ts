import { expect, test } from 'vitest';
import { chanceFrom, shuffled } from './chance.ts';

test('[CHANCE1] the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: string) => {
    const chance = chanceFrom(seed);
    return Array.from({ length: 5 }, chance);
  };
  expect(draw('heron')).toEqual(draw('heron'));
  expect(draw('heron')).not.toEqual(draw('kiln'));
  expect(new Set(draw('heron')).size).toBe(5);
});

test('[CHANCE1] the numbers stay those of the first version, so a stored seed deals as it did', () => {
  const chance = chanceFrom('heron');
  expect(Array.from({ length: 3 }, () => Math.floor(chance() * 1e9))).toEqual([396_598_880, 377_175_510, 613_751_633]);
});

test('[CHANCE2] numbers lie from 0 up to 1, spread evenly', () => {
  const chance = chanceFrom('kiln');
  const counts = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 10_000; i++) {
    const number = chance();
    const tenth = Math.floor(number * 10);
    counts[tenth] = (counts[tenth] ?? Number.NaN) + 1;
  }
  expect(counts).toHaveLength(10);
  for (const count of counts) {
    expect(count).toBeGreaterThan(880);
    expect(count).toBeLessThan(1120);
  }
});

test('[CHANCE3] shuffling keeps every item, and any item can come first', () => {
  const chance = chanceFrom('ferry');
  const items = ['a', 'b', 'c', 'd'];
  const firsts = new Map<string | undefined, number>();
  for (let i = 0; i < 2000; i++) {
    const mixed = shuffled(items, chance);
    expect([...mixed].sort()).toEqual(items);
    firsts.set(mixed[0], (firsts.get(mixed[0]) ?? 0) + 1);
  }
  expect(items).toEqual(['a', 'b', 'c', 'd']);
  for (const item of items) expect(firsts.get(item)).toBeGreaterThan(400);
});
