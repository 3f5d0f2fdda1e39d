import { expect, test } from 'vitest';
import type { Presences } from '../story/presence.ts';
import { allHere, aRoom, heron, MINUTE, NOW, priya, tom } from './a-room.ts';
import { attentionOf, headlineOf, needsSomebody } from './attention.ts';
import { peopleAt } from './people.ts';

const purse = (balance: number) => ({ budget: 1000, plan: 1000 - balance, options: 0, cards: 0, balance });

function at(over: Partial<Parameters<typeof attentionOf>[0]> = {}, presence: Presences = allHere) {
  return attentionOf({
    table: { step: 'choosing', help: {} },
    roomStep: 'choosing',
    people: peopleAt(aRoom(), presence, heron, NOW),
    purse: undefined,
    lastAt: NOW - MINUTE,
    now: NOW,
    ...over,
  });
}

test('a table that works needs nobody', () => {
  expect(at()).toEqual([]);
});

test('somebody lost is named, and needs somebody', () => {
  const found = at({}, { ...allHere, [tom]: { here: false } });
  expect(found).toEqual([{ kind: 'lost', names: ['Tom'] }]);
  expect(needsSomebody(found)).toBe(true);
});

test('one quiet person is told, two need somebody', () => {
  const one = at({}, { ...allHere, [tom]: { here: true } });
  const two = at({}, { [priya]: { here: true }, [tom]: { here: true } });
  expect(one).toEqual([{ kind: 'quiet', names: ['Tom'], minutes: 10 }]);
  expect(needsSomebody(one)).toBe(false);
  expect(needsSomebody(two)).toBe(true);
});

test('a step behind needs somebody, a step ahead is only told', () => {
  const behind = at({ table: { step: 'needs', help: {} } });
  const ahead = at({ table: { step: 'reveal', help: {} } });
  expect(behind).toEqual([{ kind: 'behind', step: 'needs' }]);
  expect(ahead).toEqual([{ kind: 'ahead', step: 'reveal' }]);
  expect([needsSomebody(behind), needsSomebody(ahead)]).toEqual([true, false]);
});

test('over budget counts once the table has been still for five minutes', () => {
  expect(at({ purse: purse(-5) })).toEqual([]);
  expect(at({ purse: purse(-5), lastAt: NOW - 5 * MINUTE })).toEqual([{ kind: 'over' }]);
  expect(at({ purse: purse(5), lastAt: NOW - 5 * MINUTE })).toEqual([]);
});

test('an empty table says so', () => {
  expect(at({ people: [] })).toEqual([{ kind: 'empty' }]);
});

test('a hand up needs somebody, before anything else', () => {
  const found = at({ table: { step: 'needs', help: { [priya]: true } } });
  expect(found[0]).toEqual({ kind: 'help', seats: [{ id: priya, name: 'Priya' }] });
  expect(needsSomebody(found)).toBe(true);
});

test('who is lost is told with the minutes, where they are known, and who is quiet with the fewest', () => {
  const lost = at({}, { [priya]: { here: false }, [tom]: { here: false, goneAt: NOW - 3.5 * MINUTE } });
  expect(lost).toEqual([{ kind: 'lost', names: ['Priya', 'Tom'], minutes: 3 }]);
  const quiet = at({}, { [priya]: { here: true }, [tom]: { here: true, lastAct: NOW - 7 * MINUTE } });
  expect(quiet).toEqual([{ kind: 'quiet', names: ['Priya', 'Tom'], minutes: 7 }]);
});

test('the head of a table has room for the most pressing thing, and none for one who is quiet', () => {
  const quiet = { kind: 'quiet', names: ['Tom'], minutes: 5 } as const;
  const lost = { kind: 'lost', names: ['Bea'] } as const;
  expect(headlineOf([quiet])).toEqual({ rest: [quiet] });
  expect(headlineOf([lost, quiet, { kind: 'over' }])).toEqual({ shown: lost, rest: [quiet, { kind: 'over' }] });
});
