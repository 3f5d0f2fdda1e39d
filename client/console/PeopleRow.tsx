/** The people of a table as avatars; pressing one opens what can be done for that person. */
import { Avatar } from '../design/people/Avatar.tsx';
import { lookOf } from '../design/people/look.ts';
import { pageWords } from '../words/page-words.ts';
import { useAsking } from './asking.tsx';
import styles from './PeopleRow.module.css';
import type { PersonAtTable } from './people.ts';

interface PeopleRowProps {
  /** The table's name. */
  readonly group: string;
  readonly people: readonly PersonAtTable[];
}

export function PeopleRow({ group, people }: PeopleRowProps) {
  const { ask } = useAsking();
  return (
    <ul className={styles.row} aria-label={pageWords.facilitate.tables.people(group)}>
      {people.map(({ id, seat, state }, place) => (
        <li key={id}>
          <button
            type="button"
            className={styles.person}
            title={seat.name}
            onClick={() => ask({ kind: 'person', seat: id })}
          >
            <Avatar small person={{ id, name: seat.name, look: lookOf(place), presence: state }} />
          </button>
        </li>
      ))}
    </ul>
  );
}
