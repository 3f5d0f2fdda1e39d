/** What the console may ask before it does something, and how any part of it raises the question. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { BidId, FacilitatorId, GroupId, SeatId, TenderId } from '../../shared/game/ids.ts';
import type { Move } from './consequence.ts';

/** What a facilitator may do with a table's tender. */
export type TenderDoing = 'publish' | 'return' | 'withdraw';
/** What a facilitator may do with a table's bid. */
export type BidDoing = 'submit' | 'return';

export type Question =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'look in'; readonly group: GroupId }
  | { readonly kind: 'person'; readonly seat: SeatId }
  | { readonly kind: 'remove person'; readonly seat: SeatId }
  | { readonly kind: 'fill'; readonly group: GroupId }
  | { readonly kind: 'rename group'; readonly group: GroupId }
  | { readonly kind: 'shuffle' }
  | { readonly kind: 'turn'; readonly groups: readonly GroupId[] }
  | { readonly kind: 'turn again'; readonly group: GroupId }
  | { readonly kind: 'turn scores'; readonly group: GroupId; readonly bid: BidId }
  | { readonly kind: 'announce' }
  | { readonly kind: 'invite'; readonly role: 'second' | 'remote' | 'table' }
  | { readonly kind: 'remove facilitator'; readonly facilitator: FacilitatorId }
  | { readonly kind: 'facilitators' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'close' }
  | { readonly kind: 'tender'; readonly doing: TenderDoing; readonly group: GroupId; readonly tender: TenderId }
  | { readonly kind: 'bid'; readonly doing: BidDoing; readonly group: GroupId; readonly bid: BidId }
  | { readonly kind: 'add seat'; readonly group: GroupId };

interface Asking {
  readonly asked: Question | undefined;
  readonly ask: (question: Question) => void;
  readonly leave: () => void;
}

const Context = createContext<Asking | undefined>(undefined);

export function AskingProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Question>();
  const asking = useMemo(() => ({ asked, ask: setAsked, leave: () => setAsked(undefined) }), [asked]);
  return <Context value={asking}>{children}</Context>;
}

export function useAsking(): Asking {
  const asking = useContext(Context);
  if (asking === undefined) throw new Error('This part of the page stands outside the console.');
  return asking;
}
