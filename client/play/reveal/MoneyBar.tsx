/** The money of the table as a tray, from the reveal on. Before it there is nothing here, not even an empty tray. */
import type { ComponentProps, ReactNode } from 'react';
import { budgetChange } from '../../../shared/game/effects.ts';
import { makeId, type OrganisationId } from '../../../shared/game/ids.ts';
import { costLines } from '../../../shared/game/money.ts';
import { Tray } from '../../design/money/Tray.tsx';
import { words } from '../../words/words.ts';
import { useBoard } from '../board/board.tsx';
import { useTable } from '../table.tsx';
import styles from './Reveal.module.css';

type Tile = ComponentProps<typeof Tray>['tiles'][number];

interface MoneyBarProps {
  /** Only the bar and the balance. */
  readonly line: boolean;
  /** What stands beside it, like the guess. */
  readonly children?: ReactNode;
}

export function MoneyBar({ line, children }: MoneyBarProps) {
  const { plan, catalogue } = useTable();
  const { open } = useBoard();
  if (plan.budget === undefined) return undefined;
  const tiles = costLines(plan, catalogue).flatMap(({ organisation, total }): Tile[] => {
    const front = catalogue.organisations[organisation];
    return front
      ? [{ id: organisation, label: front.name, amount: total, kind: 'organisation', paint: front.paint }]
      : [];
  });
  return (
    <section className={styles.money} aria-label={words.play.reveal.money} data-part="money">
      <Tray
        line={line}
        limit={plan.budget + budgetChange(plan, plan.budget)}
        tiles={tiles}
        onTile={(id) => open({ organisation: makeId<OrganisationId>(id), part: 'card' })}
      />
      {children}
    </section>
  );
}
