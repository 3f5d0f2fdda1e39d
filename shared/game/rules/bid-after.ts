/** A bid that is in while a card changes its plan: handed in anew with what the card does, or back with its table. */
import { castDraft, type Draft } from 'immer';
import type { BidAfter } from '../did.ts';
import type { BidId, PlanId } from '../ids.ts';
import { type Bid, type BidVersion, lastVersion } from '../papers.ts';
import { entriesOf } from '../records.ts';
import type { Table } from '../state.ts';
import { bidVersion, notReadyToSubmit } from './bid.ts';
import { type ApplyAt, planOf } from './table-rule.ts';

/** What a card can change of a bid that is in. */
function touched({ value, cost, closed, plan, requirements }: BidVersion): string {
  return JSON.stringify([value, cost, closed, plan.outcomes, requirements]);
}

/**
 * A bid that still stands is handed in as its next version: its words as they were, answering the same version of the
 * tender, with the cost, value, deadlines, organisations and requirements after the card. One that could not be handed in
 * any more goes back to its table.
 */
export function bidAfter(
  draft: Draft<Table>,
  plan: PlanId,
  { catalogue, seat, server }: ApplyAt,
): { readonly bid?: BidAfter } {
  const bid = entriesOf<BidId, Draft<Bid>>(draft.bids).find(([, each]) => each.plan === plan && each.out)?.[1];
  const number = bid === undefined ? 0 : lastVersion(bid);
  const before = bid?.versions[number];
  if (bid === undefined || before === undefined) return {};
  if (server === undefined) throw new Error('Handing in is the server’s.');
  const target = planOf(draft, plan);
  const next = bidVersion(target, bid, catalogue, before, {
    now: server.now,
    unfinished: before.unfinished === true,
    ...server.answered(target, before.answers),
  });
  if (touched(next) === touched(before)) return {};
  if (!before.unfinished && notReadyToSubmit({ table: draft, catalogue, seat }, bid)) {
    delete bid.out;
    return { bid: 'back' };
  }
  bid.versions[number + 1] = castDraft(next);
  return { bid: number + 1 };
}
