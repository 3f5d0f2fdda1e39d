/** The tender a table answers with the plan it works on, the value to compare with, and what changed since it came. */
import { budgetChange } from '../../../shared/game/effects.ts';
import type { TenderShown } from '../../../shared/game/views.ts';
import { type AtTable, useTable } from '../table.tsx';

/** Nothing while it is not yet shown, or withdrawn. */
export function useReceivedTender(): TenderShown | undefined {
  const { view, plan } = useTable();
  return view.received[plan.id];
}

/** The contract value with what cards have added or taken since, in pounds a year; nothing while the tender is withdrawn. */
export function useContractValue(): number | undefined {
  const { plan } = useTable();
  const tender = useReceivedTender();
  return tender && Math.max(0, tender.value + budgetChange(plan, tender.value));
}

/** The version the table began with; the tender's own where nothing newer is out. */
export function firstVersion({ plan }: Pick<AtTable, 'plan'>, tender: TenderShown): number {
  return plan.received?.version ?? tender.version;
}
