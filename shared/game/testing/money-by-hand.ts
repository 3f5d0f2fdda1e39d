/** Money worked out a second time from the words of the game alone, to check the rules against. Whole pounds a year. */
import type { ChallengeCard, Organisation, Pack, PackEffect } from '../../pack/schema.ts';
import type { BidForm } from '../papers.ts';
import type { Plan } from '../plan.ts';

type Chosen = Pick<Plan, 'placed' | 'cards'>;

function answered(plan: Chosen, pack: Pack): { readonly card: ChallengeCard; readonly eased: boolean }[] {
  const found: { card: ChallengeCard; eased: boolean }[] = [];
  for (const card of pack.cards) {
    const answer = plan.cards[card.id]?.answer;
    if (answer?.kind === 'act' || answer?.kind === 'accept') found.push({ card, eased: answer.softened === true });
  }
  return found;
}

/** What the answered cards do: all that a card says, or what its easier way says instead. */
function happened(plan: Chosen, pack: Pack): PackEffect[] {
  return answered(plan, pack).flatMap(({ card, eased }) => (eased ? (card.softened?.effects ?? []) : card.effects));
}

/** What easier ways cost. */
function cardsByHand(plan: Chosen, pack: Pack): number {
  let pounds = 0;
  for (const { card, eased } of answered(plan, pack)) if (eased) pounds += card.softened?.cost ?? 0;
  return pounds;
}

function isShut(organisation: Organisation, effects: readonly PackEffect[]): boolean {
  return effects.some((effect) => effect.kind === 'close' && effect.organisation === organisation.id);
}

/** An organisation's core once, plus each service that is neither left out nor suspended, plus what cards raise it by. */
export function costByHand(plan: Chosen, pack: Pack): number {
  const effects = happened(plan, pack);
  let pounds = 0;
  for (const organisation of pack.organisations) {
    const placed = plan.placed[organisation.id];
    if (placed === undefined || isShut(organisation, effects)) continue;
    let own = organisation.core;
    for (const service of organisation.services) {
      const suspended = effects.some(
        (effect) =>
          effect.kind === 'suspend' && effect.organisation === organisation.id && effect.service === service.id,
      );
      if (placed.without?.[service.id] !== true && !suspended) own += service.cost;
    }
    let more = 0;
    for (const effect of effects) {
      if (effect.kind !== 'raise' || effect.organisation !== organisation.id) continue;
      if (effect.amount !== undefined) more += effect.amount;
      if (effect.percent !== undefined) more += Math.round((own * effect.percent) / 100);
    }
    pounds += own + more;
  }
  return pounds;
}

/** An amount with what cards have added to it or taken from it. */
function changedByHand(amount: number, plan: Chosen, pack: Pack): number {
  let pounds = amount;
  for (const effect of happened(plan, pack)) {
    if (effect.kind !== 'budget') continue;
    if (effect.amount !== undefined) pounds += effect.amount;
    if (effect.percent !== undefined) pounds += Math.round((amount * effect.percent) / 100);
  }
  return pounds;
}

/** Budget, what is left of it, and the most a tender can offer. */
export function purseByHand(plan: Plan, pack: Pack): { budget: number; balance: number; most: number } | undefined {
  if (plan.budget === undefined) return undefined;
  const budget = changedByHand(plan.budget, plan, pack);
  let options = 0;
  for (const option of pack.options) if (plan.bought[option.id] !== undefined) options += option.price;
  const cards = cardsByHand(plan, pack);
  return {
    budget,
    balance: budget - costByHand(plan, pack) - options - cards,
    most: Math.max(0, budget - options - cards),
  };
}

/** What a tender offers: its price, or where it names none all there is to offer. Nothing before the reveal. */
export function offeredByHand(plan: Plan, price: number | undefined, pack: Pack): number {
  return price ?? purseByHand(plan, pack)?.most ?? 0;
}

interface BidSums {
  readonly cost: number;
  readonly value: number;
  /** Below zero is under the value. */
  readonly overValue: number | undefined;
  readonly belowCost: number;
}

/** What a bid costs to deliver, next to a contract tendered at `tendered`. */
export function bidByHand(plan: Plan, form: BidForm, tendered: number, pack: Pack): BidSums {
  const options = pack.options.filter(({ id }) => plan.bought[id] !== undefined || plan.received?.options[id]);
  const funded = options.some(({ effects }) => effects.some(({ kind }) => kind === 'consortium'));
  const effects = happened(plan, pack);
  let cost = costByHand(plan, pack) + cardsByHand(plan, pack);
  if (form.model === 'consortium' && !funded) cost += pack.consortium.setUp;
  if (form.model === 'consortium' || form.model === 'lead') {
    const merging = pack.organisations.filter(
      (each) => form.merged[each.id] && plan.placed[each.id] && !isShut(each, effects),
    );
    let cores = 0;
    for (const { core } of merging) cores += core;
    if (merging.length >= 2) cost -= Math.round((cores * pack.consortium.mergeShare) / 100);
  }
  const value = Math.max(0, changedByHand(tendered, plan, pack));
  const { price } = form;
  return {
    cost,
    value,
    overValue: price === undefined ? undefined : price - value,
    belowCost: price !== undefined && price < cost ? cost - price : 0,
  };
}

/** What a price scores where the tender says so, in hundredths of a point: inside the value or not, or five times value over price, at most five. */
export function priceByHand(pricing: 'pass' | 'sum', value: number, price: number): number {
  const within = price <= value;
  if (within || pricing === 'pass') return within ? 500 : 0;
  return Math.round((value * 500) / price);
}

/** The total out of 100, in hundredths, of scores in hundredths: each weighs as much as its criterion, and five is all of it. */
export function totalByHand(judged: readonly { readonly weight: number; readonly score: number }[]): number {
  let sum = 0;
  for (const { weight, score } of judged) sum += weight * score;
  return Math.round(sum / 5);
}
