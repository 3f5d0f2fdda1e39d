/** Many people acting at the same moment, and what became of it. */
import { expect } from 'vitest';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Answer } from '../../shared/protocol/messages.ts';
import type { Guest } from './guest.ts';
import type { Log } from './log.ts';
import type { Room } from './room.ts';

export type Act = readonly [Guest, Command];

/** All at the same moment, from connections of their own. */
export function atOnce(acts: readonly Act[]): Promise<readonly Answer[]> {
  return Promise.all(acts.map(([guest, command]) => guest.workshop.send(command)));
}

export const accepted = (answers: readonly Answer[]): number => answers.filter(({ ok }) => ok).length;

/** Why what was refused was refused, each code once, in the order of the alphabet. */
export const codes = (answers: readonly Answer[]): string[] =>
  [...new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.code])))].sort();

/** Everybody agrees with the log, whose positions have no gaps and whose times never go back. */
export async function settled(room: Room): Promise<Log> {
  const log = await room.agree();
  expect(log.entries.map(({ seq }) => seq)).toEqual(log.entries.map((_, index) => index + 1));
  expect(log.entries.map(({ at }) => at)).toEqual(log.entries.map(({ at }) => at).sort((a, b) => a - b));
  return log;
}

export function guestAt(table: readonly Guest[], seat: number): Guest {
  const guest = table[seat];
  if (guest === undefined) throw new Error('Nobody sits there.');
  return guest;
}
