/** What the effects in force do to a plan. They are read here and never written into what people chose. */
import type { Catalogue, OptionTold } from './catalogue.ts';
import type { OptionId, OrganisationId, OutcomeId, ServiceId } from './ids.ts';
import type { Effect, Outcome, Plan } from './plan.ts';
import { entriesOf, keysOf } from './records.ts';

type CardEffect = Effect['effect'];

function inForce<K extends CardEffect['kind']>(
  plan: Pick<Plan, 'effects'>,
  kind: K,
): Extract<CardEffect, { kind: K }>[] {
  const found: Extract<CardEffect, { kind: K }>[] = [];
  const isKind = (effect: CardEffect): effect is Extract<CardEffect, { kind: K }> => effect.kind === kind;
  for (const item of Object.values(plan.effects))
    if (item !== undefined && isKind(item.effect)) found.push(item.effect);
  return found;
}

/** True if a card closed the organisation: it costs nothing and covers nothing, and stays where it was put. */
export function isClosed(plan: Pick<Plan, 'effects'>, organisation: OrganisationId): boolean {
  return inForce(plan, 'close').some((effect) => effect.organisation === organisation);
}

/** True if a card suspended the service: it is not delivered and not paid for. */
export function isSuspended(plan: Pick<Plan, 'effects'>, organisation: OrganisationId, service: ServiceId): boolean {
  return inForce(plan, 'suspend').some((effect) => effect.organisation === organisation && effect.service === service);
}

/** What cards add to an organisation's cost of `cost` pounds a year, in whole pounds. */
export function raiseOf(plan: Pick<Plan, 'effects'>, organisation: OrganisationId, cost: number): number {
  return inForce(plan, 'raise')
    .filter((effect) => effect.organisation === organisation)
    .reduce((sum, effect) => sum + (effect.amount ?? 0) + Math.round((cost * (effect.percent ?? 0)) / 100), 0);
}

/** What cards add to (or take from) a budget of `budget` pounds a year, in whole pounds. */
export function budgetChange(plan: Pick<Plan, 'effects'>, budget: number): number {
  return inForce(plan, 'budget').reduce(
    (sum, effect) => sum + (effect.amount ?? 0) + Math.round((budget * (effect.percent ?? 0)) / 100),
    0,
  );
}

/** What easier ways out of cards cost, in pounds a year. */
export function cardCosts(plan: Pick<Plan, 'effects'>): number {
  return inForce(plan, 'cost').reduce((sum, effect) => sum + effect.amount, 0);
}

/** The risk flags cards put on an organisation. */
export function risksOf(plan: Plan, organisation: OrganisationId): string[] {
  return inForce(plan, 'risk')
    .filter((effect) => effect.organisation === organisation)
    .map((effect) => effect.flag);
}

/** What cards require the tender to ask for, or the bid to meet. */
export function requirementsOf(plan: Plan): string[] {
  return inForce(plan, 'require').map((effect) => effect.requirement);
}

/** An outcome's deadline in months, with what cards have brought forward; at least one month is left. */
function deadlineOf(plan: Pick<Plan, 'effects'>, { months }: Pick<Outcome, 'months'>): number | undefined {
  if (months === undefined) return undefined;
  const sooner = inForce(plan, 'sooner').reduce((sum, effect) => sum + effect.months, 0);
  return Math.max(1, months - sooner);
}

/** A plan's outcomes with the deadlines in force. */
export function outcomesInForce(plan: Pick<Plan, 'effects' | 'outcomes'>): Plan['outcomes'] {
  return Object.fromEntries(
    entriesOf<OutcomeId, Outcome>(plan.outcomes).map(([id, outcome]) => {
      const months = deadlineOf(plan, outcome);
      return [id, months === outcome.months || months === undefined ? outcome : { ...outcome, months }];
    }),
  );
}

/** The options that help a plan: its own purchases, or those of the council whose tender it answers. */
export function optionsOf(plan: Plan): OptionId[] {
  return [...keysOf<OptionId, number>(plan.bought), ...keysOf<OptionId, true>(plan.received?.options ?? {})];
}

/** What the options that help a plan have told or unlocked. */
export function toldTo(plan: Plan, { told }: Pick<Catalogue, 'told'>): OptionTold[] {
  return optionsOf(plan).flatMap((option) => told[option] ?? []);
}

/** True if the organisation can bid alone or lead: by itself, or because an option made it ready. */
export function isBidReady(plan: Plan, catalogue: Catalogue, organisation: OrganisationId): boolean {
  if (catalogue.backs[organisation]?.bidReady) return true;
  return toldTo(plan, catalogue).some((told) => told.kind === 'ready' && told.organisation === organisation);
}
