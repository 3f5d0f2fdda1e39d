/** What entering a step does besides changing it: cards turn, tenders and bids go over as they stand, sides swap, panels sit. */
import { castDraft, type Draft } from 'immer';
import type { Pack, ReadyTender } from '../../pack/schema.ts';
import { fullCatalogue } from '../catalogue-of.ts';
import { type BidId, type CardId, type GroupId, makeId, type PlanId, type TenderId } from '../ids.ts';
import { orderLast } from '../order.ts';
import { type Bid, lastVersion, NOTHING_WRITTEN, type Tender } from '../papers.ts';
import { emptyPlan, type HeldCard, type Plan, type Received } from '../plan.ts';
import { entriesOf, keysOf } from '../records.ts';
import { authorsFor } from '../rotation.ts';
import { setOf } from '../sets.ts';
import type { Group, Table, Workshop } from '../state.ts';
import { isFrom, reachedAt, type StepId } from '../steps.ts';
import { answered } from '../tender-read.ts';
import { bidVersion } from './bid.ts';
import { turnCards, turningStep } from './reveal.ts';
import type { RoomAt } from './room-rule.ts';
import { tenderVersion } from './tender.ts';

/** Turns the cards of a table that goes on without having done so: of both its plans, where it answers two tenders. */
function turnIfPast(table: Draft<Table>, step: StepId, pack: Pack): void {
  const side = table.plans[table.current]?.side;
  if (side === undefined) return;
  const turning = turningStep(side);
  if (!isFrom(step, turning) || step === turning) return;
  for (const [, plan] of entriesOf<PlanId, Draft<Plan>>(table.plans))
    if (plan.side === side && !plan.revealed) turnCards(plan, fullCatalogue(pack));
}

/** Publishes what was not published, as it stands. */
function tendersGoOver(table: Draft<Table>, { pack, now, papers }: RoomAt): void {
  for (const [, tender] of entriesOf<TenderId, Draft<Tender>>(table.tenders)) {
    const plan = table.plans[tender.plan];
    if (plan === undefined || tender.out || tender.withdrawn || lastVersion(tender) > 0) continue;
    if (!plan.revealed) turnCards(plan, fullCatalogue(pack));
    const texts = papers?.[tender.plan] ?? NOTHING_WRITTEN;
    tender.versions[1] = castDraft(tenderVersion(plan, tender, fullCatalogue(pack), texts, { now, unfinished: true }));
    tender.out = true;
  }
}

/** Hands in what was not handed in, or was taken back, as it stands. A bid that a panel has is left to that panel. */
function bidsGoOver(draft: Draft<Workshop>, table: Draft<Table>, { pack, now, papers }: RoomAt): void {
  const heard = new Set(Object.values(draft.groups).flatMap((group) => keysOf(group?.table.panels ?? {})));
  for (const [, bid] of entriesOf<BidId, Draft<Bid>>(table.bids)) {
    const plan = table.plans[bid.plan];
    if (plan === undefined || bid.out || heard.has(bid.id)) continue;
    const texts = papers?.[bid.plan] ?? NOTHING_WRITTEN;
    const at = { now, unfinished: true, ...answered(draft, pack, plan) };
    bid.versions[lastVersion(bid) + 1] = castDraft(bidVersion(plan, bid, fullCatalogue(pack), texts, at));
    bid.out = true;
  }
}

/** Cards that the tender's authors passed on, which the bidders do not hold yet. */
function inherit(plan: Draft<Plan>, author: Draft<Plan>, from: GroupId): void {
  for (const [card, held] of entriesOf<CardId, Draft<HeldCard>>(author.cards))
    if (held.answer?.kind === 'pass' && plan.cards[card] === undefined)
      plan.cards[card] = { order: orderLast(plan.cards), from };
}

function sectorPlan(table: Draft<Table>, id: PlanId, plan: Pick<Plan, 'person' | 'received'>): void {
  const empty = emptyPlan({ id, person: plan.person, side: 'sector' });
  if (plan.received) empty.received = plan.received;
  table.plans[id] = empty;
  const bid = makeId<BidId>(`b${id}`);
  table.bids[bid] = {
    id: bid,
    plan: id,
    form: { members: {}, risk: {}, merged: {}, extras: {} },
    asks: {},
    versions: {},
  };
}

