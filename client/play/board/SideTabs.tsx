/** Chooses what stands beside the board: the part this step is about, or the organisations. */
import type { ReactNode } from 'react';
import { words } from '../../words/words.ts';
import styles from './SideTabs.module.css';

interface SideTabsProps<Id extends string> {
  /** What is chosen between, for those who listen; what stands beside the board if left out. */
  readonly label?: string | undefined;
  readonly parts: readonly { readonly id: Id; readonly label: string; readonly icon: ReactNode }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Beside the tabs, like what makes the sheet taller. */
  readonly aside?: ReactNode;
  /** Small, each for itself: a notice hangs between them. */
  readonly slim?: boolean | undefined;
}

export function SideTabs<Id extends string>({ label, parts, chosen, onChoose, aside, slim }: SideTabsProps<Id>) {
  return (
    <nav className={styles.tabs} data-slim={slim} aria-label={label ?? words.board.side}>
      {parts.map(({ id, label: name, icon }) => (
        <button
          key={id}
          type="button"
          className={styles.tab}
          aria-current={id === chosen ? 'true' : undefined}
          onClick={() => onChoose(id)}
        >
          {icon}
          {name}
        </button>
      ))}
      {aside && <span className={styles.aside}>{aside}</span>}
    </nav>
  );
}
