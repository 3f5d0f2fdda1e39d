/** Who is here, quiet or lost, and what a facilitator should know about how a table shares the work. */
import type { GroupId, SeatId } from '../../shared/game/ids.ts';
import { entriesOf, inOrder } from '../../shared/game/records.ts';
import type { FacilitatorView, SeatForFacilitator } from '../../shared/game/views.ts';
import { type PersonState, type Presences, silenceFrom, stateOf, stillSince } from '../story/presence.ts';

export interface PersonAtTable {
  readonly id: SeatId;
  readonly seat: SeatForFacilitator;
  readonly state: PersonState;
  /** Without a device of their own. */
  readonly handed: boolean;
  /** How many things this person did. */
  readonly acts: number;
  /** For whoever is quiet or lost: since when, in server time, where that is known. */
  readonly since?: number;
}

type People = Pick<FacilitatorView, 'seats' | 'stepSince' | 'tables' | 'room'>;

function momentOf(view: People, id: SeatId, now: number) {
  const group = view.seats[id]?.group;
  return {
    since: silenceFrom(view.room.step, view.stepSince, now),
    now,
    handed: group !== undefined && view.tables[group]?.handed[id] === true,
  };
}

/** The people of a table in the order of their seats. */
export function peopleAt(view: People, presence: Presences, group: GroupId, now: number): PersonAtTable[] {
  return inOrder(view.seats)
    .filter(([, seat]) => seat.group === group)
    .map(([id, seat]) => {
      const moment = momentOf(view, id, now);
      const { goneAt, acts = 0 } = presence[id] ?? {};
      const state = stateOf(seat, presence[id], moment);
      const since = state === 'quiet' ? stillSince(presence[id], moment.since) : state === 'lost' ? goneAt : undefined;
      return { id, seat, state, handed: moment.handed, acts, ...(since !== undefined && { since }) };
    });
}

/** Server time of the latest thing anybody at the table did, also where it is not remembered what. */
export function lastHeardAt(people: readonly PersonAtTable[], presence: Presences): number | undefined {
  const times = people.flatMap(({ id }) => presence[id]?.lastAct ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
}

export interface RoomCount {
  readonly here: number;
  readonly quiet: number;
  readonly lost: number;
  readonly automatic: number;
}

export function countRoom(view: People, presence: Presences, now: number): RoomCount {
  const count = { here: 0, quiet: 0, lost: 0, automatic: 0 };
  for (const [id, seat] of entriesOf(view.seats)) {
    // A table's own screen is nobody.
    if (seat.screen) continue;
    const state = stateOf(seat, presence[id], momentOf(view, id, now));
    count[state] += 1;
    if (state === 'quiet') count.here += 1;
  }
  return count;
}

/** "Ready" counts people who are connected and have a device to say so, so that nobody is waited for by mistake. */
export function readyAt(
  people: readonly PersonAtTable[],
  ready: Readonly<Partial<Record<SeatId, true>>>,
): { readonly ready: number; readonly of: number } {
  const connected = people.filter((person) => person.state !== 'lost' && !person.handed);
  return { ready: connected.filter((person) => ready[person.id]).length, of: connected.length };
}

/** The person's part of all that the table did, in per cent; undefined while too little was done to say. */
export function shareOf(person: PersonAtTable, people: readonly PersonAtTable[]): number | undefined {
  const all = people.reduce((sum, each) => sum + each.acts, 0);
  return all < 10 ? undefined : Math.round((person.acts / all) * 100);
}

/** The names of everybody who was here and is lost, in the order of their seats: who takes a seat is not lost before connecting. */
export function peopleGone(view: People, presence: Presences, now: number): string[] {
  return inOrder(view.seats)
    .filter(([id, seat]) => presence[id] && stateOf(seat, presence[id], momentOf(view, id, now)) === 'lost')
    .map(([, seat]) => seat.name);
}
