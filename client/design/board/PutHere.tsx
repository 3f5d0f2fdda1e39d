/** An empty place in a column: a button that says what to do there. */
import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './PutHere.module.css';

interface PutHereProps {
  readonly children: ReactNode;
  /** A card is held over it. */
  readonly aimed?: boolean | undefined;
  readonly onPress: () => void;
  /** For those who listen: with the place, where several say the same. */
  readonly name?: string | undefined;
}

export function PutHere({ children, aimed, onPress, name }: PutHereProps) {
  return (
    <button type="button" className={classes(styles.put, aimed && styles.aimed)} aria-label={name} onClick={onPress}>
      {children}
    </button>
  );
}
