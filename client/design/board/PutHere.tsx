/** An empty place in a column: it says what to do there, and can be a button that does it. */
import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './PutHere.module.css';

interface PutHereProps {
  readonly children: ReactNode;
  /** A card is held over it. */
  readonly aimed?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  /** For those who listen: with the place, where several say the same. */
  readonly name?: string | undefined;
}

export function PutHere({ children, aimed, onPress, name }: PutHereProps) {
  const face = classes(styles.put, aimed && styles.aimed);
  if (!onPress) return <div className={face}>{children}</div>;
  return (
    <button type="button" className={face} aria-label={name} onClick={onPress}>
      {children}
    </button>
  );
}
