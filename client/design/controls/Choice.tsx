/** One of several things named in a list, like a table or a deadline. The first may stand for none in particular. */
import styles from './Choice.module.css';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

interface ChoiceProps<T extends string> extends FieldWords {
  /** What choosing none in particular is called; absent where one has to be chosen. */
  readonly none?: string | undefined;
  readonly value: T | undefined;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChoose: (value: T | undefined) => void;
}

export function Choice<T extends string>({ none, value, choices, onChoose, ...words }: ChoiceProps<T>) {
  return (
    <FieldFrame {...words}>
      {(links) => (
        <select
          {...links}
          className={styles.select}
          value={value ?? ''}
          onChange={({ target }) => onChoose(choices.find(([each]) => each === target.value)?.[0])}
        >
          {none !== undefined && <option value="">{none}</option>}
          {choices.map(([each, said]) => (
            <option key={each} value={each}>
              {said}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
