/** For tests: somebody at a table in the choosing step, with nothing placed yet, and the store of their browser. */
import type { Catalogue, Front } from '../../shared/game/catalogue.ts';
import { type GroupId, makeId, type OrganisationId, type PlanId, type SeatId } from '../../shared/game/ids.ts';
import { emptyPlan, type Plan } from '../../shared/game/plan.ts';
import type { GroupView } from '../../shared/game/views.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Snapshot } from '../../shared/protocol/messages.ts';
import { WireDouble } from '../connection/wire-double.ts';
import { keptIn } from './kept.ts';
import { memoryOf } from './storage.ts';
import { openWorkshop } from './workshop.ts';

export const plan = makeId<PlanId>('p1');
const group = makeId<GroupId>('g1');
export const me = makeId<SeatId>('s1');
export const echo = makeId<OrganisationId>('echo');

const front: Front = {
  id: echo,
  name: 'Echo',
  kind: 'Charity',
  ward: makeId('market'),
  summary: 'Listens.',
  helps: ['Friends'],
  building: 'terrace',
  services: [],
};
const catalogue: Catalogue = {
  place: { name: 'Anyborough', council: 'Anyborough Council', mapSeed: 1 },
  language: 'en-GB',
  cohort: '',
  columns: [
    { id: makeId('now'), name: 'Now', span: 'up to 3 months', months: 3 },
    { id: makeId('steady'), name: 'Steady', span: 'up to 6 months', months: 6 },
  ],
  wards: [],
  forms: { needs: [], tender: [], bid: [], assessment: [] },
  horizons: [],
  criteria: [],
  rubric: [],
  consortium: { setUp: 0, mergeShare: 1 },
  people: {},
  organisations: { [echo]: front },
  backs: {},
  options: {},
  told: {},
  cards: {},
};
const empty: Plan = emptyPlan({ id: plan, person: makeId('sam'), side: 'council' });
const view: GroupView = {
  audience: 'group',
  room: {
    code: 'K7M4QX',
    title: 'A morning',
    place: 'Anyborough',
    step: 'choosing',
    locked: false,
    clock: { left: 0 },
    agenda: {},
    breaks: {},
    groups: {},
  },
  table: {
    id: group,
    name: 'Heron',
    emblem: 'heron',
    step: 'choosing',
    since: 1,
    current: plan,
    plans: { [plan]: empty },
    tenders: {},
    bids: {},
    panels: {},
    ready: {},
    help: {},
    handed: {},
    screens: {},
  },
  people: {},
  catalogue,
  bidders: {},
  received: {},
  bids: {},
  results: {},
  voices: {},
};
export const snapshot = (seq: number, more: Partial<Snapshot> = {}): Snapshot => ({
  seq,
  view,
  you: { kind: 'seat', seat: me, group },
  recent: [],
  serverTime: 5000,
  ...more,
});
/** Placing the one organisation there is in the first column. */
export const place: Command = { type: 'plan.place', payload: { plan, organisation: echo, column: makeId('now') } };
/** What placing it changes in the view. */
export const placedPatch = [`table/plans/${plan}/placed/echo`, { in: { now: 1 } }] as const;

/** The store of one browser over a line that a test holds in its hand; what it keeps for a refresh can be handed on. */
export function desk(
  memory = memoryOf(() => {
    throw new Error('no storage in this test');
  }),
) {
  const wire = new WireDouble();
  wire.serverTime = 5000;
  const workshop = openWorkshop({ wire, kept: keptIn(memory, 'kept'), now: () => 1000 });
  const state = () => workshop.state.getState();
  const cards = (which: 'view' | 'confirmed') => {
    const shown = state()[which];
    return shown?.audience === 'group' ? Object.keys(shown.table.plans[plan]?.placed ?? {}) : undefined;
  };
  return { wire, memory, workshop, state, cards };
}
