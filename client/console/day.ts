/** The day as the agenda shows it: planned and actual minutes for each step, how far behind, and when it would end. */
import { remaining } from '../../shared/game/clock.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { Break } from '../../shared/game/state.ts';
import { isFrom, STEP_IDS, STEPS, type Stage, type StepId } from '../../shared/game/steps.ts';
import type { FacilitatorView } from '../../shared/game/views.ts';

const MINUTE = 60_000;

type DayView = Pick<FacilitatorView, 'room' | 'spent' | 'stepSince'>;

export interface DayRow {
  readonly step: StepId;
  readonly stage: Stage;
  readonly plenary: boolean;
  readonly state: 'done' | 'now' | 'ahead';
  /** Minutes. */
  readonly planned: number;
  /** Whole minutes in the step over all visits; absent for a step still to come that took none so far. */
  readonly actual?: number;
}

/** The steps this workshop has, in order. */
export function stepsOf({ room }: Pick<FacilitatorView, 'room'>): StepId[] {
  return STEP_IDS.filter((step) => room.agenda[step] !== undefined);
}

/** The step `by` places after the room's, if the workshop has one. */
export function stepBeside(
  view: Pick<FacilitatorView, 'room'>,
  by: 1 | -1,
  from: StepId = view.room.step,
): StepId | undefined {
  const steps = stepsOf(view);
  return steps[steps.indexOf(from) + by];
}

function spentIn({ room, spent, stepSince }: DayView, step: StepId, now: number): number {
  return (spent[step] ?? 0) + (step === room.step ? Math.max(0, now - stepSince) : 0);
}

export function dayRows(view: DayView, now: number): DayRow[] {
  const { room } = view;
  // Until the clock runs the lobby takes nothing of the day: people arrive.
  const arriving = room.step === 'lobby' && room.clock.since === undefined;
  return stepsOf(view).map((step) => {
    const actual = Math.round(spentIn(view, step, now) / MINUTE);
    const beyond = STEPS[step].number - STEPS[room.step].number;
    return {
      step,
      stage: STEPS[step].stage,
      plenary: STEPS[step].plenary,
      state: beyond === 0 ? 'now' : beyond < 0 ? 'done' : 'ahead',
      planned: room.agenda[step]?.minutes ?? 0,
      ...(!arriving && (beyond <= 0 || actual > 0) && { actual }),
    };
  });
}

/** When the last step would end, in server time, if the rest keeps to plan. A step that ran over ends now. */
export function finishesAt(view: DayView, now: number): number {
  const { room } = view;
  const later = stepsOf(view).filter((step) => STEPS[step].number > STEPS[room.step].number);
  const planned = later.reduce((sum, step) => sum + (room.agenda[step]?.minutes ?? 0), 0);
  return now + Math.max(0, remaining(room.clock, now)) + planned * MINUTE + breaksToCome(view, now);
}

/** Milliseconds of breaks still to take, with what is left of the one the room is on. A break that was passed over is not waited for. */
function breaksToCome({ room }: Pick<DayView, 'room'>, now: number): number {
  const waiting = entriesOf<StepId, Break>(room.breaks)
    .filter(([after, { taken }]) => !taken && isFrom(after, room.step))
    .reduce((sum, [, each]) => sum + each.minutes * MINUTE, 0);
  const on = room.onBreak && room.breaks[room.onBreak.after];
  const left = room.onBreak && on ? Math.max(0, room.onBreak.since + on.minutes * MINUTE - now) : 0;
  return waiting + left;
}

/** Where a break could go instead: after the step before or after, if there is none and the day is not past it. */
export function breakMove({ room }: Pick<DayView, 'room'>, from: StepId, by: 1 | -1): StepId | undefined {
  const to = stepBeside({ room }, by, from);
  if (to === undefined || room.breaks[to] !== undefined || room.breaks[from]?.taken) return undefined;
  return isFrom(to, room.step) ? to : undefined;
}

/** Whole minutes behind the plan so far; below zero is ahead. The lobby does not count: people may arrive the day before. */
export function minutesBehind(view: DayView, now: number): number {
  const { room } = view;
  if (room.step === 'lobby') return 0;
  const reached = stepsOf(view).filter((step) => step !== 'lobby' && STEPS[step].number <= STEPS[room.step].number);
  const late = reached.reduce((sum, step) => {
    const used = spentIn(view, step, now);
    const expected = step === room.step ? used + Math.max(0, remaining(room.clock, now)) : used;
    return sum + expected - (room.agenda[step]?.minutes ?? 0) * MINUTE;
  }, 0);
  return Math.round(late / MINUTE);
}
