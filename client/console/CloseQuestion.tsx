/** Asks before the workshop is closed: what happens, what stays, and where the record is. */
import { addresses } from '../../shared/protocol/addresses.ts';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { CommandQuestion } from './CommandQuestion.tsx';
import styles from './Questions.module.css';

export function CloseQuestion() {
  const code = useFacilitatorView((view) => view.room.code);
  const say = pageWords.facilitate.close;
  return (
    <CommandQuestion
      title={say.title}
      yes={say.yes}
      cancel={say.cancel}
      command={{ type: 'workshop.close', payload: {} }}
    >
      <ul className={styles.facts}>
        {say.help.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p>{say.forGood}</p>
      <p>
        <a href={addresses.report(code)} target="_blank" rel="noreferrer">
          {pageWords.facilitate.record.page}
        </a>
      </p>
    </CommandQuestion>
  );
}
