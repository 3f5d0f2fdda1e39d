/** The pathway: columns in time order on one road through the borough, with the card in hand and the threads of the card looked at. */
import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { helpersOf } from '../../../shared/game/board.ts';
import type { ColumnId, OutcomeId } from '../../../shared/game/ids.ts';
import { keysOf } from '../../../shared/game/records.ts';
import { OutcomeBoard } from '../../design/board/OutcomeBoard.tsx';
import { RouteStops } from '../../design/board/RouteStops.tsx';
import { BoroughMap } from '../../design/pictures/BoroughMap.tsx';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import { PHONE, useMedia } from '../use-media.ts';
import type { DragSource } from './aim.ts';
import { useBoard, useSpot } from './board.tsx';
import { useFlip } from './flip.ts';
import styles from './Pathway.module.css';
import { PathwayColumn } from './PathwayColumn.tsx';
import { NoticeThreads, Threads } from './Threads.tsx';

interface PathwayProps {
  readonly onGrab: (event: PointerEvent<HTMLElement>, source: DragSource) => void;
  readonly onAdd: ((column: ColumnId) => void) | undefined;
}

interface FocusAskedProps {
  readonly ground: RefObject<HTMLElement | null>;
}

/** Gives the focus to the card at the stop when it was asked for: a card that changed column is drawn anew. */
function FocusAsked({ ground }: FocusAskedProps) {
  const { spot } = useBoard();
  const focusAsked = useSpot((now) => now.focusAsked);
  const answered = useRef(focusAsked);
  useEffect(() => {
    const { stop } = spot.getState();
    if (answered.current === focusAsked || !stop) return;
    answered.current = focusAsked;
    const { organisation, column } = stop;
    ground.current
      ?.querySelector<HTMLElement>(`[data-card="${organisation}"][data-column="${column}"]`)
      ?.focus({ preventScroll: false });
  }, [focusAsked, spot, ground]);
  return null;
}

export function Pathway({ onGrab, onAdd }: PathwayProps) {
  const { plan, catalogue } = useTable();
  const { board, columns, selected, setColumn, foresight } = useBoard();
  const flat = useMedia(PHONE);
  const column = useSpot((spot) => (flat ? (spot.column ?? catalogue.columns[0]?.id) : undefined));
  const place = useRef<HTMLElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  useFlip(ground, columns);
  const struck = foresight && [...foresight.organisations.keys()];
  const linked = selected && plan.placed[selected.organisation]?.outcomes;
  return (
    <section
      ref={place}
      id="main"
      tabIndex={-1}
      className={styles.pathway}
      aria-label={words.board.label}
      data-part="pathway"
    >
      <BoroughMap seed={catalogue.place.mapSeed} faint className={styles.map} />
      {column && (
        <RouteStops label={words.board.stops} stops={catalogue.columns} current={column} onChoose={setColumn} />
      )}
      {struck && <NoticeThreads ground={place} to={struck} />}
      <div className={styles.scroll}>
        <div ref={ground} className={styles.ground} style={{ '--columns': columns.length }}>
          {board.columns.map((each, place) => (
            <PathwayColumn
              key={each.column.id}
              column={each}
              cards={columns[place]?.cards ?? []}
              place={place}
              flat={flat}
              shown={each.column.id === column}
              onGrab={onGrab}
              onAdd={onAdd}
            />
          ))}
          {selected && linked && !flat && (
            <Threads ground={ground} from={selected} to={keysOf<OutcomeId, true>(linked)} />
          )}
          <FocusAsked ground={ground} />
        </div>
        {board.unpinned.length > 0 && (
          <section className={styles.unpinned} aria-label={words.board.unpinned}>
            <h2 className={styles.unpinnedHead}>{words.board.unpinned}</h2>
            <ul className={styles.unpinnedList}>
              {board.unpinned.map(({ id, outcome, pin }) => (
                <li key={id}>
                  <OutcomeBoard
                    flat
                    number={pin}
                    title={outcome.text}
                    deadline=""
                    organisations={helpersOf(plan, id).length}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </section>
  );
}
