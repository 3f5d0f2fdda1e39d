/** Money of a bid: what delivering costs, what working together adds and saves, and how that stands to the value of the contract. */
import type { Catalogue } from './catalogue.ts';
import { budgetChange, cardCosts, isClosed, toldTo } from './effects.ts';
import type { OrganisationId } from './ids.ts';
import { planCost } from './money.ts';
import type { BidForm, BidModel } from './papers.ts';
import type { Plan } from './plan.ts';
import { keysOf } from './records.ts';

/** True for the two ways in which organisations act as one bidder. */
export function isTogether(model: BidModel | undefined): boolean {
  return model === 'consortium' || model === 'lead';
}

/** True if the council paid for a consortium. */
export function isFunded(plan: Plan, catalogue: Pick<Catalogue, 'told'>): boolean {
  return toldTo(plan, catalogue).some(({ kind }) => kind === 'consortium');
}

/** What setting up a consortium adds, in pounds a year. */
export function setUpCost(plan: Plan, form: BidForm, catalogue: Catalogue): number {
  return form.model === 'consortium' && !isFunded(plan, catalogue) ? catalogue.consortium.setUp : 0;
}

/** The organisations whose merging saves something: placed, open, and at least two of them acting as one bidder. */
export function merging(plan: Plan, form: BidForm): OrganisationId[] {
  if (!isTogether(form.model)) return [];
  const merged = keysOf<OrganisationId, true>(form.merged).filter((id) => plan.placed[id] && !isClosed(plan, id));
  return merged.length < 2 ? [] : merged;
}

/** What merging back offices saves: the pack's share of the core costs of those that merge, in whole pounds a year. */
export function mergeSaving(plan: Plan, form: BidForm, catalogue: Catalogue): number {
  const cores = merging(plan, form).reduce((sum, id) => sum + (catalogue.backs[id]?.core ?? 0), 0);
  return Math.round((cores * catalogue.consortium.mergeShare) / 100);
}

export interface BidMoney {
  /** Core costs and included services. */
  readonly plan: number;
  readonly setUp: number;
  readonly saved: number;
  /** What easier ways out of cards cost. */
  readonly cards: number;
  /** What delivering costs: plan, setting up and cards, less what merging saves. */
  readonly cost: number;
  /** The value of the contract, with what cards have added or taken since. */
  readonly value: number;
  /** What cards have added to the value, or taken from it. */
  readonly changed: number;
  readonly price: number | undefined;
  /** How far the price is above the value; below zero is under it. */
  readonly overValue: number | undefined;
  /** How far the price stays below the cost: somebody has to pay the rest. */
  readonly belowCost: number;
}

/** A bid's money in pounds a year, next to a contract that was tendered at `tendered` pounds a year. */
export function bidMoney(plan: Plan, form: BidForm, tendered: number, catalogue: Catalogue): BidMoney {
  const planned = planCost(plan, catalogue);
  const setUp = setUpCost(plan, form, catalogue);
  const saved = mergeSaving(plan, form, catalogue);
  const cards = cardCosts(plan);
  const cost = planned + setUp + cards - saved;
  const value = Math.max(0, tendered + budgetChange(plan, tendered));
  const { price } = form;
  return {
    plan: planned,
    setUp,
    saved,
    cards,
    cost,
    value,
    changed: value - tendered,
    price,
    overValue: price === undefined ? undefined : price - value,
    belowCost: price === undefined ? 0 : Math.max(0, cost - price),
  };
}
