/** The day as one dash a step: done, now, to come. */
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { Unseen } from '../Unseen.tsx';
import styles from './Dayline.module.css';

export interface DaylineStep {
  readonly id: string;
  readonly name: string;
  readonly when: 'done' | 'now' | 'ahead';
}

interface DaylineProps {
  readonly steps: readonly DaylineStep[];
  readonly className?: string | undefined;
}

export function Dayline({ steps, className }: DaylineProps) {
  return (
    <ol className={classes(styles.dayline, className)} aria-label={words.design.topLine.day}>
      {steps.map(({ id, name, when }) => (
        <li key={id} className={styles[when]} aria-current={when === 'now' ? 'step' : undefined}>
          <Unseen>
            {name}, {words.design.dayline[when]}
          </Unseen>
        </li>
      ))}
    </ol>
  );
}
