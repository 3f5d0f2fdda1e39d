/** What is going on at this screen's board: the card looked at, opened, held; and what can be done with cards. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Board, boardOf } from '../../../shared/game/board.ts';
import type { TableCommand } from '../../../shared/game/commands.ts';
import type { ColumnId, OrganisationId, OutcomeId } from '../../../shared/game/ids.ts';
import { type CostLine, costLines } from '../../../shared/game/money.ts';
import { announcer } from '../../design/live/announcer.ts';
import { useWorkshop } from '../../store/provider.tsx';
import { words } from '../../words/words.ts';
import { useTouching } from '../people.ts';
import { type AtTable, useTable } from '../table.tsx';
import { type CardAt, type CardColumn, columnsOf } from './columns.ts';
import { type Drop, type Held, isStillThere, preview } from './moving.ts';

/** A card opened over the board. */
export interface Opened {
  readonly organisation: OrganisationId;
  readonly part: 'card' | 'links';
}

/** What a card that is not answered yet would do to the board, in words. */
export interface Foresight {
  readonly organisations: ReadonlyMap<OrganisationId, string>;
  /** Those of them that it would close. */
  readonly closing: ReadonlySet<OrganisationId>;
  /** With how many organisations each would have. */
  readonly outcomes: ReadonlyMap<OutcomeId, { readonly organisations: number; readonly saying: string }>;
}

/** Where this screen is on the board. Apart from the rest: it changes with every key and press, and draws anew only what shows it. */
interface Spot {
  readonly stop: CardAt | undefined;
  /** Grows when the card at the stop should take the focus. */
  readonly focusAsked: number;
  /** The column a phone shows; the first without one. */
  readonly column: ColumnId | undefined;
}

export interface AtBoard {
  readonly foresight: Foresight | undefined;
  readonly board: Board;
  /** As shown: a card held by keyboard is where it would be put down. */
  readonly columns: readonly CardColumn[];
  /** As they are. */
  readonly real: readonly CardColumn[];
  /** What each turned card costs. */
  readonly lines: ReadonlyMap<OrganisationId, CostLine>;
  readonly held: Held | undefined;
  readonly setHeld: (held: Held | undefined) => void;
  readonly spot: StoreApi<Spot>;
  readonly setStop: (stop: CardAt) => void;
  readonly askFocus: (stop: CardAt) => void;
  readonly selected: CardAt | undefined;
  readonly select: (card: CardAt | undefined) => void;
  /** The organisation chosen in the deck. */
  readonly chosen: OrganisationId | undefined;
  readonly choose: (organisation: OrganisationId | undefined) => void;
  readonly opened: Opened | undefined;
  readonly open: (opened: Opened | undefined) => void;
  readonly setColumn: (column: ColumnId) => void;
  readonly does: BoardActs;
  /** The others with a hand, or an eye, on a card, by organisation. */
  readonly holding: ReturnType<typeof useTouching>;
  readonly reading: ReturnType<typeof useTouching>;
}

export interface BoardActs {
  place(organisation: OrganisationId, column: ColumnId): void;
  move(drop: Drop): void;
  remove(organisation: OrganisationId, column?: ColumnId): void;
}

const Context = createContext<AtBoard | undefined>(undefined);

/** Each act is answered at once in words; the rule may still refuse it, and then the bar says why. */
function actsOf({ plan, catalogue, may, act }: AtTable): BoardActs {
  const name = (organisation: OrganisationId) => catalogue.organisations[organisation]?.name ?? organisation;
  const columnName = (column: ColumnId) => catalogue.columns.find(({ id }) => id === column)?.name ?? column;
  const go = (command: TableCommand, said: string) => {
    if (may(command) === undefined) announcer.answer(said);
    void act(command);
  };
  return {
    place(organisation, column) {
      const payload = { plan: plan.id, organisation, column };
      go({ type: 'plan.place', payload }, words.board.moving.placed(name(organisation), columnName(column)));
    },
    move({ organisation, from, to, before }) {
      const payload = { plan: plan.id, organisation, from, to, ...(before && { before }) };
      go({ type: 'plan.move', payload }, words.board.moving.putDown(name(organisation), columnName(to)));
    },
    remove(organisation, column) {
      const payload = { plan: plan.id, organisation, ...(column && { column }) };
      const { removed, removedFrom } = words.board.moving;
      const elsewhere = column && Object.keys(plan.placed[organisation]?.in ?? {}).length > 1;
      go(
        { type: 'plan.remove', payload },
        elsewhere ? removedFrom(name(organisation), columnName(column)) : removed(name(organisation)),
      );
    },
  };
}

interface BoardProviderProps {
  readonly foresight?: Foresight | undefined;
  readonly children: ReactNode;
}

export function BoardProvider({ foresight, children }: BoardProviderProps) {
  const at = useTable();
  const { attend } = useWorkshop();
  const { plan, catalogue } = at;
  const [held, setHeld] = useState<Held>();
  const [spot] = useState(() => createStore<Spot>(() => ({ stop: undefined, focusAsked: 0, column: undefined })));
  const [selected, select] = useState<CardAt>();
  const [chosen, choose] = useState<OrganisationId>();
  const [opened, open] = useState<Opened>();
  const holding = useTouching('holding');
  const reading = useTouching('reading');
  const acts = useMemo(() => {
    const read = (what: OrganisationId | undefined) => attend(what && { kind: 'reading', what });
    return {
      spot,
      setHeld(next: Held | undefined) {
        setHeld(next);
        attend(next && { kind: 'holding', what: next.organisation });
      },
      setStop: (stop: CardAt) => spot.setState({ stop, column: stop.column }),
      askFocus: (stop: CardAt) =>
        spot.setState(({ focusAsked }) => ({ stop, column: stop.column, focusAsked: focusAsked + 1 })),
      select,
      choose(next: OrganisationId | undefined) {
        choose(next);
        read(next);
      },
      open(next: Opened | undefined) {
        open(next);
        read(next?.organisation);
      },
      setColumn: (column: ColumnId) => spot.setState({ column }),
    };
  }, [attend, spot]);
  const made = useMemo(() => {
    const board = boardOf(plan, catalogue.columns);
    const lines = new Map(costLines(plan, catalogue).map((line) => [line.organisation, line]));
    return { board, real: columnsOf(board), lines, does: actsOf(at) };
  }, [at, plan, catalogue]);
  const name = held && (catalogue.organisations[held.organisation]?.name ?? held.organisation);
  const taken = held !== undefined && !isStillThere(made.real, held);
  // Somebody else moved it or took it off: whoever carried it holds nothing any more, and hears why.
  useEffect(() => {
    if (!taken || name === undefined) return;
    acts.setHeld(undefined);
    announcer.answer(words.board.moving.taken(name));
  }, [taken, name, acts]);
  const value = useMemo(
    (): AtBoard => ({
      ...made,
      ...acts,
      foresight,
      columns: held ? preview(made.real, held) : made.real,
      held,
      selected,
      chosen,
      opened,
      holding,
      reading,
    }),
    [made, acts, foresight, held, selected, chosen, opened, holding, reading],
  );
  return <Context value={value}>{children}</Context>;
}

export function useBoard(): AtBoard {
  const at = useContext(Context);
  if (at === undefined) throw new Error('This part of the page stands outside a board.');
  return at;
}

/** What it picks is drawn anew when it differs: pick no more than is shown. */
export function useSpot<T>(pick: (spot: Spot) => T): T {
  return useStore(useBoard().spot, pick);
}
