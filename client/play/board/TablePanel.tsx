/** The table on a phone, where the top line has no room for it: who is here, and who is ready. */
import { Check } from 'lucide-react';
import { ICON } from '../../design/icon.ts';
import { Avatar } from '../../design/people/Avatar.tsx';
import { words } from '../../words/words.ts';
import { usePeople } from '../people.ts';
import { useTable } from '../table.tsx';
import styles from './TablePanel.module.css';

export function TablePanel() {
  const { table } = useTable();
  const people = usePeople();
  const { play, design } = words;
  return (
    <section className={styles.panel} aria-label={design.topLine.people} data-part="table">
      <h2 className={styles.head}>{play.place.room(table.name)}</h2>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id}>
            <Avatar person={person} />
            <span>{person.name}</span>
            {Object.hasOwn(table.ready, person.id) && (
              <span className={styles.ready}>
                <Check size={ICON.line} /> {play.ready.word}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
