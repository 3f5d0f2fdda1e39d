import { expect, test } from 'vitest';
import { aWorkshop } from '../testing/a-workshop.ts';

test('[READY1] people say they are ready, and take it back; it holds nothing up', () => {
  const w = aWorkshop().at('needs');
  expect(w.does('ann', 'ready.set', { ready: true })).toEqual({ type: 'readySet', ready: true });
  expect(w.table().ready).toEqual({ [w.seatId('ann')]: true });
  expect(w.asks('ann', 'ready.set', { ready: true })).toBe('already_so');
  expect(w.asks('ann', 'need.add', { text: 'A key' })).toBe('allowed');
  expect(w.does('ann', 'ready.set', { ready: false })).toEqual({ type: 'readySet', ready: false });
  expect(w.table().ready).toEqual({});
  expect(w.asks('ann', 'ready.set', { ready: false })).toBe('already_so');
});

test('[READY1] a facilitator is not ready in anybody’s place', () => {
  expect(aWorkshop().asks('lead', 'ready.set', { ready: true })).toBe('not_your_table');
});
