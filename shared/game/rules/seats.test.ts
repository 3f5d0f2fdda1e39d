import { describe, expect, test } from 'vitest';
import { entriesOf } from '../records.ts';
import type { Seat } from '../state.ts';
import { aWorkshop, type Played, tokenHash } from '../testing/a-workshop.ts';

const BACKGROUNDS = ['lived', 'commissioner', 'voluntary'] as const;

function groupOf(w: Played, name: string): string | undefined {
  return w.state().seats[w.seatId(name)]?.group;
}

function full(w: Played, group: string): Played {
  while (Object.values(w.state().seats).filter((seat) => seat?.group === group).length < 12)
    w.seats(`${group}-${w.lastSeq()}`, group);
  return w;
}

describe('taking a seat', () => {
  test('[SEAT1] a newcomer sits at the table they choose', () => {
    const w = aWorkshop().seats('cat', 'g2', 'lived');
    expect(w.state().seats[w.seatId('cat')]).toEqual({ name: 'cat', group: 'g2', order: 3, background: 'lived' });
    expect(w.state().keys[tokenHash('cat')]).toEqual({ seat: w.seatId('cat') });
    expect(w.log().at(-1)?.did).toEqual({ type: 'seatTaken', seat: w.seatId('cat'), group: 'g2' });
  });

  test('[SEAT1] a background is optional', () => {
    const w = aWorkshop();
    expect(w.state().seats[w.seatId('ann')]).toStrictEqual({ name: 'ann', group: 'g1', order: 1 });
  });

  test('[SEAT1] there is no table to sit at that does not exist', () => {
    const seat = { name: 'cat', group: 'g9', token: tokenHash('cat') };
    expect(aWorkshop().asks('door', 'seat.take', seat)).toBe('no_such_group');
  });

  test('[SEAT2] without a choice it is the smallest table', () => {
    const w = aWorkshop().seats('cat', 'g1').seats('dan');
    expect(groupOf(w, 'dan')).toBe('g2');
  });

  test('[SEAT2] among equals it is the table with fewest people of the same background', () => {
    const w = aWorkshop({ groups: 3 }).seats('cat', 'g3').seats('a', 'g1', 'lived').seats('b', 'g2', 'voluntary');
    w.seats('c', 'g3', 'lived').seats('dan', undefined, 'lived');
    expect(groupOf(w, 'dan')).toBe('g2');
  });

  test('[SEAT2] then it is the first', () => {
    const w = aWorkshop({ groups: 4 }).seats('cat', 'g3').seats('eve', 'g4').seats('dan', undefined, 'lived');
    expect(groupOf(w, 'dan')).toBe('g1');
    expect(groupOf(w.seats('fay', undefined, 'lived'), 'fay')).toBe('g2');
  });

  test('[SEAT2] somebody removed does not count', () => {
    const w = aWorkshop().seats('cat', 'g1');
    w.does('lead', 'seat.remove', { seat: w.seatId('cat') });
    w.does('lead', 'seat.remove', { seat: w.seatId('ann') });
    expect(groupOf(w.seats('dan'), 'dan')).toBe('g1');
  });

  test('[SEAT3] a table of twelve is full, and the refusal names it', () => {
    const w = full(aWorkshop(), 'g1');
    const refusal = w.refusal('door', 'seat.take', { name: 'cat', group: 'g1', token: tokenHash('cat') });
    expect(refusal).toEqual({ code: 'group_full', message: 'Heron is full. Choose another table.' });
    expect(w.asks('door', 'seat.take', { name: 'cat', token: tokenHash('cat') })).toBe('allowed');
    expect(groupOf(w.seats('cat'), 'cat')).toBe('g2');
  });

  test('[SEAT3] when every table is full nobody finds a seat', () => {
    const w = full(full(aWorkshop(), 'g1'), 'g2');
    expect(w.asks('door', 'seat.take', { name: 'cat', token: tokenHash('cat') })).toBe('workshop_full');
  });

  test('[LOBBY3] nobody takes a seat while the door is locked', () => {
    const w = aWorkshop();
    expect(w.does('lead', 'lobby.lock', { locked: true })).toEqual({ type: 'lobbyLocked', locked: true });
    expect(w.asks('door', 'seat.take', { name: 'cat', token: tokenHash('cat') })).toBe('lobby_locked');
    expect(w.asks('lead', 'lobby.lock', { locked: true })).toBe('already_so');
    w.does('lead', 'lobby.lock', { locked: false });
    expect(w.asks('door', 'seat.take', { name: 'cat', token: tokenHash('cat') })).toBe('allowed');
    expect(w.asks('lead', 'lobby.lock', { locked: false })).toBe('already_so');
  });

  test('[SEAT1] people may arrive late', () => {
    expect(groupOf(aWorkshop().at('choosing').seats('cat', 'g2'), 'cat')).toBe('g2');
  });
});

