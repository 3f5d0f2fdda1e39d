/** Chooses what stands beside the board: the part this step is about, or the organisations. */
import type { ReactNode } from 'react';
import { words } from '../../words/words.ts';
import styles from './SideTabs.module.css';

export interface SidePart<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon: ReactNode;
  /** How many things wait there, and that in words. */
  readonly waits?: { readonly many: number; readonly says: string } | undefined;
}

interface SideTabsProps<Id extends string> {
  /** What is chosen between, for those who listen; what stands beside the board if left out. */
  readonly label?: string | undefined;
  readonly parts: readonly SidePart<Id>[];
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
      {parts.map(({ id, label: name, icon, waits }) => (
        <button
          key={id}
          type="button"
          className={styles.tab}
          aria-current={id === chosen ? 'true' : undefined}
          aria-label={waits !== undefined && waits.many > 0 ? `${name}: ${waits.says}` : undefined}
          onClick={() => onChoose(id)}
        >
          {icon}
          {name}
          {waits !== undefined && waits.many > 0 && (
            <span className={styles.waits} aria-hidden="true">
              {waits.many}
            </span>
          )}
        </button>
      ))}
      {aside && <span className={styles.aside}>{aside}</span>}
    </nav>
  );
}
