/** How a panel scored a bid, for the record: a row for each criterion, by the form it scored with. */
import type { BidId } from '../../shared/game/ids.ts';
import { formFor, lowestPrice, type Row, rowsOf } from '../../shared/game/panel-rows.ts';
import { lastVersion, type Panel } from '../../shared/game/papers.ts';
import type { WorkshopRecord } from '../../shared/game/record.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { Table } from '../../shared/game/state.ts';
import type { BidShown } from '../../shared/game/views.ts';

type Priced = Pick<BidShown, 'price' | 'value'>;

/** The bids a table heard, as they last went out. A facilitator has them at the tables they come from. */
function heardAt({ view }: WorkshopRecord, { panels }: Table): Readonly<Partial<Record<BidId, Priced>>> {
  if (view.audience === 'group') return view.bids;
  return Object.fromEntries(
    entriesOf<BidId, Panel>(panels).flatMap(([id, { from }]): [BidId, Priced][] => {
      const bid = view.tables[from]?.bids[id];
      const version = bid?.versions[lastVersion(bid)];
      return version ? [[id, version]] : [];
    }),
  );
}

/** Nothing where the record does not hold the form or the bid. */
export function rowsIn(record: WorkshopRecord, table: Table, panel: Panel): readonly Row[] | undefined {
  const { view } = record;
  const bids = heardAt(record, table);
  const bid = bids[panel.bid];
  const received = view.audience === 'group' ? view.received : (view.received[table.id] ?? {});
  const form = formFor(panel, { table, received });
  if (bid === undefined || form === undefined) return undefined;
  return rowsOf(view.catalogue.criteria, { panel, bid, form, lowest: lowestPrice(panel, { table, bids }) });
}
