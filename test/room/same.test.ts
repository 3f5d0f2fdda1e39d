/** The comparison on which every “all views agree” rests: it sees any difference, and only differences. */
import { expect, test } from 'vitest';
import { same } from './same.ts';

const view = { room: { step: 'needs', slide: undefined }, cards: [{ id: 'echo', in: { now: 0 } }], closed: false };

test('equal whatever the order of keys, and whether what is not there is written', () => {
  expect(same(view, { closed: false, cards: [{ in: { now: 0 }, id: 'echo' }], room: { step: 'needs' } })).toBe(true);
});

test.each([
  ['a value', { ...view, closed: true }],
  ['a value deep inside', { ...view, cards: [{ id: 'echo', in: { now: 1 } }] }],
  ['a key that is missing', { room: view.room, cards: view.cards }],
  ['a key too many', { ...view, more: 1 }],
  ['an item too many', { ...view, cards: [...view.cards, { id: 'haven', in: {} }] }],
  ['a list for a record', { ...view, cards: { 0: view.cards[0] } }],
  ['nothing at all', undefined],
  ['null', null],
])('%s makes a difference', (_, other) => {
  expect(same(view, other)).toBe(false);
  expect(same(other, view)).toBe(false);
});
