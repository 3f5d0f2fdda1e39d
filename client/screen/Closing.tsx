/** The end of the day on the big screen. */
import { pageWords } from '../words/page-words.ts';
import styles from './Screen.module.css';

export function Closing() {
  return (
    <main id="main" className={styles.middle}>
      <h1 className={styles.step}>{pageWords.screen.closed}</h1>
    </main>
  );
}
