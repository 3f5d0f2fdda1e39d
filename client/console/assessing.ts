/** How far a panel is with one bid. */
import type { Catalogue } from '../../shared/game/catalogue.ts';
import type { Panel } from '../../shared/game/papers.ts';
import { keysOf } from '../../shared/game/records.ts';
import { isJudged } from '../../shared/game/scoring.ts';
import type { Table } from '../../shared/game/state.ts';

interface Progress {
  readonly stage: 'difference' | 'scoring' | 'agreeing' | 'awarded';
  /** How many people have scored. */
  readonly scored: number;
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
  return {
    stage: panel.award ? 'awarded' : begun,
    scored: keysOf(panel.in).length,
    agreed: keysOf(panel.agreed).length,
    criteria: criteria.filter((criterion) => form === undefined || isJudged(criterion, form)).length,
  };
}
