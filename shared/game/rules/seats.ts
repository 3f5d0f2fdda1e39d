/** Seats: joining, names, moving between tables, leaving, shuffling, and automatic players in empty seats. */
import type { Draft } from 'immer';
import { chanceFrom } from '../chance.ts';
import { type GroupId, idFrom, idLike, type SeatId, type TokenHash } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { orderLast } from '../order.ts';
import { entriesOf, keysOf } from '../records.ts';
import { refuse } from '../refusals.ts';
import { isFull, peopleAt, seatFor, shuffledSeats } from '../seating.ts';
import type { Key, Link, Table, Workshop } from '../state.ts';
import { isFrom } from '../steps.ts';
import { notOwnSeat, type RoomRules } from './room-rule.ts';

const AUTOMATIC_NAMES = [
  'Ash',
  'Bay',
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
];

type SeatCommand =
  | 'seat.take'
  | 'seat.rename'
  | 'seat.move'
  | 'seat.remove'
  | 'seats.shuffle'
  | 'player.fill'
  | 'group.rename'
  | 'lobby.lock';

/** Somebody leaves a table: nothing there waits for them any more. */
function leave(table: Draft<Table>, seat: SeatId): void {
  for (const marks of [table.ready, table.help, table.handed, table.screens]) delete marks[seat];
  if (table.scribe === seat) delete table.scribe;
}

function moveTo(draft: Draft<Workshop>, seat: SeatId, group: GroupId): void {
  const found = draft.seats[seat];
  const from = found && draft.groups[found.group]?.table;
  const to = draft.groups[group]?.table;
  if (found === undefined || from === undefined || to === undefined) return;
  // Who has no device has none there either, and a screen stays one.
  if (from.handed[seat]) to.handed[seat] = true;
  if (from.screens[seat]) to.screens[seat] = true;
  leave(from, seat);
  found.group = group;
}

export const seatRules: RoomRules<SeatCommand> = {
  'seat.take': {
    may: (state, { background, group, screen }) => {
      if (state.locked) return refuse('lobby_locked');
      // A screen belongs to a table; only people are shown to one.
      if (group === undefined && !screen) return seatFor(state, background) ? undefined : refuse('workshop_full');
      const chosen = group && state.groups[group];
      if (group === undefined || chosen === undefined) return refuse('no_such_group');
      const full = isFull(state, group, screen ? { screen } : {});
      return full ? refuse('group_full', { name: chosen.table.name }) : undefined;
    },
    apply: (draft, { name, background, group: chosen, screen, token }, { seq }) => {
      const seat = idFrom<SeatId>('s', seq, draft.seats);
      const group = chosen ?? seatFor(draft, background);
      if (group === undefined) throw new Error('There is a free seat: `may` has looked.');
      draft.seats[seat] = {
        name,
        group,
        order: orderLast(draft.seats),
        ...(background === undefined ? {} : { background }),
        ...(screen ? { screen } : {}),
      };
      const table = draft.groups[group]?.table;
      if (screen && table) table.screens[seat] = true;
      draft.keys[token] = { seat };
      return { type: 'seatTaken', seat, group };
    },
  },
  'seat.rename': {
    may: (state, { seat, name }, at) =>
      notOwnSeat(state, seat, at) ?? (state.seats[seat]?.name === name ? refuse('already_so') : undefined),
    apply: (draft, { seat, name }) => {
      const found = draft.seats[seat];
      if (found) found.name = name;
      return { type: 'seatRenamed', seat, name };
    },
  },
  'seat.move': {
    may: (state, { seat, group }, at) => {
      const refusal = notOwnSeat(state, seat, at);
      if (refusal) return refusal;
      if (at.seat !== undefined && state.step !== 'lobby') return refuse('before_start_only');
      const target = state.groups[group];
      if (target === undefined) return refuse('no_such_group');
      const found = state.seats[seat];
      if (found?.group === group) return refuse('already_so');
      return isFull(state, group, found) ? refuse('group_full', { name: target.table.name }) : undefined;
    },
    apply: (draft, { seat, group }) => {
      moveTo(draft, seat, group);
      return { type: 'seatMoved', seat, group };
    },
  },
  'seat.remove': {
    may: (state, { seat }, at) => notOwnSeat(state, seat, at),
    apply: (draft, { seat }) => {
      const found = draft.seats[seat];
      if (found) {
        found.removed = true;
        const table = draft.groups[found.group]?.table;
        if (table) leave(table, seat);
      }
      for (const [hash, key] of entriesOf<TokenHash, Key>(draft.keys))
        if ('seat' in key && key.seat === seat) delete draft.keys[hash];
      for (const [hash, link] of entriesOf<TokenHash, Link>(draft.links))
        if ('seat' in link && link.seat === seat) delete draft.links[hash];
      return { type: 'seatRemoved', seat, name: found?.name ?? '' };
    },
  },
  'seats.shuffle': {
    may: (state) => (isFrom(state.step, 'needs') ? refuse('before_start_only') : undefined),
    apply: (draft, _, { seq }) => {
      let moved = 0;
      for (const [seat, group] of shuffledSeats(draft, chanceFrom(`${draft.seed}:${seq}`))) {
        const found = draft.seats[seat];
        if (found === undefined || found.group === group) continue;
        moveTo(draft, seat, group);
        moved += 1;
      }
      return { type: 'seatsShuffled', moved };
    },
  },
  'player.fill': {
    may: (state, { group, seats }) => {
      const target = state.groups[group];
      if (target === undefined) return refuse('no_such_group');
      return peopleAt(state, group).length + seats > LIMITS.seatsInGroup
        ? refuse('group_full', { name: target.table.name })
        : undefined;
    },
    apply: (draft, { group, seats }, { seq }) => {
      const before = keysOf(draft.seats).length;
      for (let i = 0; i < seats; i++) {
        const name = AUTOMATIC_NAMES[(before + i) % AUTOMATIC_NAMES.length] ?? 'Ash';
        const seat = idLike<SeatId>(`s${seq.toString(36)}x${i.toString(36)}`, draft.seats);
        draft.seats[seat] = { name, group, order: orderLast(draft.seats), automatic: true };
      }
      return { type: 'seatsFilled', group, seats };
    },
  },
  'group.rename': {
    may: (state, { group, name }, at) => {
      const target = state.groups[group];
      if (target === undefined) return refuse('no_such_group');
      if (at.seat !== undefined && state.seats[at.seat]?.group !== group) return refuse('not_your_table');
      return target.table.name === name ? refuse('already_so') : undefined;
    },
    apply: (draft, { group, name }) => {
      const target = draft.groups[group];
      if (target) target.table.name = name;
      return { type: 'groupRenamed', group, name };
    },
  },
  'lobby.lock': {
    may: (state, { locked }) => (state.locked === locked ? refuse('already_so') : undefined),
    apply: (draft, { locked }) => {
      draft.locked = locked;
      return { type: 'lobbyLocked', locked };
    },
  },
};
