/** Buttons in a row, under what they answer. */
import type { ReactNode } from 'react';
import styles from './Answers.module.css';

export function Answers({ children }: { readonly children: ReactNode }) {
  return <div className={styles.answers}>{children}</div>;
}
