import { expect, test } from 'vitest';
import { words } from '../../words/words.ts';
import { standsFor } from './stands.ts';

const { closed, onBreak, waiting } = words.design.clock;
const still = { left: 600_000 };
const running = { left: 600_000, since: 1 };

test('before the day begins the clock has not started, unless the facilitator starts it in the lobby', () => {
  expect(standsFor({ clock: still, step: 'lobby' })).toBe(waiting);
  expect(standsFor({ clock: running, step: 'lobby' })).toBeUndefined();
});

test('later it stands because somebody paused it, or because the workshop is closed', () => {
  expect(standsFor({ clock: still, step: 'needs' })).toBeUndefined();
  expect(standsFor({ clock: still, step: 'needs', closedAt: 5 })).toBe(closed);
  expect(standsFor({ clock: still, step: 'lobby', closedAt: 5 })).toBe(closed);
});

test('in a break it says so, unless the facilitator starts it again', () => {
  const tea = { after: 'reveal', since: 1 } as const;
  expect(standsFor({ clock: still, step: 'reveal', onBreak: tea })).toBe(onBreak);
  expect(standsFor({ clock: running, step: 'reveal', onBreak: tea })).toBeUndefined();
});
