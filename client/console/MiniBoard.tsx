/** A table's board in miniature: the same pins and buildings, column by column. In words for those who do not see it. */
import { boardOf, helpersOf } from '../../shared/game/board.ts';
import type { Catalogue } from '../../shared/game/catalogue.ts';
import { isClosed } from '../../shared/game/effects.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { keysOf } from '../../shared/game/records.ts';
import { Pin } from '../design/board/Pin.tsx';
import { Building } from '../design/pictures/Building.tsx';
import { Unseen } from '../design/Unseen.tsx';
import { pageWords } from '../words/page-words.ts';
import styles from './MiniBoard.module.css';

/** So many pins fit above a column; more are counted. */
const PINS = 3;

interface MiniBoardProps {
  readonly plan: Plan;
  readonly catalogue: Catalogue;
}

export function MiniBoard({ plan, catalogue }: MiniBoardProps) {
  const board = boardOf(plan, catalogue.columns);
  const outcomes = keysOf(plan.outcomes);
  const uncovered = outcomes.filter((outcome) => helpersOf(plan, outcome).length === 0).length;
  return (
    <div className={styles.board}>
      <Unseen>{pageWords.facilitate.tables.board(keysOf(plan.placed).length, outcomes.length, uncovered)}</Unseen>
      {board.columns.map(({ column, outcomes: pinned, cards }) => (
        <div key={column.id} className={styles.column} aria-hidden="true">
          <span className={styles.pins}>
            {pinned.slice(0, pinned.length > PINS + 1 ? PINS : undefined).map(({ id, pin }) => (
              <Pin key={id} number={pin} organisations={helpersOf(plan, id).length} size="dot" />
            ))}
            {pinned.length > PINS + 1 && <b className={styles.more}>+{pinned.length - PINS}</b>}
          </span>
          <span className={styles.cards}>
            {cards.map(({ organisation }) => {
              const front = catalogue.organisations[organisation];
              return (
                front && (
                  <span key={organisation} className={styles.card}>
                    <Building of={front} closed={isClosed(plan, organisation)} />
                  </span>
                )
              );
            })}
          </span>
        </div>
      ))}
    </div>
  );
}
