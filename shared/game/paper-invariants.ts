/** What is true of every tender, bid and panel of a table, whatever was done. */
import type { Pack } from '../pack/schema.ts';
import type { BidId, CriterionId, SeatId, TenderId } from './ids.ts';
import type { Bid, Panel, Tender, TenderForm } from './papers.ts';
import { entriesOf, keysOf } from './records.ts';
import { formOf, judgedBy } from './scoring.ts';
import { holds } from './sets.ts';
import type { Table, Workshop } from './state.ts';

/** Versions are numbered from 1 without a gap. */
function versionsBroken(versions: Readonly<Partial<Record<number, unknown>>>): boolean {
  return Object.keys(versions).some((number, i) => Number(number) !== i + 1);
}

function weightsBroken({ weights }: TenderForm, { criteria }: Pack): boolean {
  const sum = criteria.reduce((all, { id }) => all + (weights[id] ?? Number.NaN), 0);
  return sum !== 100 || keysOf(weights).length !== criteria.length;
}

function tenderBroken(tender: Tender, table: Table, pack: Pack): string | undefined {
  if (table.plans[tender.plan]?.side !== 'council') return 'is of no council plan of its table.';
  if (versionsBroken(tender.versions)) return 'lacks a version.';
  if (tender.out && keysOf(tender.versions).length === 0) return 'is out and has no version.';
  if (tender.out && tender.withdrawn) return 'is out and withdrawn.';
  const forms = [tender.form, ...Object.values(tender.versions).flatMap((version) => version?.form ?? [])];
  return forms.some((form) => weightsBroken(form, pack)) ? 'has weights that are not 100 together.' : undefined;
}

function bidBroken(bid: Bid, table: Table): string | undefined {
  if (table.plans[bid.plan]?.side !== 'sector') return 'is of no sector plan of its table.';
  if (versionsBroken(bid.versions)) return 'lacks a version.';
  return bid.out && keysOf(bid.versions).length === 0 ? 'is out and has no version.' : undefined;
}

/** Whether everybody's scores are for what the panel was told. */
function sameCriteria(scores: NonNullable<Panel['scores']>, told: Panel['in']): boolean {
  const everybody = [...keysOf<SeatId, unknown>(scores), ...keysOf<SeatId, unknown>(told)];
  return everybody.every((seat) => holds(told[seat], keysOf(scores[seat] ?? {})));
}

function panelBroken(state: Workshop, table: Table, panel: Panel, pack: Pack): string | undefined {
  const bid = state.groups[panel.from]?.table.bids[panel.bid];
  if (bid === undefined || keysOf(bid.versions).length === 0) return 'assesses a bid that was not handed in.';
  if (panel.tender !== undefined && table.tenders[panel.tender] === undefined) return 'assesses for another tender.';
  if (keysOf(panel.in).length > 0 && panel.difference === undefined) return 'has a score before any difference.';
  if (panel.scores && !sameCriteria(panel.scores, panel.in)) return 'turned over other scores.';
  if (keysOf(panel.agreed).length > 0 && panel.scores === undefined) return 'agreed before scores were turned over.';
  const judged = judgedBy(formOf(panel, table), pack.criteria).map(({ id }) => id);
  if (!keysOf<CriterionId, unknown>(panel.agreed).every((id) => judged.includes(id)))
    return 'agreed what it does not score.';
  return panel.award && !judged.every((id) => panel.agreed[id]) ? 'decided before it agreed.' : undefined;
}

/** What is wrong with the papers of a table, in words for developers; nothing if all holds. */
export function papersBroken(state: Workshop, table: Table, pack: Pack): string | undefined {
  for (const [id, tender] of entriesOf<TenderId, Tender>(table.tenders)) {
    const broken = tender.id === id ? tenderBroken(tender, table, pack) : `is kept as ${id}.`;
    if (broken !== undefined) return `Tender ${tender.id} ${broken}`;
  }
  for (const [id, bid] of entriesOf<BidId, Bid>(table.bids)) {
    const broken = bid.id === id ? bidBroken(bid, table) : `is kept as ${id}.`;
    if (broken !== undefined) return `Bid ${bid.id} ${broken}`;
  }
  for (const [id, panel] of entriesOf<BidId, Panel>(table.panels)) {
    const broken = panel.bid === id ? panelBroken(state, table, panel, pack) : `is kept as ${id}.`;
    if (broken !== undefined) return `Panel ${panel.bid} ${broken}`;
  }
  return undefined;
}
