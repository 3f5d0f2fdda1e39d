/** The tray is to scale, and what is over sticks out past the stop. */
import { describe, expect, test } from 'vitest';
import { trayParts } from './tray-parts.ts';

const item = (id: string, amount: number) => ({ id, label: id, amount });

describe('the tray', () => {
  test('tiles are to scale and the stop ends the tray when the plan fits', () => {
    const parts = trayParts(100, [item('a', 50), item('b', 25)]);
    expect(parts).toMatchObject({ total: 75, balance: 25, stop: 100, past: 0 });
    expect(parts.inside.map(({ start, length }) => [start, length])).toEqual([
      [0, 50],
      [50, 25],
    ]);
  });

  test('a tile across the stop is cut there, and the rest is past it', () => {
    const parts = trayParts(100, [item('a', 80), item('b', 80), item('c', 40)]);
    expect(parts).toMatchObject({ total: 200, balance: -100, stop: 50, past: 50 });
    expect(parts.inside.map(({ item: { id }, length }) => [id, length])).toEqual([
      ['a', 40],
      ['b', 10],
    ]);
  });

  test('uncut, every tile is drawn whole, past the stop too', () => {
    const parts = trayParts(100, [item('a', 80), item('b', 80), item('c', 40)], { uncut: true });
    expect(parts).toMatchObject({ stop: 50, past: 50 });
    expect(parts.inside.map(({ start, length }) => [start, length])).toEqual([
      [0, 40],
      [40, 40],
      [80, 20],
    ]);
  });

  test('what costs nothing has no tile, and an empty tray is whole', () => {
    expect(trayParts(100, [item('a', 0)])).toMatchObject({ total: 0, balance: 100, stop: 100, inside: [] });
    expect(trayParts(0, [])).toMatchObject({ total: 0, balance: 0, stop: 0, past: 0 });
  });
});
