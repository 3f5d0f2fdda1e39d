/** Who is connected to a workshop, what each connection listens to, and when the server ends one for good. */
import type { FacilitatorId, GroupId, SeatId } from '../../shared/game/ids.ts';
import type { Key, Workshop } from '../../shared/game/state.ts';
import type { Audience, Mine } from '../../shared/game/views.ts';
import type { CloseReason, You } from '../../shared/protocol/messages.ts';
import type { Published } from './runner.ts';

/** What a connection can be told to do. */
export interface Line {
  /** From now on the connection gets what this audience gets, and no other; `undefined`: nothing. */
  readonly hear: (audience: Audience | undefined) => void;
  readonly snapshot: (audience: Audience, you: You) => void;
  /** What is this seat's alone. */
  readonly mine: (mine: Mine) => void;
  readonly close: (reason: CloseReason) => void;
  /** Ends for a fault of the server: whoever is on it may come again. */
  readonly fail: (error: unknown) => void;
}

/** Whom a connection is for. */
export type Who = Key | 'public';

export interface Connection {
  readonly who: Who;
  readonly line: Line;
  /** What it listens to now. */
  readonly audience: () => Audience | undefined;
}

interface Live extends Connection {
  hears: Audience | undefined;
}

export interface Connections {
  /** Starts a connection with a snapshot. A seat's older connections end: it is live in its newest tab. */
  readonly add: (who: Who, line: Line) => Connection;
  readonly remove: (connection: Connection) => void;
  /** Sends a connection a fresh snapshot of what it listens to. */
  readonly resync: (connection: Connection) => void;
  /** Ends or quiets those who may not hear what an entry did; `publish` then tells the others; then the moved ones begin to hear, also if it throws. */
  readonly around: (published: Published, publish: () => void) => void;
  /** Tells a seat what is its own alone, if it is connected. */
  readonly tellSeat: (seat: SeatId, mine: () => Mine) => void;
  readonly ofSeat: (seat: SeatId) => number;
  readonly hears: (audience: Audience) => boolean;
  readonly seats: () => ReadonlySet<SeatId>;
  readonly count: () => number;
  /** From now on whoever comes is told the reason as well. */
  readonly closeAll: (reason: CloseReason) => void;
}

interface Parts {
  readonly state: () => Workshop;
  /** The first and the last listener of an audience. */
  readonly heard: (audience: Audience, somebody: boolean) => void;
}

export function seatOf(who: Who): SeatId | undefined {
  return who !== 'public' && 'seat' in who ? who.seat : undefined;
}

export function facilitatorOf(who: Who): FacilitatorId | undefined {
  return who !== 'public' && 'facilitator' in who ? who.facilitator : undefined;
}

/** What somebody listens to, as the state has it; nothing if they are not of the workshop any more. */
export function placeOf(state: Workshop, who: Who): { readonly audience: Audience; readonly you: You } | undefined {
  if (who === 'public') return { audience: 'public', you: { kind: 'public' } };
  if ('seat' in who) {
    const seat = state.seats[who.seat];
    if (seat === undefined || seat.removed) return undefined;
    return { audience: `group:${seat.group}`, you: { kind: 'seat', seat: who.seat, group: seat.group } };
  }
  const found = state.facilitators[who.facilitator];
  if (found === undefined) return undefined;
  const you = { kind: 'facilitator', facilitator: who.facilitator, role: found.kind } as const;
  const { group } = found;
  return group === undefined
    ? { audience: 'facilitator', you }
    : { audience: `table:${group}`, you: { ...you, group } };
}

export function createConnections({ state, heard }: Parts): Connections {
  const all = new Set<Live>();
  let closed: CloseReason | undefined;

  function hear(live: Live, audience: Audience | undefined): void {
    const before = live.hears;
    live.hears = audience;
    live.line.hear(audience);
    if (before !== undefined && ![...all].some(({ hears }) => hears === before)) heard(before, false);
    if (audience !== undefined) heard(audience, true);
  }

  /** A connection that cannot be told where it is ends; the fault is no other's. */
  function begin(live: Live): void {
    try {
      const place = placeOf(state(), live.who);
      if (place === undefined) {
        end(live, 'removed');
        return;
      }
      if (live.hears !== place.audience) hear(live, place.audience);
      live.line.snapshot(place.audience, place.you);
    } catch (error) {
      drop(live);
      live.line.fail(error);
    }
  }

  function drop(live: Live): void {
    if (!all.delete(live)) return;
    hear(live, undefined);
  }

  function end(live: Live, reason: CloseReason): void {
    drop(live);
    live.line.close(reason);
  }

  const linesOf = (seat: SeatId): Live[] => [...all].filter((live) => seatOf(live.who) === seat);
  const find = (connection: Connection): Live | undefined => [...all].find((live) => live === connection);

  return {
    add(who, line) {
      const seat = seatOf(who);
      const older = seat === undefined ? [] : linesOf(seat);
      const live: Live = { who, line, hears: undefined, audience: () => live.hears };
      all.add(live);
      for (const old of older) end(old, 'newer_tab');
      if (closed === undefined) begin(live);
      else end(live, closed);
      return live;
    },
    remove(connection) {
      const live = find(connection);
      if (live !== undefined) drop(live);
    },
    resync(connection) {
      const live = find(connection);
      if (live !== undefined) begin(live);
    },
    around({ before, state: now }, publish) {
      const moved: Live[] = [];
      if (before?.seats !== now.seats || before.facilitators !== now.facilitators) {
        for (const live of [...all]) {
          const place = placeOf(now, live.who);
          if (place === undefined) end(live, 'removed');
          else if (place.audience !== live.hears) {
            hear(live, undefined);
            moved.push(live);
          }
        }
      }
      try {
        publish();
      } finally {
        for (const live of moved) if (all.has(live)) begin(live);
      }
    },
    tellSeat(seat, mine) {
      for (const { line } of linesOf(seat)) line.mine(mine());
    },
    ofSeat: (seat) => linesOf(seat).length,
    hears: (audience) => [...all].some(({ hears }) => hears === audience),
    seats: () =>
      new Set(
        [...all].flatMap(({ who }) => {
          const seat = seatOf(who);
          return seat === undefined ? [] : [seat];
        }),
      ),
    count: () => all.size,
    closeAll(reason) {
      closed = reason;
      for (const live of [...all]) end(live, reason);
    },
  };
}

/** The table somebody sits at, if they sit at one. */
export function groupOfSeat(state: Workshop, seat: SeatId): GroupId | undefined {
  const found = state.seats[seat];
  return found === undefined || found.removed ? undefined : found.group;
}
