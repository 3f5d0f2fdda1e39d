/** The field for the join code: six boxes to look at, one plain field to type or paste into. */
import { useId } from 'react';
import { CODE_LENGTH } from '../../shared/protocol/join-code.ts';
import { words } from '../words/words.ts';
import styles from './CodeField.module.css';
import { typedCode } from './typed-code.ts';

interface CodeFieldProps {
  /** The letters so far, without a space. */
  readonly code: string;
  readonly onCode: (code: string, strange: readonly string[]) => void;
  readonly error: string | undefined;
  /** The workshop it opens, once that is known. */
  readonly opens: string | undefined;
}

const BOXES = Array.from({ length: CODE_LENGTH }, (_, index) => index);

export function CodeField({ code, onCode, error, opens }: CodeFieldProps) {
  const id = useId();
  return (
    <div className={styles.frame}>
      <label htmlFor={id} className={styles.label}>
        {words.join.code}
      </label>
      <div className={styles.boxes}>
        {BOXES.map((box) => (
          <span key={box} aria-hidden="true" className={styles.box} data-next={box === code.length || undefined}>
            {code[box]}
          </span>
        ))}
        <input
          id={id}
          name="code"
          className={styles.input}
          value={code}
          onChange={({ target }) => {
            const { letters, strange } = typedCode(target.value);
            onCode(letters, strange);
          }}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby={error ? `${id}-error` : `${id}-hint`}
          aria-invalid={error ? true : undefined}
        />
      </div>
      {error ? (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      ) : (
        <p id={`${id}-hint`} role="status" className={styles.hint}>
          {opens ? words.join.into(opens) : words.join.codeHint}
        </p>
      )}
    </div>
  );
}
