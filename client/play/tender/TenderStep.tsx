/** Writing the tender: the form beside the person, with the pathway one press away. */
import { FileText, Route } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { Paper } from '../../connection/paper.ts';
import { usePaper } from '../../connection/use-paper.ts';
import { ICON } from '../../design/icon.ts';
import { words } from '../../words/words.ts';
import { BoardWork } from '../board/BoardWork.tsx';
import { BoardProvider } from '../board/board.tsx';
import { SideTabs } from '../board/SideTabs.tsx';
import { CouncilMoney } from '../menu/CouncilMoney.tsx';
import { TenderPaper } from '../papers/TenderPaper.tsx';
import { StepFrame } from '../shell/StepFrame.tsx';
import { StepMain } from '../shell/StepMain.tsx';
import { useTable } from '../table.tsx';
import { versionAsRead } from './as-read.ts';
import { CriteriaPart } from './CriteriaPart.tsx';
import { CohortPart, PlanPart, ServicesPart } from './FlowsIn.tsx';
import { PricePart } from './PricePart.tsx';
import { PublishBar } from './PublishBar.tsx';
import styles from './Tender.module.css';
import { IndicatorsPart, type PartProps, PurposePart } from './TenderTexts.tsx';
import { TermsPart } from './TermsPart.tsx';
import { useTender } from './tender-of.ts';

function Standing({ at }: PartProps) {
  const { table } = useTable();
  const { tender: say } = words;
  const { standing } = say;
  return (
    <div className={styles.title}>
      <h2>{say.title}</h2>
      <p className={styles.help}>{say.by(table.name)}</p>
      <p className={styles.standing} data-standing={at.standing} role="status">
        {at.standing === 'draft' ? standing.draft : standing[at.standing](at.number)}
        {at.version?.unfinished && at.standing === 'out' && ` ${standing.unfinished}`}
      </p>
    </div>
  );
}

/** What went out, as it is read; the form is left. */
function Published({ at }: PartProps) {
  const { table, plan, catalogue, person, room } = useTable();
  if (at.version === undefined) return undefined;
  return (
    <div className={styles.published}>
      <TenderPaper
        tender={versionAsRead({ from: table.id, plan, tender: at.tender, catalogue }, at.version, at.number)}
        catalogue={catalogue}
        name={person?.name ?? ''}
        tableName={(group) => room.groups[group]?.name ?? ''}
      />
    </div>
  );
}

interface FormProps extends PartProps {
  readonly paper: Paper | undefined;
  readonly onBoard: () => void;
}

function Form({ at, paper, onBoard }: FormProps) {
  return (
    <div className={styles.work}>
      <div className={styles.column}>
        <PurposePart at={at} paper={paper} />
        <CohortPart />
        <PlanPart at={at} />
        <ServicesPart at={at} />
      </div>
      <div className={styles.column}>
        <PricePart at={at} onBoard={onBoard} />
        <CriteriaPart at={at} />
        <IndicatorsPart at={at} paper={paper} />
        <TermsPart at={at} />
      </div>
    </div>
  );
}

export default function TenderStep() {
  const at = useTender();
  const [view, setView] = useState<'form' | 'board'>('form');
  const { views } = words.tender;
  const tabs = (
    <SideTabs
      chosen={view}
      onChoose={setView}
      parts={[
        { id: 'form', label: views.form, icon: <FileText size={ICON.line} /> },
        { id: 'board', label: views.board, icon: <Route size={ICON.line} /> },
      ]}
    />
  );
  if (at === undefined || view === 'board') {
    return (
      <BoardProvider>
        <div className={styles.views}>{tabs}</div>
        <BoardWork money={<CouncilMoney />} />
      </BoardProvider>
    );
  }
  return <TenderView at={at} tabs={tabs} onBoard={() => setView('board')} />;
}

interface TenderViewProps extends PartProps {
  readonly tabs: ReactNode;
  readonly onBoard: () => void;
}

function TenderView({ at, tabs, onBoard }: TenderViewProps) {
  const { room, plan, catalogue } = useTable();
  const fields = catalogue.forms.tender;
  const ids = useMemo(() => fields.map(({ id }) => id), [fields]);
  const paper = usePaper(room.code, plan.id, ids);
  return (
    <StepFrame foot={<PublishBar at={at} paper={paper} />}>
      {tabs}
      <StepMain className={styles.paper}>
        <Standing at={at} />
        {at.standing === 'out' ? <Published at={at} /> : <Form at={at} paper={paper} onBoard={onBoard} />}
      </StepMain>
    </StepFrame>
  );
}
