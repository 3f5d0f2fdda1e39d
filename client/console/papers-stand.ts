/** Where each table's tender and bids stand, and what a facilitator can do with them now. */
import type { Catalogue } from '../../shared/game/catalogue.ts';
import type { PlanId } from '../../shared/game/ids.ts';
import { may } from '../../shared/game/may.ts';
import { purseOf } from '../../shared/game/money.ts';
import { type Bid, bidOfPlan, lastVersion, type Tender, tenderOfPlan } from '../../shared/game/papers.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { Refusal } from '../../shared/game/refusals.ts';
import type { Table } from '../../shared/game/state.ts';
import type { Room } from '../../shared/game/views.ts';
import { heardNow } from '../screen/heard-now.ts';

/** `back`: it went out, and the table has it again. */
export type Standing = 'draft' | 'out' | 'back' | 'withdrawn';

interface Paper {
  readonly plan: Plan;
  readonly standing: Standing;
  /** The last version that went out; 0 if none has. */
  readonly number: number;
  /** That version went over as it stood. */
  readonly unfinished: boolean;
  /** Pounds a year. */
  readonly value: number | undefined;
  /** Why it cannot be sent out for the table now; nothing if it can. */
  readonly refusal: Refusal | undefined;
}

export interface TenderStand extends Paper {
  readonly tender: Tender;
  /** Pounds a year that the table is over its budget; 0 inside it. */
  readonly over: number;
}

export interface BidStand extends Paper {
  readonly bid: Bid;
}

function plansOf({ plans }: Pick<Table, 'plans'>, side: Plan['side']): Plan[] {
  return entriesOf<PlanId, Plan>(plans).flatMap(([, plan]) => (plan.side === side ? [plan] : []));
}

/** A table that has a council plan has one tender for it. */
export function tenderStand(table: Table, catalogue: Catalogue): TenderStand | undefined {
  const [plan] = plansOf(table, 'council');
  const tender = plan && tenderOfPlan(table, plan.id);
  if (plan === undefined || tender === undefined) return undefined;
  const number = lastVersion(tender);
  const version = tender.versions[number];
  return {
    plan,
    tender,
    number,
    standing: tender.out ? 'out' : tender.withdrawn ? 'withdrawn' : number === 0 ? 'draft' : 'back',
    unfinished: version?.unfinished === true,
    value: version?.value,
    over: Math.max(0, -(purseOf(plan, catalogue)?.balance ?? 0)),
    refusal: may(table, catalogue, undefined)({ type: 'tender.publish', payload: { tender: tender.id } }),
  };
}

/** One bid for each tender the table answers. */
export function bidStands(table: Table, catalogue: Catalogue): BidStand[] {
  return plansOf(table, 'sector').flatMap((plan) => {
    const bid = bidOfPlan(table, plan.id);
    if (bid === undefined) return [];
    const number = lastVersion(bid);
    const version = bid.versions[number];
    return [
      {
        plan,
        bid,
        number,
        standing: bid.out ? 'out' : number === 0 ? 'draft' : 'back',
        unfinished: version?.unfinished === true,
        value: version?.price,
        refusal: may(table, catalogue, undefined)({ type: 'bid.submit', payload: { bid: bid.id } }),
      },
    ];
  });
}

/** Whether the room hears a paper, or has. */
export function shownTo(room: Room, { id, presented }: Tender | Bid): 'now' | 'before' | undefined {
  const now = heardNow(room);
  const heard = now && ('tender' in now ? now.tender.tender : now.bid.bid);
  if (heard === id) return 'now';
  return presented ? 'before' : undefined;
}
