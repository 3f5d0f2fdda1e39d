import { expect, test } from 'vitest';
import { isDone, PARTS } from './progress.ts';

const even = { balance: 0, value: 100, most: 100 };

test('a part is done once nothing is missing from it', () => {
  expect(PARTS.filter((part) => !isDone(part, [], even))).toEqual([]);
  const missing = [
    { what: 'deadlines', many: 1 },
    { what: 'indicators', written: 2, of: 3 },
  ] as const;
  expect(PARTS.filter((part) => !isDone(part, missing, even))).toEqual(['who', 'indicators']);
});

test('a card that waits for an answer leaves every part as it is', () => {
  expect(PARTS.filter((part) => !isDone(part, [{ what: 'cards', many: 1 }], even))).toEqual([]);
});

test('the price is not done while it is more than there is, or the plan is over budget', () => {
  expect(isDone('price', [], { ...even, value: 101 })).toBe(false);
  expect(isDone('price', [], { ...even, balance: -1 })).toBe(false);
  expect(isDone('price', [], undefined)).toBe(true);
});
