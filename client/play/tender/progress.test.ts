import { expect, test } from 'vitest';
import { isDone, PARTS } from './progress.ts';

test('a part is done once nothing is missing from it', () => {
  expect(PARTS.filter((part) => !isDone(part, [], true))).toEqual([]);
  const missing = [
    { what: 'deadlines', many: 1 },
    { what: 'indicators', written: 2, of: 3 },
  ] as const;
  expect(PARTS.filter((part) => !isDone(part, missing, true))).toEqual(['who', 'indicators']);
});

test('a card that waits for an answer leaves every part as it is', () => {
  expect(PARTS.filter((part) => !isDone(part, [{ what: 'cards', many: 1 }], true))).toEqual([]);
});

test('the price is not done while it does not add up', () => {
  expect(PARTS.filter((part) => !isDone(part, [], false))).toEqual(['price']);
});
