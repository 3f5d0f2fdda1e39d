/** The tabs of a phone: pathway, what stands beside it, money, the table, and being ready. */
import { CheckCheck, Coins, Route, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { ICON } from '../../design/icon.ts';
import { words } from '../../words/words.ts';
import { usePeople } from '../people.ts';
import { useReady } from '../shell/TurnBar.tsx';
import { useTable } from '../table.tsx';
import styles from './BoardTabs.module.css';

export type Tab = 'pathway' | 'side' | 'money' | 'table';

interface BoardTabsProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  /** What stands beside the board. */
  readonly side: { readonly label: string; readonly icon: ReactNode };
  readonly money: boolean;
}

export function BoardTabs({ tab, onTab, side, money }: BoardTabsProps) {
  const { table } = useTable();
  const people = usePeople();
  const { ready, refusal, toggle } = useReady();
  const { tabs } = words.board;
  const all: readonly (readonly [Tab, ReactNode, string])[] = [
    ['pathway', <Route key="sign" size={ICON.block} />, tabs.pathway],
    ['side', side.icon, side.label],
    ...(money ? [['money', <Coins key="sign" size={ICON.block} />, tabs.money] as const] : []),
    ['table', <Users key="sign" size={ICON.block} />, tabs.table(people.length)],
  ];
  return (
    <nav className={styles.tabs} aria-label={tabs.label}>
      {all.map(([id, sign, label]) => (
        <button
          key={id}
          type="button"
          className={styles.tab}
          aria-current={tab === id ? 'page' : undefined}
          onClick={() => {
            onTab(id);
            scrollTo({ top: 0 });
          }}
        >
          {sign}
          {label}
        </button>
      ))}
      {!table.closed && (
        <button
          type="button"
          className={styles.tab}
          aria-pressed={ready}
          aria-disabled={refusal !== undefined}
          onClick={refusal === undefined ? toggle : undefined}
        >
          <CheckCheck size={ICON.block} />
          {ready ? tabs.readyNow : tabs.ready}
        </button>
      )}
    </nav>
  );
}
