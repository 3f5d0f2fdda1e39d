import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadPackFolder } from '../server/packs/read.ts';
import { figuresOf, verdicts } from './play/figures.ts';

test('[PACK35] over 300 automatic days the Anyborough pack makes play choose', async () => {
  const reading = await loadPackFolder(fileURLToPath(new URL('../scenarios/anyborough', import.meta.url)));
  if (!reading.ok) throw new Error('The pack can be read.');
  const figures = figuresOf(reading.pack, { days: 300, groups: 3, seed: 'play report' });
  expect(verdicts(figures).filter(({ holds }) => !holds)).toEqual([]);
});
