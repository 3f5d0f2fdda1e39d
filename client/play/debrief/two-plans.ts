/** Two readings of one person side by side: whom both brought in, whom only one did, and what each saw, promised and paid. */
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import { isClosed, outcomesInForce } from '../../../shared/game/effects.ts';
import type { ColumnId, NeedId, OrganisationId, OutcomeId, PlanId } from '../../../shared/game/ids.ts';
import { planCost } from '../../../shared/game/money.ts';
import type { Need, Outcome, Placed } from '../../../shared/game/plan.ts';
import { entriesOf, inOrder, keysOf } from '../../../shared/game/records.ts';
import type { AllPlans, PersonPlans, PlanShown } from '../../../shared/game/views.ts';
import type { Column } from '../../../shared/pack/schema.ts';
import { type Difference, differenceOf } from '../costing/difference.ts';

export interface Pair {
  readonly id: PlanId;
  readonly person: PersonPlans['person'];
  readonly council: PlanShown | undefined;
  readonly sector: PlanShown | undefined;
}

/** One pair for each sector plan; a council plan that nobody answered stands alone. */
export function pairsOf(plans: AllPlans): Pair[] {
  return entriesOf<PlanId, PersonPlans>(plans).flatMap(([id, { person, council, sector }]): Pair[] => {
    const answers = entriesOf<PlanId, PlanShown>(sector);
    if (answers.length === 0) return [{ id, person, council, sector: undefined }];
    return answers.map(([answer, plan]) => ({ id: answer, person, council, sector: plan }));
  });
}

export interface Stop {
  readonly organisation: OrganisationId;
  readonly closed: boolean;
}

/** One part of the street: who stands on it for both, and who stands beside it for one. */
interface Stretch {
  readonly column: Column;
  readonly council: readonly Stop[];
  readonly both: readonly Stop[];
  readonly sector: readonly Stop[];
}

/** The first column an organisation stands in. */
function placeOf(plan: PlanShown, organisation: OrganisationId, columns: readonly Column[]): ColumnId | undefined {
  const stands = plan.placed[organisation]?.in ?? {};
  return columns.find(({ id }) => stands[id] !== undefined)?.id;
}

/** Whoever both placed stands where the council placed it. */
export function streetOf({ council, sector }: Pick<Pair, 'council' | 'sector'>, columns: readonly Column[]): Stretch[] {
  const stops = (
    plan: PlanShown | undefined,
    other: PlanShown | undefined,
    shared: boolean,
    column: ColumnId,
  ): Stop[] =>
    plan === undefined
      ? []
      : entriesOf<OrganisationId, Placed>(plan.placed)
          .filter(([id]) => (other?.placed[id] !== undefined) === shared && placeOf(plan, id, columns) === column)
          .map(([organisation]) => ({ organisation, closed: isClosed(plan, organisation) }));
  return columns.map((column) => ({
    column,
    council: stops(council, sector, false, column.id),
    both: stops(council, sector, true, column.id),
    sector: stops(sector, council, false, column.id),
  }));
}

export interface Between {
  readonly needs: Difference<NeedId, NeedId>;
  readonly outcomes: Difference<OutcomeId, OutcomeId>;
  /** How many organisations both placed, and each. */
  readonly common: number;
  readonly counts: { readonly council: number; readonly sector: number };
}

/** What only one of them saw or promised, matched by the words they use. */
export function betweenPlans(council: PlanShown, sector: PlanShown): Between {
  const needs = ({ needs: all }: PlanShown) => inOrder<NeedId, Need>(all).map(([id, { text }]) => ({ id, text }));
  const outcomes = (plan: PlanShown) =>
    inOrder<OutcomeId, Outcome>(outcomesInForce(plan)).map(([id, { text, months }]) => ({ id, text, months }));
  const ours = keysOf<OrganisationId, Placed>(council.placed);
  return {
    needs: differenceOf(needs(council), needs(sector)),
    outcomes: differenceOf(outcomes(council), outcomes(sector)),
    common: ours.filter((id) => sector.placed[id] !== undefined).length,
    counts: { council: ours.length, sector: keysOf(sector.placed).length },
  };
}

/** What a plan costs in pounds a year; nothing while not every back of it is known. */
export function costOf(plan: PlanShown, backs: Catalogue['backs'] | undefined): number | undefined {
  if (backs === undefined || keysOf<OrganisationId, Placed>(plan.placed).some((id) => backs[id] === undefined))
    return undefined;
  return planCost(plan, { backs });
}
