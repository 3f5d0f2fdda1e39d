/** One of several things named in a list, like a table or a deck. The first may stand for none in particular. */
import { FieldFrame } from '../design/controls/FieldFrame.tsx';
import styles from './Choice.module.css';

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** What choosing none in particular is called; absent where one has to be chosen. */
  readonly none?: string | undefined;
  readonly value: T | undefined;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChoose: (value: T | undefined) => void;
}

export function Choice<T extends string>({ label, none, value, choices, onChoose }: ChoiceProps<T>) {
  return (
    <FieldFrame label={label}>
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
