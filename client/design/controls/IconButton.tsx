/** A button that shows only an icon; its words are its accessible name, and appear under a pointer that rests on it. */
import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'disabled'> {
  readonly label: string;
  readonly small?: boolean | undefined;
  readonly pressed?: boolean | undefined;
}

export function IconButton({ label, small, pressed, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      className={classes(styles.icon, small && styles.small, className)}
    />
  );
}
