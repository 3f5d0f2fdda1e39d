/** The reveal: a guess once choosing has closed, then the cards turn and the budget becomes what the plan costs. */
import { placedCount } from '../board.ts';
import { planCost } from '../money.ts';
import { keysOf } from '../records.ts';
import { refuse } from '../refusals.ts';
import { closedPlan, planOf, type TableRules } from './table-rule.ts';

export const revealRules: TableRules<'plan.guess' | 'plan.reveal'> = {
  'plan.guess': {
    may: (at, { plan, amount }) => {
      const closed = closedPlan(at, plan);
      if (closed) return closed;
      const target = planOf(at.table, plan);
      if (target.budget !== undefined) return refuse('guess_closed');
      if (at.table.step !== 'reveal') return refuse('not_now');
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
      const closed = closedPlan(at, plan);
      if (closed) return closed;
      const target = planOf(at.table, plan);
      if (at.table.step !== 'reveal') return refuse('not_now');
      if (placedCount(target) === 0) return refuse('choose_first');
      if (target.budget !== undefined) return again && at.seat === undefined ? undefined : refuse('turned_already');
      return at.seat !== undefined && target.guess === undefined ? refuse('guess_first') : undefined;
    },
    apply: (draft, { plan }, { catalogue }) => {
      const target = planOf(draft, plan);
      const before = target.budget;
      for (const organisation of keysOf(target.placed)) target.turned[organisation] = true;
      const budget = planCost(target, catalogue.backs);
      target.budget = budget;
      return { type: 'revealed', plan, budget, ...(before === undefined ? {} : { before }) };
    },
  },
};
