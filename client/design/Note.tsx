/** A sentence set off from the page: what was chosen, where it stands, or what to see to. */
import type { ReactNode } from 'react';
import styles from './Note.module.css';

interface NoteProps {
  readonly tone: 'sector' | 'route' | 'warn';
  /** It matters now. What is to see to always does. */
  readonly strong?: boolean;
  /** Before the words. */
  readonly icon?: ReactNode;
  readonly as?: 'p' | 'div';
  readonly children: ReactNode;
}

export function Note({ tone, strong, icon, as: Tag = 'p', children }: NoteProps) {
  return (
    <Tag className={styles.note} data-tone={tone} data-strong={strong || undefined}>
      {icon ? (
        <span className={styles.signed}>
          {icon} <span>{children}</span>
        </span>
      ) : (
        children
      )}
    </Tag>
  );
}
