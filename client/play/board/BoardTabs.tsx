/** The tabs of a phone: pathway, what stands beside it, money, the table, and being ready. */
import { CheckCheck, Coins, Route, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { purseOf } from '../../../shared/game/money.ts';
import { classes } from '../../design/classes.ts';
import { ICON } from '../../design/icon.ts';
import { Unseen } from '../../design/Unseen.tsx';
import { balanceInWords } from '../../words/amounts.ts';
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

/** What is left or missing stands on the tab: on a phone the money itself is out of sight. */
function Money() {
  const { plan, catalogue } = useTable();
  const { tabs } = words.board;
  const purse = purseOf(plan, catalogue);
  if (purse === undefined) return tabs.money;
  return (
    <span className={classes(purse.balance < 0 && styles.over)}>
      <Unseen>{tabs.money}: </Unseen>
      {balanceInWords(purse.balance)}
    </span>
  );
}

export function BoardTabs({ tab, onTab, side, money }: BoardTabsProps) {
  const { table } = useTable();
  const people = usePeople();
  const { ready, refusal, toggle } = useReady();
  const { tabs } = words.board;
  const all: readonly (readonly [Tab, ReactNode, ReactNode])[] = [
    ['pathway', <Route key="sign" size={ICON.block} />, tabs.pathway],
    ['side', side.icon, side.label],
    ...(money ? [['money', <Coins key="sign" size={ICON.block} />, <Money key="label" />] as const] : []),
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
