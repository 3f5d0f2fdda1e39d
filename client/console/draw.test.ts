import { expect, test } from 'vitest';
import type { CardId, OrganisationId } from '../../shared/game/ids.ts';
import { makeId } from '../../shared/game/ids.ts';
import type { ChallengeCard } from '../../shared/pack/schema.ts';
import { aRoom, aTable, echo, heron, kiln } from './a-room.ts';
import { cardsToDeal, deckCounts, decksInPlay, handOf, proposed, reachOf } from './draw.ts';

const cardOf = (id: string, over: Partial<ChallengeCard> = {}): ChallengeCard => ({
  id: makeId<CardId>(id),
  deck: 'political',
  title: `Card ${id}`,
  text: 'Something happens.',
  question: 'What do you do?',
  effects: [],
  ...over,
});
const cuts = cardOf('cuts');
const lease = cardOf('lease', {
  deck: 'operational',
  condition: { kind: 'has', organisation: makeId<OrganisationId>('elsewhere') },
});
const echoLeaves = cardOf('echo-leaves', { deck: 'operational', condition: { kind: 'has', organisation: echo } });
const strike = cardOf('strike', { deck: 'system' });
const base = aRoom();
const catalogue = {
  ...base.catalogue,
  cards: { [cuts.id]: cuts, [lease.id]: lease, [echoLeaves.id]: echoLeaves, [strike.id]: strike },
};
const room = aRoom({
  view: {
    catalogue,
    tables: {
      [heron]: aTable(heron, 'Heron', { step: 'challenges' }, { cards: { [cuts.id]: { order: 1 } } }),
      [kiln]: aTable(kiln, 'Kiln', { step: 'menu' }),
    },
  },
});

test('a draw for all tells which tables it misses, and why', () => {
  expect(reachOf(room, {})).toEqual([
    { id: heron, name: 'Heron' },
    { id: kiln, name: 'Kiln', misses: 'elsewhere' },
  ]);
  const alone = aRoom({
    view: { catalogue, seats: {}, tables: { [heron]: aTable(heron, 'Heron', { step: 'challenges' }) } },
  });
  expect(reachOf(alone, {})).toEqual([{ id: heron, name: 'Heron', misses: 'nobody' }]);
  expect(reachOf(alone, { groups: [heron] })).toEqual([{ id: heron, name: 'Heron' }]);
});

test('a card already in hand or whose condition fails reaches nobody', () => {
  const missed = (misses: string) => [{ id: heron, name: 'Heron', misses }];
  expect(reachOf(room, { groups: [heron], card: cuts.id })).toEqual(missed('held'));
  expect(reachOf(room, { groups: [heron], card: lease.id })).toEqual(missed('no card'));
  expect(reachOf(room, { groups: [heron], deck: 'financial' })).toEqual(missed('no card'));
});

test('the cards to choose from fit a table, of its side’s decks', () => {
  expect(decksInPlay(room)).toEqual(['political', 'operational', 'financial']);
  expect(cardsToDeal(room, {})).toEqual([echoLeaves]);
  expect(cardsToDeal(room, { groups: [kiln] })).toEqual([]);
});

test('a hand keeps the order the cards came in', () => {
  const table = aTable(heron, 'Heron', {}, { cards: { [strike.id]: { order: 2 }, [cuts.id]: { order: 1 } } });
  expect(handOf(room, table).map(({ title }) => title)).toEqual(['Card cuts', 'Card strike']);
});

test('every deck tells how many cards it still has for the tables', () => {
  expect(deckCounts(room)).toEqual([
    { deck: 'political', cards: 0 },
    { deck: 'operational', cards: 1 },
    { deck: 'financial', cards: 0 },
  ]);
  expect(deckCounts(room, [kiln]).every(({ cards }) => cards === 0)).toBe(true);
});

test('another card is the next in turn, and after the last the first; one that was chosen stays while it fits', () => {
  const all = [cuts, lease, echoLeaves, strike];
  const turn = [proposed(room, all)];
  while (turn.length < 5) turn.push(proposed(room, all, { after: turn.at(-1)?.id }));
  expect(new Set(turn.slice(0, 4)).size).toBe(4);
  expect(turn[4]).toBe(turn[0]);
  expect(proposed(room, all, { card: lease.id })).toBe(lease);
  expect(proposed(room, [cuts], { card: lease.id })).toBe(cuts);
  expect(proposed(room, [], { after: cuts.id })).toBeUndefined();
});
