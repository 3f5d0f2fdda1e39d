/** A panel's work on one bid as figures: what each criterion weighs, what a rule gives, where people lean, and the total. */
import type { BidId, CriterionId, PlanId, SeatId } from '../../../shared/game/ids.ts';
import type { AgreedScore, Panel, TenderForm } from '../../../shared/game/papers.ts';
import { entriesOf, keysOf } from '../../../shared/game/records.ts';
import { BEST, given, isJudged, lean, priceScore } from '../../../shared/game/scoring.ts';
import type { Table } from '../../../shared/game/state.ts';
import type { BidShown, GroupView, TenderShown } from '../../../shared/game/views.ts';
import type { Criterion } from '../../../shared/pack/schema.ts';

type Form = Pick<TenderForm, 'weights' | 'pricing'>;

/** The weights and the rule on price that a panel scores by; a ready-made tender's where the table hears its own bid. */
export function formFor(
  panel: Panel,
  { table, received }: { readonly table: Table; readonly received?: GroupView['received'] | undefined },
): Form | undefined {
  const own = panel.tender && table.tenders[panel.tender]?.versions[panel.version]?.form;
  if (own) return own;
  const plan = table.bids[panel.bid]?.plan;
  const ready: TenderShown | undefined = plan && received?.[plan];
  return ready?.form;
}

/** The contract value as it was tendered, where cards have changed it for the bid since; nothing where they have not. */
export function tenderedOtherwise(
  panel: Panel,
  bid: Pick<BidShown, 'value' | 'answers'>,
  { table, received }: Pick<GroupView, 'table' | 'received'>,
): number | undefined {
  const own = panel.tender && table.tenders[panel.tender]?.versions[bid.answers]?.value;
  const plan = table.bids[panel.bid]?.plan;
  const tendered = own ?? (plan && received[plan]?.value);
  return tendered === bid.value ? undefined : tendered;
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

/** Points out of a criterion's weight. */
export function pointsOf(weight: number, score: number): number {
  return (weight * score) / BEST;
}

/** The points that stand, and the most there can be once the rest is agreed. */
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
  return { got, most, open: rows.some(({ score }) => score === undefined) };
}

/** From this spread on, those at the ends are heard first. */
const APART = 3;

interface Apart {
  readonly low: { readonly seat: SeatId; readonly score: number };
  readonly high: { readonly seat: SeatId; readonly score: number };
}

/** Whom to hear first: the lowest and the highest score, where they are three or more apart. */
export function apart(panel: Panel, criterion: CriterionId): Apart | undefined {
  const scores = given(panel, criterion);
  const [low] = scores;
  const high = scores.at(-1);
  return low && high && high.score - low.score >= APART ? { low, high } : undefined;
}

/** How the scores for one criterion lie: their mean, the lowest and the highest. Nothing if nobody scored. */
export function spreadOf(panel: Panel, criterion: CriterionId) {
  const scores = given(panel, criterion).map(({ score }) => score);
  if (scores.length === 0) return undefined;
  const average = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { average, low: Math.min(...scores), high: Math.max(...scores) };
}

/** The people who score: everybody at the table but its own screen. */
export function scorersOf({ people }: Pick<GroupView, 'people'>): SeatId[] {
  return entriesOf(people).flatMap(([id, { screen }]) => (screen ? [] : [id]));
}

/** Where a table's own bids are heard: by the table whose tender each answers. */
export function hearerOf({ table }: Pick<GroupView, 'table'>, plan: PlanId) {
  return table.plans[plan]?.received?.from;
}

/** The bids a table hears, in the order they were handed to it. */
export function panelsOf({ table, bids }: Pick<GroupView, 'table' | 'bids'>): { panel: Panel; bid: BidShown }[] {
  return keysOf<BidId, Panel>(table.panels).flatMap((id) => {
    const panel = table.panels[id];
    const bid = bids[id];
    return panel && bid ? [{ panel, bid }] : [];
  });
}
