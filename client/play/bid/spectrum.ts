/** The nine points of the spectrum of collaboration, and which of them each way of bidding mostly means. NLGN 2016, figure 8. */
import type { BidModel } from '../../../shared/game/papers.ts';

/** Points from 1 (each on their own) to 9 (a new body). */
export const NEAR: Readonly<Record<BidModel, readonly number[]>> = {
  separate: [1, 2, 3],
  consortium: [4, 5, 9],
  lead: [6, 7, 8],
};
