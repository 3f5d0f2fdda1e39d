/** What every field has around it: a label, a hint, and an error that says what to write instead. */
import { CircleX } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { ICON } from '../icon.ts';
import { Unseen } from '../Unseen.tsx';
import styles from './FieldFrame.module.css';

export interface FieldWords {
  readonly label: string;
  /** True where the label is already plain to see, like a search box with its icon; it is still heard. */
  readonly labelUnseen?: boolean | undefined;
  readonly hint?: string | undefined;
  /** True where the hint stands elsewhere, like in the field itself while it is empty; it is still heard. */
  readonly hintUnseen?: boolean | undefined;
  readonly error?: string | undefined;
}

/** What the control inside must carry so that label, hint and error belong to it. */
interface FieldLinks {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldFrameProps extends FieldWords {
  readonly children: (links: FieldLinks) => ReactNode;
  /** Stands between the control and the hint, like the letters left. */
  readonly foot?: ReactNode;
}

export function FieldFrame({ label, labelUnseen, hint, hintUnseen, error, foot, children }: FieldFrameProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <div className={styles.frame}>
      <label className={styles.label} htmlFor={id}>
        {labelUnseen ? <Unseen>{label}</Unseen> : label}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error ? true : undefined,
      })}
      {foot}
      {hint && hintUnseen && <Unseen id={hintId}>{hint}</Unseen>}
      {hint && !hintUnseen && (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={errorId} role="alert">
          <CircleX size={ICON.line} />
          {error}
        </p>
      )}
    </div>
  );
}
