/** Writing the bid: the form, with the pathway and the tender one press away. */
import { Calculator, FileText, Route } from 'lucide-react';
import { useState } from 'react';
import { ICON } from '../../design/icon.ts';
import { laterWords } from '../../words/later-words.ts';
import { BoardWork } from '../board/BoardWork.tsx';
import { BoardProvider } from '../board/board.tsx';
import { ContractTray } from '../costing/ContractTray.tsx';
import { useTenderBeside } from '../costing/CostingStep.tsx';
import { CostPanel } from '../costing/CostPanel.tsx';
import { useReceivedTender } from '../costing/tender-of.ts';
import { AfterHandOver } from '../handover/HandOver.tsx';
import { useTable } from '../table.tsx';
import { BidForm } from './BidForm.tsx';
import { BidTabs } from './BidTabs.tsx';

type Part = 'bid' | 'pathway';

export default function BidStep() {
  const { plan } = useTable();
  const [part, setPart] = useState<Part>('bid');
  const valued = useReceivedTender() !== undefined;
  const also = useTenderBeside();
  const { view, tabs } = laterWords.sector;
  const head = (
    <BidTabs
      chosen={part}
      onChoose={setPart}
      parts={[
        { id: 'bid', label: view.bid, icon: <FileText size={ICON.line} /> },
        { id: 'pathway', label: view.pathwayAndTender, icon: <Route size={ICON.line} /> },
      ]}
    />
  );
  return (
    <AfterHandOver>
      {part === 'bid' ? (
        <BidForm key={plan.id} head={head} onPathway={() => setPart('pathway')} />
      ) : (
        <BoardProvider key={plan.id}>
          <BoardWork
            head={head}
            beside={{
              label: tabs.cost,
              tab: tabs.costs,
              icon: <Calculator size={ICON.line} />,
              content: <CostPanel />,
              also,
            }}
            money={valued ? <ContractTray /> : undefined}
          />
        </BoardProvider>
      )}
    </AfterHandOver>
  );
}
