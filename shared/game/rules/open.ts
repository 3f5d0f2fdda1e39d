/** Opening a workshop: its tables, the people dealt to them, its agenda. */
import type { Draft } from 'immer';
import type { Pack, Person } from '../../pack/schema.ts';
import type { Payload } from '../../protocol/commands.ts';
import type { Context } from '../entry.ts';
import { type GroupId, makeId, type PlanId, type TenderId } from '../ids.ts';
import { SHAPE } from '../migrate.ts';
import { emptyPlan } from '../plan.ts';
import { dealtPeople } from '../rotation.ts';
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

/** Table number `number` (from 1) with its person. */
export function newGroup(pack: Pack, number: number, person: Person, seq: number): [GroupId, Draft<Group>] {
  const id = makeId<GroupId>(`g${number}`);
  const plan = makeId<PlanId>(`p${number}`);
  const face = EMBLEMS[(number - 1) % EMBLEMS.length];
  if (face === undefined) throw new Error('There is a name for every table.');
  const weights = Object.fromEntries(pack.criteria.map(({ id: criterion, weight }) => [criterion, weight]));
  const tender = makeId<TenderId>(`t${number}`);
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
        plans: { [plan]: emptyPlan({ id: plan, person: person.id, side: 'council' }) },
        tenders: {
          [tender]: {
            id: tender,
            plan,
            form: { weights, pricing: 'judged', marks: {}, extras: {} },
            versions: {},
            questions: {},
          },
        },
        bids: {},
        panels: {},
        ready: {},
        help: {},
        handed: {},
        screens: {},
      },
      scores: {},
    },
  ];
}

/** The first state of a workshop. */
export function openWorkshop(payload: Payload<'workshop.open'>, { pack, now, seq }: Context): Workshop {
  const lobby = pack.agenda[0]?.minutes ?? 0;
  return {
    shape: SHAPE,
    code: payload.code,
    title: payload.title,
    pack: payload.pack,
    seed: payload.seed,
    openedAt: now,
    locked: false,
    step: 'lobby',
    stepSince: now,
    slide: 0,
    clock: { left: lobby * 60_000 },
    agenda: Object.fromEntries(pack.agenda.map((item) => [item.step, { minutes: item.minutes, spent: 0 }])),
    groups: Object.fromEntries(
      dealtPeople(pack, payload.groups).map((person, i) => newGroup(pack, i + 1, person, seq)),
    ),
    breaks: Object.fromEntries(pack.breaks.map(({ after, name, minutes }) => [after, { name, minutes }])),
    bidders: 1,
    alone: 'ready',
    voices: {},
    seats: {},
    facilitators: { [payload.facilitator]: { name: 'Facilitator', kind: 'lead' } },
    keys: { [payload.token]: { facilitator: payload.facilitator } },
    links: {},
  };
}
