import { expect, test } from 'vitest';
import { aRoom, MINUTE, NOW } from './a-room.ts';
import { breakMove, dayRows, finishesAt, minutesBehind, stepBeside } from './day.ts';

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

test('while people arrive and the clock stands, the lobby takes nothing of the day', () => {
  const lobby = (clock: { readonly left: number; readonly since?: number }) =>
    dayRows(aRoom({ room: { step: 'lobby', clock }, view: { spent: {} } }), NOW)[0]?.actual;
  expect(lobby({ left: 10 * MINUTE })).toBeUndefined();
  expect(lobby({ left: 10 * MINUTE, since: NOW - MINUTE })).toBe(10);
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

test('[BREAK4] the day ends later by the breaks still to take, and by what is left of the one the room is on', () => {
  const tea = { name: 'Tea', minutes: 15 };
  const ahead = aRoom({ room: { breaks: { reveal: tea } } });
  const passed = aRoom({ room: { breaks: { needs: tea } } });
  const on = aRoom({
    room: { breaks: { needs: { ...tea, taken: true } }, onBreak: { after: 'needs', since: NOW - 5 * MINUTE } },
  });
  expect(finishesAt(ahead, NOW)).toBe(NOW + 30 * MINUTE);
  expect(finishesAt(passed, NOW)).toBe(NOW + 15 * MINUTE);
  expect(finishesAt(on, NOW)).toBe(NOW + 25 * MINUTE);
});

test('a break moves by one step, never into the past or onto another', () => {
  const view = aRoom({ room: { breaks: { choosing: { name: 'Tea', minutes: 15 } } } });
  expect(breakMove(view, 'choosing', 1)).toBe('reveal');
  expect(breakMove(view, 'choosing', -1)).toBeUndefined();
});
