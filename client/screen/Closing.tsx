/** The end of the day on the big screen. */
import { BoroughMap } from '../design/pictures/BoroughMap.tsx';
import { usePublicView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import styles from './Screen.module.css';

export function Closing() {
  const map = usePublicView((view) => view.map);
  return (
    <main id="main" className={styles.middle}>
      <BoroughMap seed={map.seed} wards={map.wards} className={styles.map} />
      <section className={styles.sheet}>
        <h1 className={styles.step}>{pageWords.screen.closed}</h1>
      </section>
    </main>
  );
}
