/** What the effects in force do to a plan. They are read here and never written into what people chose. */
import type { PackEffect } from '../pack/schema.ts';
import type { OrganisationId, ServiceId } from './ids.ts';
import type { Plan } from './state.ts';

function inForce<K extends PackEffect['kind']>(plan: Plan, kind: K): Extract<PackEffect, { kind: K }>[] {
  const found: Extract<PackEffect, { kind: K }>[] = [];
  const isKind = (effect: PackEffect): effect is Extract<PackEffect, { kind: K }> => effect.kind === kind;
  for (const item of Object.values(plan.effects))
    if (item !== undefined && isKind(item.effect)) found.push(item.effect);
  return found;
}

/** True if a card closed the organisation: it costs nothing and covers nothing, and stays where it was put. */
export function isClosed(plan: Plan, organisation: OrganisationId): boolean {
  return inForce(plan, 'close').some((effect) => effect.organisation === organisation);
}

/** True if a card suspended the service: it is not delivered and not paid for. */
export function isSuspended(plan: Plan, organisation: OrganisationId, service: ServiceId): boolean {
  return inForce(plan, 'suspend').some((effect) => effect.organisation === organisation && effect.service === service);
}

/** What cards add to an organisation's cost of `cost` pounds a year, in whole pounds. */
export function raiseOf(plan: Plan, organisation: OrganisationId, cost: number): number {
  return inForce(plan, 'raise')
    .filter((effect) => effect.organisation === organisation)
    .reduce((sum, effect) => sum + (effect.amount ?? 0) + Math.round((cost * (effect.percent ?? 0)) / 100), 0);
}

/** What cards add to (or take from) a budget of `budget` pounds a year, in whole pounds. */
export function budgetChange(plan: Plan, budget: number): number {
  return inForce(plan, 'budget').reduce(
    (sum, effect) => sum + (effect.amount ?? 0) + Math.round((budget * (effect.percent ?? 0)) / 100),
    0,
  );
}
