import { expect, test } from 'vitest';
import { barsOf } from './bars.ts';

test('bars are measured against a round number at least as large as the largest', () => {
  const { lengths, ticks } = barsOf({
    bars: [
      { label: 'one', value: 24 },
      { label: 'two', value: 6 },
    ],
  });
  expect(ticks[0]).toEqual({ value: 0, at: 0 });
  expect(ticks.at(-1)?.value).toBeGreaterThanOrEqual(24);
  expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(4);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(100);
});

test('a chart of nothings has no bars to see', () => {
  expect(
    barsOf({
      bars: [
        { label: 'one', value: 0 },
        { label: 'two', value: 0 },
      ],
    }).lengths,
  ).toEqual([0, 0]);
});
