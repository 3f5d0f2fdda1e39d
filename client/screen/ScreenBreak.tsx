/** The break on the big screen: what it is, and when everybody is back. */
import type { Room } from '../../shared/game/views.ts';
import { BoroughMap } from '../design/pictures/BoroughMap.tsx';
import { usePublicView } from '../store/provider.tsx';
import { backAt } from '../story/back-at.ts';
import { pageWords } from '../words/page-words.ts';
import styles from './Screen.module.css';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export function ScreenBreak({ room }: { readonly room: Room }) {
  const map = usePublicView((view) => view.map);
  const { screen: say } = pageWords;
  const back = backAt(room);
  return (
    <main id="main" className={styles.middle}>
      <BoroughMap seed={map.seed} wards={map.wards} className={styles.map} />
      <section className={styles.sheet}>
        <p className={styles.number}>{(room.onBreak && room.breaks[room.onBreak.after]?.name) ?? say.pause}</p>
        <h1 className={styles.step}>{back === undefined ? say.soonBack : say.back(time.format(back))}</h1>
      </section>
    </main>
  );
}
