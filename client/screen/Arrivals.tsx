/** The lobby on the big screen: how to join, and who is at which table, on the map of the borough. */
import { useMemo } from 'react';
import { BoroughMap } from '../design/pictures/BoroughMap.tsx';
import { Emblem } from '../design/pictures/Emblem.tsx';
import { usePublicView, useWorkshopState } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import styles from './Arrivals.module.css';
import { tablesArrived } from './arriving.ts';
import { JoinCard } from './JoinCard.tsx';

export function Arrivals() {
  const room = usePublicView((view) => view.room);
  const arrivals = usePublicView((view) => view.arrivals);
  const map = usePublicView((view) => view.map);
  const last = useWorkshopState(({ recent }) => recent.findLast(({ did }) => did.type === 'seatTaken')?.did);
  const tables = useMemo(() => tablesArrived({ room, arrivals }), [room, arrivals]);
  const newest = last?.type === 'seatTaken' ? last.seat : undefined;
  return (
    <main id="main" className={styles.lobby}>
      <BoroughMap seed={map.seed} wards={map.wards} className={styles.map} />
      <JoinCard />
      <ul className={styles.tables}>
        {tables.map(({ id, group, people }) => (
          <li key={id} className={styles.table}>
            <h2 className={styles.head}>
              <Emblem emblem={group.emblem} /> {group.name}
              <span className={styles.count}>{people.length}</span>
            </h2>
            <p>
              {people.length === 0 && pageWords.screen.empty}
              {people.map((person, index) => (
                <span key={person.id}>
                  {index > 0 && ', '}
                  <span className={person.id === newest ? styles.newest : undefined}>{person.name}</span>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}
