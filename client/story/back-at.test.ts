import { expect, test } from 'vitest';
import { backAt } from './back-at.ts';

test('a break ends its minutes after it began', () => {
  const breaks = { reveal: { name: 'Tea', minutes: 15 } };
  expect(backAt({ breaks, onBreak: { after: 'reveal', since: 60_000 } })).toBe(16 * 60_000);
  expect(backAt({ breaks, onBreak: { after: 'bid', since: 60_000 } })).toBeUndefined();
  expect(backAt({ breaks })).toBeUndefined();
});
