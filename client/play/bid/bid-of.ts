/** The bid of a plan, and which version went out last. */
import { type Bid, type BidVersion, lastVersion } from '../../../shared/game/papers.ts';
import type { Plan } from '../../../shared/game/plan.ts';
import { entriesOf } from '../../../shared/game/records.ts';
import type { Table } from '../../../shared/game/state.ts';

export function bidOfPlan({ bids }: Pick<Table, 'bids'>, plan: Plan['id']): Bid | undefined {
  return Object.values(bids).find((bid) => bid?.plan === plan);
}

/** The last version that was submitted, with its number; nothing before the first. */
export function lastSubmitted(bid: Bid): { readonly number: number; readonly version: BidVersion } | undefined {
  const number = lastVersion(bid);
  const version = bid.versions[number];
  return version && { number, version };
}

/** How many of a plan's cards wait for an answer. */
export function cardsToAnswer({ cards }: Pick<Plan, 'cards'>): number {
  return entriesOf(cards).filter(([, held]) => held.answer === undefined).length;
}
