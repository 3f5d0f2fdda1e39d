/** Words that are heard and not seen. */
import type { ReactNode } from 'react';
import styles from './Unseen.module.css';

interface UnseenProps {
  readonly children: ReactNode;
  readonly id?: string | undefined;
}

export function Unseen({ children, id }: UnseenProps) {
  return (
    <span className={styles.unseen} id={id}>
      {children}
    </span>
  );
}
