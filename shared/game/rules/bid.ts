/** The bid: how the sector bids, who leads and who is in, how risk is held, what it asks, and submitting it. */
import { castDraft, type Draft } from 'immer';
import { bidMoney, isTogether } from '../bid-money.ts';
import type { Catalogue } from '../catalogue.ts';
import { isBidReady, isClosed, outcomesInForce, requirementsOf } from '../effects.ts';
import { wordsGoingOut } from '../going-out.ts';
import { type AskId, type BidId, idFrom, type OrganisationId } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { orderLast } from '../order.ts';
import {
  type Bid,
  type BidForm,
  type BidVersion,
  type FrozenTexts,
  type Instrument,
  lastVersion,
  NOTHING_WRITTEN,
} from '../papers.ts';
import type { Plan } from '../plan.ts';
import { keysOf } from '../records.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { allIn, holds, setOf } from '../sets.ts';
import type { Table } from '../state.ts';
import { isFrom } from '../steps.ts';
import { closedPlan, planOf, type TableAt, type TableRules } from './table-rule.ts';

/** The bid a rule acts on. Throws if it is not there, which `may` has ruled out. */
function bidOf(table: Draft<Table>, bid: BidId): Draft<Bid>;
function bidOf(table: Table, bid: BidId): Bid;
function bidOf(table: Table, bid: BidId): Bid {
  const found = table.bids[bid];
  if (found === undefined) throw new Error(`The table has no bid ${bid}.`);
  return found;
}

/** Refuses a bid that is not this table's, not yet written, or submitted. */
function draftClosed(at: TableAt, bid: BidId): Refusal | undefined {
  const found = at.table.bids[bid];
  if (found === undefined) return refuse('not_your_table');
  if (found.out) return refuse('bid_out');
  return closedPlan(at, found.plan) ?? (isFrom(at.table.step, 'bid') ? undefined : refuse('not_now'));
}

function notReady(at: TableAt, plan: Plan, organisation: OrganisationId): Refusal | undefined {
  if (isBidReady(plan, at.catalogue, organisation)) return undefined;
  return refuse('not_bid_ready', { name: at.catalogue.organisations[organisation]?.name ?? organisation });
}

/** The organisations of a plan that can deliver: placed, and not closed by a card. */
function openIn(plan: Plan): OrganisationId[] {
  return keysOf<OrganisationId, unknown>(plan.placed).filter((id) => !isClosed(plan, id));
}

/** Organisations that bid separately bid alone, and whoever leads leads: each of them must be ready for it. */
export function notReadyToSubmit(at: TableAt, { form, plan: id }: Bid): Refusal | undefined {
  const plan = planOf(at.table, id);
  if (form.model === undefined) return refuse('model_first');
  if (form.price === undefined) return refuse('price_first');
  const open = openIn(plan);
  if (open.length === 0) return refuse('choose_first');
  if (form.model === 'lead' && form.lead === undefined) return refuse('lead_first');
  const { lead } = form;
  if (form.model !== 'separate' && lead !== undefined && !open.includes(lead)) return refuse('not_in_plan');
  const alone = form.model === 'separate' ? open : lead === undefined ? [] : [lead];
  for (const organisation of alone) {
    const refusal = notReady(at, plan, organisation);
    if (refusal) return refusal;
  }
  return undefined;
}

/** A bid as it stands, ready to be handed in. `value` is that of the tender version it answers. */
export function bidVersion(
  plan: Plan,
  bid: Bid,
  catalogue: Catalogue,
  frozen: FrozenTexts,
  at: { readonly now: number; readonly unfinished: boolean; readonly answers: number; readonly value: number },
): BidVersion {
  const money = bidMoney(plan, bid.form, at.value, catalogue);
  const { needs, assets, placed } = plan;
  const closed = keysOf<OrganisationId, unknown>(placed).filter((id) => isClosed(plan, id));
  const requirements = requirementsOf(plan);
  return {
    at: at.now,
    ...(at.unfinished ? { unfinished: true } : {}),
    answers: at.answers,
    value: money.value,
    price: bid.form.price ?? money.cost,
    cost: money.cost,
    form: bid.form,
    asks: bid.asks,
    plan: { needs, assets, outcomes: outcomesInForce(plan), placed },
    closed: setOf(closed),
    ...(requirements.length > 0 ? { requirements } : {}),
    texts: wordsGoingOut(frozen, catalogue.forms.bid, bid.form.extras),
    textSeq: frozen.textSeq,
  };
}

