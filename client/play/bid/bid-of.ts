/** What a bid's table did last: the version that went out, and the cards that wait for an answer. */
import { type Bid, type BidVersion, lastVersion } from '../../../shared/game/papers.ts';
import type { Plan } from '../../../shared/game/plan.ts';
import { entriesOf } from '../../../shared/game/records.ts';

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
