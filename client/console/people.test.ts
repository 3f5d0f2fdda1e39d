import { expect, test } from 'vitest';
import { abi, allHere, aRoom, aSeat, aTable, heron, kiln, MINUTE, NOW, priya, tom } from './a-room.ts';
import { countRoom, peopleAt, peopleGone, readyAt, shareOf } from './people.ts';

test('the people of a table stand in the order of their seats', () => {
  expect(peopleAt(aRoom(), allHere, heron, NOW).map(({ seat }) => seat.name)).toEqual(['Priya', 'Tom']);
});

test('the count of the room has quiet people among those here', () => {
  const presence = { ...allHere, [tom]: { here: true, lastAct: 0 }, [abi]: { here: false } };
  const view = aRoom({ view: { stepSince: NOW - 20 * MINUTE } });
  expect(countRoom(view, presence, NOW)).toEqual({ here: 2, quiet: 1, lost: 1, automatic: 0 });
});

test('a table’s own screen counts as nobody', () => {
  const screen = { ...aSeat('Table screen', heron, 9), screen: true } as const;
  const view = aRoom({ view: { seats: { [priya]: aSeat('Priya', heron, 1), [tom]: screen } } });
  expect(countRoom(view, allHere, NOW)).toEqual({ here: 1, quiet: 0, lost: 0, automatic: 0 });
});

test('ready counts people who are connected', () => {
  const people = peopleAt(aRoom(), { ...allHere, [tom]: { here: false } }, heron, NOW);
  expect(readyAt(people, { [priya]: true, [tom]: true })).toEqual({ ready: 1, of: 1 });
});

test('nobody is waited for who has no device to say it with', () => {
  const people = peopleAt(aRoom(), allHere, heron, NOW).map((each) => ({ ...each, handed: each.id === tom }));
  expect(readyAt(people, { [priya]: true })).toEqual({ ready: 1, of: 1 });
});

test('who was here and is not is gone; who has just taken a seat is only not here yet', () => {
  const { [abi]: _, ...known } = { ...allHere, [tom]: { here: false } };
  expect(peopleGone(aRoom(), known, NOW)).toEqual(['Tom']);
});

test('the share of a person is told once there is enough to tell it from', () => {
  const view = aRoom({ view: { seats: { [priya]: aSeat('Priya', kiln, 1), [tom]: aSeat('Tom', kiln, 2) } } });
  const few = peopleAt(view, { [priya]: { here: true, acts: 2 }, [tom]: { here: true, acts: 1 } }, kiln, NOW);
  const many = peopleAt(view, { [priya]: { here: true, acts: 30 }, [tom]: { here: true, acts: 10 } }, kiln, NOW);
  expect(few.map((person) => shareOf(person, few))).toEqual([undefined, undefined]);
  expect(many.map((person) => shareOf(person, many))).toEqual([75, 25]);
});

test('somebody without a device is here, not lost', () => {
  const view = aRoom({ view: { tables: { [heron]: aTable(heron, 'Heron', { handed: { [tom]: true } }) } } });
  expect(peopleAt(view, { [priya]: { here: true } }, heron, NOW - MINUTE).map(({ state }) => state)[1]).toBe('here');
});
