/** The agenda: moving the room or one table to a step, the one clock, closing. Going back changes only the step. */
import type { Draft } from 'immer';
import { remaining } from '../clock.ts';
import type { GroupId } from '../ids.ts';
import { entriesOf } from '../records.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { Group, Table, Workshop } from '../state.ts';
import { STEPS, type StepId } from '../steps.ts';
import type { RoomRules } from './room-rule.ts';
import { enterRoom, enterTable } from './stages.ts';

const MINUTE = 60_000;

function visit(table: Draft<Table>, step: StepId, seq: number): void {
  if (table.step === step) return;
  table.step = step;
  table.since = seq;
  table.ready = {};
}

/** Adds the time of this visit to what the step has taken. */
function bank(draft: Draft<Workshop>, now: number): void {
  const item = draft.agenda[draft.step];
  if (item) item.spent += now - draft.stepSince;
  draft.stepSince = now;
}

function mayMoveGroup(state: Workshop, group: GroupId, step: StepId): Refusal | undefined {
  const found = state.groups[group];
  if (found === undefined) return refuse('no_such_group');
  if (STEPS[step].plenary || STEPS[state.step].plenary) return refuse('whole_room');
  if (STEPS[step].stage !== STEPS[state.step].stage) return refuse('other_stage');
  return found.table.step === step ? refuse('already_so') : undefined;
}

/** What everybody hears together has the big screen to itself, and a plan of the other side is nobody's to see before its table shows it. */
function takeOffScreen(draft: Draft<Workshop>): void {
  delete draft.spotlight;
  delete draft.spotlitBidder;
}

export const agendaRules: RoomRules<'step.go' | 'clock.start' | 'clock.pause' | 'clock.add' | 'workshop.close'> = {
  'step.go': {
    may: (state, { step, group }) => {
      if (state.agenda[step] === undefined) return refuse('not_in_pack');
      if (group !== undefined) return mayMoveGroup(state, group, step);
      const there = entriesOf<GroupId, Group>(state.groups).every(([, { table }]) => table.step === step);
      return state.step === step && there ? refuse('already_so') : undefined;
    },
    apply: (draft, { step, group }, at) => {
      const { now, seq, pack } = at;
      const target = group === undefined ? undefined : draft.groups[group];
      if (group !== undefined && target !== undefined) {
        const from = target.table.step;
        visit(target.table, step, seq);
        enterTable(target.table, step, pack);
        return { type: 'stepped', step, from, group };
      }
      const from = draft.step;
      delete draft.onBreak;
      delete draft.presenting;
      if (STEPS[step].plenary || STEPS[step].stage !== STEPS[from].stage) takeOffScreen(draft);
      for (const [, each] of entriesOf<GroupId, Draft<Group>>(draft.groups)) visit(each.table, step, seq);
      if (from !== step) {
        bank(draft, now);
        draft.step = step;
        draft.clock = {
          left: (draft.agenda[step]?.minutes ?? 0) * MINUTE,
          ...(step === 'lobby' ? {} : { since: now }),
        };
      }
      enterRoom(draft, step, at);
      return { type: 'stepped', step, from };
    },
  },
  'clock.start': {
    may: (state) => (state.clock.since === undefined ? undefined : refuse('already_so')),
    apply: (draft, _, { now }) => {
      draft.clock.since = now;
      return { type: 'clockStarted' };
    },
  },
  'clock.pause': {
    may: (state) => (state.clock.since === undefined ? refuse('already_so') : undefined),
    apply: (draft, _, { now }) => {
      draft.clock = { left: remaining(draft.clock, now) };
      return { type: 'clockPaused' };
    },
  },
  'clock.add': {
    may: (_, { minutes }) => (minutes === 0 ? refuse('already_so') : undefined),
    apply: (draft, { minutes }) => {
      draft.clock.left += minutes * MINUTE;
      return { type: 'clockAdded', minutes };
    },
  },
  'workshop.close': {
    may: () => undefined,
    apply: (draft, _, { now }) => {
      bank(draft, now);
      draft.closedAt = now;
      draft.clock = { left: remaining(draft.clock, now) };
      for (const [, { table }] of entriesOf<GroupId, Draft<Group>>(draft.groups)) table.closed = true;
      return { type: 'workshopClosed' };
    },
  },
};
