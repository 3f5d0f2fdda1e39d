/** What a card requires of a paper, beside what its table writes. */
import { FileWarning } from 'lucide-react';
import { ICON } from '../../design/icon.ts';
import { laterWords } from '../../words/later-words.ts';
import styles from './Requirement.module.css';

export function Requirement({ children }: { readonly children: string }) {
  return (
    <div className={styles.requirement}>
      <FileWarning size={ICON.block} />
      <span>
        <b className={styles.name}>{children}</b>
        <span className={styles.under}>{laterWords.papers.byCard}</span>
      </span>
    </div>
  );
}
