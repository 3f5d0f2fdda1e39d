/** One organisation in one column of the board: front or back, with its keys, its menu, its drag and who holds it. */
import { type MouseEvent, memo, type PointerEvent, useMemo } from 'react';
import { CardBack } from '../../design/board/CardBack.tsx';
import { CardFront } from '../../design/board/CardFront.tsx';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import type { DragSource } from './aim.ts';
import styles from './BoardCard.module.css';
import { useBoard, useSpot } from './board.tsx';
import { CardMenu } from './CardMenu.tsx';
import { cardName, closedSaid, countsOnce, isIntroduced, linesOf, notedOn, pinsOf, servicesIn } from './card-facts.ts';
import { useCardKeys } from './card-keys.ts';
import { type CardAt, isSame, stopAt } from './columns.ts';
import { useDrag } from './dragging.ts';

interface BoardCardProps extends CardAt {
  /** Its column's place from the left: cards turn column by column. */
  readonly columnPlace: number;
  readonly onGrab: (event: PointerEvent<HTMLElement>, source: DragSource) => void;
}

/** True for a press on the card itself: not on its menu or switches, and not in a menu that floats over the page. */
function isOnCard({ target, currentTarget }: MouseEvent<HTMLElement>): boolean {
  return target instanceof Element && currentTarget.contains(target) && target.closest('button, input, label') === null;
}

/** Drawn anew when the board or what is shown of it changes, not when its column does while a card is dragged over it. */
export const BoardCard = memo(function BoardCard({ organisation, column, columnPlace, onGrab }: BoardCardProps) {
  const card = useMemo(() => ({ organisation, column }), [organisation, column]);
  const { plan, catalogue, table, act, may } = useTable();
  const { board, columns, lines, held, setStop, selected, select, open, holding, foresight } = useBoard();
  const away = useDrag(({ drag }) => drag?.organisation === organisation && drag.from === column);
  const isStop = useSpot(({ stop }) => isSame(stopAt(columns, stop), card));
  const holder = holding.get(organisation);
  const front = catalogue.organisations[organisation];
  const name = front?.name ?? organisation;
  const onKeyDown = useCardKeys(card, name);
  if (front === undefined) return undefined;

  const line = lines.get(organisation);
  const pins = pinsOf(board, plan, organisation);
  const foreseen = foresight?.organisations.get(organisation);
  const wouldClose = foresight?.closing.has(organisation) ?? false;
  const closed = wouldClose ? foreseen : closedSaid(plan, organisation);
  const isSelected = isSame(selected, card);
  const columnName = catalogue.columns.find(({ id }) => id === column)?.name ?? '';
  const shared = {
    organisation: front,
    pins,
    closed,
    risk: notedOn(plan, organisation, wouldClose ? undefined : foreseen),
    fresh: isIntroduced(plan, catalogue, organisation),
    selected: isSelected,
    lifted: held?.organisation === organisation && held.to === card.column,
    heldBy: holder && { name: holder.name, look: holder.look },
    tabIndex: isStop ? 0 : -1,
    'aria-label': cardName({
      name,
      column: columnName,
      pins,
      closed: wouldClose ? foreseen : closed && words.board.card.closed,
      cost: line?.total,
      heldBy: holder?.name,
    }),
    'data-card': organisation,
    'data-column': column,
    onKeyDown,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!held) onGrab(event, { organisation, from: column });
    },
    onFocus: () => setStop(card),
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (!isOnCard(event)) return;
      if (isSelected) open({ organisation, part: 'card' });
      else select(card);
    },
    className: away ? styles.away : undefined,
    menu: !table.closed && (
      <span className={styles.menu}>
        <CardMenu organisation={organisation} column={column} name={name} tabStop={isStop} />
      </span>
    ),
  };
  const onInclude = (service: string, included: boolean) => {
    const found = front.services.find(({ id }) => id === service);
    if (found === undefined) return;
    void act({ type: 'plan.service', payload: { plan: plan.id, organisation, service: found.id, included } });
  };
  const mayChange = may({ type: 'plan.remove', payload: { plan: plan.id, organisation } }) === undefined;
  const link = mayChange ? { onPress: () => open({ organisation, part: 'links' }), tabStop: isStop } : undefined;
  if (line === undefined) return <CardFront {...shared} services={servicesIn(front, plan)} link={link} />;
  return (
    <div className={styles.turned} style={{ '--place': columnPlace }}>
      <CardBack
        {...shared}
        cost={line.total}
        core={line.core}
        services={linesOf(line, front)}
        once={countsOnce(plan, organisation)}
        onInclude={mayChange ? onInclude : undefined}
        link={link}
      />
    </div>
  );
});
