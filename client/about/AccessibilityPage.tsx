/** How accessible the game is: what can be set, what was tried and how, and what is not right yet. */
import { pageWords } from '../words/page-words.ts';
import styles from './AccessibilityPage.module.css';

export default function AccessibilityPage() {
  const say = pageWords.accessibility;
  return (
    <main className={styles.page} id="main">
      <title>{say.pageTitle}</title>
      <article className={styles.sheet}>
        <h1 className={styles.title}>{say.title}</h1>
        <p>{say.aim}</p>
        {say.parts.map(({ title, lines }) => (
          <section key={title} className={styles.part}>
            <h2>{title}</h2>
            <ul className={styles.lines}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <p>{say.tell}</p>
        <p>
          <a href="/">{say.back}</a>
        </p>
      </article>
    </main>
  );
}