/** What a version says, whenever it was handed in. */
function said({ at, textSeq, ...rest }: BidVersion): string {
  return JSON.stringify(rest);
}

function sameForm<K extends keyof BidForm>(at: TableAt, bid: BidId, field: K, value: BidForm[K]): Refusal | undefined {
  return bidOf(at.table, bid).form[field] === value ? refuse('already_so') : undefined;
}

type BidCommand =
  | 'plan.open'
  | 'bid.model'
  | 'bid.members'
  | 'bid.lead'
  | 'bid.risk'
  | 'bid.merge'
  | 'bid.price'
  | 'bid.ask'
  | 'bid.edit'
  | 'bid.submit'
  | 'bid.withdraw';

export const bidRules: TableRules<BidCommand> = {
  'plan.open': {
    may: ({ table }, { plan }) => {
      const found = table.plans[plan];
      if (found === undefined) return refuse('not_your_table');
      if (found.side !== 'sector' || !isFrom(table.step, 'framework')) return refuse('not_now');
      return table.current === plan ? refuse('already_so') : undefined;
    },
    apply: (draft, { plan }) => {
      draft.current = plan;
      return { type: 'planOpened', plan };
    },
  },
  'bid.model': {
    may: (at, { bid, model, spectrum }) => {
      const closed = draftClosed(at, bid);
      if (closed) return closed;
      const { form } = bidOf(at.table, bid);
      return form.model === model && form.spectrum === spectrum ? refuse('already_so') : undefined;
    },
    apply: (draft, { bid, model, spectrum }) => {
      const { form } = bidOf(draft, bid);
      form.model = model;
      if (spectrum === undefined) delete form.spectrum;
      else form.spectrum = spectrum;
      return { type: 'bidEdited', part: 'model' };
    },
  },
  'bid.members': {
    may: (at, { bid, members }) => {
      const closed = draftClosed(at, bid);
      if (closed) return closed;
      const { plan, form } = bidOf(at.table, bid);
      if (!allIn(planOf(at.table, plan).placed, members)) return refuse('not_in_plan');
      return holds(form.members, members) ? refuse('already_so') : undefined;
    },
    apply: (draft, { bid, members }) => {
      const { form } = bidOf(draft, bid);
      form.members = setOf(members);
      // Whoever leads is in.
      if (form.lead !== undefined && members.length > 0 && !form.members[form.lead]) delete form.lead;
      return { type: 'bidEdited', part: 'members' };
    },
  },
  'bid.lead': {
    may: (at, { bid, lead }) => {
      const closed = draftClosed(at, bid) ?? sameForm(at, bid, 'lead', lead);
      if (closed) return closed;
      const found = bidOf(at.table, bid);
      const plan = planOf(at.table, found.plan);
      if (!isTogether(found.form.model)) return refuse('not_together');
      return openIn(plan).includes(lead) ? notReady(at, plan, lead) : refuse('not_in_plan');
    },
    apply: (draft, { bid, lead }) => {
      const { form } = bidOf(draft, bid);
      form.lead = lead;
      if (keysOf(form.members).length > 0) form.members[lead] = true;
      return { type: 'bidEdited', part: 'lead' };
    },
  },
  'bid.risk': {
    may: (at, { bid, instruments }) => {
      const closed = draftClosed(at, bid);
      if (closed) return closed;
      return holds<Instrument>(bidOf(at.table, bid).form.risk, instruments) ? refuse('already_so') : undefined;
    },
    apply: (draft, { bid, instruments }) => {
      bidOf(draft, bid).form.risk = setOf(instruments);
      return { type: 'bidEdited', part: 'risk' };
    },
  },
  'bid.merge': {
    may: (at, { bid, organisations }) => {
      const closed = draftClosed(at, bid);
      if (closed) return closed;
      const { plan, form } = bidOf(at.table, bid);
      if (organisations.length === 1) return refuse('merge_two');
      if (organisations.length > 1 && !isTogether(form.model)) return refuse('not_together');
      if (!allIn(planOf(at.table, plan).placed, organisations)) return refuse('not_in_plan');
      return holds(form.merged, organisations) ? refuse('already_so') : undefined;
    },
    apply: (draft, { bid, organisations }) => {
      bidOf(draft, bid).form.merged = setOf(organisations);
      return { type: 'bidEdited', part: 'merge' };
    },
  },
  'bid.price': {
    may: (at, { bid, price }) => draftClosed(at, bid) ?? sameForm(at, bid, 'price', price),
    apply: (draft, { bid, price }) => {
      bidOf(draft, bid).form.price = price;
      return { type: 'bidEdited', part: 'price' };
    },
  },
  'bid.ask': {
    may: (at, { bid, ask, text }) => {
      const closed = draftClosed(at, bid);
      if (closed) return closed;
      const { asks } = bidOf(at.table, bid);
      if (ask !== undefined) return asks[ask] ? undefined : refuse('gone');
      if (text === '') return refuse('gone');
      return keysOf(asks).length < LIMITS.asks ? undefined : refuse('too_many', { most: LIMITS.asks });
    },
    apply: (draft, { bid, ask, kind, text }, { seq }) => {
      const { asks } = bidOf(draft, bid);
      if (ask !== undefined && text === '') {
        delete asks[ask];
        return { type: 'askRemoved' };
      }
      const known = ask === undefined ? undefined : asks[ask];
      asks[ask ?? idFrom<AskId>('k', seq, asks)] = { order: known?.order ?? orderLast(asks), kind, text };
      return ask === undefined ? { type: 'askAdded', text } : { type: 'askChanged', text };
    },
  },
  'bid.edit': {
    may: (at, { bid, extra, open }) => {
      const closed = draftClosed(at, bid);
      if (closed) return closed;
      if (!at.catalogue.forms.bid.some(({ id, core }) => id === extra && !core)) return refuse('gone');
      return open === (bidOf(at.table, bid).form.extras[extra] === true) ? refuse('already_so') : undefined;
    },
    apply: (draft, { bid, extra, open }) => {
      const { extras } = bidOf(draft, bid).form;
      if (open) extras[extra] = true;
      else delete extras[extra];
      return { type: 'bidEdited', part: 'fields' };
    },
  },
  'bid.submit': {
    may: (at, { bid }) => draftClosed(at, bid) ?? notReadyToSubmit(at, bidOf(at.table, bid)),
    apply: (draft, { bid }, { catalogue, server }) => {
      if (server === undefined) throw new Error('Submitting is the server’s.');
      const paper = bidOf(draft, bid);
      const plan = planOf(draft, paper.plan);
      const texts = server.papers[paper.plan] ?? NOTHING_WRITTEN;
      const last = lastVersion(paper);
      const before = paper.versions[last];
      const frozen = bidVersion(plan, paper, catalogue, texts, {
        now: server.now,
        unfinished: false,
        ...server.answered(plan),
      });
      paper.out = true;
      const version = before && said(before) === said(frozen) ? last : last + 1;
      if (version > last) paper.versions[version] = castDraft(frozen);
      return { type: 'bidSubmitted', bid, version, price: frozen.price, cost: frozen.cost };
    },
  },
  'bid.withdraw': {
    may: ({ table }, { bid }) => {
      const found = table.bids[bid];
      if (found === undefined) return refuse('not_your_table');
      if (!found.out) return refuse('already_so');
      return isFrom(table.step, 'assessment') ? refuse('not_now') : undefined;
    },
    apply: (draft, { bid }) => {
      delete bidOf(draft, bid).out;
      return { type: 'bidWithdrawn', bid };
    },
  },
};
