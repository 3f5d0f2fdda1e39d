import { expect, test } from 'vitest';
import { type CardId, makeId } from '../../shared/game/ids.ts';
import type { StepId } from '../../shared/game/steps.ts';
import type { Room } from '../../shared/game/views.ts';
import type { Presences } from '../story/presence.ts';
import { abi, allHere, aRoom, aTable, heron, kiln, NOW, priya, tom } from './a-room.ts';
import { consequencesOf, type Move, stepAlone } from './consequence.ts';

const everyoneReady = {
  [heron]: aTable(heron, 'Heron', { ready: { [priya]: true, [tom]: true } }),
  [kiln]: aTable(kiln, 'Kiln', { ready: { [abi]: true } }),
};
const ready = aRoom({ view: { tables: everyoneReady } });
const kinds = (view: typeof ready, move: Move, presence: Presences = allHere) =>
  consequencesOf(view, presence, move, NOW).map(({ kind }) => kind);

test('going on to the reveal closes choosing and starts the clock', () => {
  expect(consequencesOf(ready, allHere, { step: 'reveal' }, NOW)).toEqual([
    { kind: 'choosingCloses' },
    { kind: 'clock', minutes: 5 },
  ]);
});

test('people who are not ready are counted by table, among those connected', () => {
  const found = consequencesOf(aRoom(), { ...allHere, [tom]: { here: false } }, { step: 'reveal' }, NOW);
  expect(found).toContainEqual({
    kind: 'notReady',
    tables: [
      { name: 'Heron', ready: 0, of: 1 },
      { name: 'Kiln', ready: 0, of: 1 },
    ],
  });
  expect(found).toContainEqual({ kind: 'lost', names: ['Tom'] });
});

test('tables with nothing on the board, without an outcome or without people are named', () => {
  const view = aRoom({
    room: { step: 'needs' },
    view: {
      tables: {
        [heron]: aTable(heron, 'Heron', { step: 'needs' }, { outcomes: {}, placed: {} }),
        [kiln]: aTable(kiln, 'Kiln', { step: 'needs' }),
      },
      seats: { [priya]: { name: 'Priya', group: heron, order: 1 } },
    },
  });
  const found = consequencesOf(view, allHere, { step: 'reveal' }, NOW);
  expect(found).toContainEqual({ kind: 'noOutcomes', tables: ['Heron'] });
  expect(found).toContainEqual({ kind: 'nothingPlaced', tables: ['Heron'] });
  expect(found).toContainEqual({ kind: 'nobody', tables: ['Kiln'] });
  expect(found).toContainEqual({ kind: 'skips', steps: ['choosing'] });
});

test('going back to choosing opens it, keeps all work, and says whose reveal stands', () => {
  const view = aRoom({
    room: { step: 'reveal' },
    view: {
      tables: {
        [heron]: aTable(heron, 'Heron', { step: 'reveal' }, { budget: 90_000 }),
        [kiln]: aTable(kiln, 'Kiln', { step: 'reveal' }),
      },
    },
  });
  expect(consequencesOf(view, allHere, { step: 'choosing' }, NOW)).toEqual([
    { kind: 'choosingOpens' },
    { kind: 'revealStands', tables: ['Heron'] },
    { kind: 'workStays' },
    { kind: 'clock', minutes: 20 },
  ]);
});

test('cards that a table leaves without an answer are counted', () => {
  const held = {
    [makeId<CardId>('roof')]: { order: 1 },
    [makeId<CardId>('vote')]: { order: 2, answer: { kind: 'act' as const } },
  };
  const view = (step: StepId) =>
    aRoom({
      room: { step },
      view: {
        tables: { [heron]: aTable(heron, 'Heron', { step }, { cards: held }), [kiln]: aTable(kiln, 'Kiln', { step }) },
      },
    });
  expect(consequencesOf(view('challenges'), allHere, { step: 'tender' }, NOW)).toContainEqual({
    kind: 'unanswered',
    tables: [{ name: 'Heron', cards: 1 }],
  });
  expect(kinds(view('challenges'), { step: 'menu' })).not.toContain('unanswered');
  expect(kinds(view('tender'), { step: 'tenders' })).not.toContain('unanswered');
});

