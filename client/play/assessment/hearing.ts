/** A panel's work on one bid: which bids it hears, who scores, whom to hear first, and how scores lie. */
import type { BidId, CriterionId, PlanId, SeatId } from '../../../shared/game/ids.ts';
import type { Panel } from '../../../shared/game/papers.ts';
import { entriesOf, keysOf } from '../../../shared/game/records.ts';
import { given } from '../../../shared/game/scoring.ts';
import type { BidShown, GroupView } from '../../../shared/game/views.ts';

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

/** The score a table would agree as it leans; the middle where nobody scored. */
export function scoreToAgree(lean: number | undefined): number {
  return Math.round(lean ?? 3);
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
