/** Outcomes: what should be different for the person, by when, and how anybody would know. */
import type { Draft } from 'immer';
import type { Payload } from '../../protocol/commands.ts';
import type { NeedId, OrganisationId, OutcomeId, PlanId } from '../ids.ts';
import { idFrom } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { isRanked, orderLast, rank } from '../order.ts';
import type { Outcome, Placed } from '../plan.ts';
import { entriesOf, keysOf } from '../records.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { allIn, holds, setOf } from '../sets.ts';
import { planOf, type TableAt, type TableRules, thinkingClosed } from './table-rule.ts';

function missing(at: TableAt, plan: PlanId, outcome: OutcomeId): Refusal | undefined {
  return thinkingClosed(at, plan) ?? (planOf(at.table, plan).outcomes[outcome] ? undefined : refuse('gone'));
}

function needsGone(at: TableAt, plan: PlanId, needs: readonly NeedId[] | undefined): Refusal | undefined {
  return needs === undefined || allIn(planOf(at.table, plan).needs, needs) ? undefined : refuse('gone');
}

function changesNothing(outcome: Outcome | undefined, wanted: Payload<'outcome.edit'>): boolean {
  const { text, months, indicator, needs } = wanted;
  if (outcome === undefined) return true;
  return (
    (text === undefined || text === outcome.text) &&
    (months === undefined || months === outcome.months) &&
    (indicator === undefined || indicator === (outcome.indicator ?? '')) &&
    (needs === undefined || holds(outcome.needs, needs))
  );
}

export const outcomeRules: TableRules<'outcome.add' | 'outcome.edit' | 'outcome.remove' | 'outcome.rank'> = {
  'outcome.add': {
    may: (at, { plan, needs }) =>
      thinkingClosed(at, plan) ??
      (keysOf(planOf(at.table, plan).outcomes).length < LIMITS.items
        ? needsGone(at, plan, needs)
        : refuse('too_many', { most: LIMITS.items })),
    apply: (draft, { plan, text, months, indicator, needs }, { seq }) => {
      const { outcomes } = planOf(draft, plan);
      const outcome: Draft<Outcome> = { text, order: orderLast(outcomes) };
      if (months !== undefined) outcome.months = months;
      if (indicator !== undefined) outcome.indicator = indicator;
      if (needs !== undefined && needs.length > 0) outcome.needs = setOf(needs);
      outcomes[idFrom<OutcomeId>('o', seq, outcomes)] = outcome;
      return { type: 'outcomeAdded', text };
    },
  },
  'outcome.edit': {
    may: (at, payload) => {
      const { plan, outcome, needs } = payload;
      const refusal = missing(at, plan, outcome) ?? needsGone(at, plan, needs);
      if (refusal) return refusal;
      return changesNothing(planOf(at.table, plan).outcomes[outcome], payload) ? refuse('already_so') : undefined;
    },
    apply: (draft, { plan, outcome, text, months, indicator, needs }) => {
      const item = planOf(draft, plan).outcomes[outcome];
      if (item) {
        if (text !== undefined) item.text = text;
        if (months !== undefined) item.months = months;
        if (indicator === '') delete item.indicator;
        else if (indicator !== undefined) item.indicator = indicator;
        if (needs !== undefined) item.needs = setOf(needs);
      }
      return { type: 'outcomeEdited', text: item?.text ?? '' };
    },
  },
  'outcome.remove': {
    may: (at, { plan, outcome }) => missing(at, plan, outcome),
    apply: (draft, { plan, outcome }) => {
      const { outcomes, placed } = planOf(draft, plan);
      const text = outcomes[outcome]?.text ?? '';
      delete outcomes[outcome];
      for (const [, card] of entriesOf<OrganisationId, Draft<Placed>>(placed)) delete card.outcomes?.[outcome];
      return { type: 'outcomeRemoved', text };
    },
  },
  'outcome.rank': {
    may: (at, { plan, outcome, before }) => {
      const refusal = missing(at, plan, outcome) ?? (before && missing(at, plan, before));
      if (refusal) return refusal;
      return before === outcome || isRanked(planOf(at.table, plan).outcomes, outcome, before)
        ? refuse('already_so')
        : undefined;
    },
    apply: (draft, { plan, outcome, before }) => {
      const { outcomes } = planOf(draft, plan);
      rank(outcomes, outcome, before);
      return { type: 'outcomeRanked', text: outcomes[outcome]?.text ?? '' };
    },
  },
};
