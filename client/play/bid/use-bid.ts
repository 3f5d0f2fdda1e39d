/** The bid of the plan a table works on, for every part of its form. */
import type { Bid } from '../../../shared/game/papers.ts';
import { useReceivedTender } from '../costing/tender-of.ts';
import { useTable } from '../table.tsx';
import { bidOfPlan } from './bid-of.ts';

export interface AtBid {
  readonly bid: Bid;
  /** Nothing can be changed: it is submitted, or the workshop is closed. */
  readonly closed: boolean;
  /** The contract value it is compared with, in pounds a year; nothing while the tender is withdrawn. */
  readonly value: number | undefined;
}

/** Throws for a plan without a bid: every sector plan has one. */
export function useBid(): AtBid {
  const { table, plan } = useTable();
  const tender = useReceivedTender();
  const bid = bidOfPlan(table, plan.id);
  if (bid === undefined) throw new Error(`There is no bid for the plan ${plan.id}.`);
  return { bid, closed: bid.out === true || table.closed === true, value: tender?.value };
}
