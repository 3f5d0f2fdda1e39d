/** Who is here, what they attend to and how much they did: never stored, told to their own table and to facilitators. */
import { groupOf as tableOf } from '../shared/game/audience.ts';
import type { GroupId, SeatId } from '../shared/game/ids.ts';
import { entriesOf } from '../shared/game/records.ts';
import type { Audience } from '../shared/game/views.ts';
import type { Attention, Presence, SeatPresence } from '../shared/protocol/messages.ts';
import type { Time } from './outside.ts';

/** Changes of attention gather this long, in milliseconds, so that a table of twelve stays quiet on the line. */
const GATHER = 100;
/** Counts of acts matter less. */
const GATHER_ACTS = 2000;
/** A table hears no more often than this that somebody there is active: who is quiet is told in minutes. */
const ACTIVE_AGAIN = 60_000;
/** Somebody who reloads a page or changes networks is not said to be gone. */
const GONE_AFTER = 3000;

export interface PresenceBook {
  readonly here: (seat: SeatId) => void;
  readonly gone: (seat: SeatId) => void;
  readonly attends: (seat: SeatId, attention: Attention | undefined) => void;
  /** The seat is at another table, which is told how it is. */
  readonly moved: (seat: SeatId) => void;
  readonly acted: (seat: SeatId, at: number) => void;
  /** Everything an audience may know now. */
  readonly all: (audience: Audience) => Presence;
}

interface Parts {
  readonly time: Time;
  /** Where a seat sits now; nothing if it is not taken. */
  readonly groupOf: (seat: SeatId) => GroupId | undefined;
  readonly isConnected: (seat: SeatId) => boolean;
  /** Whether anybody listens as this audience. */
  readonly isHeard: (audience: Audience) => boolean;
  readonly tell: (audience: Audience, presence: Presence) => void;
  /** What each seat did before. */
  readonly before: ReadonlyMap<SeatId, { readonly acts: number; readonly lastAt: number }>;
}

interface Known {
  readonly here: boolean;
  readonly acts: number;
  readonly lastAct?: number;
  readonly attention?: Attention;
  readonly goneAt?: number;
  readonly hereAt?: number;
}

const NOBODY: Known = { here: false, acts: 0 };

export function createPresence({ time, groupOf, isConnected, isHeard, tell, before }: Parts): PresenceBook {
  const known = new Map<SeatId, Known>();
  for (const [seat, { acts, lastAt }] of before) known.set(seat, { here: false, acts, lastAct: lastAt });
  const forTables = new Set<SeatId>();
  const forFacilitators = new Set<SeatId>();
  /** The last act that each seat's table heard of. */
  const heardActive = new Map([...before].map(([seat, { lastAt }]) => [seat, lastAt]));
  let soon = false;
  let later = false;

  function change(seat: SeatId, next: Known): void {
    known.set(seat, next);
    forTables.add(seat);
    forFacilitators.add(seat);
    if (soon) return;
    soon = true;
    time.after(GATHER, () => {
      soon = false;
      tellAll();
    });
  }

  function tellAll(): void {
    for (const [group, seats] of byTable(forTables)) tell(`group:${group}`, { seats: pick(seats, forTable) });
    for (const [group, seats] of byTable(forFacilitators)) {
      if (isHeard(`table:${group}`)) tell(`table:${group}`, { seats: pick(seats, forFacilitator) });
    }
    const seats = [...forFacilitators].filter((seat) => groupOf(seat) !== undefined);
    if (seats.length > 0) tell('facilitator', { seats: pick(seats, forFacilitator) });
    forTables.clear();
    forFacilitators.clear();
  }

  function byTable(changed: ReadonlySet<SeatId>): ReadonlyMap<GroupId, readonly SeatId[]> {
    const tables = new Map<GroupId, SeatId[]>();
    for (const seat of changed) {
      const group = groupOf(seat);
      if (group !== undefined) tables.set(group, [...(tables.get(group) ?? []), seat]);
    }
    return tables;
  }

  function pick(seats: Iterable<SeatId>, as: (known: Known) => SeatPresence): Presence['seats'] {
    return Object.fromEntries([...seats].map((seat) => [seat, as(known.get(seat) ?? NOBODY)]));
  }

  const at = (seat: SeatId): Known => known.get(seat) ?? NOBODY;

  return {
    here(seat) {
      const { goneAt: _, ...rest } = at(seat);
      if (!rest.here) change(seat, { ...rest, here: true, hereAt: time.now() });
    },
    gone(seat) {
      const goneAt = time.now();
      time.after(GONE_AFTER, () => {
        if (isConnected(seat) || !at(seat).here) return;
        const { attention: _, hereAt: __, ...rest } = at(seat);
        change(seat, { ...rest, here: false, goneAt });
      });
    },
    attends(seat, attention) {
      const { attention: _, ...rest } = at(seat);
      change(seat, attention === undefined ? rest : { ...rest, attention });
    },
    moved(seat) {
      // What they attended to lies on the old table, and is nothing for the new one to know.
      const { attention: _, ...rest } = at(seat);
      change(seat, rest);
    },
    acted(seat, when) {
      const heard = heardActive.get(seat);
      if (heard === undefined || when - heard >= ACTIVE_AGAIN) {
        heardActive.set(seat, when);
        forTables.add(seat);
      }
      known.set(seat, { ...at(seat), acts: at(seat).acts + 1, lastAct: when });
      forFacilitators.add(seat);
      if (later) return;
      later = true;
      time.after(GATHER_ACTS, () => {
        later = false;
        tellAll();
      });
    },
    all(audience) {
      if (audience === 'public') return { seats: {} };
      const own = tableOf(audience);
      const seats = [...known.keys()].filter((seat) => {
        const group = groupOf(seat);
        return group !== undefined && (own === undefined || own === group);
      });
      return { seats: pick(seats, audience.startsWith('group:') ? forTable : forFacilitator) };
    },
  };
}

function forTable({ here, lastAct, attention }: Known): SeatPresence {
  return {
    here,
    ...(lastAct === undefined ? {} : { lastAct }),
    ...(attention === undefined ? {} : { attention }),
  };
}

function forFacilitator(known: Known): SeatPresence {
  const { acts, goneAt, hereAt } = known;
  return {
    ...forTable(known),
    acts,
    ...(goneAt === undefined ? {} : { goneAt }),
    ...(hereAt === undefined ? {} : { hereAt }),
  };
}

/** What each seat did, from the store's count of every sender. */
export function actsBySeat(
  seats: Readonly<Partial<Record<SeatId, unknown>>>,
  activity: readonly { readonly by: string; readonly acts: number; readonly lastAt: number }[],
): ReadonlyMap<SeatId, { readonly acts: number; readonly lastAt: number }> {
  const counted = new Map(activity.map((each) => [each.by, each]));
  return new Map(
    entriesOf(seats).flatMap(([seat]) => {
      const found = counted.get(seat);
      return found === undefined ? [] : [[seat, { acts: found.acts, lastAt: found.lastAt }] as const];
    }),
  );
}
