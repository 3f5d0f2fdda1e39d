/** Ideas about the pathway and the reveal. */
import type { TableCommand } from '../../game/commands.ts';
import type { NeedId, OrganisationId, OutcomeId } from '../../game/ids.ts';
import type { Plan } from '../../game/plan.ts';
import { keysOf } from '../../game/records.ts';
import type { GroupView } from '../../game/views.ts';
import { type Chance, oneOf, someOf } from './pick.ts';

export function pathwayIdeas({ catalogue }: GroupView, plan: Plan, chance: Chance): TableCommand[] {
  const id = plan.id;
  const column = oneOf(catalogue.columns, chance)?.id;
  const other = oneOf(catalogue.columns, chance)?.id;
  const card = oneOf(keysOf<OrganisationId, unknown>(catalogue.organisations), chance);
  const placed = oneOf(keysOf<OrganisationId, unknown>(plan.placed), chance);
  const ideas: TableCommand[] = [
    { type: 'plan.guess', payload: { plan: id, amount: Math.floor(chance() * 600) * 1000 } },
    { type: 'plan.reveal', payload: { plan: id } },
  ];
  if (column && card) ideas.push({ type: 'plan.place', payload: { plan: id, organisation: card, column } });
  if (placed) {
    const from = oneOf(keysOf(plan.placed[placed]?.in ?? {}), chance);
    const service = oneOf(catalogue.organisations[placed]?.services ?? [], chance)?.id;
    const needs = someOf(keysOf<NeedId, unknown>(plan.needs), chance);
    const outcomes = someOf(keysOf<OutcomeId, unknown>(plan.outcomes), chance);
    ideas.push({ type: 'plan.link', payload: { plan: id, organisation: placed, needs, outcomes } });
    if (from && other) ideas.push({ type: 'plan.move', payload: { plan: id, organisation: placed, from, to: other } });
    if (from) ideas.push({ type: 'plan.remove', payload: { plan: id, organisation: placed, column: from } });
    if (service) {
      const included = plan.placed[placed]?.without?.[service] !== undefined;
      ideas.push({ type: 'plan.service', payload: { plan: id, organisation: placed, service, included } });
    }
  }
  return ideas;
}
