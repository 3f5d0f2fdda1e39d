import { expect, test } from 'vitest';
import { type GroupId, makeId } from './ids.ts';
import { isFull, seatsAt } from './seating.ts';
import { aWorkshop } from './testing/a-workshop.ts';

test('[SEAT1] the people at a table stand in the order they came, without those removed', () => {
  const w = aWorkshop().seats('cat', 'g1').seats('dan', 'g1');
  w.does('lead', 'seat.remove', { seat: w.seatId('cat') });
  expect(seatsAt(w.state(), makeId<GroupId>('g1')).map(([, { name }]) => name)).toEqual(['ann', 'dan']);
});

test('[SEAT3] a table is full with its twelfth person', () => {
  const w = aWorkshop();
  for (let i = 2; i <= 11; i++) w.seats(`n${i}`, 'g1');
  expect(isFull(w.state(), makeId<GroupId>('g1'))).toBe(false);
  expect(isFull(w.seats('n12', 'g1').state(), makeId<GroupId>('g1'))).toBe(true);
});
