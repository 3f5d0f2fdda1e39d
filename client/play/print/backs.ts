/** The account on the back of a card: as the plan pays for it, or in full where it stands on no plan. Nothing before it is turned. */
import type { Catalogue, Front } from '../../../shared/game/catalogue.ts';
import type { Plan } from '../../../shared/game/plan.ts';
import type { ServiceLine } from '../../design/board/AccountLine.tsx';
import { costOf, linesOf } from '../board/card-facts.ts';

interface Account {
  /** Pounds a year, as are the others. */
  readonly total: number;
  readonly core: number;
  readonly services: readonly ServiceLine[];
}

export function backOf(plan: Plan, catalogue: Catalogue, front: Front): Account | undefined {
  const back = catalogue.backs[front.id];
  if (back === undefined || !plan.turned[front.id]) return undefined;
  const line = costOf(plan, catalogue, front.id);
  if (line) return { total: line.total, core: line.core, services: linesOf(line, front) };
  const services = front.services.map(({ id, name }) => ({ id, name, cost: back.costs[id] ?? 0, included: true }));
  return { total: back.core + services.reduce((sum, { cost }) => sum + cost, 0), core: back.core, services };
}
