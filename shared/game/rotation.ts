/** Rotation: whose tender a group answers. The tender of group i goes to group i + 1, the last one's to the first. */
import type { Pack, Person } from '../pack/schema.ts';
import type { GroupId, SeatId } from './ids.ts';
import { inOrder } from './records.ts';
import type { Seat, Workshop } from './state.ts';

/** Who sits where: what the server holds, or a facilitator's browser. */
interface Seated {
  readonly groups: Readonly<Partial<Record<GroupId, { readonly order: number }>>>;
  readonly seats: Readonly<Partial<Record<SeatId, Pick<Seat, 'group' | 'removed'>>>>;
}

/** The groups that play: those with people, in their order. */
function playing({ groups, seats }: Seated): GroupId[] {
  const taken = new Set(Object.values(seats).flatMap((seat) => (seat === undefined || seat.removed ? [] : seat.group)));
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
 * The person for each of `groups` groups, by place: round the pack, and where the circle would close on the same person
 * twice, another one, so that no group is handed a person it planned for. A pack with one person has no choice.
 */
export function dealtPeople(pack: Pack, groups: number): Person[] {
  const { people } = pack;
  const dealt: Person[] = [];
  for (let place = 0; place < groups; place++) {
    const before = dealt[place - 1];
    const first = place === groups - 1 && place > 0 ? dealt[0] : undefined;
    const next = people[place % people.length];
    const fits = (person: Person | undefined) => person !== undefined && person !== before && person !== first;
    const found = fits(next) ? next : (people.find(fits) ?? next);
    if (found) dealt.push(found);
  }
  return dealt;
}
