/** The bid a panel is hearing, for every part of the page. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { SeatId } from '../../../shared/game/ids.ts';
import { formFor, lowestPrice, type Row, rowsOf } from '../../../shared/game/panel-rows.ts';
import type { Panel } from '../../../shared/game/papers.ts';
import type { BidShown } from '../../../shared/game/views.ts';
import { useTable } from '../table.tsx';
import { tenderedOtherwise } from './hearing.ts';

interface AtPanel {
  readonly panel: Panel;
  readonly bid: BidShown;
  readonly rows: readonly Row[];
  readonly pricing: 'judged' | 'pass' | 'sum';
  readonly lowest: number | undefined;
  /** The contract value as tendered, where cards have changed it for the bid since. */
  readonly tendered: number | undefined;
  /** Nothing can be changed: it is decided, or the workshop is closed. */
  readonly closed: boolean;
  readonly nameOf: (seat: SeatId) => string;
}

const Context = createContext<AtPanel | undefined>(undefined);

interface PanelProviderProps extends Pick<AtPanel, 'panel' | 'bid'> {
  readonly children: ReactNode;
}

export function PanelProvider({ panel, bid, children }: PanelProviderProps) {
  const { view, table, catalogue } = useTable();
  const at = useMemo((): AtPanel => {
    const form = formFor(panel, view);
    const lowest = lowestPrice(panel, view);
    return {
      panel,
      bid,
      rows: rowsOf(catalogue.criteria, { panel, bid, form, lowest }),
      pricing: form?.pricing ?? 'judged',
      lowest,
      tendered: tenderedOtherwise(panel, bid, view),
      closed: panel.award !== undefined || table.closed === true,
      nameOf: (seat) => view.people[seat]?.name ?? '',
    };
  }, [panel, bid, view, table, catalogue]);
  return <Context value={at}>{children}</Context>;
}

export function usePanel(): AtPanel {
  const at = useContext(Context);
  if (at === undefined) throw new Error('This part of the page stands outside a panel.');
  return at;
}
