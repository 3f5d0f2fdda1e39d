/** The people of a table as avatars and tags show them, and what each has a hand or an eye on. */
import { useRef } from 'react';
import type { SeatId } from '../../shared/game/ids.ts';
import { inOrder } from '../../shared/game/records.ts';
import type { Table } from '../../shared/game/state.ts';
import type { StepId } from '../../shared/game/steps.ts';
import type { GroupView } from '../../shared/game/views.ts';
import type { Attention } from '../../shared/protocol/messages.ts';
import type { PersonShown } from '../design/people/Avatar.tsx';
import { lookOf } from '../design/people/look.ts';
import { useWorkshopState } from '../store/provider.tsx';
import { NOW_AND_THEN, useServerNow } from '../store/useServerNow.ts';
import { type Presences, silenceFrom, stateOf } from '../story/presence.ts';
import { useTable } from './table.tsx';

interface Known {
  readonly presence: Presences;
  readonly you: SeatId;
  readonly now: number;
  /** People without a device of their own: they are here. */
  readonly handed: Table['handed'];
  /** The room's. */
  readonly step: StepId;
}

export function peopleShown(people: GroupView['people'], { presence, you, now, handed, step }: Known): PersonShown[] {
  return inOrder(people).map(([id, seat], place) => ({
    id,
    name: seat.name,
    look: lookOf(place),
    // Whoever looks at this screen is here, whatever the line says; nobody is quiet before having done anything.
    presence:
      id === you
        ? 'here'
        : stateOf(seat, presence[id], {
            since: presence[id]?.lastAct === undefined ? now : silenceFrom(step, 0, now),
            now,
            handed: handed[id] === true,
          }),
    you: id === you,
  }));
}

export function usePeople(): readonly PersonShown[] {
  const { view, room, table, seat } = useTable();
  const presence = useWorkshopState((state) => state.presence);
  const now = useServerNow(NOW_AND_THEN);
  return peopleShown(view.people, { presence, you: seat, now, handed: table.handed, step: room.step });
}

type Touching = ReadonlyMap<string, PersonShown>;

/** The others whose attention is on something, by what it is on. */
export function touchingWhat(people: readonly PersonShown[], presence: Presences, kind: Attention['kind']): Touching {
  const touching = new Map<string, PersonShown>();
  for (const [seat, seen] of Object.entries(presence)) {
    const attention = seen?.attention;
    const person = people.find(({ id }) => id === seat);
    if (person && !person.you && attention?.kind === kind) touching.set(attention.what, person);
  }
  return touching;
}

/** Everybody else at one and the same thing, like all who type in a field. */
export function allAt(
  people: readonly PersonShown[],
  presence: Presences,
  { kind, what }: Pick<Attention, 'kind' | 'what'>,
): readonly PersonShown[] {
  const there = new Set(
    Object.entries(presence).flatMap(([seat, seen]) =>
      seen?.attention?.kind === kind && seen.attention.what === what ? [seat] : [],
    ),
  );
  return people.filter(({ id, you }) => !you && there.has(id));
}

export function useAllAt(kind: Attention['kind'], what: string): readonly PersonShown[] {
  const presence = useWorkshopState((state) => state.presence);
  return allAt(usePeople(), presence, { kind, what });
}

function isAlike(one: Touching, other: Touching): boolean {
  return (
    one.size === other.size &&
    [...one].every(([what, { id, name, look }]) => {
      const person = other.get(what);
      return person?.id === id && person.name === name && person.look === look;
    })
  );
}

export function useTouching(kind: Attention['kind']): Touching {
  const presence = useWorkshopState((state) => state.presence);
  const now = touchingWhat(usePeople(), presence, kind);
  const kept = useRef(now);
  // A hand that stays where it is draws nothing anew.
  if (!isAlike(kept.current, now)) kept.current = now;
  return kept.current;
}
