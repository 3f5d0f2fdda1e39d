/** A table in the lobby: who sits there by name, moved by dragging a name or by pressing it. */
import { Bot, PencilLine, UserPlus } from 'lucide-react';
import { type DragEvent, useId, useState } from 'react';
import { makeId, type SeatId } from '../../shared/game/ids.ts';
import { classes } from '../design/classes.ts';
import { IconButton } from '../design/controls/IconButton.tsx';
import { ICON } from '../design/icon.ts';
import { Avatar } from '../design/people/Avatar.tsx';
import { lookOf } from '../design/people/look.ts';
import { Emblem } from '../design/pictures/Emblem.tsx';
import { Unseen } from '../design/Unseen.tsx';
import { useFacilitatorView, useWorkshop } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { useAsking } from './asking.tsx';
import { RaisedHand } from './RaisedHand.tsx';
import styles from './SeatingCard.module.css';
import { useOneTable } from './useOneTable.ts';
import type { TableSeen } from './useTables.ts';

/** What a dragged name carries, so that nothing else dropped here means anything. */
const SEAT = 'application/x-anyborough-seat';

interface SeatingCardProps {
  readonly seen: TableSeen;
}

export function SeatingCard({ seen: { id: group, group: called, people, attention } }: SeatingCardProps) {
  const headingId = useId();
  const { ask } = useAsking();
  const { send } = useWorkshop();
  const [over, setOver] = useState(false);
  const closed = useFacilitatorView((view) => view.room.closedAt !== undefined);
  const one = useOneTable() !== undefined;
  const hands = attention.flatMap((each) => (each.kind === 'help' ? each.seats : []));
  const say = pageWords.facilitate.lobby;
  const carriesSeat = (event: DragEvent) => event.dataTransfer.types.includes(SEAT);
  const drop = (event: DragEvent) => {
    setOver(false);
    if (!carriesSeat(event)) return;
    event.preventDefault();
    const seat = makeId<SeatId>(event.dataTransfer.getData(SEAT));
    if (!people.some((person) => person.id === seat)) void send({ type: 'seat.move', payload: { seat, group } });
  };
  return (
    <article
      className={classes(styles.card, over && styles.over)}
      aria-labelledby={headingId}
      onDragOver={(event) => {
        if (!carriesSeat(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <header className={styles.head}>
        <h3 className={styles.name} id={headingId}>
          <Emblem emblem={called.emblem} />
          {called.name}
        </h3>
        <span className={styles.count}>{say.people(people.filter(({ seat }) => !seat.screen).length)}</span>
        {!closed && (
          <>
            <IconButton small label={say.rename(called.name)} onClick={() => ask({ kind: 'rename group', group })}>
              <PencilLine size={ICON.line} />
            </IconButton>
            {!one && (
              <>
                <IconButton
                  small
                  label={pageWords.facilitate.addSeat.button(called.name)}
                  onClick={() => ask({ kind: 'add seat', group })}
                >
                  <UserPlus size={ICON.line} />
                </IconButton>
                <IconButton small label={say.fill(called.name)} onClick={() => ask({ kind: 'fill', group })}>
                  <Bot size={ICON.line} />
                </IconButton>
              </>
            )}
          </>
        )}
      </header>
      {hands.length > 0 && (
        <div className={styles.hands}>
          {hands.map((seat) => (
            <RaisedHand key={seat.id} seat={seat} />
          ))}
        </div>
      )}
      {people.length === 0 ? (
        <p className={styles.empty}>{pageWords.facilitate.tables.empty}</p>
      ) : (
        <ul className={styles.people} aria-label={pageWords.facilitate.tables.people(called.name)}>
          {people.map(({ id, seat, state }, place) => (
            <li key={id}>
              <button
                type="button"
                className={styles.person}
                draggable={!closed && !one}
                onDragStart={(event) => {
                  event.dataTransfer.setData(SEAT, id);
                  event.dataTransfer.effectAllowed = 'move';
                }}
                onClick={() => ask({ kind: 'person', seat: id })}
              >
                <span aria-hidden="true" className={styles.avatar}>
                  <Avatar small person={{ id, name: seat.name, look: lookOf(place), presence: state }} />
                </span>
                <span>
                  {seat.name}
                  {state !== 'here' && <Unseen>, {words.design.person[state]}</Unseen>}
                  {seat.background && (
                    <span className={styles.background}>
                      <Unseen>, </Unseen>
                      {pageWords.facilitate.person.backgrounds[seat.background]}
                    </span>
                  )}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
