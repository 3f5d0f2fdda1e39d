/** A table's money through the day: a council's plan against its budget, a sector's against the value of the contract. */
import { bidMoney } from '../../shared/game/bid-money.ts';
import type { GroupId } from '../../shared/game/ids.ts';
import { type Purse, purseOf } from '../../shared/game/money.ts';
import { bidOfPlan } from '../../shared/game/papers.ts';
import type { Plan } from '../../shared/game/plan.ts';
import type { Table } from '../../shared/game/state.ts';
import type { FacilitatorView } from '../../shared/game/views.ts';

type Seen = Pick<FacilitatorView, 'catalogue' | 'received'>;

/** Pounds a year. For the sector the budget is the contract value, and the plan what working together adds and saves as well. */
export function tableMoney(view: Seen, group: GroupId, table: Table, plan: Plan): Purse | undefined {
  if (plan.side === 'council') return purseOf(plan, view.catalogue);
  const value = view.received[group]?.[plan.id]?.value;
  if (value === undefined || !plan.revealed) return undefined;
  const bid = bidOfPlan(table, plan.id);
  const money = bidMoney(plan, bid?.form ?? { members: {}, risk: {}, merged: {}, extras: {} }, value, view.catalogue);
  return {
    budget: money.value,
    plan: money.cost - money.cards,
    options: 0,
    cards: money.cards,
    balance: money.value - money.cost,
  };
}
