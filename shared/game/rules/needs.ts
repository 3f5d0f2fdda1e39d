/** Needs: what the group thinks the person needs, ranked by what matters most. */
import type { NeedId, OrganisationId, OutcomeId, PlanId } from '../ids.ts';
import { idFrom } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { isRanked, orderLast, rank } from '../order.ts';
import { entriesOf, keysOf } from '../records.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { planOf, type TableAt, type TableRules, thinkingClosed } from './table-rule.ts';

function missing(at: TableAt, plan: PlanId, need: NeedId): Refusal | undefined {
  return thinkingClosed(at, plan) ?? (planOf(at.table, plan).needs[need] ? undefined : refuse('gone'));
}

export const needRules: TableRules<'need.add' | 'need.edit' | 'need.remove' | 'need.rank'> = {
  'need.add': {
    may: (at, { plan }) =>
      thinkingClosed(at, plan) ??
      (keysOf(planOf(at.table, plan).needs).length < LIMITS.items
        ? undefined
        : refuse('too_many', { most: LIMITS.items })),
    apply: (draft, { plan, text }, { seq }) => {
      const { needs } = planOf(draft, plan);
      needs[idFrom<NeedId>('n', seq, needs)] = { text, order: orderLast(needs) };
      return { type: 'needAdded', text };
    },
  },
  'need.edit': {
    may: (at, { plan, need, text }) =>
      missing(at, plan, need) ?? (planOf(at.table, plan).needs[need]?.text === text ? refuse('already_so') : undefined),
    apply: (draft, { plan, need, text }) => {
      const item = planOf(draft, plan).needs[need];
      if (item) item.text = text;
      return { type: 'needEdited', text };
    },
  },
  'need.remove': {
    may: (at, { plan, need }) => missing(at, plan, need),
    apply: (draft, { plan, need }) => {
      const { needs, outcomes, placed } = planOf(draft, plan);
      const text = needs[need]?.text ?? '';
      delete needs[need];
      for (const [, outcome] of entriesOf<OutcomeId, { needs?: Partial<Record<NeedId, true>> }>(outcomes))
        delete outcome.needs?.[need];
      for (const [, card] of entriesOf<OrganisationId, { needs?: Partial<Record<NeedId, true>> }>(placed))
        delete card.needs?.[need];
      return { type: 'needRemoved', text };
    },
  },
  'need.rank': {
    may: (at, { plan, need, before }) => {
      const refusal = missing(at, plan, need) ?? (before && missing(at, plan, before));
      if (refusal) return refusal;
      return before === need || isRanked(planOf(at.table, plan).needs, need, before) ? refuse('already_so') : undefined;
    },
    apply: (draft, { plan, need, before }) => {
      const { needs } = planOf(draft, plan);
      rank(needs, need, before);
      return { type: 'needRanked', text: needs[need]?.text ?? '' };
    },
  },
};
