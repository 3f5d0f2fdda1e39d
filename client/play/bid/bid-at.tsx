/** The bid of the plan a table works on, for every part of its form, with what was just asked for shown until the answer comes. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { TableCommand } from '../../../shared/game/commands.ts';
import { type Bid, type BidForm, bidOfPlan } from '../../../shared/game/papers.ts';
import { useReceivedTender } from '../costing/tender-of.ts';
import { useTable } from '../table.tsx';

export interface AtBid {
  readonly bid: Bid;
  /** Nothing can be changed: it is submitted, or the workshop is closed. */
  readonly closed: boolean;
  /** The value of the contract as it was tendered, in pounds a year; nothing while the tender is withdrawn. */
  readonly value: number | undefined;
  /** Does it, and shows the form with this change until the server has answered. */
  readonly edit: (command: TableCommand, change: Partial<BidForm>) => void;
}

interface Soon {
  readonly asked: readonly Partial<BidForm>[];
  readonly edit: AtBid['edit'];
}

const Context = createContext<Soon | undefined>(undefined);

export function BidProvider({ children }: { readonly children: ReactNode }) {
  const { act } = useTable();
  const [asked, setAsked] = useState<Soon['asked']>([]);
  const soon = useMemo(
    (): Soon => ({
      asked,
      edit(command, change) {
        setAsked((now) => [...now, change]);
        void act(command).then(() => setAsked((now) => now.filter((each) => each !== change)));
      },
    }),
    [act, asked],
  );
  return <Context value={soon}>{children}</Context>;
}

/** The bid of the plan at hand. Throws for a plan without one: every sector plan has a bid. */
export function useBid(): AtBid {
  const { table, plan, act } = useTable();
  const tender = useReceivedTender();
  const soon = useContext(Context);
  const bid = bidOfPlan(table, plan.id);
  if (bid === undefined) throw new Error(`There is no bid for the plan ${plan.id}.`);
  let { form } = bid;
  for (const change of soon?.asked ?? []) form = { ...form, ...change };
  return {
    bid: form === bid.form ? bid : { ...bid, form },
    closed: bid.out === true || table.closed === true,
    value: tender?.value,
    edit: soon?.edit ?? ((command) => void act(command)),
  };
}
