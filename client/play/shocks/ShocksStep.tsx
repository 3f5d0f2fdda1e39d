/** Shocks: the cards beside the board, and the bid one press away. It has to stand up, or be changed. */
import { FileText, FileWarning } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ICON } from '../../design/icon.ts';
import { laterWords } from '../../words/later-words.ts';
import { BidForm } from '../bid/BidForm.tsx';
import { BidTabs } from '../bid/BidTabs.tsx';
import { cardsToAnswer } from '../bid/bid-of.ts';
import { SubmittedBar } from '../bid/SubmittedBar.tsx';
import { BoardWork } from '../board/BoardWork.tsx';
import { BoardProvider } from '../board/board.tsx';
import { CardsPanel } from '../challenges/CardsPanel.tsx';
import { type Cards, useCards } from '../challenges/cards.ts';
import { useForesight } from '../challenges/foresight.ts';
import { ContractTray } from '../costing/ContractTray.tsx';
import { useTenderBeside } from '../costing/CostingStep.tsx';
import { useReceivedTender } from '../costing/tender-of.ts';
import { AfterHandOver } from '../handover/HandOver.tsx';
import { useTable } from '../table.tsx';

interface WithCardsProps {
  readonly cards: Cards;
  readonly head: ReactNode;
  readonly onBid: () => void;
}

function WithCards({ cards, head, onBid }: WithCardsProps) {
  const foresight = useForesight(cards);
  const valued = useReceivedTender() !== undefined;
  const also = useTenderBeside();
  return (
    <BoardProvider foresight={foresight}>
      <BoardWork
        head={head}
        beside={{
          label: laterWords.challenges.tab,
          icon: <FileWarning size={ICON.block} />,
          content: (
            <>
              <SubmittedBar onBid={onBid} />
              <CardsPanel cards={cards} />
            </>
          ),
          wide: true,
          // A phone begins with the cards, and comes back to them when one arrives.
          calls: 1 + cards.arrived,
          also,
        }}
        money={valued ? <ContractTray slim closing={foresight?.closing} /> : undefined}
      />
    </BoardProvider>
  );
}

function Shocks() {
  const { plan } = useTable();
  const cards = useCards();
  const [part, setPart] = useState<'cards' | 'bid'>('cards');
  const [toSubmit, setToSubmit] = useState(false);
  const open = (next: typeof part, submits: boolean) => {
    setPart(next);
    setToSubmit(submits);
  };
  const toCards = () => open('cards', false);
  const { view, shocks } = laterWords.sector;
  const waiting = cardsToAnswer(plan);
  const head = (
    <BidTabs
      chosen={part}
      onChoose={(next) => open(next, false)}
      parts={[
        {
          id: 'cards',
          label: view.cards,
          icon: <FileWarning size={ICON.line} />,
          waits: { many: waiting, says: shocks.waiting(waiting) },
        },
        { id: 'bid', label: view.bid, icon: <FileText size={ICON.line} /> },
      ]}
    />
  );
  return part === 'bid' ? (
    <BidForm head={head} toSubmit={toSubmit} onPathway={toCards} onCards={toCards} />
  ) : (
    <WithCards cards={cards} head={head} onBid={() => open('bid', true)} />
  );
}

export default function ShocksStep() {
  const { plan } = useTable();
  return (
    <AfterHandOver>
      <Shocks key={plan.id} />
    </AfterHandOver>
  );
}
