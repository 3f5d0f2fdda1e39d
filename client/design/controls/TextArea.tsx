/** A field of several lines. It counts its letters near the limit and carries name tags of whoever is typing on its border. */
import type { ComponentProps, ReactNode } from 'react';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';
import styles from './TextArea.module.css';

interface TextAreaProps extends FieldWords, Omit<ComponentProps<'textarea'>, 'id'> {
  /** The most letters the field holds, and how many it holds now: shown when fewer than a fifth are left. */
  readonly limit?: number | undefined;
  readonly length?: number | undefined;
  /** Name tags of people typing here. */
  readonly tags?: ReactNode;
  /** The colour of whoever types here, for the border. */
  readonly who?: string | undefined;
  /** Whether what is written is safe, like "Saved" or "Not sent yet". */
  readonly saved?: string | undefined;
}

export function TextArea({
  label,
  labelUnseen,
  hint,
  hintUnseen,
  error,
  limit,
  length = 0,
  tags,
  who,
  saved,
  className,
  ...area
}: TextAreaProps) {
  const left = limit === undefined ? undefined : limit - length;
  const near = limit !== undefined && left !== undefined && left <= limit / 5;
  const foot =
    near || saved ? (
      <p className={styles.foot}>
        {saved && <span>{saved}</span>}
        {near && <span className={classes(left < 0 && styles.over)}>{words.design.field.left(left)}</span>}
      </p>
    ) : undefined;
  return (
    <FieldFrame label={label} labelUnseen={labelUnseen} hint={hint} hintUnseen={hintUnseen} error={error} foot={foot}>
      {(links) => (
        <span className={styles.box} data-who={who && ''} style={who ? { '--who': who } : undefined}>
          <textarea
            rows={3}
            placeholder={hintUnseen ? hint : undefined}
            {...area}
            {...links}
            onFocus={(event) => {
              // A browser brings the first line into sight, and lets a bar lie over the rest.
              event.currentTarget.scrollIntoView({ block: 'nearest' });
              area.onFocus?.(event);
            }}
            className={classes(styles.area, className)}
          />
          {tags && <span className={styles.tags}>{tags}</span>}
        </span>
      )}
    </FieldFrame>
  );
}
