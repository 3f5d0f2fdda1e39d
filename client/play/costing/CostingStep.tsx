/** Choosing and costing: organisations face down, the tender beside them, then the cards turn and stand next to its value. */
import { Calculator, Scale, ScrollText } from 'lucide-react';
import { ICON } from '../../design/icon.ts';
import { laterWords } from '../../words/later-words.ts';
import { BoardWork } from '../board/BoardWork.tsx';
import { BoardProvider } from '../board/board.tsx';
import { AfterHandOver } from '../handover/HandOver.tsx';
import { PlanSwitch, useSectorPlans } from '../handover/PlanSwitch.tsx';
import { useTable } from '../table.tsx';
import { ContractTray } from './ContractTray.tsx';
import { CostPanel, TurnedAloud } from './CostPanel.tsx';
import { DifferencePanel } from './DifferencePanel.tsx';
import { TenderPanel } from './TenderPanel.tsx';
import { useReceivedTender } from './tender-of.ts';

/** The tender, and the table's own view beside it: the same in every step that has a board. */
export function useTenderBeside() {
  const { tabs } = laterWords.sector;
  return [
    { label: tabs.tender, icon: <ScrollText size={ICON.line} />, content: <TenderPanel /> },
    { label: tabs.difference, icon: <Scale size={ICON.line} />, content: <DifferencePanel /> },
  ];
}

export default function CostingStep() {
  const { plan } = useTable();
  const several = useSectorPlans().length > 1;
  const valued = useReceivedTender() !== undefined;
  const also = useTenderBeside();
  const { tabs } = laterWords.sector;
  return (
    <AfterHandOver>
      <BoardProvider key={plan.id}>
        <TurnedAloud />
        <BoardWork
          head={several ? <PlanSwitch /> : undefined}
          beside={{
            label: plan.revealed ? tabs.cost : tabs.turn,
            // Not the sign of money, which has a tab of its own.
            icon: <Calculator size={ICON.line} />,
            content: <CostPanel />,
            calls: plan.revealed ? 1 : 0,
            later: true,
            tab: plan.revealed ? tabs.costs : tabs.choose,
            also,
          }}
          money={plan.revealed && valued ? <ContractTray /> : undefined}
        />
      </BoardProvider>
    </AfterHandOver>
  );
}
