/** A short label: a kind of need, or a state said in words. */
import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './Chip.module.css';

interface ChipProps {
  readonly tone?: 'plain' | 'good' | 'warn' | 'bad' | 'ink' | undefined;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export function Chip({ tone = 'plain', icon, children }: ChipProps) {
  return (
    <span className={classes(styles.chip, tone !== 'plain' && styles[tone])}>
      {icon}
      {children}
    </span>
  );
}
