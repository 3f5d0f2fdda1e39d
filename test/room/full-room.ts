/** A room of 33 at some step of the day, and what all of them do at once. */
import { expect } from 'vitest';
import type { OptionId } from '../../shared/game/ids.ts';
import type { StepId } from '../../shared/game/steps.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import { type Act, guestAt } from './at-once.ts';
import type { End } from './ends.ts';
import { type Guest, planOf } from './guest.ts';
import { openRoom, type Room } from './room.ts';
import { openVenue, QUICK } from './venue.ts';
import { tenderOf, walk } from './walk.ts';

/** 33 people at a step of the day, with all before it done. */
export async function fullRoom(step: StepId, ends: End[]): Promise<Room> {
  const venue = await openVenue({ limits: QUICK });
  ends.push(venue.stop);
  const room = await openRoom(venue);
  ends.push(room.end);
  expect(room.everybody).toHaveLength(33);
  await walk(room, step);
  return room;
}

/** The first person of each table. */
export const firsts = ({ tables }: Room): readonly Guest[] => tables.map((table) => guestAt(table, 0));

/** An act of everybody, by their place at the table. */
export const everybody = ({ tables }: Room, act: (guest: Guest, place: number) => Command): Act[] =>
  tables.flatMap((table) => table.map((guest, place): Act => [guest, act(guest, place)]));

/** One more act in the middle of those of the others. */
export function amid(acts: readonly Act[], ...more: readonly Act[]): Act[] {
  const middle = Math.floor(acts.length / 2);
  return [...acts.slice(0, middle), ...more, ...acts.slice(middle)];
}

export const price = (guest: Guest, value: number): Command => ({
  type: 'tender.edit',
  payload: { tender: tenderOf(guest), change: { field: 'price', value } },
});
export const publish = (guest: Guest): Command => ({ type: 'tender.publish', payload: { tender: tenderOf(guest) } });
export const buy = (guest: Guest, option: OptionId): Command => ({
  type: 'option.buy',
  payload: { plan: planOf(guest), option },
});
