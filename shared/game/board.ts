/** The pathway as people see it: outcomes and cards in their columns, pins and coverage. */
import type { Column } from '../pack/schema.ts';
import { isClosed, outcomesInForce } from './effects.ts';
import type { ColumnId, OrganisationId, OutcomeId } from './ids.ts';
import type { Outcome, Placed, Plan } from './plan.ts';
import { entriesOf, inOrder, keysOf } from './records.ts';

/** The column an outcome is pinned in, by the deadline in force: the first that reaches its deadline. Nothing while it has no deadline. */
export function columnOf(outcome: Outcome, columns: readonly Column[]): ColumnId | undefined {
  const { months } = outcome;
  if (months === undefined) return undefined;
  return (columns.find((column) => months <= column.months) ?? columns.at(-1))?.id;
}

/** The organisations that help an outcome, without those a card closed. */
export function helpersOf(plan: Pick<Plan, 'placed' | 'effects'>, outcome: OutcomeId): OrganisationId[] {
  return entriesOf<OrganisationId, Placed>(plan.placed)
    .filter(([organisation, placed]) => placed.outcomes?.[outcome] && !isClosed(plan, organisation))
    .map(([organisation]) => organisation);
}

export type Coverage = 'none' | 'one' | 'some';

/** How well an outcome is covered: no organisation, only one, or two and more. */
export function coverageOf(plan: Plan, outcome: OutcomeId): Coverage {
  const helpers = helpersOf(plan, outcome).length;
  return helpers === 0 ? 'none' : helpers === 1 ? 'one' : 'some';
}

export interface BoardOutcome {
  readonly id: OutcomeId;
  readonly outcome: Outcome;
  /** The number of its pin, the same on every screen. */
  readonly pin: number;
}

export interface BoardCard {
  readonly organisation: OrganisationId;
  readonly placed: Placed;
}

export interface BoardColumn {
  readonly column: Column;
  readonly outcomes: readonly BoardOutcome[];
  readonly cards: readonly BoardCard[];
}

export interface Board {
  readonly columns: readonly BoardColumn[];
  /** Outcomes without a deadline: they have a pin number but no place on the road yet. */
  readonly unpinned: readonly BoardOutcome[];
}

/** The cards of one column, top to bottom. */
export function cardsIn(plan: Pick<Plan, 'placed'>, column: ColumnId): BoardCard[] {
  return entriesOf<OrganisationId, Placed>(plan.placed)
    .flatMap(([organisation, placed]) => {
      const order = placed.in[column];
      return order === undefined ? [] : [{ organisation, placed, order }];
    })
    .sort((a, b) => a.order - b.order || (a.organisation < b.organisation ? -1 : 1))
    .map(({ organisation, placed }) => ({ organisation, placed }));
}

/** The whole board in reading order; pins are numbered along the road, then those without a deadline. */
export function boardOf(plan: Pick<Plan, 'outcomes' | 'placed' | 'effects'>, columns: readonly Column[]): Board {
  const outcomes = inOrder<OutcomeId, Outcome>(outcomesInForce(plan));
  let pin = 0;
  const pinned = (column: ColumnId | undefined) =>
    outcomes
      .filter(([, outcome]) => columnOf(outcome, columns) === column)
      .sort(([, a], [, b]) => (a.months ?? 0) - (b.months ?? 0))
      .map(([id, outcome]): BoardOutcome => ({ id, outcome, pin: ++pin }));
  return {
    columns: columns.map((column) => ({ column, outcomes: pinned(column.id), cards: cardsIn(plan, column.id) })),
    unpinned: pinned(undefined),
  };
}

/** How many organisations are on the pathway. */
export function placedCount(plan: Plan): number {
  return keysOf(plan.placed).length;
}
