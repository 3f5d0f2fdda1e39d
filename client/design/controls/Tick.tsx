/** A box to tick, or one of several to choose, with what it is about beside it: all of it can be pressed. */
import type { ComponentProps } from 'react';
import styles from './Tick.module.css';

interface TickProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  readonly type?: 'checkbox' | 'radio';
}

export function Tick({ type = 'checkbox', children, ...input }: TickProps) {
  return (
    <label className={styles.tick}>
      <input {...input} type={type} />
      {children}
    </label>
  );
}
