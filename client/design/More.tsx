/** What is said besides, on a line of its own: smaller, and in quiet ink. */
import type { ReactNode } from 'react';
import styles from './More.module.css';

interface MoreProps {
  readonly as?: 'p' | 'span' | 'q' | 'legend' | undefined;
  readonly children: ReactNode;
}

export function More({ as: Tag = 'p', children }: MoreProps) {
  return <Tag className={styles.more}>{children}</Tag>;
}
