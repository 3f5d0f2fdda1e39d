/** Under the tray: which tile is what, for those who see it. The tiles say it themselves to those who listen. */
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import styles from './TrayKey.module.css';

interface TrayKeyProps {
  /** What stands beside the organisations; nothing if there are none. */
  readonly choices: string | undefined;
  readonly over: boolean;
  readonly calm: boolean | undefined;
  /** What the brass stop says. */
  readonly end: string;
}

export function TrayKey({ choices, over, calm, end }: TrayKeyProps) {
  const { tray } = words.design;
  return (
    <p className={styles.keys} aria-hidden="true">
      <span className={styles.key}>
        <span className={styles.swatch} />
        {tray.organisations}
      </span>
      {choices !== undefined && (
        <span className={styles.key}>
          <span className={classes(styles.swatch, styles.choice)} />
          {choices}
        </span>
      )}
      {over && (
        <span className={styles.key}>
          <span className={classes(styles.swatch, calm ? styles.calm : styles.past)} />
          {tray.past}
        </span>
      )}
      <span className={styles.ends}>{end}</span>
    </p>
  );
}
