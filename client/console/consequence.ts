/** What a move of the room, or of one table, would change: said before it happens, as facts the words turn into sentences. */
import { placedCount } from '../../shared/game/board.ts';
import { takesCards } from '../../shared/game/deck.ts';
import type { GroupId, PlanId } from '../../shared/game/ids.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { entriesOf, inOrder, keysOf } from '../../shared/game/records.ts';
import type { Table } from '../../shared/game/state.ts';
import { isFrom, STEPS, type StepId } from '../../shared/game/steps.ts';
import type { FacilitatorView } from '../../shared/game/views.ts';
import type { Presences } from '../story/presence.ts';
import { stepBeside, stepsOf } from './day.ts';
import { type GoingOver, goingOver } from './going-over.ts';
import { peopleAt, readyAt } from './people.ts';

export interface Move {
  readonly step: StepId;
  /** Only this table; absent for the whole room. */
  readonly group?: GroupId;
}

export type Consequence =
  /** Choosing closes: no card is placed until the table turns its cards. */
  | { readonly kind: 'choosingCloses' }
  | { readonly kind: 'choosingOpens' }
  /** Everything written and placed is kept. */
  | { readonly kind: 'workStays' }
  /** Tables that turned their cards keep them turned, with their budget. */
  | { readonly kind: 'revealStands'; readonly tables: readonly string[] }
  /** Everybody who arrives later is seated all the same. */
  | { readonly kind: 'lobbyEnds' }
  | {
      readonly kind: 'notReady';
      readonly tables: readonly { readonly name: string; readonly ready: number; readonly of: number }[];
    }
  | { readonly kind: 'lost'; readonly names: readonly string[] }
  | { readonly kind: 'noOutcomes'; readonly tables: readonly string[] }
  | { readonly kind: 'nothingPlaced'; readonly tables: readonly string[] }
  /** Their cards turn as the room goes on; a council's plan then sets its budget. */
  | { readonly kind: 'notTurned'; readonly tables: readonly string[]; readonly side: Plan['side'] }
  /** Council plans without a card: their budget would be nothing. */
  | { readonly kind: 'noBudget'; readonly tables: readonly string[] }
  /** Tables that leave cards without an answer, and how many. */
  | { readonly kind: 'unanswered'; readonly tables: readonly { readonly name: string; readonly cards: number }[] }
  | { readonly kind: 'nobody'; readonly tables: readonly string[] }
  /** Tables that were moved alone and now come along. */
  | { readonly kind: 'comeAlong'; readonly tables: readonly string[] }
  /** The room is on a break, and the move ends it. */
  | { readonly kind: 'breakEnds'; readonly name: string }
  /** Breaks that the room passes by. */
  | { readonly kind: 'breaksLeft'; readonly breaks: readonly { readonly name: string; readonly after: StepId }[] }
  | { readonly kind: 'skips'; readonly steps: readonly StepId[] }
  /** The clock is set to the step's minutes and runs. */
  | { readonly kind: 'clock'; readonly minutes: number }
  /** One table moves; the room stays where it is. */
  | { readonly kind: 'roomStays'; readonly step: StepId }
  | GoingOver;

type Seen = Pick<FacilitatorView, 'room' | 'tables' | 'seats' | 'stepSince' | 'catalogue' | 'settings'>;

export function planOf(table: Table): Plan | undefined {
  return entriesOf<PlanId, Plan>(table.plans).find(([id]) => id === table.current)?.[1];
}

function openCards(plan: Plan | undefined): number {
  return Object.values(plan?.cards ?? {}).filter((held) => held?.answer === undefined).length;
}

function movedTables(view: Seen, group: GroupId | undefined): { id: GroupId; name: string; table: Table }[] {
  return inOrder(view.room.groups).flatMap(([id, { name }]) => {
    const table = view.tables[id];
    return table === undefined || (group !== undefined && group !== id) ? [] : [{ id, name, table }];
  });
}

