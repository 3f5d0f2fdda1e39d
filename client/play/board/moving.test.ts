import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ColumnId, makeId, type OrganisationId } from '../../../shared/game/ids.ts';
import { beside, type CardColumn, goFrom, stopAt, type WayKey } from './columns.ts';
import { carry, isStillThere, pickUp, placeSaid, preview, putDown } from './moving.ts';

const org = (name: string) => makeId<OrganisationId>(name);
const col = (name: string) => makeId<ColumnId>(name);
const column = (id: string, ...cards: string[]): CardColumn => ({ id: col(id), name: id, cards: cards.map(org) });
const at = (name: string, id: string) => ({ organisation: org(name), column: col(id) });
const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const satisfies WayKey[];

const board = [column('now', 'a', 'b', 'c'), column('steady'), column('build', 'd', 'e'), column('own', 'a')];

describe('going from card to card', () => {
  test.each([
    ['ArrowDown', 'b'],
    ['ArrowUp', 'a'],
    ['End', 'c'],
    ['Home', 'a'],
  ] as const)('%s from the first leads to %s', (key, to) => {
    expect(goFrom(board, at('a', 'now'), key)).toEqual(at(to, 'now'));
  });

  test('left and right pass empty columns and keep the height where there is one', () => {
    expect(goFrom(board, at('b', 'now'), 'ArrowRight')).toEqual(at('e', 'build'));
    expect(goFrom(board, at('c', 'now'), 'ArrowRight')).toEqual(at('e', 'build'));
    expect(goFrom(board, at('e', 'build'), 'ArrowLeft')).toEqual(at('b', 'now'));
    expect(goFrom(board, at('a', 'own'), 'ArrowRight')).toEqual(at('a', 'own'));
  });

  test('a card taken off hands the focus to the nearest one', () => {
    expect(beside(board, at('a', 'now'))).toEqual(at('b', 'now'));
    expect(beside(board, at('c', 'now'))).toEqual(at('b', 'now'));
    expect(beside(board, at('a', 'own'))).toEqual(at('d', 'build'));
    expect(beside([column('now', 'a')], at('a', 'now'))).toBeUndefined();
  });

  test('the tab stop stays with its card, follows it to another column, or goes to the first', () => {
    expect(stopAt(board, at('e', 'build'))).toEqual(at('e', 'build'));
    expect(stopAt(board, at('e', 'now'))).toEqual(at('e', 'build'));
    expect(stopAt(board, at('gone', 'now'))).toEqual(at('a', 'now'));
    expect(stopAt([column('now')], undefined)).toBeUndefined();
  });
});

describe('moving a card by keyboard', () => {
  test('picked up, it is where it was, and putting it down there does nothing', () => {
    const held = pickUp(board, at('b', 'now'));
    expect(placeSaid(board, held)).toEqual({ column: 'now', place: 2, of: 3 });
    expect(putDown(board, held)).toBeUndefined();
  });

  test('up and down choose a place in the column', () => {
    const up = carry(board, pickUp(board, at('c', 'now')), 'ArrowUp');
    expect(placeSaid(board, up)).toEqual({ column: 'now', place: 2, of: 3 });
    expect(putDown(board, up)).toEqual({ organisation: 'c', from: 'now', to: 'now', before: 'b' });
  });

  test('right goes to the next column, an empty one too', () => {
    const held = carry(board, pickUp(board, at('c', 'now')), 'ArrowRight');
    expect(placeSaid(board, held)).toEqual({ column: 'steady', place: 1, of: 1 });
    expect(putDown(board, held)).toEqual({ organisation: 'c', from: 'now', to: 'steady', before: undefined });
    const further = carry(board, held, 'ArrowRight');
    expect(placeSaid(board, further)).toEqual({ column: 'build', place: 1, of: 3 });
  });

  test('a column where the same organisation stands is passed over', () => {
    let held = pickUp(board, at('a', 'now'));
    for (let press = 0; press < 5; press++) held = carry(board, held, 'ArrowRight');
    expect(held.to).toBe('build');
  });

  test('a card that somebody else moved is not there any more', () => {
    const held = pickUp(board, at('d', 'build'));
    expect(isStillThere(board, held)).toBe(true);
    expect(isStillThere([column('now', 'd'), column('build')], held)).toBe(false);
  });

  test('whatever keys are pressed, what is shown is what putting it down would do', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KEYS), { maxLength: 12 }), (keys) => {
        const held = keys.reduce((now, key) => carry(board, now, key), pickUp(board, at('b', 'now')));
        const shown = preview(board, held);
        const drop = putDown(board, held);
        const place = shown.find(({ id }) => id === held.to)?.cards.indexOf(org('b')) ?? -1;
        expect(place).toBe(held.place);
        expect(placeSaid(board, held).place).toBe(place + 1);
        if (drop === undefined) expect(shown).toEqual(board);
        else {
          const cards = shown.find(({ id }) => id === drop.to)?.cards ?? [];
          expect(cards[cards.indexOf(org('b')) + 1]).toBe(drop.before);
        }
        expect(shown.flatMap(({ cards }) => cards).sort()).toEqual(board.flatMap(({ cards }) => cards).sort());
      }),
    );
  });
});
