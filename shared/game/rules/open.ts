/** Opening a workshop: its tables, the people dealt to them, its agenda. */
import type { Draft } from 'immer';
import type { Pack } from '../../pack/schema.ts';
import type { Payload } from '../../protocol/commands.ts';
import type { Context } from '../entry.ts';
import { type GroupId, makeId, type PlanId } from '../ids.ts';
import type { Emblem, Group, Workshop } from '../state.ts';

const EMBLEMS: readonly { readonly emblem: Emblem; readonly name: string }[] = [
  { emblem: 'heron', name: 'Heron' },
  { emblem: 'kiln', name: 'Kiln' },
  { emblem: 'ferry', name: 'Ferry' },
  { emblem: 'oak', name: 'Oak' },
  { emblem: 'lark', name: 'Lark' },
  { emblem: 'mill', name: 'Mill' },
  { emblem: 'quay', name: 'Quay' },
  { emblem: 'gate', name: 'Gate' },
];

/** Table number `number` (from 1), with the person of that place in the pack, going round where the pack has fewer people. */
export function newGroup(pack: Pack, number: number, seq: number): [GroupId, Draft<Group>] {
  const id = makeId<GroupId>(`g${number}`);
  const plan = makeId<PlanId>(`p${number}`);
  const face = EMBLEMS[(number - 1) % EMBLEMS.length];
  const person = pack.people[(number - 1) % pack.people.length];
  if (face === undefined || person === undefined) throw new Error('A pack has at least one person.');
  const nothing = { needs: {}, assets: {}, outcomes: {}, placed: {}, turned: {}, effects: {} };
  return [
    id,
    {
      order: number,
      table: {
        id,
        ...face,
        step: 'lobby',
        since: seq,
        current: plan,
        plans: { [plan]: { id: plan, person: person.id, side: 'council', ...nothing } },
        ready: {},
      },
    },
  ];
}

/** The first state of a workshop. */
export function openWorkshop(payload: Payload<'workshop.open'>, { pack, now, seq }: Context): Workshop {
  const minutes = pack.agenda[0]?.minutes ?? 0;
  return {
    shape: 1,
    code: payload.code,
    title: payload.title,
    pack: payload.pack,
    seed: payload.seed,
    openedAt: now,
    locked: false,
    step: 'lobby',
    stepSince: now,
    slide: 0,
    clock: { left: minutes * 60_000 },
    agenda: Object.fromEntries(pack.agenda.map((item) => [item.step, { minutes: item.minutes, spent: 0 }])),
    groups: Object.fromEntries(Array.from({ length: payload.groups }, (_, i) => newGroup(pack, i + 1, seq))),
    seats: {},
    facilitators: { [payload.facilitator]: { name: 'Facilitator', kind: 'lead' } },
    keys: { [payload.token]: { facilitator: payload.facilitator } },
    links: {},
  };
}
