/** Rotation: whose tender a group answers. The tender of group i goes to group i + 1, the last one's to the first. */
import type { Pack, Person } from '../pack/schema.ts';
import type { GroupId, SeatId } from './ids.ts';
import { entriesOf, inOrder } from './records.ts';
import type { Group, Seat, Workshop } from './state.ts';

/** Who sits where: what the server holds, or a facilitator's browser. */
interface Seated {
  readonly groups: Readonly<Partial<Record<GroupId, { readonly order: number }>>>;
  readonly seats: Readonly<Partial<Record<SeatId, Pick<Seat, 'group' | 'removed'>>>>;
}

/** The groups with people, by the seats they were read from: asked at every command, while few commands seat anybody. */
const seated = new WeakMap<Seated['seats'], ReadonlySet<GroupId>>();

function groupsSeated(seats: Seated['seats']): ReadonlySet<GroupId> {
  const known = seated.get(seats);
  if (known) return known;
  const taken = new Set(Object.values(seats).flatMap((seat) => (seat === undefined || seat.removed ? [] : seat.group)));
  seated.set(seats, taken);
  return taken;
}

/** The groups that play: those with people, in their order. */
function playing({ groups, seats }: Seated): GroupId[] {
  const taken = groupsSeated(seats);
  return inOrder<GroupId, { readonly order: number }>(groups)
    .map(([id]) => id)
    .filter((id) => taken.has(id));
}

/**
 * The groups whose tenders a group answers: the one before it, and with two bidders the one before that. Nothing for a
 * group without people; itself alone if it is the only one.
 */
export function authorsFor(state: Seated & Pick<Workshop, 'bidders'>, group: GroupId): GroupId[] {
  const groups = playing(state);
  const at = groups.indexOf(group);
  if (at === -1) return [];
  if (groups.length === 1) return [group];
  const steps = state.bidders === 2 && groups.length > 2 ? [1, 2] : [1];
  return steps.flatMap((step) => groups[(at - step + groups.length) % groups.length] ?? []);
}

/**
 * The groups that answer a group's tender and get the cards it passes on: from the swap on those that received it, before
 * as people sit and the settings stand. Nobody, if it has no people or plays alone and answers a ready-made tender.
 */
export function biddersFor(state: Pick<Workshop, 'groups' | 'seats' | 'bidders' | 'alone'>, group: GroupId): GroupId[] {
  const received = entriesOf<GroupId, Group>(state.groups).flatMap(([id, { table }]) =>
    Object.values(table.plans).some((plan) => plan?.received?.from === group) ? [id] : [],
  );
  if (received.length > 0) return received;
  return playing(state).filter(
    (each) => authorsFor(state, each).includes(group) && (each !== group || state.alone === 'own'),
  );
}

/** What `biddersFor` reads of a state: the same parts give the same answer. */
export function readByBiddersFor({
  groups,
  seats,
  bidders,
  alone,
}: Parameters<typeof biddersFor>[0]): readonly unknown[] {
  const read: unknown[] = [seats, bidders, alone];
  for (const [id, { order, table }] of entriesOf<GroupId, Group>(groups)) {
    read.push(id, order);
    for (const plan of Object.values(table.plans)) read.push(plan?.received);
  }
  return read;
}

/** How far round the circle a tender goes, at most: with two bidders a group answers the two before it. */
const REACH = [2, 1] as const;

/** Deals `groups` people so that no two within `reach` of each other, round the circle, are the same; nothing if that cannot be. */
function dealt(people: readonly Person[], groups: number, reach: number): Person[] | undefined {
  const places: Person[] = [];
  const fits = (person: Person, place: number) =>
    places.every((other, at) => other !== person || Math.min(place - at, groups - place + at) > reach);
  const deal = (place: number): boolean => {
    const turn = people[place % people.length];
    for (const person of [...(turn ? [turn] : []), ...people]) {
      if (!fits(person, place)) continue;
      places[place] = person;
      if (place + 1 >= groups || deal(place + 1)) return true;
      places.length = place;
    }
    return false;
  };
  return groups > 0 && deal(0) ? places : undefined;
}

/**
 * The person for each of `groups` groups, by place: round the pack, and where the circle would close on the same person
 * twice, another one, so that no group is handed a person it planned for, also where each answers two tenders. Where the
 * pack has too few people for that, they are dealt for one tender each, and else in turn.
 */
export function dealtPeople({ people }: Pick<Pack, 'people'>, groups: number): Person[] {
  for (const reach of REACH) {
    const found = dealt(people, groups, reach);
    if (found) return found;
  }
  return Array.from({ length: groups }, (_, place) => people[place % people.length]).flatMap((person) => person ?? []);
}