test('a break that the room passes by is told, and one that it is on ends', () => {
  const breaks = { choosing: { name: 'Tea', minutes: 15 } };
  const told = (room: Partial<Room>, move: Move) =>
    consequencesOf(aRoom({ room: { breaks, ...room } }), allHere, move, NOW).filter(({ kind }) =>
      kind.startsWith('break'),
    );
  expect(told({}, { step: 'reveal' })).toEqual([{ kind: 'breaksLeft', breaks: [{ name: 'Tea', after: 'choosing' }] }]);
  expect(told({}, { step: 'needs' })).toEqual([]);
  expect(told({}, { step: 'reveal', group: heron })).toEqual([]);
  const on = {
    breaks: { choosing: { ...breaks.choosing, taken: true as const } },
    onBreak: { after: 'choosing' as const, since: NOW },
  };
  expect(told(on, { step: 'reveal' })).toEqual([{ kind: 'breakEnds', name: 'Tea' }]);
});

test('cards that did not turn will, and a plan without one would leave its table without a budget', () => {
  const view = aRoom({
    room: { step: 'reveal' },
    view: {
      tables: {
        [heron]: aTable(heron, 'Heron', { step: 'reveal' }),
        [kiln]: aTable(kiln, 'Kiln', { step: 'reveal' }, { placed: {} }),
      },
    },
  });
  const found = consequencesOf(view, allHere, { step: 'menu' }, NOW);
  expect(found).toContainEqual({ kind: 'notTurned', tables: ['Heron'], side: 'council' });
  expect(found).toContainEqual({ kind: 'noBudget', tables: ['Kiln'] });
});

test('leaving the lobby and the briefing asks nobody to be ready', () => {
  const at = (step: 'lobby' | 'briefing') =>
    aRoom({ room: { step }, view: { tables: { [heron]: aTable(heron, 'Heron', { step }) } } });
  expect(kinds(at('lobby'), { step: 'briefing' })).toEqual(['lobbyEnds', 'clock']);
  expect(kinds(at('briefing'), { step: 'needs' })).toEqual(['clock']);
});

test('a table moved alone leaves the room and its clock where they are', () => {
  expect(kinds(ready, { step: 'reveal', group: heron })).toEqual(['choosingCloses', 'roomStays']);
});

test('tables that were moved alone come along with the room', () => {
  const view = aRoom({
    view: { tables: { ...everyoneReady, [kiln]: aTable(kiln, 'Kiln', { step: 'needs', ready: { [abi]: true } }) } },
  });
  expect(consequencesOf(view, allHere, { step: 'reveal' }, NOW)).toContainEqual({
    kind: 'comeAlong',
    tables: ['Kiln'],
  });
});

test('a table moves alone inside its stage only', () => {
  expect(stepAlone(ready, { step: 'needs' }, 1)).toBe('choosing');
  expect(stepAlone(ready, { step: 'needs' }, -1)).toBeUndefined();
  expect(stepAlone(ready, { step: 'reveal' }, 1)).toBeUndefined();
});

test('no table moves alone while the whole room is together', () => {
  expect(stepAlone(aRoom({ room: { step: 'briefing' } }), { step: 'briefing' }, 1)).toBeUndefined();
});

test('bringing everyone to where the room is names the tables that come, and leaves the clock', () => {
  const view = aRoom({ view: { tables: { ...everyoneReady, [kiln]: aTable(kiln, 'Kiln', { step: 'needs' }) } } });
  expect(consequencesOf(view, allHere, { step: 'choosing' }, NOW)).toEqual([
    { kind: 'workStays' },
    { kind: 'comeAlong', tables: ['Kiln'] },
  ]);
});
