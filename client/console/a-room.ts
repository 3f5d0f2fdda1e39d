/** A small room for tests: two tables in the choosing step, whatever a test changes of it. */
import {
  type GroupId,
  makeId,
  type OrganisationId,
  type OutcomeId,
  type PlanId,
  type SeatId,
} from '../../shared/game/ids.ts';
import { emptyPlan, type Plan } from '../../shared/game/plan.ts';
import type { Table } from '../../shared/game/state.ts';
import type { FacilitatorView, Room, SeatForFacilitator } from '../../shared/game/views.ts';

export const MINUTE = 60_000;
/** The moment the tests look at: ten minutes into the step. */
export const NOW = 100 * MINUTE;

export const heron = makeId<GroupId>('g1');
export const kiln = makeId<GroupId>('g2');
export const priya = makeId<SeatId>('s1');
export const tom = makeId<SeatId>('s2');
export const abi = makeId<SeatId>('s3');
export const echo = makeId<OrganisationId>('echo');
const work = makeId<OutcomeId>('o1');

function aPlan(id: string, over: Partial<Plan> = {}): Plan {
  return {
    ...emptyPlan({ id: makeId(id), person: makeId('sam'), side: 'council' }),
    outcomes: { [work]: { text: 'Lasting paid work', order: 1, months: 24 } },
    placed: { [echo]: { in: { [makeId('now')]: 1 } } },
    ...over,
  };
}

export function aTable(id: GroupId, name: string, over: Partial<Table> = {}, plan: Partial<Plan> = {}): Table {
  const current = makeId<PlanId>(`p${id}`);
  return {
    id,
    name,
    emblem: 'heron',
    step: 'choosing',
    since: 1,
    current,
    plans: { [current]: aPlan(current, plan) },
    tenders: {},
    bids: {},
    panels: {},
    ready: {},
    help: {},
    handed: {},
    screens: {},
    ...over,
  };
}

export function aSeat(
  name: string,
  group: GroupId,
  order: number,
  over: Partial<SeatForFacilitator> = {},
): SeatForFacilitator {
  return { name, group, order, ...over };
}

interface Changes {
  readonly room?: Partial<Room>;
  readonly view?: Partial<FacilitatorView>;
}

export function aRoom({ room, view }: Changes = {}): FacilitatorView {
  return {
    audience: 'facilitator',
    room: {
      code: 'K7M4QX',
      title: 'Thursday workshop',
      place: 'Anyborough',
      step: 'choosing',
      locked: false,
      clock: { left: 20 * MINUTE, since: NOW - 10 * MINUTE },
      agenda: {
        lobby: { minutes: 10 },
        briefing: { minutes: 15 },
        needs: { minutes: 25 },
        choosing: { minutes: 20 },
        reveal: { minutes: 5 },
      },
      groups: {
        [heron]: { name: 'Heron', emblem: 'heron', order: 1, step: 'choosing' },
        [kiln]: { name: 'Kiln', emblem: 'kiln', order: 2, step: 'choosing' },
      },
      breaks: {},
      ...room,
    },
    tables: { [heron]: aTable(heron, 'Heron'), [kiln]: aTable(kiln, 'Kiln') },
    seats: {
      [priya]: aSeat('Priya', heron, 1),
      [tom]: aSeat('Tom', heron, 2),
      [abi]: aSeat('Abi', kiln, 3),
    },
    facilitators: {},
    catalogue: {
      place: { name: 'Anyborough', council: 'Anyborough Council', mapSeed: 1 },
      language: 'en-GB',
      cohort: 'For 40 people like the person you meet.',
      columns: [],
      wards: [],
      forms: { needs: [], tender: [], bid: [], assessment: [] },
      horizons: [],
      criteria: [],
      rubric: [],
      consortium: { setUp: 0, mergeShare: 1 },
      people: {},
      organisations: {},
      backs: {},
      options: {},
      told: {},
      cards: {},
    },
    spent: { lobby: 60 * MINUTE, briefing: 18 * MINUTE, needs: 24 * MINUTE },
    stepSince: NOW - 10 * MINUTE,
    slides: [],
    prompts: {},
    voices: {},
    received: {},
    settings: { bidders: 1, alone: 'ready' },
    ...view,
  };
}

const active = { here: true, lastAct: NOW - MINUTE, acts: 6 };
export const allHere = { [priya]: active, [tom]: active, [abi]: active };
