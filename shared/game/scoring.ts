/** Scoring: who scores what, the price by rule, and where a panel leans. */
import type { Criterion } from '../pack/schema.ts';
import type { CriterionId, SeatId } from './ids.ts';
import type { Panel, Scores, TenderForm } from './papers.ts';
import { entriesOf, keysOf } from './records.ts';
import { setOf } from './sets.ts';
import type { Table } from './state.ts';

/** The best score there is. */
export const BEST = 5;

/** Whether people score a criterion, or the tender's rule on price does. */
export function isJudged(criterion: Criterion, { pricing }: Pick<TenderForm, 'pricing'>): boolean {
  return criterion.scoring === 'judged' || pricing === 'judged';
}

/** The published form a panel scores by; nothing for a ready-made tender. */
export function formOf({ tender, version }: Pick<Panel, 'tender' | 'version'>, { tenders }: Pick<Table, 'tenders'>) {
  return tender === undefined ? undefined : tenders[tender]?.versions[version]?.form;
}

/** The criteria that people score, in the pack's order. Of a ready-made tender, which has no form here, all are. */
export function judgedBy<C extends Criterion>(
  form: Pick<TenderForm, 'pricing'> | undefined,
  criteria: readonly C[],
): readonly C[] {
  return form === undefined ? criteria : criteria.filter((criterion) => isJudged(criterion, form));
}

/** The criteria that each person has a score for. */
export function scoredBy(scores: Readonly<Partial<Record<SeatId, Scores>>> = {}): Panel['in'] {
  return Object.fromEntries(entriesOf<SeatId, Scores>(scores).map(([seat, own]) => [seat, setOf(keysOf(own))]));
}

/** Whether somebody's scores are in: one for each of so many judged criteria. */
export function isIn({ in: scored }: Pick<Panel, 'in'>, seat: SeatId, judged: number): boolean {
  return keysOf(scored[seat] ?? {}).length >= judged;
}

/**
 * The score a price gets by rule. `pass`: 5 inside the value, else 0. `sum`: 5 x value / price, at most 5; where several
 * bids compete, 5 x lowest price / price. Amounts in pounds a year; the score is kept to two decimals.
 */
export function priceScore(pricing: TenderForm['pricing'], value: number, price: number, lowest?: number): number {
  if (pricing === 'pass') return price <= value ? BEST : 0;
  if (price <= 0) return BEST;
  return Math.min(BEST, Math.round((BEST * 100 * (lowest ?? value)) / price) / 100);
}

/** What the scorers gave for one criterion, lowest first. Empty until the scores are turned over. */
export function given(panel: Panel, criterion: CriterionId): { readonly seat: SeatId; readonly score: number }[] {
  return entriesOf<SeatId, Scores>(panel.scores ?? {})
    .flatMap(([seat, scores]) => {
      const score = scores[criterion];
      return score === undefined ? [] : [{ seat, score }];
    })
    .sort((a, b) => a.score - b.score);
}

/** The lean: the median of the scores; nothing if nobody scored. */
export function lean(panel: Panel, criterion: CriterionId): number | undefined {
  const scores = given(panel, criterion).map(({ score }) => score);
  const middle = Math.floor(scores.length / 2);
  const upper = scores[middle];
  const lower = scores[scores.length % 2 === 0 ? middle - 1 : middle];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
