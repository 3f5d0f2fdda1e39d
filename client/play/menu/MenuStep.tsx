/** The menu step: what the council can buy beside the board, paid out of what the plan costs less than the budget. */
import { ShoppingBasket } from 'lucide-react';
import { ICON } from '../../design/icon.ts';
import { laterWords } from '../../words/later-words.ts';
import { BoardWork } from '../board/BoardWork.tsx';
import { BoardProvider } from '../board/board.tsx';
import { CouncilMoney } from './CouncilMoney.tsx';
import { MenuPanel } from './MenuPanel.tsx';

export default function MenuStep() {
  return (
    <BoardProvider>
      <BoardWork
        beside={{
          label: laterWords.council.menu.tab,
          icon: <ShoppingBasket size={ICON.block} />,
          content: <MenuPanel />,
          first: true,
        }}
        money={<CouncilMoney />}
      />
    </BoardProvider>
  );
}
