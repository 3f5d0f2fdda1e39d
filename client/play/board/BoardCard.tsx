/** One organisation in one column of the board: front or back, with its keys, its menu, its drag and who holds it. */
import type { MouseEvent, PointerEvent } from 'react';
import { CardBack } from '../../design/board/CardBack.tsx';
import { CardFront } from '../../design/board/CardFront.tsx';
import { useTable } from '../table.tsx';
import styles from './BoardCard.module.css';
import { useBoard } from './board.tsx';
import { CardMenu } from './CardMenu.tsx';
import { cardName, closedSaid, costOf, isIntroduced, linesOf, notedOn, pinsOf, servicesIn } from './card-facts.ts';
import { useCardKeys } from './card-keys.ts';
import { type CardAt, isSame, stopAt } from './columns.ts';

interface BoardCardProps {
  readonly card: CardAt;
  /** Its column's place from the left: cards turn column by column. */
  readonly columnPlace: number;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  /** It is being dragged away. */
  readonly away: boolean;
}

/** True for a press on the card itself: not on its menu or switches, and not in a menu that floats over the page. */
function isOnCard({ target, currentTarget }: MouseEvent<HTMLElement>): boolean {
  return target instanceof Element && currentTarget.contains(target) && target.closest('button, input, label') === null;
}

export function BoardCard({ card, columnPlace, onPointerDown, away }: BoardCardProps) {
  const { organisation } = card;
  const { plan, catalogue, table, act, may } = useTable();
  const { board, columns, held, stop, setStop, selected, select, open, holding, foresight } = useBoard();
  const holder = holding.get(organisation);
  const front = catalogue.organisations[organisation];
  const name = front?.name ?? organisation;
  const onKeyDown = useCardKeys(card, name);
  if (front === undefined) return undefined;

  const line = costOf(plan, catalogue, organisation);
  const pins = pinsOf(board, plan, organisation);
  const closed = closedSaid(plan, organisation);
  const isStop = isSame(stopAt(columns, stop), card);
  const isSelected = isSame(selected, card);
  const columnName = catalogue.columns.find(({ id }) => id === card.column)?.name ?? '';
  const shared = {
    organisation: front,
    pins,
    closed,
    risk: notedOn(plan, organisation, foresight?.organisations.get(organisation)),
    fresh: isIntroduced(plan, catalogue, organisation),
    selected: isSelected,
    lifted: held?.organisation === organisation && held.to === card.column,
    heldBy: holder && { name: holder.name, look: holder.look },
    tabIndex: isStop ? 0 : -1,
    'aria-label': cardName({
      name,
      column: columnName,
      pins,
      closed: closed !== undefined,
      cost: line?.total,
      heldBy: holder?.name,
    }),
    'data-card': organisation,
    'data-column': card.column,
    onKeyDown,
    onPointerDown,
    onFocus: () => setStop(card),
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (!isOnCard(event)) return;
      if (isSelected) open({ organisation, part: 'card' });
      else select(card);
    },
    className: away ? styles.away : undefined,
    menu: !table.closed && (
      <span className={styles.menu}>
        <CardMenu card={card} name={name} tabStop={isStop} />
      </span>
    ),
  };
  const onInclude = (service: string, included: boolean) => {
    const found = front.services.find(({ id }) => id === service);
    if (found === undefined) return;
    void act({ type: 'plan.service', payload: { plan: plan.id, organisation, service: found.id, included } });
  };
  const mayChange = may({ type: 'plan.remove', payload: { plan: plan.id, organisation } }) === undefined;
  if (line === undefined) {
    const link = { onPress: () => open({ organisation, part: 'links' as const }), tabStop: isStop };
    return <CardFront {...shared} services={servicesIn(front, plan)} link={mayChange ? link : undefined} />;
  }
  return (
    <div className={styles.turned} style={{ '--place': columnPlace }}>
      <CardBack
        {...shared}
        cost={line.total}
        core={line.core}
        services={linesOf(line, front)}
        onInclude={mayChange ? onInclude : undefined}
      />
    </div>
  );
}
