/** A page with one thing to say and one thing to do: loading, not here, not let in, stopped. */
import type { ReactNode } from 'react';
import styles from './Standing.module.css';

interface StandingProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** Said to screen readers as it comes. */
  readonly busy?: boolean | undefined;
}

export function Standing({ title, children, busy }: StandingProps) {
  return (
    <main className={styles.page} id="main" tabIndex={-1} aria-busy={busy}>
      <div className={styles.sheet} role={busy ? 'status' : undefined}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </main>
  );
}
