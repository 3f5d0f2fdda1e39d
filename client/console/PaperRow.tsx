/** A table's tender or bid in one row of a panel: where it stands, what it is worth, and what can be done with it. */
import { Ellipsis } from 'lucide-react';
import type { GroupName } from '../../shared/game/views.ts';
import { Chip } from '../design/controls/Chip.tsx';
import { ICON } from '../design/icon.ts';
import { Menu, type MenuChoice } from '../design/overlay/Menu.tsx';
import { Emblem } from '../design/pictures/Emblem.tsx';
import { pageWords } from '../words/page-words.ts';
import styles from './panels.module.css';

interface PaperRowProps {
  readonly group: GroupName;
  /** Beside the table's name, like whom it is for. */
  readonly about?: string | undefined;
  readonly says: string;
  /** What a facilitator should not miss, like what went over unfinished. */
  readonly flags: readonly string[];
  /** Worth saying, and nothing to see to. */
  readonly notes: readonly string[];
  /** To the whole room. */
  readonly shown: 'now' | 'before' | undefined;
  readonly menu: string;
  readonly choices: readonly MenuChoice[];
}

export function PaperRow({ group, about, says, flags, notes, shown, menu, choices }: PaperRowProps) {
  const seen = shown ? [pageWords.facilitate.papers.shown[shown]] : [];
  return (
    <li className={styles.row}>
      <span className={styles.rowWords}>
        <span className={styles.rowName}>
          <Emblem emblem={group.emblem} size="line" />
          <b>{group.name}</b> {about}
        </span>
        <span className={styles.quiet}>{[says, ...notes, ...seen].join(', ')}</span>
        {flags.length > 0 && (
          <span className={styles.flags}>
            {flags.map((flag) => (
              <Chip key={flag} tone="warn">
                {flag}
              </Chip>
            ))}
          </span>
        )}
      </span>
      {choices.length > 0 && <Menu small label={menu} icon={<Ellipsis size={ICON.line} />} choices={choices} />}
    </li>
  );
}
