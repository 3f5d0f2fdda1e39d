import { expect, test } from 'vitest';
import { type GroupId, makeId, type SeatId } from '../../shared/game/ids.ts';
import type { GroupName, PublicView } from '../../shared/game/views.ts';
import { peopleArrived, tablesArrived } from './arriving.ts';

const heron = makeId<GroupId>('g1');
const kiln = makeId<GroupId>('g2');
const group = (name: string, order: number): GroupName => ({ name, order, emblem: 'heron', step: 'lobby' });
const view: Pick<PublicView, 'room' | 'arrivals'> = {
  room: {
    code: 'K7M4QX',
    title: '',
    place: '',
    step: 'lobby',
    locked: false,
    clock: { left: 0 },
    agenda: {},
    breaks: {},
    groups: { [kiln]: group('Kiln', 2), [heron]: group('Heron', 1) },
  },
  arrivals: {
    [makeId<SeatId>('s2')]: { name: 'Tom', group: heron, order: 2 },
    [makeId<SeatId>('s1')]: { name: 'Priya', group: heron, order: 1 },
  },
};

test('tables stand in their order, people in the order they came, an empty table too', () => {
  expect(tablesArrived(view).map(({ group: { name }, people }) => [name, people.map((each) => each.name)])).toEqual([
    ['Heron', ['Priya', 'Tom']],
    ['Kiln', []],
  ]);
  expect(peopleArrived(view.arrivals)).toBe(2);
});
