/** What a placed organisation is there for: the needs and outcomes it is linked to, and the services left out. */
import { keysOf } from '../records.ts';
import { refuse } from '../refusals.ts';
import { allIn, holds, setOf } from '../sets.ts';
import { notPlaced } from './pathway.ts';
import { planOf, type TableRules } from './table-rule.ts';

export const serviceRules: TableRules<'plan.link' | 'plan.service'> = {
  'plan.link': {
    may: (at, { plan, organisation, needs, outcomes }) => {
      const refusal = notPlaced(at, plan, organisation);
      if (refusal) return refusal;
      const target = planOf(at.table, plan);
      if (!allIn(target.needs, needs ?? []) || !allIn(target.outcomes, outcomes ?? [])) return refuse('gone');
      const card = target.placed[organisation];
      const same =
        (needs === undefined || holds(card?.needs, needs)) &&
        (outcomes === undefined || holds(card?.outcomes, outcomes));
      return same ? refuse('already_so') : undefined;
    },
    apply: (draft, { plan, organisation, needs, outcomes }) => {
      const card = planOf(draft, plan).placed[organisation];
      if (card && needs !== undefined) card.needs = setOf(needs);
      if (card && outcomes !== undefined) card.outcomes = setOf(outcomes);
      return { type: 'linked', organisation };
    },
  },
  'plan.service': {
    may: (at, { plan, organisation, service, included }) => {
      const refusal = notPlaced(at, plan, organisation);
      if (refusal) return refusal;
      const services = at.catalogue.organisations[organisation]?.services ?? [];
      if (!services.some(({ id }) => id === service)) return refuse('gone');
      const without = planOf(at.table, plan).placed[organisation]?.without ?? {};
      if (included === (without[service] === undefined)) return refuse('already_so');
      return included || keysOf(without).length + 1 < services.length ? undefined : refuse('last_service');
    },
    apply: (draft, { plan, organisation, service, included }) => {
      const card = planOf(draft, plan).placed[organisation];
      if (card && included) delete card.without?.[service];
      else if (card?.without) card.without[service] = true;
      else if (card) card.without = setOf([service]);
      return { type: 'serviceSet', organisation, service, included };
    },
  },
};
