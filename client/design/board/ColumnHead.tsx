/** The head of a pathway column: its name and the span of time it stands for. */
import styles from './ColumnHead.module.css';

interface ColumnHeadProps {
  readonly name: string;
  readonly span: string;
  /** So that the column's section can be named by it. */
  readonly id?: string | undefined;
}

export function ColumnHead({ name, span, id }: ColumnHeadProps) {
  return (
    <div className={styles.head}>
      <h2 className={styles.name} id={id}>
        {name}
      </h2>
      <p className={styles.span}>{span}</p>
    </div>
  );
}
