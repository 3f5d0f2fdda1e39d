/** Around the agenda: breaks, a hand up, who writes, people without a device, and what people said and will do. */
import type { Draft } from 'immer';
import { remaining } from '../clock.ts';
import { idFrom, type SeatId } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { orderLast } from '../order.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { isFull, peopleAt } from '../seating.ts';
import type { Break, Voice, Workshop } from '../state.ts';
import { isFrom } from '../steps.ts';
import { addVoice } from '../voices.ts';
import type { RoomAt, RoomRules } from './room-rule.ts';

type DayCommand =
  | 'break.move'
  | 'break.take'
  | 'break.end'
  | 'help.answer'
  | 'scribe.name'
  | 'seat.add'
  | 'feedback.add'
  | 'pledge.add'
  | 'remark.capture';

function hear(
  draft: Draft<Workshop>,
  { seq, now, seat }: RoomAt,
  voice: Omit<Voice, 'at' | 'step' | 'group'> & { readonly group?: Voice['group'] | undefined },
): void {
  const group = voice.group ?? (seat && draft.seats[seat]?.group);
  const step = (group && draft.groups[group]?.table.step) ?? draft.step;
  const { kind, text, name } = voice;
  addVoice(draft.voices, seq, {
    kind,
    text,
    ...(kind === 'remark' ? { at: now } : {}),
    step,
    ...(name === undefined ? {} : { name }),
    ...(group === undefined ? {} : { group }),
  });
}

/** Counted for the table: who said what is kept nowhere. */
function notSayable(state: Workshop, { seat }: RoomAt): Refusal | undefined {
  if (!isFrom(state.step, 'debrief')) return refuse('not_now');
  const group = seat && state.seats[seat]?.group;
  const said = Object.values(state.voices).filter((voice) => voice?.kind !== 'remark' && voice?.group === group);
  return said.length < LIMITS.voicesOfTable ? undefined : refuse('too_many', { most: LIMITS.voicesOfTable });
}

export const dayRules: RoomRules<DayCommand> = {
  'break.move': {
    may: (state, { from, after }) => {
      if (state.breaks[from] === undefined) return refuse('gone');
      if (state.agenda[after] === undefined) return refuse('not_in_pack');
      return state.breaks[after] ? refuse('already_so') : undefined;
    },
    apply: (draft, { from, after }) => {
      const moved = draft.breaks[from];
      delete draft.breaks[from];
      if (moved) draft.breaks[after] = moved;
      return { type: 'breakMoved', from, after };
    },
  },
  'break.take': {
    may: (state, { after }) => {
      if (state.onBreak) return refuse('already_so');
      return state.breaks[after] && !state.breaks[after].taken ? undefined : refuse('no_break');
    },
    apply: (draft, { after }, { now }) => {
      const taken: Draft<Break> | undefined = draft.breaks[after];
      if (taken) taken.taken = true;
      draft.clock = { left: remaining(draft.clock, now) };
      draft.onBreak = { after, since: now };
      return { type: 'breakTaken', after };
    },
  },
  'break.end': {
    may: (state) => (state.onBreak ? undefined : refuse('already_so')),
    apply: (draft, _, { now }) => {
      delete draft.onBreak;
      if (draft.step !== 'lobby') draft.clock.since ??= now;
      return { type: 'breakEnded' };
    },
  },
  'help.answer': {
    may: (state, { seat }) => {
      const group = state.seats[seat]?.group;
      return group && state.groups[group]?.table.help[seat] ? undefined : refuse('already_so');
    },
    apply: (draft, { seat }) => {
      const group = draft.seats[seat]?.group;
      if (group) delete draft.groups[group]?.table.help[seat];
      return { type: 'helpAnswered', seat };
    },
  },
  'scribe.name': {
    may: (state, { group, seat }, at) => {
      const target = state.groups[group];
      if (target === undefined) return refuse('no_such_group');
      if (at.seat !== undefined && state.seats[at.seat]?.group !== group) return refuse('not_your_table');
      if (seat !== undefined && !peopleAt(state, group).some(([id]) => id === seat)) return refuse('no_seat');
      return target.table.scribe === seat ? refuse('already_so') : undefined;
    },
    apply: (draft, { group, seat }) => {
      const table = draft.groups[group]?.table;
      if (table && seat === undefined) delete table.scribe;
      else if (table && seat !== undefined) table.scribe = seat;
      return { type: 'scribeNamed', group, ...(seat === undefined ? {} : { seat }) };
    },
  },
  'seat.add': {
    may: (state, { group }) => {
      const target = state.groups[group];
      if (target === undefined) return refuse('no_such_group');
      return isFull(state, group) ? refuse('group_full', { name: target.table.name }) : undefined;
    },
    apply: (draft, { name, group, background }, { seq }) => {
      const seat = idFrom<SeatId>('s', seq, draft.seats);
      draft.seats[seat] = {
        name,
        group,
        order: orderLast(draft.seats),
        ...(background === undefined ? {} : { background }),
      };
      const table = draft.groups[group]?.table;
      if (table) table.handed[seat] = true;
      return { type: 'seatTaken', seat, group };
    },
  },
  'feedback.add': {
    may: (state, _, at) => notSayable(state, at),
    apply: (draft, { text }, at) => {
      hear(draft, at, { kind: 'feedback', text });
      return { type: 'feedbackAdded' };
    },
  },
  'pledge.add': {
    may: (state, _, at) => notSayable(state, at),
    apply: (draft, { text }, at) => {
      hear(draft, at, { kind: 'pledge', text });
      return { type: 'pledgeAdded' };
    },
  },
  'remark.capture': {
    may: (state, { group }) => (group === undefined || state.groups[group] ? undefined : refuse('no_such_group')),
    apply: (draft, { text, group, name }, at) => {
      hear(draft, at, { kind: 'remark', text, group, ...(name === undefined ? {} : { name }) });
      return { type: 'remarkCaptured' };
    },
  },
};