describe('a name', () => {
  test('[SEAT4] people change their own', () => {
    const w = aWorkshop();
    const ann = w.seatId('ann');
    expect(w.does('ann', 'seat.rename', { seat: ann, name: 'Anna' })).toEqual({
      type: 'seatRenamed',
      seat: ann,
      name: 'Anna',
    });
    expect(w.state().seats[ann]?.name).toBe('Anna');
    expect(w.asks('ann', 'seat.rename', { seat: ann, name: 'Anna' })).toBe('already_so');
  });

  test('[SEAT4] nobody changes another’s, but a facilitator does', () => {
    const w = aWorkshop();
    expect(w.asks('bob', 'seat.rename', { seat: w.seatId('ann'), name: 'x' })).toBe('not_your_seat');
    expect(w.asks('lead', 'seat.rename', { seat: w.seatId('ann'), name: 'x' })).toBe('allowed');
    expect(w.asks('lead', 'seat.rename', { seat: 's99', name: 'x' })).toBe('no_seat');
  });
});

describe('changing table', () => {
  test('[SEAT5] people change table in the lobby', () => {
    const w = aWorkshop();
    const did = w.does('ann', 'seat.move', { seat: w.seatId('ann'), group: 'g2' });
    expect(did).toEqual({ type: 'seatMoved', seat: w.seatId('ann'), group: 'g2' });
    expect(groupOf(w, 'ann')).toBe('g2');
  });

  test('[SEAT5] once the day has begun only a facilitator moves them', () => {
    const w = aWorkshop().at('briefing');
    expect(w.asks('ann', 'seat.move', { seat: w.seatId('ann'), group: 'g2' })).toBe('before_start_only');
    expect(w.asks('lead', 'seat.move', { seat: w.seatId('ann'), group: 'g2' })).toBe('allowed');
  });

  test('[SEAT5] nobody moves another person', () => {
    const w = aWorkshop();
    expect(w.asks('bob', 'seat.move', { seat: w.seatId('ann'), group: 'g2' })).toBe('not_your_seat');
  });

  test('[SEAT5] a move needs another table that exists and has room', () => {
    const w = full(aWorkshop(), 'g2');
    const seat = w.seatId('ann');
    expect(w.asks('ann', 'seat.move', { seat, group: 'g9' })).toBe('no_such_group');
    expect(w.asks('ann', 'seat.move', { seat, group: 'g1' })).toBe('already_so');
    expect(w.refusal('ann', 'seat.move', { seat, group: 'g2' })?.message).toBe('Kiln is full. Choose another table.');
  });

  test('[SEAT9] who changes table is no longer ready', () => {
    const w = aWorkshop();
    w.does('ann', 'ready.set', { ready: true });
    w.does('ann', 'seat.move', { seat: w.seatId('ann'), group: 'g2' });
    expect(w.table('g1').ready).toEqual({});
    expect(w.table('g2').ready).toEqual({});
  });
});

