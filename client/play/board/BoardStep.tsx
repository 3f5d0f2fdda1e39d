/** Choosing organisations and the reveal: the board with the organisations, or the guess before the cards turn. */
import { Coins } from 'lucide-react';
import { ICON } from '../../design/icon.ts';
import { words } from '../../words/words.ts';
import { GuessPanel } from '../reveal/GuessPanel.tsx';
import { MoneyBar } from '../reveal/MoneyBar.tsx';
import styles from '../reveal/Reveal.module.css';
import { RevealedPanel } from '../reveal/RevealedPanel.tsx';
import { useTable } from '../table.tsx';
import { PHONE, useMedia } from '../use-media.ts';
import { BoardWork } from './BoardWork.tsx';
import { BoardProvider } from './board.tsx';

export default function BoardStep() {
  const { table, plan } = useTable();
  const revealing = table.step === 'reveal';
  const revealed = plan.budget !== undefined;
  const phone = useMedia(PHONE);
  const total = revealing && revealed && <RevealedPanel />;
  return (
    <BoardProvider>
      <BoardWork
        // On a phone the money has a tab of its own: what it all costs is what people look for now.
        head={phone && total && <div className={styles.total}>{total}</div>}
        beside={
          revealing && !revealed
            ? {
                label: words.board.tabs.guess,
                icon: <Coins size={ICON.block} />,
                content: <GuessPanel />,
                alone: true,
                calls: 1,
              }
            : undefined
        }
        money={revealed ? <MoneyBar>{!phone && total}</MoneyBar> : undefined}
      />
    </BoardProvider>
  );
}
