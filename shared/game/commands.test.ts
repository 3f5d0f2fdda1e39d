import { expect, test } from 'vitest';
import { COMMANDS, factsOf, isTableCommand } from './commands.ts';
import { keysOf } from './records.ts';
import { commandOf } from './testing/a-workshop.ts';

test('[MAY2] a browser shows before the answer only moves of cards and being ready', () => {
  const predicted = keysOf(COMMANDS).filter((type) => factsOf(type).predicted);
  expect(predicted).toEqual(['ready.set', 'plan.place', 'plan.move', 'plan.remove', 'plan.link', 'plan.service']);
});

test('[WHO4] what acts on one table needs nothing else, and taking back needs the log', () => {
  expect(isTableCommand(commandOf('ready.set', { ready: true }))).toBe(true);
  expect(isTableCommand(commandOf('plan.reveal', { plan: 'p1' }))).toBe(true);
  expect(isTableCommand(commandOf('undo', { entry: 1 }))).toBe(false);
  expect(isTableCommand(commandOf('clock.start', {}))).toBe(false);
});