describe('removing', () => {
  test('[SEAT6] a facilitator removes a seat: its keys and links no longer open it, and its work stays', () => {
    const w = aWorkshop().at('needs');
    w.does('ann', 'need.add', { text: 'A key' });
    w.does('ann', 'seat.link', { seat: w.seatId('ann') });
    w.does('bob', 'seat.link', { seat: w.seatId('bob') });
    w.does('lead', 'facilitator.invite', { name: 'Flo', kind: 'second' });
    w.does('ann', 'ready.set', { ready: true });
    expect(w.does('lead', 'seat.remove', { seat: w.seatId('ann') })).toEqual({
      type: 'seatRemoved',
      seat: w.seatId('ann'),
      name: 'ann',
    });
    const { keys, links, seats } = w.state();
    expect(seats[w.seatId('ann')]?.removed).toBe(true);
    expect(keys[tokenHash('ann')]).toBeUndefined();
    expect(keys[tokenHash('bob')]).toBeDefined();
    expect(Object.values(links).map((link) => link && ('seat' in link ? link.seat : 'facilitator'))).toEqual([
      w.seatId('bob'),
      'facilitator',
    ]);
    expect(w.table().ready).toEqual({});
    expect(Object.values(w.plan().needs)).toHaveLength(1);
  });

  test('[SEAT6] who was removed can do nothing, and may join again', () => {
    const w = aWorkshop().at('needs');
    w.does('lead', 'seat.remove', { seat: w.seatId('ann') });
    expect(w.asks('ann', 'need.add', { text: 'A key' })).toBe('no_seat');
    expect(w.asks('lead', 'seat.remove', { seat: w.seatId('ann') })).toBe('no_seat');
    expect(w.asks('door', 'seat.take', { name: 'ann', group: 'g1', token: tokenHash('again') })).toBe('allowed');
  });

  test('[SEAT6] people do not remove each other', () => {
    const w = aWorkshop();
    expect(w.asks('bob', 'seat.remove', { seat: w.seatId('ann') })).toBe('not_yours');
  });
});

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

describe('automatic players', () => {
  test('[SEAT8] fill empty seats of a table', () => {
    const w = aWorkshop();
    expect(w.does('lead', 'player.fill', { group: 'g1', seats: 3 })).toEqual({
      type: 'seatsFilled',
      group: 'g1',
      seats: 3,
    });
    const seats = Object.values(w.state().seats).filter((seat) => seat?.automatic);
    expect(seats).toEqual([
      { name: 'Cedar', group: 'g1', order: 3, automatic: true },
      { name: 'Dale', group: 'g1', order: 4, automatic: true },
      { name: 'Elm', group: 'g1', order: 5, automatic: true },
    ]);
  });

  test('[SEAT8] have other names while there are enough', () => {
    const w = aWorkshop();
    w.does('lead', 'player.fill', { group: 'g1', seats: 11 });
    const names = Object.values(w.state().seats).flatMap((seat) => (seat?.automatic ? [seat.name] : []));
    expect(names).toEqual([
      'Cedar',
      'Dale',
      'Elm',
      'Fern',
      'Glen',
      'Hazel',
      'Isle',
      'Juniper',
      'Kestrel',
      'Linden',
      'Ash',
    ]);
    w.does('lead', 'player.fill', { group: 'g2', seats: 1 });
    expect(Object.values(w.state().seats).at(-1)?.name).toBe('Bay');
  });

  test('[SEAT8] never more than a table holds', () => {
    const w = aWorkshop();
    expect(w.asks('lead', 'player.fill', { group: 'g1', seats: 11 })).toBe('allowed');
    expect(w.refusal('lead', 'player.fill', { group: 'g1', seats: 12 })?.message).toBe(
      'Heron is full. Choose another table.',
    );
    expect(w.asks('lead', 'player.fill', { group: 'g9', seats: 1 })).toBe('no_such_group');
  });
});

describe('a table’s name', () => {
  test('[LOBBY5] is changed by its people and by facilitators', () => {
    const w = aWorkshop();
    expect(w.does('ann', 'group.rename', { group: 'g1', name: 'Night owls' })).toEqual({
      type: 'groupRenamed',
      group: 'g1',
      name: 'Night owls',
    });
    expect(w.table().name).toBe('Night owls');
    expect(w.asks('ann', 'group.rename', { group: 'g1', name: 'Night owls' })).toBe('already_so');
    expect(w.asks('bob', 'group.rename', { group: 'g1', name: 'x' })).toBe('not_your_table');
    expect(w.asks('lead', 'group.rename', { group: 'g1', name: 'x' })).toBe('allowed');
    expect(w.asks('lead', 'group.rename', { group: 'g9', name: 'x' })).toBe('no_such_group');
  });
});
