/** Money of a plan: whole pounds for one year. A core cost counts once however often an organisation appears. */
import type { Back, Catalogue } from './catalogue.ts';
import { budgetChange, cardCosts, isClosed, isSuspended, raiseOf } from './effects.ts';
import type { OptionId, OrganisationId, ServiceId } from './ids.ts';
import type { Plan } from './plan.ts';
import { entriesOf, keysOf } from './records.ts';

type Backs = Pick<Catalogue, 'backs'>;
type Costing = Pick<Plan, 'placed' | 'effects'>;
type Prices = Pick<Catalogue, 'backs' | 'options'>;

export interface ServiceLine {
  readonly service: ServiceId;
  readonly cost: number;
  /** `left out`: by the group. `suspended`: by a card. Neither is paid for. */
  readonly state: 'included' | 'left out' | 'suspended';
}

/** What one organisation costs on a plan, line by line. */
export interface CostLine {
  readonly organisation: OrganisationId;
  readonly core: number;
  readonly services: readonly ServiceLine[];
  /** Added by cards. */
  readonly raised: number;
  readonly closed: boolean;
  /** What counts: core, included services and what cards added; 0 if closed. */
  readonly total: number;
}

function costLine(plan: Costing, organisation: OrganisationId, back: Back): CostLine {
  const without = plan.placed[organisation]?.without ?? {};
  const services = entriesOf<ServiceId, number>(back.costs).map(([service, cost]): ServiceLine => {
    if (without[service]) return { service, cost, state: 'left out' };
    return { service, cost, state: isSuspended(plan, organisation, service) ? 'suspended' : 'included' };
  });
  const paid = back.core + services.reduce((sum, line) => sum + (line.state === 'included' ? line.cost : 0), 0);
  const closed = isClosed(plan, organisation);
  const raised = raiseOf(plan, organisation, paid);
  return { organisation, core: back.core, services, raised, closed, total: closed ? 0 : paid + raised };
}

/** One line for each placed organisation whose back is known, in the order they were first placed. */
export function costLines(plan: Costing, { backs }: Backs): CostLine[] {
  return keysOf(plan.placed).flatMap((organisation) => {
    const back = backs[organisation];
    return back === undefined ? [] : [costLine(plan, organisation, back)];
  });
}

/** The plan's cost in pounds a year: core costs and included services of what is placed. Backs that are not known count nothing. */
export function planCost(plan: Costing, catalogue: Backs): number {
  return costLines(plan, catalogue).reduce((sum, line) => sum + line.total, 0);
}

/** What the options bought cost, in pounds a year. */
export function optionsCost(plan: Plan, { options }: Pick<Catalogue, 'options'>): number {
  return keysOf<OptionId, number>(plan.bought).reduce((sum, option) => sum + (options[option]?.price ?? 0), 0);
}

export interface Purse {
  /** What was set at the reveal, with what cards have added or taken since. */
  readonly budget: number;
  readonly plan: number;
  readonly options: number;
  /** What easier ways out of cards cost. */
  readonly cards: number;
  /** Below zero is over budget. */
  readonly balance: number;
}

/** Where a council's plan stands against its budget; nothing before the reveal. */
export function purseOf(plan: Plan, catalogue: Prices): Purse | undefined {
  if (plan.budget === undefined) return undefined;
  const budget = plan.budget + budgetChange(plan, plan.budget);
  const cost = planCost(plan, catalogue);
  const options = optionsCost(plan, catalogue);
  const cards = cardCosts(plan);
  return { budget, plan: cost, options, cards, balance: budget - cost - options - cards };
}

/** The most a tender may offer: the budget less options and costs from cards; nothing before the reveal. */
export function mostToOffer(plan: Plan, catalogue: Prices): number | undefined {
  const purse = purseOf(plan, catalogue);
  return purse && Math.max(0, purse.budget - purse.options - purse.cards);
}
