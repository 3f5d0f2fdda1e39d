/** A sheet of paper on the table: a titled region, or plain ground for what stands on it. */
import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from '../classes.ts';
import styles from './Panel.module.css';

interface PanelProps extends Omit<ComponentProps<'section'>, 'title'> {
  readonly title?: ReactNode;
  /** Beside the title, like a button or a count. */
  readonly aside?: ReactNode;
  /** Without inner space, for lists that run to the edge. */
  readonly flush?: boolean | undefined;
}

export function Panel({ title, aside, flush, className, children, ...rest }: PanelProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={title === undefined ? undefined : id}
      {...rest}
      className={classes(styles.panel, !flush && styles.padded, className)}
    >
      {title !== undefined && (
        <div className={styles.head}>
          <h2 className={styles.title} id={id}>
            {title}
          </h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
