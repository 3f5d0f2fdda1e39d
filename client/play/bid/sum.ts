/** The money of a bid line by line, so that whoever asks can follow how the price stands to the cost. Amounts in pounds a year. */
import { type BidMoney, bidMoney, isFunded, mergeSaving, merging } from '../../../shared/game/bid-money.ts';
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import type { OrganisationId } from '../../../shared/game/ids.ts';
import { costLines } from '../../../shared/game/money.ts';
import type { BidForm } from '../../../shared/game/papers.ts';
import type { Plan } from '../../../shared/game/plan.ts';

export interface OrganisationLine {
  readonly organisation: OrganisationId;
  readonly name: string;
  readonly core: number;
  /** Services paid for, of all it has. */
  readonly included: number;
  readonly of: number;
  readonly raised: number;
  readonly closed: boolean;
  readonly amount: number;
}

export interface BidSum {
  readonly organisations: readonly OrganisationLine[];
  /** Setting up a consortium; nothing where there is none. */
  readonly setUp?: { readonly amount: number; readonly funded: boolean };
  /** Merging back offices; nothing where nobody merges. */
  readonly merged?: { readonly organisations: number; readonly share: number; readonly saves: number };
  readonly money: BidMoney;
}

/** What each organisation saves by merging: together exactly what the bid saves, the last one taking the rounding. */
export function savedBy(plan: Plan, form: BidForm, catalogue: Catalogue): ReadonlyMap<OrganisationId, number> {
  const saved = new Map<OrganisationId, number>();
  const ids = merging(plan, form);
  let left = mergeSaving(plan, form, catalogue);
  for (const [place, id] of ids.entries()) {
    const core = catalogue.backs[id]?.core ?? 0;
    const share = place === ids.length - 1 ? left : Math.floor((core * catalogue.consortium.mergeShare) / 100);
    saved.set(id, share);
    left -= share;
  }
  return saved;
}

/** `value` is the contract value the bid is compared with. */
export function bidSum(plan: Plan, form: BidForm, value: number, catalogue: Catalogue): BidSum {
  const money = bidMoney(plan, form, value, catalogue);
  const many = merging(plan, form).length;
  return {
    organisations: costLines(plan, catalogue).map(({ organisation, core, services, raised, closed, total }) => ({
      organisation,
      name: catalogue.organisations[organisation]?.name ?? organisation,
      core,
      included: services.filter(({ state }) => state === 'included').length,
      of: services.length,
      raised,
      closed,
      amount: total,
    })),
    ...(form.model === 'consortium' && { setUp: { amount: money.setUp, funded: isFunded(plan, catalogue) } }),
    ...(many > 0 && { merged: { organisations: many, share: catalogue.consortium.mergeShare, saves: money.saved } }),
    money,
  };
}

/** What merging the back offices of these would save, if they act as one bidder. */
export function wouldSave(organisations: readonly OrganisationId[], { backs, consortium }: Catalogue): number {
  const cores = organisations.reduce((sum, id) => sum + (backs[id]?.core ?? 0), 0);
  return organisations.length < 2 ? 0 : Math.round((cores * consortium.mergeShare) / 100);
}
