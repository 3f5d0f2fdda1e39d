/** What happens now, while tables work for themselves; and still how to join, for whoever comes late. */
import { STEPS } from '../../shared/game/steps.ts';
import { BoroughMap } from '../design/pictures/BoroughMap.tsx';
import { usePublicView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { JoinCard } from './JoinCard.tsx';
import styles from './Screen.module.css';

export function NowPanel() {
  const step = usePublicView((view) => view.room.step);
  const map = usePublicView((view) => view.map);
  const { screen } = pageWords;
  const { steps, design } = words;
  return (
    <main id="main" className={styles.middle}>
      <BoroughMap seed={map.seed} wards={map.wards} className={styles.map} />
      <div className={styles.now}>
        <JoinCard />
        <section className={styles.sheet} aria-label={screen.now}>
          <p className={styles.number}>{design.topLine.step(STEPS[step].number)}</p>
          <h2 className={styles.step}>{steps.names[step]}</h2>
          <p className={styles.what}>{screen.each[step]}</p>
        </section>
      </div>
    </main>
  );
}
