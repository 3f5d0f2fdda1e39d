/** A field of one line, with its label, hint and error, and an icon before it where that helps. */
import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './Field.module.css';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

interface FieldProps extends FieldWords, Omit<ComponentProps<'input'>, 'id'> {
  readonly icon?: ReactNode;
}

export function Field({ label, labelUnseen, hint, hintUnseen, error, icon, className, ...input }: FieldProps) {
  return (
    <FieldFrame label={label} labelUnseen={labelUnseen} hint={hint} hintUnseen={hintUnseen} error={error}>
      {(links) => (
        <span className={styles.box}>
          {icon}
          <input type="text" {...input} {...links} className={classes(styles.input, className)} />
        </span>
      )}
    </FieldFrame>
  );
}
