/** The end of the day on the big screen. */
import { words } from '../words/words.ts';
import styles from './Screen.module.css';

export function Closing() {
  return (
    <main id="main" className={styles.middle}>
      <h1 className={styles.step}>{words.screen.closed}</h1>
    </main>
  );
}
