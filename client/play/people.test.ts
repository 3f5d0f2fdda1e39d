import { expect, test } from 'vitest';
import { makeId, type SeatId } from '../../shared/game/ids.ts';
import type { StepId } from '../../shared/game/steps.ts';
import { allAt, peopleShown, touchingWhat } from './people.ts';

const [me, priya, robot] = [makeId<SeatId>('s1'), makeId<SeatId>('s2'), makeId<SeatId>('s3')];
const people = {
  [priya]: { name: 'Priya', order: 2 },
  [me]: { name: 'Asha', order: 1 },
  [robot]: { name: 'Bot', order: 3, automatic: true },
} as const;
const NOW = 3_600_000;
const shown = (presence: Parameters<typeof touchingWhat>[1], handed = {}, step: StepId = 'needs') =>
  peopleShown(people, { presence, you: me, now: NOW, handed, step });

test('people stand in the order of their seats, and neighbours look different', () => {
  const all = shown({});
  expect(all.map(({ name }) => name)).toEqual(['Asha', 'Priya', 'Bot']);
  expect(new Set(all.map(({ look }) => look)).size).toBe(3);
});

test('you are here whatever the line says, others as the server tells, and nobody is quiet before having done anything', () => {
  const states = (presence: Parameters<typeof shown>[0]) => shown(presence).map((each) => each.presence);
  expect(states({})).toEqual(['here', 'lost', 'automatic']);
  expect(states({ [priya]: { here: true } })[1]).toBe('here');
  expect(states({ [priya]: { here: true, lastAct: 0 } })[1]).toBe('quiet');
  expect(states({ [priya]: { here: true, lastAct: NOW } })[1]).toBe('here');
  // What people say there is nobody's act.
  expect(shown({ [priya]: { here: true, lastAct: 0 } }, {}, 'debrief')[1]?.presence).toBe('here');
});

test('somebody without a device is here', () => {
  expect(shown({}, { [priya]: true })[1]?.presence).toBe('here');
});

test('what somebody else holds is known by what it is; what you hold yourself is not told to you', () => {
  const holding = { here: true, attention: { kind: 'holding', what: 'echo' } } as const;
  const mine = { here: true, attention: { kind: 'holding', what: 'mine' } } as const;
  const presence = { [priya]: holding, [me]: mine };
  const held = touchingWhat(shown(presence), presence, 'holding');
  expect([...held.keys()]).toEqual(['echo']);
  expect(held.get('echo')?.name).toBe('Priya');
  expect(touchingWhat(shown(presence), presence, 'reading').size).toBe(0);
});

test('all who type in one field are named, in the order of their seats, and you are not', () => {
  const typing = (what: string) => ({ here: true, attention: { kind: 'typing', what } }) as const;
  const presence = { [robot]: typing('p1/purpose'), [priya]: typing('p1/purpose'), [me]: typing('p1/purpose') };
  const there = (what: string) => allAt(shown(presence), presence, { kind: 'typing', what }).map(({ name }) => name);
  expect(there('p1/purpose')).toEqual(['Priya', 'Bot']);
  expect(there('p1/services')).toEqual([]);
});
