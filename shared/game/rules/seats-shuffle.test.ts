/** Shuffling the tables: evenly, afresh each time, and the same for the same seed. */
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../records.ts';
import type { Seat } from '../state.ts';
import { groupOf } from '../testing/a-table.ts';
import { aWorkshop, type Played } from '../testing/a-workshop.ts';

const BACKGROUNDS = ['lived', 'commissioner', 'voluntary'] as const;

describe('shuffling', () => {
  function room(seed: string, people: number): Played {
    const w = aWorkshop({ groups: 3, seed });
    for (let i = 0; i < people; i++) w.seats(`n${i}`, `g${1 + (i % 2)}`, BACKGROUNDS[i % 3] ?? 'lived');
    return w;
  }
  function sizes(w: Played, which: (seat: Seat) => boolean): number[] {
    const groups = ['g1', 'g2', 'g3'];
    const seats = Object.values(w.state().seats).filter((seat) => seat !== undefined);
    return groups.map((group) => seats.filter((seat) => seat.group === group && !seat.removed && which(seat)).length);
  }
  const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);

  test.each([3, 8, 13, 20])('[SEAT7] %i people and two more are spread evenly, and so is each background', (people) => {
    const w = room('some seed', people);
    w.does('lead', 'seats.shuffle', {});
    expect(spread(sizes(w, () => true))).toBeLessThanOrEqual(1);
    for (const each of [...BACKGROUNDS, undefined])
      expect(spread(sizes(w, ({ background }) => background === each))).toBeLessThanOrEqual(1);
  });

  test('[SEAT7] automatic players are spread evenly too', () => {
    const w = room('some seed', 8);
    w.does('lead', 'player.fill', { group: 'g3', seats: 7 });
    w.does('lead', 'seats.shuffle', {});
    expect(spread(sizes(w, ({ automatic }) => automatic === true))).toBeLessThanOrEqual(1);
    expect(spread(sizes(w, ({ automatic }) => automatic === undefined))).toBeLessThanOrEqual(1);
  });

  test('[SEAT7] the same seed deals the same tables, another seed others', () => {
    const dealt = (seed: string) => {
      const w = room(seed, 12);
      w.does('lead', 'seats.shuffle', {});
      return entriesOf(w.state().seats).map(([, seat]) => seat.group);
    };
    expect(dealt('one seed')).toEqual(dealt('one seed'));
    expect(dealt('one seed')).not.toEqual(dealt('two seeds'));
  });

  test('[SEAT7] shuffling again deals afresh', () => {
    const w = room('some seed', 12);
    w.does('lead', 'seats.shuffle', {});
    const first = entriesOf(w.state().seats).map(([, seat]) => seat.group);
    w.does('lead', 'seats.shuffle', {});
    expect(entriesOf(w.state().seats).map(([, seat]) => seat.group)).not.toEqual(first);
  });

  test('[SEAT7] it tells how many people changed table', () => {
    const w = room('some seed', 12);
    const before = new Map(entriesOf(w.state().seats).map(([id, seat]) => [id, seat.group]));
    const did = w.does('lead', 'seats.shuffle', {});
    const moved = entriesOf(w.state().seats).filter(([id, seat]) => seat.group !== before.get(id)).length;
    expect(did).toEqual({ type: 'seatsShuffled', moved });
    expect(moved).toBeGreaterThan(0);
  });

  test('[SEAT7] it is over once the tables have met their people', () => {
    expect(aWorkshop().at('briefing').asks('lead', 'seats.shuffle', {})).toBe('allowed');
    expect(aWorkshop().at('needs').asks('lead', 'seats.shuffle', {})).toBe('before_start_only');
    expect(aWorkshop().at('reveal').asks('lead', 'seats.shuffle', {})).toBe('before_start_only');
  });

  test('[SEAT7] somebody removed is not dealt', () => {
    const w = room('some seed', 12);
    const gone = ['n1', 'n3', 'n5', 'n7', 'n9', 'n11'];
    for (const name of gone) w.does('lead', 'seat.remove', { seat: w.seatId(name) });
    w.does('lead', 'seats.shuffle', {});
    expect(gone.map((name) => groupOf(w, name))).toEqual(gone.map(() => 'g2'));
    expect(spread(sizes(w, () => true))).toBeLessThanOrEqual(1);
  });

  test('[SEAT9] who is dealt to another table is no longer ready, who stays is', () => {
    const w = room('some seed', 12);
    const names = ['ann', 'bob', ...Array.from({ length: 12 }, (_, i) => `n${i}`)];
    for (const name of names) w.does(name, 'ready.set', { ready: true });
    const before = new Map(names.map((name) => [name, groupOf(w, name)]));
    w.does('lead', 'seats.shuffle', {});
    const ready = names.filter((name) => w.table(groupOf(w, name)).ready[w.seatId(name)]);
    expect(ready).toEqual(names.filter((name) => before.get(name) === groupOf(w, name)));
    expect(ready.length).toBeGreaterThan(0);
    expect(['g1', 'g2', 'g3'].flatMap((group) => Object.keys(w.table(group).ready))).toHaveLength(ready.length);
  });
});
