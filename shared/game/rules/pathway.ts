/** The pathway: placing, moving and taking off organisation cards. A card placed after the reveal turns as it is placed. */
import type { Draft } from 'immer';
import { cardsIn } from '../board.ts';
import type { ColumnId, OrganisationId, PlanId } from '../ids.ts';
import { between } from '../order.ts';
import { keysOf } from '../records.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { Placed, Plan } from '../state.ts';
import { pathwayClosed, planOf, type TableAt, type TableRules } from './table-rule.ts';

/** Refuses a card that is not on the board. */
export function notPlaced(at: TableAt, plan: PlanId, organisation: OrganisationId): Refusal | undefined {
  return pathwayClosed(at, plan) ?? (planOf(at.table, plan).placed[organisation] ? undefined : refuse('gone'));
}

function noSuchColumn({ catalogue }: TableAt, column: ColumnId): Refusal | undefined {
  return catalogue.columns.some(({ id }) => id === column) ? undefined : refuse('gone');
}

/** The order for a card put before another in a column, or last. */
function orderIn(
  plan: Plan | Draft<Plan>,
  column: ColumnId,
  organisation: OrganisationId,
  before?: OrganisationId,
): number {
  const orders = cardsIn(plan, column)
    .filter((card) => card.organisation !== organisation)
    .map((card) => ({ organisation: card.organisation, order: card.placed.in[column] }));
  const found = before === undefined ? -1 : orders.findIndex((card) => card.organisation === before);
  const at = found === -1 ? orders.length : found;
  return between(orders[at - 1]?.order, orders[at]?.order);
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
      const order = orderIn(target, column, organisation);
      const card = target.placed[organisation];
      if (card) card.in[column] = order;
      else target.placed[organisation] = { in: { [column]: order } } satisfies Placed;
      if (target.budget !== undefined) target.turned[organisation] = true;
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
      const order = orderIn(target, to, organisation, before);
      if (card) {
        if (from !== to) delete card.in[from];
        card.in[to] = order;
      }
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
