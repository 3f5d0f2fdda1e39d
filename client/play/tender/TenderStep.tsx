/** Writing the tender: the form beside the person, with the pathway one press away. */
import { FileText, Route } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Paper } from '../../connection/paper.ts';
import { usePaper } from '../../connection/use-paper.ts';
import { ICON } from '../../design/icon.ts';
import { Scrolling } from '../../design/shell/Scrolling.tsx';
import { laterWords } from '../../words/later-words.ts';
import { BoardWork } from '../board/BoardWork.tsx';
import { BoardProvider } from '../board/board.tsx';
import { SideTabs } from '../board/SideTabs.tsx';
import { useCards } from '../challenges/cards.ts';
import { cardsBeside } from '../challenges/cards-beside.tsx';
import { useForesight } from '../challenges/foresight.ts';
import { CouncilMoney } from '../menu/CouncilMoney.tsx';
import { TenderPaper } from '../papers/TenderPaper.tsx';
import { StepFrame } from '../shell/StepFrame.tsx';
import { StepMain } from '../shell/StepMain.tsx';
import { useTable } from '../table.tsx';
import { versionAsRead } from './as-read.ts';
import { CriteriaPart } from './CriteriaPart.tsx';
import { ServicesPart, WhoPart } from './FlowsIn.tsx';
import type { BoardPart, OnBoard } from './on-board.ts';
import { PricePart } from './PricePart.tsx';
import { PublishBar } from './PublishBar.tsx';
import sheet from './Sheet.module.css';
import { SheetHead } from './SheetHead.tsx';
import styles from './Tender.module.css';
import { IndicatorsPart, type PartProps, PurposePart } from './TenderTexts.tsx';
import { TermsPart } from './TermsPart.tsx';
import { useTender } from './tender-of.ts';

/** What went out, as it is read; the form is left. */
function Published({ at }: PartProps) {
  const { table, plan, catalogue, person, room } = useTable();
  if (at.version === undefined) return undefined;
  return (
    <Scrolling data-focus="result" className={sheet.scroll} aria-label={laterWords.tender.views.form}>
      <TenderPaper
        tender={versionAsRead({ from: table.id, plan, tender: at.tender, catalogue }, at.version, at.number)}
        catalogue={catalogue}
        name={person?.name ?? ''}
        tableName={(group) => room.groups[group]?.name ?? ''}
      />
    </Scrolling>
  );
}

interface FormProps extends PartProps {
  readonly paper: Paper | undefined;
  readonly onBoard: OnBoard;
}

function Form({ at, paper, onBoard }: FormProps) {
  return (
    <div className={sheet.halves}>
      <div className={sheet.half}>
        <div className={sheet.scroll}>
          <PurposePart at={at} paper={paper} />
          <WhoPart at={at} />
          <ServicesPart at={at} />
        </div>
        <PricePart at={at} onBoard={onBoard} />
      </div>
      <div className={sheet.half}>
        <div className={sheet.scroll}>
          <CriteriaPart at={at} />
          <IndicatorsPart at={at} paper={paper} />
          <TermsPart at={at} />
        </div>
      </div>
    </div>
  );
}

export default function TenderStep() {
  const at = useTender();
  const [view, show] = useState<'form' | BoardPart>('form');
  const setView = (next: typeof view) => {
    show(next);
    scrollTo(0, 0);
  };
  if (at !== undefined && view === 'form') return <TenderView at={at} onBoard={setView} />;
  return <BoardView first={view === 'cards'} onForm={() => setView('form')} />;
}

interface BoardViewProps {
  /** A phone begins with the cards, as asked for. */
  readonly first: boolean;
  readonly onForm: () => void;
}

/** The plan while the tender is written: it can still change, and so can the answers to cards. A card that is open comes first beside it. */
function BoardView({ first, onForm }: BoardViewProps) {
  const cards = useCards();
  const foresight = useForesight(cards);
  const { views } = laterWords.tender;
  return (
    <BoardProvider foresight={foresight}>
      <div className={styles.views}>
        <SideTabs
          label={views.label}
          chosen="board"
          onChoose={(view) => view === 'form' && onForm()}
          parts={[
            { id: 'form', label: views.form, icon: <FileText size={ICON.line} /> },
            { id: 'board', label: views.board, icon: <Route size={ICON.line} /> },
          ]}
        />
      </div>
      <BoardWork
        beside={cards.all.length > 0 ? { ...cardsBeside(cards), first, later: !cards.open } : undefined}
        money={<CouncilMoney closing={foresight?.closing} />}
      />
    </BoardProvider>
  );
}

function TenderView({ at, onBoard }: PartProps & { readonly onBoard: OnBoard }) {
  const { room, plan, catalogue } = useTable();
  const fields = catalogue.forms.tender;
  const ids = useMemo(() => fields.map(({ id }) => id), [fields]);
  const paper = usePaper(room.code, plan.id, ids);
  return (
    <StepFrame bar={<PublishBar at={at} paper={paper} />}>
      <StepMain className={sheet.sheet}>
        <SheetHead at={at} paper={paper} onBoard={onBoard} />
        {at.standing === 'out' ? <Published at={at} /> : <Form at={at} paper={paper} onBoard={onBoard} />}
      </StepMain>
    </StepFrame>
  );
}
