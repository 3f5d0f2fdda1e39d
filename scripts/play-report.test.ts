import { expect, test } from 'vitest';
import { BOROUGH } from '../shared/game/testing/borough.ts';
import { autoDay } from './play/auto-day.ts';
import { counted, figuresOf, verdicts } from './play/figures.ts';
import { reportLines } from './play-report.ts';

const DAYS = { days: 6, groups: 3, seed: 'a seed' };

test('[PACK35] the same seed plays the same days', () => {
  const figures = figuresOf(BOROUGH, DAYS);
  expect(figures).toMatchObject({ days: 6, plans: 36, middle: { plans: 6 } });
  expect(figuresOf(BOROUGH, DAYS)).toEqual(figures);
  expect(figuresOf(BOROUGH, { ...DAYS, seed: 'another' })).not.toEqual(figures);
});

test('[PACK35] a day plays both stages: it buys, draws, answers and gives something up', () => {
  const { purchases, plans, drawn, eligible, failed } = autoDay(BOROUGH, 'a long day', 3);
  expect(purchases.map(({ budget }) => budget > 0)).toEqual([true, true, true]);
  expect(plans.map(({ side }) => side).sort()).toEqual([...Array(3).fill('council'), ...Array(3).fill('sector')]);
  for (const card of drawn) expect(eligible).toContain(card);
  expect(failed.size).toBeGreaterThan(0);
});

test('[PACK35] what nobody met is found, and by whom it was missed', () => {
  const [shown] = [autoDay(BOROUGH, 'a long day', 3)];
  const [plan] = shown.plans;
  const [first, second] = BOROUGH.cards.map(({ id }) => id);
  if (plan === undefined || first === undefined || second === undefined) throw new Error('A day has plans and cards.');
  const cheap = { options: 0, budget: 100, spare: 1_000_000, lost: 0 };
  const none = {
    plans: [{ ...plan, placed: {} }],
    purchases: [cheap],
    eligible: new Set([first]),
    failed: new Set<never>(),
  };
  const figures = counted(BOROUGH, [{ ...none, drawn: [] }]);
  expect(figures).toMatchObject({ forced: 0, lost: 0, neverDrawn: [first] });
  expect(figures.neverEligible).toContain(second);
  expect(verdicts(figures).map(({ holds }) => holds)).toEqual([false, true, false, false, false, false]);
  expect(reportLines(figures).filter((line) => line.startsWith('NO '))).toHaveLength(5);
  const all = BOROUGH.organisations.map(({ id }) => [id, { in: {} }]);
  const crowded = counted(BOROUGH, [{ ...none, drawn: [], plans: [{ ...plan, placed: Object.fromEntries(all) }] }]);
  expect(verdicts(crowded).map(({ holds }) => holds)).toEqual([false, false, true, false, false, false]);
});
