/** The cards beside the board: in their own step, and while the tender is written, where one may still be open. */
import { FileWarning } from 'lucide-react';
import { ICON } from '../../design/icon.ts';
import { laterWords } from '../../words/later-words.ts';
import type { Beside } from '../board/BoardWork.tsx';
import { CardsPanel } from './CardsPanel.tsx';
import type { Cards } from './cards.ts';

export function cardsBeside(cards: Cards): Beside {
  return {
    label: laterWords.challenges.tab,
    icon: <FileWarning size={ICON.block} />,
    content: <CardsPanel cards={cards} />,
    wide: true,
    calls: cards.arrived,
    first: cards.open,
  };
}
