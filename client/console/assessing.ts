/** How far a panel is with one bid. */
import type { Catalogue } from '../../shared/game/catalogue.ts';
import type { SeatId } from '../../shared/game/ids.ts';
import type { Panel } from '../../shared/game/papers.ts';
import { keysOf } from '../../shared/game/records.ts';
import { isIn, judgedBy } from '../../shared/game/scoring.ts';
import type { Table } from '../../shared/game/state.ts';

interface Progress {
  readonly stage: 'difference' | 'scoring' | 'agreeing' | 'awarded';
  /** Whose scores are in: one for each criterion. */
  readonly scored: readonly SeatId[];
  readonly agreed: number;
  /** How many criteria people score, by the tender's rule on price. */
  readonly criteria: number;
}

export function progressOf(
  { tenders }: Pick<Table, 'tenders'>,
  panel: Panel,
  { criteria }: Pick<Catalogue, 'criteria'>,
): Progress {
  const form = panel.tender && tenders[panel.tender]?.versions[panel.version]?.form;
  const begun = panel.scores ? 'agreeing' : panel.difference ? 'scoring' : 'difference';
  const judged = judgedBy(form || undefined, criteria).length;
  return {
    stage: panel.award ? 'awarded' : begun,
    scored: keysOf<SeatId, number>(panel.in).filter((seat) => isIn(panel, seat, judged)),
    agreed: keysOf(panel.agreed).length,
    criteria: judged,
  };
}
