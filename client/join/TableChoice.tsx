/** Which table to sit at: wherever there is room, unless somebody wants one. */
import { useId } from 'react';
import { words } from '../words/words.ts';
import styles from './JoinForm.module.css';
import type { TableToJoin } from './summary.ts';

interface TableChoiceProps {
  readonly tables: readonly TableToJoin[];
  readonly chosen: string | undefined;
  readonly onChoose: (table: string | undefined) => void;
  readonly error: string | undefined;
}

export function TableChoice({ tables, chosen, onChoose, error }: TableChoiceProps) {
  const id = useId();
  return (
    <div className={styles.part}>
      <label htmlFor={id} className={styles.question}>
        {words.join.table}
      </label>
      <select
        id={id}
        name="table"
        className={styles.select}
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
        aria-describedby={error && `${id}-error`}
        aria-invalid={error ? true : undefined}
      >
        <option value="">{words.join.tableAny}</option>
        {tables.map((table) => (
          <option key={table.id} value={table.id} disabled={table.full}>
            {`${table.name}, ${words.join.seats(table.seats)}`}
          </option>
        ))}
      </select>
      {error && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
