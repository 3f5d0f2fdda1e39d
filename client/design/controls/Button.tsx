/** The button: plain, the one way forward of a region (go), or ink; small where space is short; not yet, with the reason beside it. */
import { type ComponentProps, type MouseEvent, useId } from 'react';
import { classes } from '../classes.ts';
import styles from './Button.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  readonly look?: 'plain' | 'go' | 'ink' | undefined;
  readonly small?: boolean | undefined;
  readonly wide?: boolean | undefined;
  /** For a button that stays down, like a filter or a chosen place. */
  readonly pressed?: boolean | undefined;
  /** Why it cannot be used yet. The button stays focusable, does nothing, and the reason stands beside it. */
  readonly notYet?: string | undefined;
}

export function Button({
  look = 'plain',
  small,
  wide,
  pressed,
  notYet,
  className,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const waiting = notYet !== undefined;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (waiting) event.preventDefault();
    else onClick?.(event);
  };
  const button = (
    <button
      {...rest}
      type={type}
      onClick={press}
      aria-pressed={pressed}
      aria-disabled={waiting || undefined}
      aria-describedby={waiting ? reasonId : rest['aria-describedby']}
      className={classes(
        styles.button,
        look !== 'plain' && styles[look],
        small && styles.small,
        wide && styles.wide,
        pressed && styles.chosen,
        className,
      )}
    />
  );
  if (!waiting) return button;
  return (
    <span className={styles.with}>
      {button}
      {/* The rules give their reasons in English, whatever the page is in. */}
      <span className={styles.reason} id={reasonId} lang="en">
        {notYet}
      </span>
    </span>
  );
}
