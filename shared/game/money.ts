/** Money of a plan: whole pounds for one year. A core cost counts once however often an organisation appears. */
import type { Back } from './catalogue.ts';
import { budgetChange, isClosed, isSuspended, raiseOf } from './effects.ts';
import type { OrganisationId, ServiceId } from './ids.ts';
import { entriesOf, keysOf } from './records.ts';
import type { Plan } from './state.ts';

export type Backs = Readonly<Partial<Record<OrganisationId, Back>>>;

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

function costLine(plan: Plan, organisation: OrganisationId, back: Back): CostLine {
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
export function costLines(plan: Plan, backs: Backs): CostLine[] {
  return keysOf(plan.placed).flatMap((organisation) => {
    const back = backs[organisation];
    return back === undefined ? [] : [costLine(plan, organisation, back)];
  });
}

/** The plan's cost in pounds a year: core costs and included services of what is placed. Backs that are not known count nothing. */
export function planCost(plan: Plan, backs: Backs): number {
  return costLines(plan, backs).reduce((sum, line) => sum + line.total, 0);
}

export interface Purse {
  /** What was set at the reveal, with what cards have added or taken since. */
  readonly budget: number;
  readonly plan: number;
  /** Below zero is over budget. */
  readonly balance: number;
}

/** Where the plan stands against its budget; nothing before the reveal. */
export function purseOf(plan: Plan, backs: Backs): Purse | undefined {
  if (plan.budget === undefined) return undefined;
  const budget = plan.budget + budgetChange(plan, plan.budget);
  const cost = planCost(plan, backs);
  return { budget, plan: cost, balance: budget - cost };
}
