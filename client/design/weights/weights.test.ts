import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitting, handleAt, withHandle, withWeight } from './weights.ts';

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
const fit = fc.array(fc.option(fc.nat(100), { nil: undefined }), { minLength: 3, maxLength: 6 }).map(fitting);
const scene = fit.chain((weights) =>
  fc.record({
    weights: fc.constant(weights),
    index: fc.nat(weights.length - 1),
    value: fc.integer({ min: -50, max: 150 }),
  }),
);

test('whatever is typed or dragged, the weights are whole, from 0 to 100, and add up to 100', () => {
  fc.assert(
    fc.property(scene, ({ weights, index, value }) => {
      const between = Math.min(index, weights.length - 2);
      for (const changed of [weights, withWeight(weights, index, value), withHandle(weights, between, value)]) {
        expect(sum(changed)).toBe(100);
        expect(changed.every((weight) => Number.isInteger(weight) && weight >= 0 && weight <= 100)).toBe(true);
        expect(changed).toHaveLength(weights.length);
      }
    }),
  );
});

test('a weight gets the value that is asked for, inside 0 to 100', () => {
  fc.assert(
    fc.property(scene, ({ weights, index, value }) => {
      expect(withWeight(weights, index, value)[index]).toBe(Math.min(100, Math.max(0, value)));
    }),
  );
});

test('adding takes from the next neighbour, the last from the one before it, and from further on once that is empty', () => {
  expect(withWeight([35, 25, 25, 15], 0, 36)).toEqual([36, 24, 25, 15]);
  expect(withWeight([35, 25, 25, 15], 3, 20)).toEqual([35, 25, 20, 20]);
  expect(withWeight([35, 25, 25, 15], 0, 70)).toEqual([70, 0, 15, 15]);
  expect(withWeight([35, 25, 25, 15], 1, 0)).toEqual([35, 0, 50, 15]);
});

test('a handle moves only between its neighbours', () => {
  expect(handleAt([35, 25, 25, 15], 1)).toBe(60);
  expect(withHandle([35, 25, 25, 15], 1, 70)).toEqual([35, 35, 15, 15]);
  expect(withHandle([35, 25, 25, 15], 1, 10)).toEqual([35, 0, 50, 15]);
  expect(withHandle([35, 25, 25, 15], 1, 99)).toEqual([35, 50, 0, 15]);
});

test('weights that do not add up are 100 in equal parts', () => {
  expect(fitting([50, undefined, 50])).toEqual([34, 33, 33]);
  expect(fitting([10, 10, 10, 10])).toEqual([25, 25, 25, 25]);
});
