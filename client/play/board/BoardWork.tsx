/** The board with what is worked on beside it: person, pathway, a side part or the organisations, money, as the width of the window allows. */
import { Layers } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import type { ColumnId } from '../../../shared/game/ids.ts';
import { entriesOf, keysOf } from '../../../shared/game/records.ts';
import type { StepId } from '../../../shared/game/steps.ts';
import { classes } from '../../design/classes.ts';
import { ICON } from '../../design/icon.ts';
import { Scrolling } from '../../design/shell/Scrolling.tsx';
import { useWorkshop } from '../../store/provider.tsx';
import { words } from '../../words/words.ts';
import { PersonSide } from '../person/PersonSide.tsx';
import { useStepLang } from '../shell/StepMain.tsx';
import { TurnBar } from '../shell/TurnBar.tsx';
import { useTable } from '../table.tsx';
import type { DragAim, DragSource } from './aim.ts';
import styles from './BoardStep.module.css';
import { BoardTabs, type Tab } from './BoardTabs.tsx';
import { useBoard } from './board.tsx';
import { CardDialog } from './CardDialog.tsx';
import { CardInHand } from './CardInHand.tsx';
import { Deck } from './Deck.tsx';
import { useDragging } from './dragging.ts';
import { Pathway } from './Pathway.tsx';
import { type Height, SheetHeight } from './SheetHeight.tsx';
import { SideTabs } from './SideTabs.tsx';
import { TablePanel } from './TablePanel.tsx';

/** Something to work with beside the board, like the menu or a challenge card. */
export interface Beside {
  readonly label: string;
  readonly icon: ReactNode;
  readonly content: ReactNode;
  /** The organisations are not to be had meanwhile. */
  readonly alone?: boolean | undefined;
  /** As wide as a notice. */
  readonly wide?: boolean | undefined;
  /** It grows when a phone or the side should turn to it, like a card that has arrived. */
  readonly calls?: number | undefined;
  /** A phone begins with it. */
  readonly first?: boolean | undefined;
  /** The organisations come first, until it calls. */
  readonly later?: boolean | undefined;
  /** What the place is called in the tabs of a phone, if not by its label. */
  readonly tab?: string | undefined;
  /** More to look at in the same place, each under a name of its own. */
  readonly also?: readonly Pick<Beside, 'label' | 'icon' | 'content'>[] | undefined;
}

interface BoardWorkProps {
  readonly beside?: Beside | undefined;
  /** Over the board, like a switch between two plans. */
  readonly head?: ReactNode;
  /** Under the board. */
  readonly money?: ReactNode;
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

/** Whether cards can be placed, moved and taken off now. */
function useIsOpen(): boolean {
  const { plan, catalogue, may } = useTable();
  const first = entriesOf(catalogue.organisations)[0]?.[0];
  const column = catalogue.columns[0]?.id;
  if (first === undefined || column === undefined) return false;
  const refusal = may({ type: 'plan.place', payload: { plan: plan.id, organisation: first, column } });
  return refusal === undefined || refusal.code === 'already_so';
}

/** Cards that cannot be moved now. */
const stay = () => {};

export function BoardWork({ beside, head, money }: BoardWorkProps) {
  const { choose, askFocus } = useBoard();
  const { begin, ghost } = useCardDragging();
  const [tab, setTab] = useState<Tab>('pathway');
  const [side, setSide] = useState('beside');
  const [height, setHeight] = useState<Height>(beside?.wide && !beside.later ? 'tall' : 'half');
  // Asked for in one step, it is forgotten in the next.
  const { step } = useTable().table;
  const [asked, setAsked] = useState<{ readonly column: ColumnId; readonly step: StepId }>();
  if (asked !== undefined && asked.step !== step) setAsked(undefined);
  const adding = asked?.column;
  const open = useIsOpen();
  const grab = open ? begin : stay;
  const lang = useStepLang();
  const hasBeside = beside !== undefined;
  const calls = beside?.calls ?? 0;
  const later = beside?.later ?? false;
  const first = beside?.first ?? false;
  // On a phone each turn of the game begins with the part it is about.
  // Before it is drawn: a card that arrives has the focus in the same frame, and takes none while its tab is closed.
  useLayoutEffect(() => {
    setTab(hasBeside && (first || calls > 0) ? 'side' : 'pathway');
    setSide(later && calls === 0 ? 'deck' : 'beside');
    if (calls > 0) setHeight('tall');
    // Cards that cannot be placed are not in the way of those that turned.
    else if (!hasBeside) setHeight(open ? 'half' : 'low');
  }, [hasBeside, calls, later, first, open]);
  const heights = <SheetHeight height={height} onHeight={setHeight} />;
  const { deck } = words.board;
  const showsDeck = beside === undefined || (side === 'deck' && !beside.alone);
  const also = beside?.also ?? [];
  return (
    <div
      className={classes(styles.step, beside?.wide && styles.wide)}
      data-tab={tab}
      data-height={height}
      data-money={money === undefined ? undefined : true}
    >
      <PersonSide />
      <main className={styles.main}>
        {head && <div className={styles.head}>{head}</div>}
        <Pathway
          onGrab={grab}
          onAdd={
            open
              ? (column) => {
                  setAsked({ column, step });
                  setTab('side');
                  setSide('deck');
                  setHeight('tall');
                  choose(undefined);
                }
              : undefined
          }
        />
        <div className={styles.foot}>
          <div className={styles.side}>
            {beside && (!beside.alone || also.length > 0) && (
              <SideTabs
                chosen={side}
                onChoose={setSide}
                parts={[
                  { id: 'beside', label: beside.label, icon: beside.icon },
                  ...also.map(({ label, icon }) => ({ id: label, label, icon })),
                  ...(beside.alone ? [] : [{ id: 'deck', label: deck.title, icon: <Layers size={ICON.line} /> }]),
                ]}
                aside={heights}
                slim={beside.wide}
              />
            )}
            {showsDeck && (
              <Deck
                onGrab={grab}
                aside={beside === undefined ? heights : undefined}
                adding={open ? adding : undefined}
                onAdded={(card) => {
                  setAsked(undefined);
                  if (card === undefined) return;
                  choose(undefined);
                  setTab('pathway');
                  setHeight('half');
                  askFocus(card);
                }}
              />
            )}
            {/* Kept while the organisations are looked at, so that nothing half written is lost. */}
            {beside && (
              <div className={styles.beside} lang={lang} hidden={side !== 'beside' && (showsDeck || also.length > 0)}>
                {beside.content}
              </div>
            )}
            {also.map(({ label, content }) => (
              <Scrolling key={label} aria-label={label} className={styles.beside} hidden={side !== label}>
                {content}
              </Scrolling>
            ))}
          </div>
          <div className={styles.turn}>
            <TurnBar quiet={hasBeside} />
          </div>
        </div>
        {money}
        <TablePanel />
      </main>
      <BoardTabs
        tab={tab}
        onTab={setTab}
        side={
          beside
            ? { label: beside.tab ?? beside.label, icon: beside.icon }
            : { label: words.board.tabs.organisations, icon: <Layers size={ICON.block} /> }
        }
        money={money !== undefined}
      />
      <CardDialog />
      <CardInHand follow={ghost} />
    </div>
  );
}
