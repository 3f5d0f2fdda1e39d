/** One step's minutes as a bar: planned in outline, actual in ink, what went over in red after a gap. Decoration beside the figures. */
import styles from './AgendaBar.module.css';

/** The minutes that fill the whole width. */
const WIDEST = 48;

interface AgendaBarProps {
  readonly planned: number;
  readonly actual: number;
  readonly now: boolean;
}

export function AgendaBar({ planned, actual, now }: AgendaBarProps) {
  const part = (minutes: number) => `${Math.min(100, (minutes / WIDEST) * 100)}%`;
  const over = Math.min(actual - planned, WIDEST - planned);
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.planned} style={{ '--part': part(planned) }} />
      <span
        className={styles.actual}
        data-now={now || undefined}
        style={{ '--part': part(Math.min(actual, planned)) }}
      />
      {over > 0 && <span className={styles.over} style={{ '--from': part(planned), '--part': part(over) }} />}
    </span>
  );
}
