import { expect, test } from 'vitest';
import { aRoom, MINUTE, NOW } from './a-room.ts';
import { dayRows, finishesAt, minutesBehind, stepBeside } from './day.ts';

test('rows tell planned and actual minutes, and which step the room is at', () => {
  const rows = dayRows(aRoom(), NOW);
  expect(rows.map(({ step, state, planned, actual }) => [step, state, planned, actual])).toEqual([
    ['lobby', 'done', 10, 60],
    ['briefing', 'done', 15, 18],
    ['needs', 'done', 25, 24],
    ['choosing', 'now', 20, 10],
    ['reveal', 'ahead', 5, undefined],
  ]);
});

test('a step the pack leaves out is not in the day', () => {
  const view = aRoom({ room: { agenda: { lobby: { minutes: 10 }, needs: { minutes: 25 } }, step: 'lobby' } });
  expect(dayRows(view, NOW).map(({ step }) => step)).toEqual(['lobby', 'needs']);
  expect(stepBeside(view, 1)).toBe('needs');
  expect(stepBeside(view, -1)).toBeUndefined();
});

test('the day ends after what is left on the clock and the steps to come', () => {
  expect(finishesAt(aRoom(), NOW)).toBe(NOW + 10 * MINUTE + 5 * MINUTE);
});

test('a paused clock counts what it stands at', () => {
  expect(finishesAt(aRoom({ room: { clock: { left: 4 * MINUTE } } }), NOW)).toBe(NOW + 9 * MINUTE);
});

test('a step that ran over ends now, not in the past', () => {
  const over = aRoom({ room: { clock: { left: 2 * MINUTE, since: NOW - 10 * MINUTE } } });
  expect(finishesAt(over, NOW)).toBe(NOW + 5 * MINUTE);
});

test('minutes behind add up what steps took beyond the plan, without the lobby', () => {
  expect(minutesBehind(aRoom(), NOW)).toBe(2);
});

test('minutes added to the clock count as behind at once', () => {
  expect(minutesBehind(aRoom({ room: { clock: { left: 15 * MINUTE } } }), NOW)).toBe(7);
});

test('in the lobby nothing is behind', () => {
  expect(minutesBehind(aRoom({ room: { step: 'lobby' } }), NOW)).toBe(0);
});
