import { expect, test } from 'vitest';
import { type FacilitatorId, makeId } from '../../shared/game/ids.ts';
import type { Recent } from '../../shared/protocol/messages.ts';
import { aRoom, echo, heron, kiln, priya } from './a-room.ts';
import { groupOf, lastActOf } from './told.ts';

const lead = makeId<FacilitatorId>('f1');
const room = aRoom({ view: { facilitators: { [lead]: { name: 'Ann', kind: 'lead' } } } });
const placed: Recent = { seq: 5, at: 500, by: priya, did: { type: 'placed', organisation: echo, in: makeId('now') } };
const spotlit: Recent = { seq: 6, at: 600, by: lead, did: { type: 'spotlit', group: heron } };
const revealed: Recent = {
  seq: 7,
  at: 700,
  by: lead,
  did: { type: 'revealed', plan: makeId(`p${heron}`), cost: 90_000 },
};

test('what somebody did belongs to their table, and a reveal to the table whose plan it is', () => {
  expect(groupOf(room, placed)).toBe(heron);
  expect(groupOf(room, revealed)).toBe(heron);
  expect(groupOf(room, { by: lead, did: { type: 'clockStarted' } })).toBeUndefined();
});

test('the last act of a table is its own, not what was done about it', () => {
  expect(lastActOf(room, [placed, spotlit], heron)).toEqual({ at: 500, sentence: 'Priya placed echo in now' });
  expect(lastActOf(room, [placed, spotlit], kiln)).toBeUndefined();
});

test('turning the cards for a table counts as its act', () => {
  expect(lastActOf(room, [placed, revealed], heron)?.sentence).toBe('Ann turned the cards: £90,000 a year');
});
