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

/** `priceFits`: the plan is within its budget, and no more is offered than there is. */
export function isDone(part: TenderPart, missing: readonly Missing[], priceFits: boolean): boolean {
  if (part === 'price') return priceFits;
  return !missing.some(({ what }) => NEEDS[part]?.includes(what));
}
