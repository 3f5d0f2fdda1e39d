/** A panel's work on one bid as rows: what each criterion weighs, what a rule gives, where people lean, and the total. */
import type { Criterion } from '../pack/schema.ts';
import type { BidId } from './ids.ts';
import type { AgreedScore, Panel, TenderForm } from './papers.ts';
import { entriesOf } from './records.ts';
import { BEST, isJudged, lean, priceScore } from './scoring.ts';
import type { Table } from './state.ts';
import type { BidShown, GroupView, TenderShown } from './views.ts';

type Form = Pick<TenderForm, 'weights' | 'pricing'>;

/** The weights and the rule on price that a panel scores by; a ready-made tender's where the table hears its own bid. */
export function formFor(
  panel: Panel,
  { table, received }: { readonly table: Table; readonly received: GroupView['received'] },
): Form | undefined {
  const own = panel.tender && table.tenders[panel.tender]?.versions[panel.version]?.form;
  if (own) return own;
  const plan = table.bids[panel.bid]?.plan;
  const ready: TenderShown | undefined = plan && received[plan];
  return ready?.form;
}

/** The lowest price among bids that compete for the same tender; nothing where this one stands alone. */
export function lowestPrice(
  panel: Panel,
  { table, bids }: { readonly table: Table; readonly bids: Readonly<Partial<Record<BidId, Pick<BidShown, 'price'>>>> },
): number | undefined {
  const prices = entriesOf<BidId, Panel>(table.panels).flatMap(([id, { tender }]) => {
    const bid = tender === panel.tender ? bids[id] : undefined;
    return bid ? [bid.price] : [];
  });
  return prices.length > 1 ? Math.min(...prices) : undefined;
}

export interface Row {
  readonly criterion: Criterion;
  readonly weight: number;
  /** What the tender's rule on price gives, where people do not score. */
  readonly ruled: number | undefined;
  readonly agreed: AgreedScore | undefined;
  /** Where the scores lean, once they are turned over. */
  readonly lean: number | undefined;
  /** The score that counts: agreed, or by the rule. */
  readonly score: number | undefined;
}

interface Heard {
  readonly panel: Panel;
  readonly bid: Pick<BidShown, 'value' | 'price'>;
  readonly form: Form | undefined;
  readonly lowest: number | undefined;
}

export function rowsOf(criteria: readonly Criterion[], { panel, bid, form, lowest }: Heard): Row[] {
  return criteria.map((criterion): Row => {
    const byRule = form !== undefined && !isJudged(criterion, form);
    const ruled = byRule ? priceScore(form.pricing, bid.value, bid.price, lowest) : undefined;
    const agreed = panel.agreed[criterion.id];
    return {
      criterion,
      weight: form?.weights[criterion.id] ?? criterion.weight,
      ruled,
      agreed,
      lean: byRule ? undefined : lean(panel, criterion.id),
      score: ruled ?? agreed?.score,
    };
  });
}

/** Halfway, where nobody scored. */
const NOBODYS = 3;

/** The score that agreeing on a criterion begins with: what is agreed already, or where its people lean, as a whole. */
export function scoreToAgree({ agreed, lean }: Pick<Row, 'agreed' | 'lean'>): number {
  return agreed?.score ?? Math.round(lean ?? NOBODYS);
}

/** Points out of a criterion's weight. */
export function pointsOf(weight: number, score: number): number {
  return (weight * score) / BEST;
}

/** Sums of tenths are not exact. */
const inHundredths = (points: number) => Math.round(points * 100) / 100;

/** The points that stand, out of 100: the sum of weight x score / 5; and the most there can be once the rest is agreed. */
export function totalsOf(rows: readonly Row[]): {
  readonly got: number;
  readonly most: number;
  readonly open: boolean;
} {
  let got = 0;
  let most = 0;
  for (const { weight, score } of rows) {
    got += pointsOf(weight, score ?? 0);
    most += pointsOf(weight, score ?? BEST);
  }
  return { got: inHundredths(got), most: inHundredths(most), open: rows.some(({ score }) => score === undefined) };
}
