/** The challenges step: the notice beside the board, and the board still in use. */
import { BoardWork } from '../board/BoardWork.tsx';
import { BoardProvider } from '../board/board.tsx';
import { CouncilMoney } from '../menu/CouncilMoney.tsx';
import { useCards } from './cards.ts';
import { cardsBeside } from './cards-beside.tsx';
import { useForesight } from './foresight.ts';

export default function ChallengesStep() {
  const cards = useCards();
  const foresight = useForesight(cards);
  return (
    <BoardProvider foresight={foresight}>
      <BoardWork beside={cardsBeside(cards)} money={<CouncilMoney slim closing={foresight?.closing} />} />
    </BoardProvider>
  );
}
