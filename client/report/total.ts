/** The points a panel gave a bid, for the record: by the form it scored with, once every criterion has a score. */
import type { BidId } from '../../shared/game/ids.ts';
import { lastVersion, type Panel } from '../../shared/game/papers.ts';
import type { WorkshopRecord } from '../../shared/game/record.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { Table } from '../../shared/game/state.ts';
import type { BidShown } from '../../shared/game/views.ts';
import { formFor, lowestPrice, rowsOf, totalsOf } from '../play/assessment/hearing.ts';

type Priced = Pick<BidShown, 'price' | 'value'>;

/** The bids a table heard, as they last went out. A facilitator of all tables has them at the tables they come from. */
function heardAt({ view }: WorkshopRecord, { panels }: Table): Readonly<Partial<Record<BidId, Priced>>> {
  if (view.audience === 'group' || view.bids !== undefined) return view.bids ?? {};
  return Object.fromEntries(
    entriesOf<BidId, Panel>(panels).flatMap(([id, { from }]): [BidId, Priced][] => {
      const bid = view.tables[from]?.bids[id];
      const version = bid?.versions[lastVersion(bid)];
      return version ? [[id, version]] : [];
    }),
  );
}

/** Out of 100; nothing where the form is not told to whoever reads, or a criterion has no score. */
export function totalOf(record: WorkshopRecord, table: Table, panel: Panel): number | undefined {
  const { view } = record;
  const bids = heardAt(record, table);
  const bid = bids[panel.bid];
  const form = formFor(panel, { table, received: view.audience === 'group' ? view.received : undefined });
  if (bid === undefined || form === undefined) return undefined;
  const lowest = lowestPrice(panel, { table, bids });
  const { got, open } = totalsOf(rowsOf(view.catalogue.criteria, { panel, bid, form, lowest }));
  return open ? undefined : got;
}
