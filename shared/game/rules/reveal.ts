/** The reveal: a guess once choosing has closed, then the cards turn; a council's budget becomes what its plan costs. */
import type { Draft } from 'immer';
import { placedCount } from '../board.ts';
import type { Catalogue } from '../catalogue.ts';
import { planCost } from '../money.ts';
import type { Plan } from '../plan.ts';
import { keysOf } from '../records.ts';
import { refuse } from '../refusals.ts';
import { isFrom, type StepId } from '../steps.ts';
import { closedPlan, paperOut, planOf, type TableRules } from './table-rule.ts';

/** The step in which the cards of a side's plans are turned. */
export function turningStep(side: Plan['side']): StepId {
  return side === 'council' ? 'reveal' : 'costing';
}

/** Turns every placed card. A council's plan gets its budget; a sector's is compared with the contract value. */
export function turnCards(plan: Draft<Plan>, catalogue: Catalogue): void {
  for (const organisation of keysOf(plan.placed)) plan.turned[organisation] = true;
  plan.revealed = true;
  if (plan.side === 'council') plan.budget = planCost(plan, catalogue);
}

export const revealRules: TableRules<'plan.guess' | 'plan.reveal'> = {
  'plan.guess': {
    may: (at, { plan, amount }) => {
      const closed = closedPlan(at, plan);
      if (closed) return closed;
      const target = planOf(at.table, plan);
      if (target.revealed) return refuse('guess_closed');
      if (at.table.step !== turningStep(target.side)) return refuse('not_now');
      if (placedCount(target) === 0) return refuse('choose_first');
      return target.guess === amount ? refuse('already_so') : undefined;
    },
    apply: (draft, { plan, amount }) => {
      planOf(draft, plan).guess = amount;
      return { type: 'guessed', amount };
    },
  },
  'plan.reveal': {
    may: (at, { plan, again }) => {
      const closed = closedPlan(at, plan) ?? paperOut(at, plan);
      if (closed) return closed;
      const target = planOf(at.table, plan);
      const facilitator = at.seat === undefined;
      // Starting the reveal again sets a new budget, so it is a facilitator's, in any step until the tender is out.
      const open = target.revealed
        ? isFrom(at.table.step, turningStep(target.side))
        : at.table.step === turningStep(target.side);
      if (!open) return refuse('not_now');
      if (placedCount(target) === 0) return refuse('choose_first');
      if (target.revealed) {
        if (!(again && facilitator && target.side === 'council')) return refuse('turned_already');
        return target.budget === planCost(target, at.catalogue) ? refuse('already_so') : undefined;
      }
      return !facilitator && target.side === 'council' && target.guess === undefined
        ? refuse('guess_first')
        : undefined;
    },
    apply: (draft, { plan }, { catalogue }) => {
      const target = planOf(draft, plan);
      const before = target.budget;
      turnCards(target, catalogue);
      return {
        type: 'revealed',
        plan,
        cost: planCost(target, catalogue),
        ...(before === undefined ? {} : { before }),
      };
    },
  },
};
