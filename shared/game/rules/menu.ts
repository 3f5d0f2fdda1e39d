/** The menu: buying options out of the budget, and returning what has told or unlocked nothing that is in use. */
import type { Catalogue } from '../catalogue.ts';
import type { CardId, OptionId, OrganisationId, PlanId } from '../ids.ts';
import { after } from '../order.ts';
import type { HeldCard, Plan } from '../plan.ts';
import { entriesOf, keysOf } from '../records.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { isFrom } from '../steps.ts';
import { closedPlan, paperOut, planOf, type TableAt, type TableRules } from './table-rule.ts';

function menuClosed(at: TableAt, plan: PlanId): Refusal | undefined {
  const closed = closedPlan(at, plan) ?? paperOut(at, plan);
  if (closed) return closed;
  const { side, revealed } = planOf(at.table, plan);
  return side === 'council' && revealed && isFrom(at.table.step, 'menu') ? undefined : refuse('not_now');
}

/** True if a card was answered in an easier way that only this option opened. */
function easedBy(plan: Plan, catalogue: Catalogue, option: OptionId): boolean {
  return entriesOf<CardId, HeldCard>(plan.cards).some(([card, held]) => {
    const openers = catalogue.cards[card]?.softened?.options ?? [];
    const others = openers.some((each) => each !== option && plan.bought[each] !== undefined);
    return held.answer?.softened === true && openers.includes(option) && !others;
  });
}

function introducedBy({ told }: Catalogue, option: OptionId): OrganisationId[] {
  return (told[option] ?? []).flatMap((effect) => (effect.kind === 'introduce' ? effect.organisations : []));
}

function inUse(plan: Plan, catalogue: Catalogue, option: OptionId): Refusal | undefined {
  const told = catalogue.told[option] ?? [];
  if (told.some(({ kind }) => kind === 'insight')) return refuse('told_already');
  const others = keysOf<OptionId, number>(plan.bought).filter((each) => each !== option);
  const elsewhere = others.flatMap((each) => introducedBy(catalogue, each));
  const placed = introducedBy(catalogue, option).some((id) => plan.placed[id] !== undefined && !elsewhere.includes(id));
  return placed || easedBy(plan, catalogue, option) ? refuse('option_in_use') : undefined;
}

export const menuRules: TableRules<'option.buy' | 'option.return'> = {
  'option.buy': {
    may: (at, { plan, option }) => {
      const closed = menuClosed(at, plan);
      if (closed) return closed;
      if (at.catalogue.options[option] === undefined) return refuse('gone');
      return planOf(at.table, plan).bought[option] === undefined ? undefined : refuse('already_so');
    },
    apply: (draft, { plan, option }) => {
      const { bought } = planOf(draft, plan);
      bought[option] = after(Object.values(bought).flatMap((order) => order ?? []));
      return { type: 'optionBought', option };
    },
  },
  'option.return': {
    may: (at, { plan, option }) => {
      const closed = menuClosed(at, plan);
      if (closed) return closed;
      const target = planOf(at.table, plan);
      return target.bought[option] === undefined ? refuse('gone') : inUse(target, at.catalogue, option);
    },
    apply: (draft, { plan, option }) => {
      delete planOf(draft, plan).bought[option];
      return { type: 'optionReturned', option };
    },
  },
};
