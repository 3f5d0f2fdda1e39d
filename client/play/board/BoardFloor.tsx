/** The floor of every step with a board: person, pathway, what stands beside it, money, as the width of the window allows. */
import { type ReactNode, useEffect, useState } from 'react';
import { entriesOf, keysOf } from '../../../shared/game/records.ts';
import { useWorkshop } from '../../store/provider.tsx';
import { PersonSide } from '../person/PersonSide.tsx';
import { TurnBar } from '../shell/TurnBar.tsx';
import { useTable } from '../table.tsx';
import { SIDE_BY_SIDE, useMedia } from '../use-media.ts';
import styles from './BoardStep.module.css';
import { BoardTabs, type SideTab, type Tab } from './BoardTabs.tsx';
import { useBoard } from './board.tsx';
import { CardDialog } from './CardDialog.tsx';
import { CardInHand } from './CardInHand.tsx';
import { Deck } from './Deck.tsx';
import { type DragAim, type DragSource, useDragging } from './dragging.ts';
import { Pathway } from './Pathway.tsx';
import { type Height, SheetHeight } from './SheetHeight.tsx';
import { TablePanel } from './TablePanel.tsx';

interface BoardFloorProps {
  /** What stands beside the pathway, given the deck; the deck alone if it is left out. */
  readonly side?: ((deck: ReactNode) => ReactNode) | undefined;
  /** What that part is called in the tabs of a phone. */
  readonly sideTab?: SideTab | undefined;
  /** The money, as one line or whole; nothing before there is any. */
  readonly money?: ((line: boolean) => ReactNode) | undefined;
  /** Above the pathway, like a switch between two plans. */
  readonly head?: ReactNode;
  /** Cards stay where they are for now. */
  readonly still?: boolean | undefined;
  /** The part a phone begins with; when it changes, the phone goes there. */
  readonly begin?: Tab | undefined;
  /** Asks for the deck where something else stands beside the pathway. */
  readonly onDeck?: (() => void) | undefined;
}

function useCardDragging() {
  const { catalogue, plan, may } = useTable();
  const { attend } = useWorkshop();
  const { does } = useBoard();
  const onDrop = ({ organisation, from }: DragSource, { column, before }: DragAim) => {
    if (from !== undefined) {
      const payload = { plan: plan.id, organisation, from, to: column, ...(before && { before }) };
      if (may({ type: 'plan.move', payload })?.code !== 'already_so')
        does.move({ organisation, from, to: column, before });
      return;
    }
    does.place(organisation, column);
  };
  return useDragging({
    columns: catalogue.columns.map(({ id }) => id),
    organisations: keysOf(catalogue.organisations),
    onDrop,
    onHold: (organisation) => attend(organisation && { kind: 'holding', what: organisation }),
  });
}

/** Stands inside a `BoardProvider`. */
export function BoardFloor({ side, sideTab, money, head, still, begin = 'pathway', onDeck }: BoardFloorProps) {
  const { plan, catalogue, may } = useTable();
  const { column, choose } = useBoard();
  const { drag, begin: grab, ghost } = useCardDragging();
  const [tab, setTab] = useState<Tab>('pathway');
  const [height, setHeight] = useState<Height>('half');
  const wide = useMedia(SIDE_BY_SIDE);
  // On a phone each turn of the game begins with the part it is about.
  useEffect(() => setTab(begin), [begin]);
  const first = entriesOf(catalogue.organisations)[0]?.[0];
  const open =
    !still &&
    column !== undefined &&
    first !== undefined &&
    may({ type: 'plan.place', payload: { plan: plan.id, organisation: first, column } })?.code !== 'closed';
  const onGrab = open ? grab : () => {};
  const deck = <Deck onGrab={onGrab} aside={<SheetHeight height={height} onHeight={setHeight} />} />;
  const shownMoney = money?.(!wide);
  return (
    <div
      className={styles.step}
      data-tab={tab}
      data-height={height}
      data-money={(shownMoney !== undefined && shownMoney !== null) || undefined}
    >
      <PersonSide />
      <main className={styles.main}>
        {head && <div className={styles.head}>{head}</div>}
        <Pathway
          drag={drag}
          onGrab={onGrab}
          onAdd={
            open
              ? () => {
                  setTab('organisations');
                  setHeight('tall');
                  choose(undefined);
                  onDeck?.();
                }
              : undefined
          }
        />
        <div className={styles.foot}>
          <div className={styles.side}>{side ? side(deck) : deck}</div>
          <div className={styles.turn}>
            <TurnBar />
          </div>
        </div>
        {shownMoney}
        <TablePanel />
      </main>
      <BoardTabs tab={tab} onTab={setTab} side={sideTab} money={shownMoney !== undefined && shownMoney !== null} />
      <CardDialog />
      {drag && <CardInHand organisation={drag.organisation} follow={ghost} />}
    </div>
  );
}
