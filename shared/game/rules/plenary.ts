/** Papers between tables: giving a tender or bid back, presenting, questions from other tables, what a council says to an ask. */
import type { Draft } from 'immer';
import { type BidId, type GroupId, idFrom, type QuestionId, type TenderId } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { orderLast } from '../order.ts';
import { type Bid, lastVersion, type Tender } from '../papers.ts';
import { entriesOf, keysOf } from '../records.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { Group, Workshop } from '../state.ts';
import { isFrom } from '../steps.ts';
import { authorOf, latest } from '../tender-read.ts';
import type { RoomAt, RoomRules } from './room-rule.ts';

function tenderIn(state: Draft<Workshop>, tender: TenderId): Draft<Tender> | undefined;
function tenderIn(state: Workshop, tender: TenderId): Tender | undefined;
function tenderIn(state: Workshop, tender: TenderId): Tender | undefined {
  const author = authorOf(state.groups, tender);
  return author && state.groups[author]?.table.tenders[tender];
}

function bidderOf(state: Workshop, bid: BidId): GroupId | undefined {
  return entriesOf<GroupId, Group>(state.groups).find(([, { table }]) => table.bids[bid])?.[0];
}

function bidIn(state: Draft<Workshop>, bid: BidId): Draft<Bid> | undefined;
function bidIn(state: Workshop, bid: BidId): Bid | undefined;
function bidIn(state: Workshop, bid: BidId): Bid | undefined {
  const bidder = bidderOf(state, bid);
  return bidder && state.groups[bidder]?.table.bids[bid];
}

/** The table a sender sits at; a facilitator has none. */
function tableOf(state: Workshop, { seat }: RoomAt): GroupId | undefined {
  return seat && state.seats[seat]?.group;
}

/** Refuses what only the paper's own table or a facilitator may do. */
function notOwn(state: Workshop, at: RoomAt, owner: GroupId | undefined): Refusal | undefined {
  if (owner === undefined) return refuse(at.seat === undefined ? 'gone' : 'not_your_table');
  return at.seat !== undefined && tableOf(state, at) !== owner ? refuse('not_your_table') : undefined;
}

type PlenaryCommand =
  | 'tender.withdraw'
  | 'tender.return'
  | 'tender.present'
  | 'question.ask'
  | 'bid.return'
  | 'bid.present'
  | 'bid.answer';

export const plenaryRules: RoomRules<PlenaryCommand> = {
  'tender.withdraw': {
    may: (state, { tender }) => {
      const found = tenderIn(state, tender);
      if (found === undefined) return refuse('gone');
      return latest(found) ? undefined : refuse('already_so');
    },
    apply: (draft, { tender }) => {
      const found = tenderIn(draft, tender);
      if (found) {
        found.withdrawn = true;
        delete found.out;
      }
      return { type: 'tenderWithdrawn', tender };
    },
  },
  'tender.return': {
    may: (state, { tender }) => {
      const found = tenderIn(state, tender);
      if (found === undefined) return refuse('gone');
      return found.out ? undefined : refuse('already_so');
    },
    apply: (draft, { tender }) => {
      delete tenderIn(draft, tender)?.out;
      return { type: 'tenderReturned', tender };
    },
  },
  'tender.present': {
    may: (state, { tender }, at) => {
      if (state.step !== 'tenders') return refuse('not_now');
      if (tender === undefined) return state.presenting ? undefined : refuse('already_so');
      const refusal = notOwn(state, at, authorOf(state.groups, tender));
      const found = tenderIn(state, tender);
      if (refusal || found === undefined) return refusal ?? refuse('gone');
      if (latest(found) === undefined) return refuse('not_now');
      return state.presenting?.tender === tender ? refuse('already_so') : undefined;
    },
    apply: (draft, { tender }) => {
      if (tender === undefined) delete draft.presenting;
      else {
        draft.presenting = { tender };
        const found = tenderIn(draft, tender);
        if (found) found.presented = true;
      }
      return { type: 'presented', ...(tender === undefined ? {} : { tender }) };
    },
  },
  'question.ask': {
    may: (state, { tender }, at) => {
      const found = tenderIn(state, tender);
      const own = tableOf(state, at);
      if (found === undefined || own === undefined || latest(found) === undefined) return refuse('gone');
      if (!isFrom(state.step, 'tenders') || isFrom(state.step, 'assessment')) return refuse('not_now');
      if (authorOf(state.groups, tender) === own) return refuse('own_tender');
      return keysOf(found.questions).length < LIMITS.questions
        ? undefined
        : refuse('too_many', { most: LIMITS.questions });
    },
    apply: (draft, { tender, text }, at) => {
      const found = tenderIn(draft, tender);
      const by = tableOf(draft, at);
      if (found && by)
        found.questions[idFrom<QuestionId>('u', at.seq, found.questions)] = {
          order: orderLast(found.questions),
          by,
          text,
        };
      return { type: 'questionAsked', tender, text };
    },
  },
  'bid.return': {
    may: (state, { bid }) => {
      const found = bidIn(state, bid);
      if (found === undefined) return refuse('gone');
      return found.out ? undefined : refuse('already_so');
    },
    apply: (draft, { bid }) => {
      delete bidIn(draft, bid)?.out;
      return { type: 'bidReturned', bid };
    },
  },
  'bid.present': {
    may: (state, { bid }, at) => {
      if (state.step !== 'assessment') return refuse('not_now');
      if (bid === undefined) return state.presenting ? undefined : refuse('already_so');
      return (
        notOwn(state, at, bidderOf(state, bid)) ?? (state.presenting?.bid === bid ? refuse('already_so') : undefined)
      );
    },
    apply: (draft, { bid }) => {
      if (bid === undefined) delete draft.presenting;
      else {
        draft.presenting = { bid };
        const found = bidIn(draft, bid);
        if (found) found.presented = true;
      }
      return { type: 'presented', ...(bid === undefined ? {} : { bid }) };
    },
  },
  'bid.answer': {
    may: (state, { bid, ask }, at) => {
      const own = tableOf(state, at);
      if (own === undefined || state.groups[own]?.table.panels[bid] === undefined) return refuse('not_your_table');
      if (state.step !== 'assessment') return refuse('not_now');
      const found = bidIn(state, bid);
      return found?.versions[lastVersion(found)]?.asks[ask] ? undefined : refuse('gone');
    },
    apply: (draft, { bid, ask, says, text }) => {
      const found = bidIn(draft, bid);
      const handedIn = found?.versions[lastVersion(found)];
      // On the ask as it was handed in, which the panel reads, and on the bidders' own, which they may since have changed.
      for (const asked of [handedIn?.asks[ask], found?.asks[ask]])
        if (asked) asked.answer = { says, ...(text === undefined ? {} : { text }) };
      return { type: 'askAnswered', says };
    },
  },
};
