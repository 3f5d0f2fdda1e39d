/** The panel: a table assesses the bids for its tender. Alone first, then together, then the award. */
import type { Draft } from 'immer';
import type { BidId, CriterionId } from '../ids.ts';
import type { Panel } from '../papers.ts';
import { keysOf } from '../records.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { formOf, judgedBy } from '../scoring.ts';
import { setOf } from '../sets.ts';
import type { Table } from '../state.ts';
import type { TableAt, TableRules } from './table-rule.ts';

/** The panel a rule acts on. Throws if it is not there, which `may` has ruled out. */
function panelOf(table: Draft<Table>, bid: BidId): Draft<Panel>;
function panelOf(table: Table, bid: BidId): Panel;
function panelOf(table: Table, bid: BidId): Panel {
  const found = table.panels[bid];
  if (found === undefined) throw new Error(`The table is no panel for ${bid}.`);
  return found;
}

function notPanel({ table }: TableAt, bid: BidId): Refusal | undefined {
  const found = table.panels[bid];
  if (found === undefined) return refuse('not_your_table');
  if (found.award) return refuse('award_stands');
  return table.step === 'assessment' ? undefined : refuse('not_now');
}

function judged({ table, catalogue }: TableAt, bid: BidId): CriterionId[] {
  return judgedBy(formOf(panelOf(table, bid), table), catalogue.criteria).map(({ id }) => id);
}

/** Refuses a criterion that is not the panel's to score. */
function notScored(at: TableAt, bid: BidId, criterion: CriterionId): Refusal | undefined {
  if (!at.catalogue.criteria.some(({ id }) => id === criterion)) return refuse('gone');
  return judged(at, bid).includes(criterion) ? undefined : refuse('by_rule');
}

export const panelRules: TableRules<
  'score.difference' | 'score.set' | 'score.reveal' | 'score.agree' | 'award.decide'
> = {
  'score.difference': {
    may: (at, { bid, text, months }) => {
      const refusal = notPanel(at, bid);
      if (refusal) return refusal;
      const said = panelOf(at.table, bid).difference;
      return said?.text === text && said.months === months ? refuse('already_so') : undefined;
    },
    apply: (draft, { bid, text, months }) => {
      panelOf(draft, bid).difference = { text, months };
      return { type: 'differenceSaid', bid, text };
    },
  },
  'score.set': {
    may: (at, { bid, criterion, seat }) => {
      const refusal = notPanel(at, bid);
      if (refusal) return refusal;
      const scorer = seat ?? at.seat;
      if (scorer !== undefined && at.table.screens[scorer]) return refuse('screen_scores');
      // The device is passed round: only to people at this table who have none.
      if (seat !== undefined && seat !== at.seat && !at.table.handed[seat]) return refuse('not_your_seat');
      const panel = panelOf(at.table, bid);
      if (panel.difference === undefined) return refuse('difference_first');
      return panel.scores ? refuse('scores_turned') : notScored(at, bid, criterion);
    },
    apply: (draft, { bid, criterion, score, seat: passedTo }, { seat: actor, server }) => {
      if (server === undefined || actor === undefined) throw new Error('Scores are the server’s, and a person’s.');
      const seat = passedTo ?? actor;
      const scores = server.scores[bid] ?? {};
      const own = { ...scores[seat], [criterion]: score };
      scores[seat] = own;
      server.scores[bid] = scores;
      panelOf(draft, bid).in[seat] = setOf(keysOf(own));
      return { type: 'scored', bid };
    },
  },
  'score.reveal': {
    may: (at, { bid }) => {
      const refusal = notPanel(at, bid);
      if (refusal) return refusal;
      const panel = panelOf(at.table, bid);
      if (panel.scores) return refuse('already_so');
      return keysOf(panel.in).length === 0 ? refuse('scores_first') : undefined;
    },
    apply: (draft, { bid }, { server }) => {
      if (server === undefined) throw new Error('Scores are the server’s.');
      panelOf(draft, bid).scores = { ...server.scores[bid] };
      return { type: 'scoresTurned', bid };
    },
  },
  'score.agree': {
    may: (at, { bid, criterion, score, reason }) => {
      const refusal = notPanel(at, bid);
      if (refusal) return refusal;
      const panel = panelOf(at.table, bid);
      if (panel.scores === undefined) return refuse('turn_first');
      const unscored = notScored(at, bid, criterion);
      if (unscored) return unscored;
      const agreed = panel.agreed[criterion];
      return agreed?.score === score && agreed.reason === reason ? refuse('already_so') : undefined;
    },
    apply: (draft, { bid, criterion, score, reason }) => {
      panelOf(draft, bid).agreed[criterion] = { score, reason };
      return { type: 'scoreAgreed', bid, criterion, score };
    },
  },
  'award.decide': {
    may: (at, { bid }) => {
      const refusal = notPanel(at, bid);
      if (refusal) return refusal;
      const { agreed } = panelOf(at.table, bid);
      return judged(at, bid).every((criterion) => agreed[criterion]) ? undefined : refuse('agree_first');
    },
    apply: (draft, { bid, decision, text }) => {
      panelOf(draft, bid).award = { decision, text };
      return { type: 'awardDecided', bid, decision };
    },
  },
};
