/** Seats: taking one, names, changing table, removing, and automatic players. */
import { describe, expect, test } from 'vitest';
import { groupOf } from '../testing/a-table.ts';
import { aWorkshop, type Played, tokenHash } from '../testing/a-workshop.ts';

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
