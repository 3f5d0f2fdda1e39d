/** Fifty kills at moments that chance chooses. */
import { expect, test } from 'vitest';
import { crash } from '../room/crash.ts';

test('fifty kills under 33 people and two typists lose and double nothing', async () => {
  const { wrong, acknowledged, words, back } = await crash({ kills: 50, seed: 'fifty kills' });
  const slowest = Math.max(...back);
  console.info(`Slowest return ${Math.round(slowest)} ms; ${acknowledged} acts and ${words} words acknowledged.`);
  expect(wrong).toEqual([]);
  expect(acknowledged).toBeGreaterThan(2000);
});
