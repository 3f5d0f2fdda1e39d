import { expect, test } from 'vitest';
import { stateOf } from './presence.ts';

const MINUTE = 60_000;
const NOW = 100 * MINUTE;
const moment = { since: NOW - 10 * MINUTE, now: NOW };

test('a person is here, quiet after five minutes, lost without a connection, or automatic', () => {
  expect(stateOf({}, { here: true, lastAct: NOW - MINUTE }, moment)).toBe('here');
  expect(stateOf({}, { here: true, lastAct: NOW - 5 * MINUTE }, moment)).toBe('quiet');
  expect(stateOf({}, { here: false }, moment)).toBe('lost');
  expect(stateOf({}, undefined, moment)).toBe('lost');
  expect(stateOf({ automatic: true }, undefined, moment)).toBe('automatic');
});

test('right after a move of the room nobody is quiet yet', () => {
  expect(stateOf({}, { here: true }, { since: NOW - MINUTE, now: NOW })).toBe('here');
});

test('somebody who has only just sat down is not quiet, however long the step has been', () => {
  expect(stateOf({}, { here: true, hereAt: NOW - MINUTE }, moment)).toBe('here');
  expect(stateOf({}, { here: true, hereAt: NOW - 6 * MINUTE }, moment)).toBe('quiet');
});
