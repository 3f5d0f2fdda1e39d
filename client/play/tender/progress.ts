/** The six parts of a tender in the order of its sheet, and which of them are done. */
import type { Missing } from './missing.ts';

export const PARTS = ['purpose', 'who', 'services', 'price', 'criteria', 'indicators'] as const;
export type TenderPart = (typeof PARTS)[number];

/** What has to be there for a part to be done. Criteria always add up to 100; a price is the most there is until one is written. */
const NEEDS: Readonly<Partial<Record<TenderPart, readonly Missing['what'][]>>> = {
  purpose: ['text'],
  who: ['outcomes', 'deadlines'],
  services: ['services'],
  indicators: ['indicators'],
};

interface Money {
  /** Pounds a year: below nothing if the plan costs more than the budget. */
  readonly balance: number;
  readonly value: number;
  readonly most: number;
}

export function isDone(part: TenderPart, missing: readonly Missing[], money: Money | undefined): boolean {
  if (part === 'price') return money === undefined || (money.balance >= 0 && money.value <= money.most);
  return !missing.some(({ what }) => NEEDS[part]?.includes(what));
}
