/** The pathway: placing, moving and taking off organisation cards. A card placed after the reveal turns as it is placed. */
import { type Draft, original } from 'immer';
import { cardsIn } from '../board.ts';
import type { ColumnId, OrganisationId, PlanId } from '../ids.ts';
import { reordered } from '../order.ts';
import type { Plan } from '../plan.ts';
import { keysOf } from '../records.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { pathwayClosed, planOf, type TableAt, type TableRules } from './table-rule.ts';

/** Refuses a card that is not on the board. */
export function notPlaced(at: TableAt, plan: PlanId, organisation: OrganisationId): Refusal | undefined {
  return pathwayClosed(at, plan) ?? (planOf(at.table, plan).placed[organisation] ? undefined : refuse('gone'));
}

function noSuchColumn({ catalogue }: TableAt, column: ColumnId): Refusal | undefined {
  return catalogue.columns.some(({ id }) => id === column) ? undefined : refuse('gone');
}

/**
 * Puts a placed card into a column, before another or last. Reads what stands there from the plan as it was, since
 * reading all cards of a draft makes a draft of each.
 */
function arrange(plan: Draft<Plan>, column: ColumnId, organisation: OrganisationId, before?: OrganisationId): void {
  const sorted = cardsIn(original(plan) ?? plan, column).map((card): [OrganisationId, number] => [
    card.organisation,
    card.placed.in[column] ?? 0,
  ]);
  for (const [each, order] of reordered(sorted, organisation, before)) {
    const card = plan.placed[each];
    if (card) card.in[column] = order;
  }
}

function standsBefore(
  plan: Plan,
  column: ColumnId,
  organisation: OrganisationId,
  before: OrganisationId | undefined,
): boolean {
  const cards = cardsIn(plan, column).map((card) => card.organisation);
  return cards[cards.indexOf(organisation) + 1] === before;
}

export const pathwayRules: TableRules<'plan.place' | 'plan.move' | 'plan.remove'> = {
  'plan.place': {
    may: (at, { plan, organisation, column }) => {
      const refusal = pathwayClosed(at, plan) ?? noSuchColumn(at, column);
      if (refusal) return refusal;
      if (at.catalogue.organisations[organisation] === undefined) return refuse('gone');
      return planOf(at.table, plan).placed[organisation]?.in[column] === undefined ? undefined : refuse('already_so');
    },
    apply: (draft, { plan, organisation, column }) => {
      const target = planOf(draft, plan);
      target.placed[organisation] ??= { in: {} };
      arrange(target, column, organisation);
      if (target.revealed) target.turned[organisation] = true;
      return { type: 'placed', organisation, in: column };
    },
  },
  'plan.move': {
    may: (at, { plan, organisation, from, to, before }) => {
      const refusal = notPlaced(at, plan, organisation) ?? noSuchColumn(at, to);
      if (refusal) return refusal;
      const target = planOf(at.table, plan);
      const card = target.placed[organisation];
      if (card?.in[from] === undefined) return refuse('gone');
      if (before !== undefined && (before === organisation || target.placed[before]?.in[to] === undefined))
        return refuse('gone');
      if (from !== to) return card.in[to] === undefined ? undefined : refuse('already_so');
      return standsBefore(target, to, organisation, before) ? refuse('already_so') : undefined;
    },
    apply: (draft, { plan, organisation, from, to, before }) => {
      const target = planOf(draft, plan);
      const card = target.placed[organisation];
      if (card && from !== to) delete card.in[from];
      arrange(target, to, organisation, before);
      return { type: 'moved', organisation, from, in: to };
    },
  },
  'plan.remove': {
    may: (at, { plan, organisation, column }) => {
      const refusal = notPlaced(at, plan, organisation);
      if (refusal || column === undefined) return refusal;
      return planOf(at.table, plan).placed[organisation]?.in[column] === undefined ? refuse('gone') : undefined;
    },
    apply: (draft, { plan, organisation, column }) => {
      const { placed } = planOf(draft, plan);
      const card = placed[organisation];
      if (card && column !== undefined && keysOf(card.in).length > 1) delete card.in[column];
      else delete placed[organisation];
      return { type: 'removed', organisation };
    },
  },
};
