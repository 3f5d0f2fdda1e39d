/** The columns as stops on the route: how a phone, which shows one column at a time, goes between them. */
import { Road } from './Road.tsx';
import styles from './RouteStops.module.css';

interface RouteStopsProps<Key extends string> {
  readonly label: string;
  readonly stops: readonly { readonly id: Key; readonly name: string }[];
  readonly current: Key;
  readonly onChoose: (id: Key) => void;
}

export function RouteStops<Key extends string>({ label, stops, current, onChoose }: RouteStopsProps<Key>) {
  return (
    <nav className={styles.stops} aria-label={label}>
      <Road className={styles.road} />
      {stops.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={styles.stop}
          aria-pressed={id === current}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
