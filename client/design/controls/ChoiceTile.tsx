/** One of several answers, as a tile with an icon: a real radio button under it. */
import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './ChoiceTile.module.css';

interface ChoiceTileProps extends Omit<ComponentProps<'input'>, 'type' | 'children' | 'name'> {
  /** The same for all tiles of one question. */
  readonly name: string;
  readonly label: string;
  readonly more?: string | undefined;
  readonly icon?: ReactNode;
  /** For the answer that says least, like "rather not say". */
  readonly dashed?: boolean | undefined;
}

export function ChoiceTile({ label, more, icon, dashed, className, ...radio }: ChoiceTileProps) {
  return (
    <label className={classes(styles.tile, dashed && styles.dashed, className)}>
      <input {...radio} type="radio" className={styles.radio} />
      {icon}
      <span className={styles.words}>
        {label}
        {more && <span className={styles.more}>{more}</span>}
      </span>
    </label>
  );
}
