/** The challenges step: the notice beside the board, and the board still in use. */
import { FileWarning } from 'lucide-react';
import { ICON } from '../../design/icon.ts';
import { laterWords } from '../../words/later-words.ts';
import { BoardWork } from '../board/BoardWork.tsx';
import { BoardProvider } from '../board/board.tsx';
import { CouncilMoney } from '../menu/CouncilMoney.tsx';
import { CardsPanel } from './CardsPanel.tsx';
import { useCards } from './cards.ts';
import { useForesight } from './foresight.ts';

export default function ChallengesStep() {
  const cards = useCards();
  const foresight = useForesight(cards);
  return (
    <BoardProvider foresight={foresight}>
      <BoardWork
        beside={{
          label: laterWords.challenges.tab,
          icon: <FileWarning size={ICON.block} />,
          content: <CardsPanel cards={cards} />,
          wide: true,
          calls: cards.arrived,
        }}
        money={<CouncilMoney slim closing={foresight?.closing} />}
      />
    </BoardProvider>
  );
}
