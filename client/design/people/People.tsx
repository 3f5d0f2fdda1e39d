/** The people at a table in a row that grows at its beginning, so that nobody moves when somebody joins; the one in front of the screen last. */
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { Avatar, type PersonShown } from './Avatar.tsx';
import styles from './People.module.css';

interface PeopleProps {
  readonly people: readonly PersonShown[];
  readonly label?: string | undefined;
  readonly small?: boolean | undefined;
  /** Side by side instead of overlapping. */
  readonly apart?: boolean | undefined;
  /** How many to show before "and 4 more". */
  readonly most?: number | undefined;
}

export function People({ people, label = words.design.topLine.people, small, apart, most = 12 }: PeopleProps) {
  const inOrder = [...people].reverse().sort((a, b) => Number(a.you ?? false) - Number(b.you ?? false));
  const shown = inOrder.length > most ? inOrder.slice(-most) : inOrder;
  const hidden = inOrder.length - shown.length;
  return (
    <ul className={classes(styles.people, apart && styles.apart)} aria-label={label}>
      {shown.map((person) => (
        <li key={person.id}>
          <Avatar person={person} small={small} />
        </li>
      ))}
      {hidden > 0 && <li className={styles.more}>{words.design.topLine.more(hidden)}</li>}
    </ul>
  );
}
