/** The tender of the plan a table works on, and where it stands: being written, out, given back, withdrawn. */
import { lastVersion, type Tender, type TenderVersion, tenderOfPlan } from '../../../shared/game/papers.ts';
import { useTable } from '../table.tsx';

export interface AtTender {
  readonly tender: Tender;
  /** The last version that went out, and its number; 0 and nothing if none has. */
  readonly number: number;
  readonly version: TenderVersion | undefined;
  readonly standing: 'draft' | 'out' | 'returned' | 'withdrawn';
  /** Nothing can be changed: it is out, or the workshop is closed. */
  readonly closed: boolean;
}

/** Nothing for a plan of the sector, which has no tender of its own. */
export function useTender(): AtTender | undefined {
  const { table, plan } = useTable();
  const tender = tenderOfPlan(table, plan.id);
  if (tender === undefined) return undefined;
  const number = lastVersion(tender);
  const back = tender.withdrawn ? 'withdrawn' : 'returned';
  return {
    tender,
    number,
    version: tender.versions[number],
    standing: tender.out ? 'out' : number === 0 ? 'draft' : back,
    closed: tender.out === true || table.closed === true,
  };
}
