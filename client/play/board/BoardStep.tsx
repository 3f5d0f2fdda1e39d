/** The board of choosing and of the reveal: person, pathway, organisations, money, as the width of the window allows. */
import { useEffect, useState } from 'react';
import { entriesOf, keysOf } from '../../../shared/game/records.ts';
import { useWorkshop } from '../../store/provider.tsx';
import { PersonSide } from '../person/PersonSide.tsx';
import { GuessPanel } from '../reveal/GuessPanel.tsx';
import { MoneyBar } from '../reveal/MoneyBar.tsx';
import { RevealedPanel } from '../reveal/RevealedPanel.tsx';
import { TurnBar } from '../shell/TurnBar.tsx';
import { useTable } from '../table.tsx';
import { SIDE_BY_SIDE, useMedia } from '../use-media.ts';
import styles from './BoardStep.module.css';
import { BoardTabs, type Tab } from './BoardTabs.tsx';
import { BoardProvider, useBoard } from './board.tsx';
import { CardDialog } from './CardDialog.tsx';
import { CardInHand } from './CardInHand.tsx';
import { Deck } from './Deck.tsx';
import { type DragAim, type DragSource, useDragging } from './dragging.ts';
import { Pathway } from './Pathway.tsx';
import { type Height, SheetHeight } from './SheetHeight.tsx';
import { TablePanel } from './TablePanel.tsx';

export default function BoardStep() {
  return (
    <BoardProvider>
      <BoardFloor />
    </BoardProvider>
  );
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

function BoardFloor() {
  const { table, plan, catalogue, may } = useTable();
  const { column, choose } = useBoard();
  const { drag, begin, ghost } = useCardDragging();
  const [tab, setTab] = useState<Tab>('pathway');
  const [height, setHeight] = useState<Height>('half');
  const wide = useMedia(SIDE_BY_SIDE);
  const revealed = table.step === 'reveal' && plan.budget !== undefined;
  const guessing = table.step === 'reveal' && plan.budget === undefined;
  // On a phone each turn of the game begins with the part it is about.
  useEffect(() => setTab(guessing ? 'organisations' : 'pathway'), [guessing]);
  const first = entriesOf(catalogue.organisations)[0]?.[0];
  const open =
    !guessing &&
    column !== undefined &&
    first !== undefined &&
    may({ type: 'plan.place', payload: { plan: plan.id, organisation: first, column } })?.code !== 'closed';
  return (
    <div
      className={styles.step}
      data-tab={tab}
      data-height={height}
      data-money={plan.budget !== undefined || undefined}
    >
      <PersonSide />
      <main className={styles.main}>
        <Pathway
          drag={drag}
          onGrab={open ? begin : () => {}}
          onAdd={
            open
              ? () => {
                  setTab('organisations');
                  setHeight('tall');
                  choose(undefined);
                }
              : undefined
          }
        />
        <div className={styles.foot}>
          <div className={styles.side}>
            {guessing ? (
              <GuessPanel />
            ) : (
              <Deck onGrab={open ? begin : () => {}} aside={<SheetHeight height={height} onHeight={setHeight} />} />
            )}
          </div>
          <div className={styles.turn}>
            <TurnBar />
          </div>
        </div>
        <MoneyBar line={!wide}>{revealed && <RevealedPanel />}</MoneyBar>
        <TablePanel />
      </main>
      <BoardTabs tab={tab} onTab={setTab} guessing={guessing} />
      <CardDialog />
      {drag && <CardInHand organisation={drag.organisation} follow={ghost} />}
    </div>
  );
}
