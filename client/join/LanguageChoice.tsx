/** The languages of this page, each by its own name. */
import { keysOf } from '../../shared/game/records.ts';
import { prefer, usePreferences } from '../store/preferences.ts';
import { LANGUAGES } from '../words/words.ts';
import styles from './LanguageChoice.module.css';

export function LanguageChoice() {
  const chosen = usePreferences(({ language }) => language);
  return (
    <span>
      {keysOf(LANGUAGES).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles.language}
          aria-pressed={language === chosen}
          onClick={() => prefer({ language })}
        >
          {LANGUAGES[language]}
        </button>
      ))}
    </span>
  );
}