/** What happens, then what to know, in the order it should be read. */
export function consequencesOf(view: Seen, presence: Presences, move: Move, now: number): Consequence[] {
  const { room } = view;
  const moved = movedTables(view, move.group).map((each) => ({
    ...each,
    plan: planOf(each.table),
    people: peopleAt(view, presence, each.id, now),
  }));
  const from = move.group === undefined ? room.step : (moved[0]?.table.step ?? room.step);
  const forward = STEPS[move.step].number > STEPS[from].number;
  const crosses = (step: StepId) =>
    forward ? isFrom(move.step, step) && !isFrom(from, step) : isFrom(from, step) && !isFrom(move.step, step);
  const seated = moved.filter(({ people }) => people.length > 0);
  const names = (of: typeof moved) => of.map(({ name }) => name);
  const found: Consequence[] = [];
  const tell = (consequence: Consequence & { readonly tables: readonly unknown[] }) => {
    if (consequence.tables.length > 0) found.push(consequence);
  };

  if (forward && crosses('reveal')) found.push({ kind: 'choosingCloses' });
  if (!forward && crosses('reveal')) {
    found.push({ kind: 'choosingOpens' });
    tell({ kind: 'revealStands', tables: names(moved.filter(({ plan }) => plan?.budget !== undefined)) });
  }
  if (!forward) found.push({ kind: 'workStays' });
  if (move.group === undefined) found.push(...goingOver(view, from, move.step));
  if (move.group !== undefined) found.push({ kind: 'roomStays', step: room.step });
  else if (from === 'lobby') found.push({ kind: 'lobbyEnds' });

  if (move.group === undefined && move.step !== room.step) {
    const pause = room.onBreak && room.breaks[room.onBreak.after];
    if (pause) found.push({ kind: 'breakEnds', name: pause.name });
    const left = stepsOf(view).flatMap((after) => {
      const each = room.breaks[after];
      return each && !each.taken && isFrom(after, from) && !isFrom(after, move.step)
        ? [{ name: each.name, after }]
        : [];
    });
    if (left.length > 0) found.push({ kind: 'breaksLeft', breaks: left });
  }
  const skipped = stepsOf(view).filter((step) => crosses(step) && step !== move.step && step !== from);
  if (forward && skipped.length > 0) found.push({ kind: 'skips', steps: skipped });

  // In the lobby and the briefing nobody is asked to be ready.
  if (forward && from !== 'lobby' && from !== 'briefing') {
    const unready = seated
      .map(({ name, table, people }) => ({ name, ...readyAt(people, table.ready) }))
      .filter(({ ready, of }) => ready < of);
    tell({ kind: 'notReady', tables: unready });
  }
  if (forward && crosses('choosing') && isFrom(from, 'needs'))
    tell({
      kind: 'noOutcomes',
      tables: names(seated.filter(({ plan }) => !plan || keysOf(plan.outcomes).length === 0)),
    });
  if (forward && crosses('reveal') && isFrom(from, 'needs'))
    tell({ kind: 'nothingPlaced', tables: names(seated.filter(({ plan }) => !plan || placedCount(plan) === 0)) });
  if (forward && (from === 'reveal' || from === 'costing')) {
    const waiting = seated.filter(({ plan }) => plan && !plan.revealed);
    const empty = from === 'reveal' ? waiting.filter(({ plan }) => plan && placedCount(plan) === 0) : [];
    const side = from === 'reveal' ? 'council' : 'sector';
    tell({ kind: 'notTurned', tables: names(waiting.filter((each) => !empty.includes(each))), side });
    tell({ kind: 'noBudget', tables: names(empty) });
  }
  if (forward) {
    const open = seated.map(({ name, table }) => ({ name, cards: takesCards(table) ? openCards(planOf(table)) : 0 }));
    tell({ kind: 'unanswered', tables: open.filter(({ cards }) => cards > 0) });
    tell({ kind: 'nobody', tables: names(moved.filter(({ people }) => people.length === 0)) });
    const lost = moved.flatMap(({ people }) =>
      people.filter(({ state }) => state === 'lost').map(({ seat }) => seat.name),
    );
    if (lost.length > 0) found.push({ kind: 'lost', names: lost });
  }
  if (move.group === undefined) {
    const apart = moved.filter(({ table }) => table.step !== room.step && table.step !== move.step);
    tell({ kind: 'comeAlong', tables: names(apart) });
    if (move.step !== room.step) found.push({ kind: 'clock', minutes: room.agenda[move.step]?.minutes ?? 0 });
  }
  return found;
}

/** The step a table can be moved to alone: inside its stage, and never a plenary one. */
export function stepAlone(
  view: Pick<FacilitatorView, 'room'>,
  table: Pick<Table, 'step'>,
  by: 1 | -1,
): StepId | undefined {
  const next = stepBeside(view, by, table.step);
  const here = STEPS[view.room.step];
  if (next === undefined || here.plenary || STEPS[next].plenary) return undefined;
  return STEPS[next].stage === here.stage ? next : undefined;
}