/** A ready-made tender for a group that plays alone: of another person than its own, if the pack has one. */
function readyTender(pack: Pack, own: Plan | undefined): ReadyTender | undefined {
  return pack.tenders.find(({ person }) => person !== own?.person) ?? pack.tenders[0];
}

/** What the council bought or passed on helps and reaches those who answer it, also after it went back. */
function bring(draft: Draft<Workshop>, plan: Draft<Plan>): void {
  const { from, tender: id } = plan.received ?? {};
  const source = from && draft.groups[from]?.table;
  const tender = source && id && source.tenders[id];
  const theirs = tender && source.plans[tender.plan];
  if (from === undefined || !theirs || plan.received === undefined) return;
  Object.assign(plan.received.options, setOf(keysOf(theirs.bought)));
  inherit(plan, theirs, from);
}

/** The tender of another table, or a ready-made one, with a plan and a bid for it. */
function receive(draft: Draft<Workshop>, table: Draft<Table>, author: GroupId, place: number, pack: Pack): void {
  const id = makeId<PlanId>(`q${table.id.slice(1)}${place === 0 ? '' : 'b'}`);
  const source = draft.groups[author]?.table;
  const tender = source && Object.values(source.tenders)[0];
  const theirs = tender && source?.plans[tender.plan];
  const ready = author === table.id && draft.alone !== 'own' ? readyTender(pack, theirs) : undefined;
  if (ready) sectorPlan(table, id, { person: ready.person, received: { version: 1, options: {} } });
  else if (tender && theirs) {
    const received: Received = { from: author, tender: tender.id, version: lastVersion(tender), options: {} };
    sectorPlan(table, id, { person: theirs.person, received });
  }
}

/** The council's plan, or the first sector plan: what a table works on in a stage. */
function workOn(table: Draft<Table>, side: Plan['side']): void {
  const current = table.plans[table.current];
  if (current?.side === side) return;
  const plan = Object.values(table.plans).find((each) => each?.side === side);
  if (plan) table.current = plan.id;
}

function swapSides(draft: Draft<Workshop>, at: RoomAt): void {
  const tables = entriesOf<GroupId, Draft<Group>>(draft.groups);
  for (const [group, { table }] of tables) {
    const answers = () => Object.values(table.plans).filter((plan) => plan?.side === 'sector');
    // Who answers whom was settled when the table swapped: people who are moved since change nothing.
    if (answers().length === 0)
      for (const [place, author] of authorsFor(draft, group).entries()) receive(draft, table, author, place, at.pack);
    for (const plan of answers()) if (plan) bring(draft, plan);
    workOn(table, 'sector');
  }
}

/** Every table sits as the panel for the bids that answer its tender. */
function seatPanels(draft: Draft<Workshop>, at: RoomAt): void {
  const tables = entriesOf<GroupId, Draft<Group>>(draft.groups);
  for (const [, { table }] of tables) bidsGoOver(draft, table, at);
  for (const [from, { table }] of tables) {
    for (const [id, bid] of entriesOf<BidId, Draft<Bid>>(table.bids)) {
      const received = table.plans[bid.plan]?.received;
      if (received === undefined) continue;
      // A ready-made tender has no authors in the room: the table that answered it hears its own bid, in two halves.
      const panel = draft.groups[received.from ?? from]?.table;
      if (panel === undefined || panel.panels[id]) continue;
      const version = bid.versions[lastVersion(bid)]?.answers ?? received.version;
      panel.panels[id] = {
        bid: id,
        from,
        version,
        in: {},
        agreed: {},
        ...(received.tender ? { tender: received.tender } : {}),
      };
    }
  }
}

/** Does for one table what entering a step asks of it. */
export function enterTable(table: Draft<Table>, step: StepId, pack: Pack): void {
  turnIfPast(table, step, pack);
}

/** Does for the room what entering a step asks of it. Going back undoes none of it. */
export function enterRoom(draft: Draft<Workshop>, step: StepId, at: RoomAt): void {
  const tables = entriesOf<GroupId, Draft<Group>>(draft.groups).map(([, { table }]) => table);
  const reached = reachedAt(step);
  if (reached.tenders) for (const table of tables) tendersGoOver(table, at);
  if (reached.swap) swapSides(draft, at);
  else for (const table of tables) workOn(table, 'council');
  if (reached.panels) seatPanels(draft, at);
  for (const table of tables) enterTable(table, step, at.pack);
}
