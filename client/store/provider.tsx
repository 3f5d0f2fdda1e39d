/** Gives a page its workshop: opened when the page comes, ended when it goes, read with small selectors. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { FacilitatorView, GroupView, PublicView } from '../../shared/game/views.ts';
import { connect } from '../connection/socket.ts';
import { keptIn } from './kept.ts';
import { keptPlace, keyOf, type Role } from './keys.ts';
import { browserMemory, tabMemory } from './storage.ts';
import { openWorkshop, type Workshop, type WorkshopState } from './workshop.ts';

const Context = createContext<Workshop | undefined>(undefined);

interface WorkshopProviderProps {
  readonly code: string;
  /** Whose token to use; the big screen has none. */
  readonly who: Role | 'screen';
  /** Shown for the moment before there is a connection to speak of. */
  readonly children: ReactNode;
}

export function WorkshopProvider({ code, who, children }: WorkshopProviderProps) {
  const [workshop, setWorkshop] = useState<Workshop>();
  useEffect(() => {
    const token = who === 'screen' ? undefined : keyOf(browserMemory, code, who);
    const opened = openWorkshop({
      wire: connect({ code, token }),
      kept: keptIn(tabMemory, keptPlace(code, who, token)),
      now: Date.now,
    });
    setWorkshop(opened);
    return () => opened.end();
  }, [code, who]);
  return workshop && <Context value={workshop}>{children}</Context>;
}

/** What can be done: send, attend, dismiss. */
export function useWorkshop(): Workshop {
  const workshop = useContext(Context);
  if (workshop === undefined) throw new Error('This part of the page stands outside a WorkshopProvider.');
  return workshop;
}

export function useWorkshopState<T>(select: (state: WorkshopState) => T): T {
  return useStore(useWorkshop().state, select);
}

type AnyView = GroupView | FacilitatorView | PublicView;

function useViewOf<A extends AnyView['audience'], T>(
  audience: A,
  select: (view: Extract<AnyView, { audience: A }>) => T,
): T {
  const isMine = (view: AnyView | undefined): view is Extract<AnyView, { audience: A }> => view?.audience === audience;
  return useWorkshopState(({ view }) => {
    if (!isMine(view)) throw new Error(`This part of the page is for the view of ${audience}.`);
    return select(view);
  });
}

/** For parts of the page shown only once a group's view has come. */
export function useGroupView<T>(select: (view: GroupView) => T): T {
  return useViewOf('group', select);
}

/** For parts of the page shown only once the facilitator's view has come. */
export function useFacilitatorView<T>(select: (view: FacilitatorView) => T): T {
  return useViewOf('facilitator', select);
}

/** For parts of the page shown only once the public view has come. */
export function usePublicView<T>(select: (view: PublicView) => T): T {
  return useViewOf('public', select);
}
