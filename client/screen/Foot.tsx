/** The lower edge of the big screen: how many have a seat, what the room hears, and the clock. */
import { Users, WifiOff } from 'lucide-react';
import { STEPS } from '../../shared/game/steps.ts';
import { ICON } from '../design/icon.ts';
import { TableClock } from '../play/shell/TableClock.tsx';
import { usePublicView, useWorkshopState } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { peopleArrived } from './arriving.ts';
import styles from './Screen.module.css';

function useLastArrival(): string | undefined {
  const groups = usePublicView((view) => view.room.groups);
  const arrivals = usePublicView((view) => view.arrivals);
  const did = useWorkshopState(({ recent }) => recent.findLast((each) => each.did.type === 'seatTaken')?.did);
  if (did?.type !== 'seatTaken') return undefined;
  const seat = arrivals[did.seat];
  const table = seat && groups[seat.group];
  return table && pageWords.screen.sat(seat.name, table.name);
}

interface FootProps {
  /** Without, where what the room hears shows it larger. */
  readonly clock: boolean;
}

export function Foot({ clock }: FootProps) {
  const room = usePublicView((view) => view.room);
  const people = usePublicView((view) => peopleArrived(view.arrivals));
  const away = useWorkshopState(({ status }) => status.kind === 'reconnecting');
  const sat = useLastArrival();
  const { screen } = pageWords;
  const { steps } = words;
  const { announcement, step } = room;
  const waiting = step === 'lobby' && room.closedAt === undefined && room.clock.since === undefined;
  const said = announcement?.text ?? (step === 'lobby' ? (room.locked ? screen.locked : sat) : undefined);
  return (
    <footer className={styles.foot} data-theme="night">
      <p className={styles.here}>
        <Users size={ICON.block} /> <b>{screen.seated(people)}</b>
      </p>
      <p className={styles.said} role="status">
        {announcement?.lookUp && <b>{screen.lookUp} </b>}
        {said ?? screen.step(STEPS[step].number, steps.names[step])}
      </p>
      {away && (
        <p className={styles.here}>
          <WifiOff size={ICON.block} /> {screen.reconnecting}
        </p>
      )}
      {/* Minutes that do not run yet would be read as the time of day. */}
      {waiting && <p>{screen.soon}</p>}
      {clock && !waiting && <TableClock room={room} />}
    </footer>
  );
}
