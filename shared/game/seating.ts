/** Seating: where a newcomer sits, and how a shuffle spreads backgrounds evenly. */
import type { Background } from '../protocol/commands.ts';
import { shuffled } from './chance.ts';
import type { GroupId, SeatId } from './ids.ts';
import { LIMITS } from './limits.ts';
import { entriesOf, inOrder } from './records.ts';
import type { Group, Seat, Workshop } from './state.ts';

/** The seats that are taken at a table, in their order. */
export function seatsAt(state: Pick<Workshop, 'seats'>, group: GroupId): [SeatId, Seat][] {
  return inOrder<SeatId, Seat>(state.seats).filter(([, seat]) => seat.group === group && !seat.removed);
}

/** The people at a table. Its own screen acts for them and is none of them. */
export function peopleAt(state: Pick<Workshop, 'seats'>, group: GroupId): [SeatId, Seat][] {
  return seatsAt(state, group).filter(([, { screen }]) => !screen);
}

/** True if nobody more finds a seat at the table; a screen takes none of theirs. */
export function isFull(state: Pick<Workshop, 'seats'>, group: GroupId, { screen }: Pick<Seat, 'screen'> = {}): boolean {
  const people = peopleAt(state, group).length;
  if (screen) return seatsAt(state, group).length - people >= LIMITS.screensInGroup;
  return people >= LIMITS.seatsInGroup;
}

/** The smallest table; among equals the one with fewest people of the same background, then the first. Nothing if all are full. */
export function seatFor(
  state: Pick<Workshop, 'seats' | 'groups'>,
  background: Background | undefined,
): GroupId | undefined {
  const tables = inOrder<GroupId, Group>(state.groups)
    .map(([group, { order }]) => {
      const seats = peopleAt(state, group);
      return {
        group,
        order,
        size: seats.length,
        alike: seats.filter(([, seat]) => seat.background === background).length,
      };
    })
    .filter(({ size }) => size < LIMITS.seatsInGroup);
  return tables.sort((a, b) => a.size - b.size || a.alike - b.alike || a.order - b.order)[0]?.group;
}

/**
 * A new table for every person: people of one background are dealt round the tables one after the other, each background
 * going on where the last stopped, so sizes differ by at most one and so does each background's share.
 */
export function shuffledSeats(state: Pick<Workshop, 'seats' | 'groups'>, chance: () => number): Map<SeatId, GroupId> {
  const groups = inOrder<GroupId, Group>(state.groups).map(([group]) => group);
  const seated = entriesOf<SeatId, Seat>(state.seats).filter(([, seat]) => !seat.removed && !seat.screen);
  const mixed = shuffled(seated, chance).sort(([, a], [, b]) => rankOf(a).localeCompare(rankOf(b)));
  const dealt = new Map<SeatId, GroupId>();
  for (const [index, [seat]] of mixed.entries()) {
    const group = groups[index % groups.length];
    if (group !== undefined) dealt.set(seat, group);
  }
  return dealt;
}

function rankOf(seat: Seat): string {
  return seat.automatic ? '~' : (seat.background ?? 'unsaid');
}
