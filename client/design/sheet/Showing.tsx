/** A thing of the sheet with the words that say what state it is in. */
import type { ReactNode } from 'react';
import styles from '../Sheet.module.css';

interface ShowingProps {
  readonly says: string;
  readonly children: ReactNode;
}

export function Showing({ says, children }: ShowingProps) {
  return (
    <div>
      {children}
      <p className={styles.says}>{says}</p>
    </div>
  );
}
