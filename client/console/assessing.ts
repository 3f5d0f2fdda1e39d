/** How far a panel is with one bid. */
import type { SeatId } from '../../shared/game/ids.ts';
import type { Panel } from '../../shared/game/papers.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import { formOf, isIn, judgedBy } from '../../shared/game/scoring.ts';
import type { Table } from '../../shared/game/state.ts';
import type { FacilitatorView, SeatForFacilitator } from '../../shared/game/views.ts';

interface Progress {
  readonly stage: 'difference' | 'scoring' | 'agreeing' | 'awarded';
  /** The names of those at the table whose scores are in: one for each criterion. */
  readonly scored: readonly string[];
  /** Of those at the table whose scores are not. */
  readonly waiting: readonly string[];
  readonly agreed: number;
  /** How many criteria people score, by the tender's rule on price. */
  readonly criteria: number;
}

export function progressOf(
  { seats, catalogue }: Pick<FacilitatorView, 'seats' | 'catalogue'>,
  table: Pick<Table, 'id' | 'tenders'>,
  panel: Panel,
): Progress {
  const begun = panel.scores ? 'agreeing' : panel.difference ? 'scoring' : 'difference';
  const judged = judgedBy(formOf(panel, table), catalogue.criteria).length;
  // A table's own screen has no score.
  const people = entriesOf<SeatId, SeatForFacilitator>(seats).filter(
    ([, { group, screen }]) => group === table.id && !screen,
  );
  const named = (scored: boolean) =>
    people.filter(([seat]) => isIn(panel, seat, judged) === scored).map(([, { name }]) => name);
  return {
    stage: panel.award ? 'awarded' : begun,
    scored: named(true),
    waiting: named(false),
    agreed: keysOf(panel.agreed).length,
    criteria: judged,
  };
}
