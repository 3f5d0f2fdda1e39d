import { expect, test } from 'vitest';
import { type GroupId, makeId, type SeatId } from './ids.ts';
import { isFull, seatsAt } from './seating.ts';
import { aWorkshop, tokenHash } from './testing/a-workshop.ts';

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

test('[SEAT12] a table’s own screen is none of its twelve people', () => {
  const w = aWorkshop();
  for (let i = 2; i <= 12; i++) w.seats(`n${i}`, 'g1');
  const screen = (token: string) => ({ name: 'Table', group: 'g1', screen: true, token: tokenHash(token) }) as const;
  w.does('door', 'seat.take', screen('one'));
  expect(w.asks('door', 'seat.take', { name: 'Eve', group: 'g1', token: tokenHash('eve') })).toBe('group_full');
  w.does('lead', 'seat.remove', { seat: w.seatId('n2') });
  expect(w.asks('door', 'seat.take', { name: 'Eve', group: 'g1', token: tokenHash('eve') })).toBe('allowed');
  expect(w.asks('lead', 'seat.add', { name: 'Eve', group: 'g1' })).toBe('allowed');
  expect(w.asks('lead', 'player.fill', { group: 'g1', seats: 1 })).toBe('allowed');
  w.does('door', 'seat.take', screen('two'));
  expect(w.asks('door', 'seat.take', screen('three'))).toBe('group_full');
});

test('[SEAT12] it stands at a table that is named, and counts for nothing where people are seated by number', () => {
  const w = aWorkshop().seats('cat', 'g2');
  for (const token of ['one', 'two'])
    w.does('door', 'seat.take', { name: 'Table', group: 'g1', screen: true, token: tokenHash(token) });
  expect(w.asks('door', 'seat.take', { name: 'Table', screen: true, token: tokenHash('x') })).toBe('no_such_group');
  w.seats('dan');
  expect(w.state().seats[w.seatId('dan')]?.group).toBe('g1');
});

test('[SEAT12] shuffling leaves it where it is; a facilitator moves it', () => {
  const w = aWorkshop();
  w.does('door', 'seat.take', { name: 'Table', group: 'g1', screen: true, token: tokenHash('table') });
  const screen = makeId<SeatId>(Object.keys(w.state().seats).at(-1) ?? '');
  expect(w.table('g1').screens).toEqual({ [screen]: true });
  for (let i = 0; i < 5; i++) {
    w.does('lead', 'seats.shuffle', {});
    expect(w.state().seats[screen]?.group).toBe('g1');
  }
  w.does('lead', 'seat.move', { seat: screen, group: 'g2' });
  expect([w.table('g1').screens, w.table('g2').screens]).toEqual([{}, { [screen]: true }]);
  w.does('lead', 'seat.remove', { seat: screen });
  expect(w.table('g2').screens).toEqual({});
});
