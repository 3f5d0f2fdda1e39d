/** The top line: which side you are on, the step and what to do now, who is here, the clock and the menu, over the day. */
import { Handshake, Landmark, type LucideIcon, MapPinned } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { ICON } from '../icon.ts';
import { Dayline, type DaylineStep } from './Dayline.tsx';
import styles from './TopLine.module.css';

export type Side = 'council' | 'sector' | 'room';

const SIGNS: Readonly<Record<Side, LucideIcon>> = { council: Landmark, sector: Handshake, room: MapPinned };

interface TopLineProps {
  readonly side: Side;
  /** Under the side, like "Stage 1 · Table Heron". */
  readonly place: string;
  /** Instead of "You are the council". */
  readonly sideName?: string | undefined;
  readonly stepNumber?: number | undefined;
  readonly stepName: string;
  /** One sentence of at most 80 characters. */
  readonly whatToDo: string;
  readonly people?: ReactNode;
  readonly clock?: ReactNode;
  readonly menu?: ReactNode;
  readonly day: readonly DaylineStep[];
}

export function TopLine({
  side,
  place,
  sideName,
  stepNumber,
  stepName,
  whatToDo,
  people,
  clock,
  menu,
  day,
}: TopLineProps) {
  const Sign = SIGNS[side];
  return (
    <header className={styles.frame}>
      <div className={classes(styles.top, styles[side])}>
        <div className={styles.role}>
          <Sign size={ICON.role} />
          <p>
            <span className={styles.side}>{sideName ?? words.design.topLine.role[side]} </span>
            <span className={styles.place}>{place}</span>
          </p>
        </div>
        <div className={styles.todo}>
          <h1 className={styles.step}>
            {stepNumber !== undefined && (
              <span className={styles.number}>{words.design.topLine.step(stepNumber)} </span>
            )}
            {stepName}
          </h1>
          <p className={styles.what}>{whatToDo}</p>
        </div>
        {people && <div className={styles.people}>{people}</div>}
        {clock && <div className={styles.clock}>{clock}</div>}
        {menu && <div className={styles.menu}>{menu}</div>}
        <Dayline steps={day} className={styles.dayline} />
      </div>
    </header>
  );
}
