/** The board of choosing and of the reveal. */
import { Coins } from 'lucide-react';
import { ICON } from '../../design/icon.ts';
import { words } from '../../words/words.ts';
import { GuessPanel } from '../reveal/GuessPanel.tsx';
import { MoneyBar } from '../reveal/MoneyBar.tsx';
import { RevealedPanel } from '../reveal/RevealedPanel.tsx';
import { useTable } from '../table.tsx';
import { BoardFloor } from './BoardFloor.tsx';
import { BoardProvider } from './board.tsx';

export default function BoardStep() {
  const { table, plan } = useTable();
  const revealed = table.step === 'reveal' && plan.budget !== undefined;
  const guessing = table.step === 'reveal' && plan.budget === undefined;
  return (
    <BoardProvider>
      <BoardFloor
        side={guessing ? () => <GuessPanel /> : undefined}
        sideTab={guessing ? { icon: <Coins size={ICON.block} />, label: words.board.tabs.guess } : undefined}
        still={guessing}
        begin={guessing ? 'organisations' : 'pathway'}
        money={
          plan.budget === undefined
            ? undefined
            : (line) => <MoneyBar line={line}>{revealed && <RevealedPanel />}</MoneyBar>
        }
      />
    </BoardProvider>
  );
}
