/** A panel before a bid for its tender, with nothing said or scored. */
import { type BidId, type GroupId, makeId, type TenderId } from '../ids.ts';
import type { Panel } from '../papers.ts';

export function aPanel(over: Partial<Panel> = {}): Panel {
  return {
    bid: makeId<BidId>('b1'),
    from: makeId<GroupId>('g2'),
    tender: makeId<TenderId>('t1'),
    version: 1,
    in: {},
    agreed: {},
    ...over,
  };
}
