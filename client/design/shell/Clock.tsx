/** The clock: large figures and what they mean. It does not flash, and after zero it counts up. */
import { Pause, Timer, TimerReset } from 'lucide-react';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { ICON } from '../icon.ts';
import styles from './Clock.module.css';
import { clockReading } from './clock-reading.ts';

interface ClockProps {
  /** Milliseconds left; below zero is time over. */
  readonly left: number;
  readonly paused?: boolean | undefined;
  /** Why it stands, where that is no pause. */
  readonly stands?: string | undefined;
  /** Other words than "left in this step". */
  readonly meaning?: string | undefined;
  readonly big?: boolean | undefined;
  /** In the top line, which has little room for it on a phone. */
  readonly inTopLine?: boolean | undefined;
}

export function Clock({ left, paused, stands, meaning, big, inTopLine }: ClockProps) {
  const { figures, mood } = clockReading(left);
  const { clock } = words.design;
  const running = mood === 'over' ? clock.over : (meaning ?? clock.left);
  const said = stands ?? (paused ? clock.paused : running);
  const Sign = paused && stands === undefined ? Pause : mood === 'over' ? TimerReset : Timer;
  return (
    <div
      role="timer"
      className={classes(
        styles.clock,
        mood !== 'calm' && styles[mood],
        big && styles.big,
        inTopLine && styles.inTopLine,
      )}
      data-stands={said !== running || undefined}
    >
      <Sign size={ICON.block} />
      <div>
        <span className={styles.figures} style={{ '--figures': figures.length }}>
          {figures}{' '}
        </span>
        <span className={styles.meaning}>{said}</span>
      </div>
    </div>
  );
}
