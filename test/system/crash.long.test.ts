/** Fifty kills at moments that chance chooses, in the steps of both stages. */
import { expect, test } from 'vitest';
import { crash, spread } from '../room/crash.ts';

test('fifty kills through the day under 33 people and two typists lose and double nothing', async () => {
  const steps = ['choosing', 'menu', 'challenges', 'tender', 'costing', 'bid', 'assessment'] as const;
  const { wrong, kills, acknowledged, words, scores, back } = await crash(spread(50, steps), 'fifty kills');
  const slowest = Math.max(...back);
  console.info(
    `Slowest return ${Math.round(slowest)} ms; ${acknowledged} acts, ${words} words and ${scores} scores acknowledged.`,
  );
  expect(wrong).toEqual([]);
  expect(kills).toBe(50);
  expect(acknowledged).toBeGreaterThan(2000);
  expect(scores).toBeGreaterThan(100);
});
