/** One column of the pathway: its head, its outcomes on their posts, a piece of the road, its cards, and room for one more. */
import { Plus } from 'lucide-react';
import { type PointerEvent, useId, useState } from 'react';
import { type BoardColumn, helpersOf } from '../../../shared/game/board.ts';
import type { ColumnId, OutcomeId } from '../../../shared/game/ids.ts';
import { ColumnHead } from '../../design/board/ColumnHead.tsx';
import { OutcomeBoard } from '../../design/board/OutcomeBoard.tsx';
import { OutcomeShort } from '../../design/board/OutcomeShort.tsx';
import { PutHere } from '../../design/board/PutHere.tsx';
import { Road } from '../../design/board/Road.tsx';
import { ICON } from '../../design/icon.ts';
import { deadlineInWords } from '../../words/durations.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import type { DragSource } from './aim.ts';
import { BoardCard } from './BoardCard.tsx';
import { useBoard } from './board.tsx';
import type { CardColumn } from './columns.ts';
import { useDrag } from './dragging.ts';
import { outcomeForm } from './outcome-form.ts';
import styles from './Pathway.module.css';

interface PathwayColumnProps {
  readonly column: BoardColumn;
  readonly cards: CardColumn['cards'];
  readonly place: number;
  readonly flat: boolean;
  readonly shown: boolean;
  readonly onGrab: (event: PointerEvent<HTMLElement>, source: DragSource) => void;
  /** Asks for the deck, to add a card here. */
  readonly onAdd: ((column: ColumnId) => void) | undefined;
}

interface AddProps {
  readonly column: ColumnId;
  readonly children: string;
  /** For those who listen: with the name of its column. */
  readonly name: string;
  readonly onAdd: (column: ColumnId) => void;
}

/** The room under the cards. It is drawn by itself: a card dragged over the board draws no column anew. */
function Add({ column, children, name, onAdd }: AddProps) {
  const aimed = useDrag(({ drag }) => drag?.aimed?.aim.column === column && drag.aimed.aim.before === undefined);
  return (
    <li>
      <PutHere onPress={() => onAdd(column)} name={name} aimed={aimed}>
        <Plus size={ICON.line} aria-hidden="true" /> {children}
      </PutHere>
    </li>
  );
}

export function PathwayColumn({ column, cards, place, flat, shown, onGrab, onAdd }: PathwayColumnProps) {
  const { plan } = useTable();
  const { foresight } = useBoard();
  const headId = useId();
  const [whole, setWhole] = useState<OutcomeId>();
  const { id, name, span } = column.column;
  const { column: say } = words.board;
  const form = flat ? 'full' : outcomeForm(column.outcomes.map(({ outcome }) => outcome.text));
  const add = cards.length === 0 ? say.empty : say.add;
  return (
    <section className={styles.column} aria-labelledby={headId} data-drop={id} data-shown={shown || undefined}>
      <ColumnHead name={name} span={span} id={headId} />
      <ul className={styles.outcomes} data-form={form} aria-label={say.outcomes}>
        {column.outcomes.map(({ id: outcomeId, outcome, pin }) => {
          const shown = {
            number: pin,
            title: outcome.text,
            deadline: outcome.months === undefined ? '' : deadlineInWords(outcome.months),
            organisations: helpersOf(plan, outcomeId).length,
            ...foresight?.outcomes.get(outcomeId),
          };
          return (
            <li key={outcomeId} data-outcome={outcomeId}>
              {form === 'full' ? (
                <OutcomeBoard {...shown} flat={flat} />
              ) : (
                <OutcomeShort
                  {...shown}
                  pinOnly={form === 'pins'}
                  open={whole === outcomeId}
                  onOpen={(open) => setWhole((now) => (open ? outcomeId : now === outcomeId ? undefined : now))}
                />
              )}
            </li>
          );
        })}
      </ul>
      <Road className={styles.road} />
      <ul className={styles.cards} aria-label={`${name}: ${say.cards}`} data-cards="">
        {cards.map((organisation) => {
          return (
            plan.placed[organisation] && (
              <li key={organisation}>
                <BoardCard organisation={organisation} column={id} columnPlace={place} onGrab={onGrab} />
              </li>
            )
          );
        })}
        {onAdd && (cards.length === 0 || flat) && (
          <Add column={id} name={`${add}: ${name}`} onAdd={onAdd}>
            {add}
          </Add>
        )}
      </ul>
    </section>
  );
}
