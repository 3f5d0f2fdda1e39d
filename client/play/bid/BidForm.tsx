/** The bid as a form: how, who, risk, price and its sum, asks, the table's own words, and handing it in. */
import { type ReactNode, useEffect, useMemo } from 'react';
import { usePaper, usePaperState } from '../../connection/use-paper.ts';
import { More } from '../../design/More.tsx';
import { Note } from '../../design/Note.tsx';
import { laterWords } from '../../words/later-words.ts';
import { TenderNews } from '../costing/TenderPanel.tsx';
import { useReceivedTender } from '../costing/tender-of.ts';
import { StepColumns, StepFrame } from '../shell/StepFrame.tsx';
import { useTable } from '../table.tsx';
import { AsksPart } from './AsksPart.tsx';
import styles from './BidForm.module.css';
import { BidProvider, useBid } from './bid-at.tsx';
import { MembersPart } from './MembersPart.tsx';
import { MergePart } from './MergePart.tsx';
import { ModelPart } from './ModelPart.tsx';
import { goTo, PartsNav } from './PartsNav.tsx';
import { PricePart } from './PricePart.tsx';
import { RiskPart } from './RiskPart.tsx';
import { SubmitPart } from './SubmitPart.tsx';
import { TextsPart } from './TextsPart.tsx';
import { useHandIn } from './use-hand-in.tsx';

const NOTHING: Readonly<Record<string, string>> = {};

interface BidFormProps {
  /** Over the form, like a switch to the pathway. */
  readonly head: ReactNode;
  /** Goes to the pathway. */
  readonly onPathway: () => void;
  /** Begins at handing in. */
  readonly toSubmit?: boolean | undefined;
  /** Goes to the cards that wait for an answer. */
  readonly onCards?: (() => void) | undefined;
}

export function BidForm(props: BidFormProps) {
  return (
    <BidProvider>
      <Form {...props} />
    </BidProvider>
  );
}

function Form({ head, onPathway, toSubmit, onCards }: BidFormProps) {
  const { room, plan, catalogue } = useTable();
  const { bid } = useBid();
  const tender = useReceivedTender();
  const fields = catalogue.forms.bid;
  const ids = useMemo(() => fields.map(({ id }) => id), [fields]);
  const paper = usePaper(room.code, plan.id, ids);
  const texts = usePaperState(paper, (state) => state.texts) ?? NOTHING;
  const turn = useHandIn();
  useEffect(() => {
    if (toSubmit) goTo('submit');
  }, [toSubmit]);
  const from = tender && (tender.from === undefined ? tender.council : room.groups[tender.from]?.name);
  return (
    <StepFrame turn={turn}>
      {head}
      <section className={styles.head} aria-labelledby="your-bid">
        <h2 className={styles.title} id="your-bid">
          {laterWords.bid.title}
        </h2>
        {tender && from !== undefined && <More>{laterWords.bid.answers(from, tender.version)}</More>}
        {bid.out && <Note tone="sector">{laterWords.bid.submit.locked}</Note>}
        <PartsNav texts={texts} />
      </section>
      <TenderNews />
      <StepColumns
        left={
          <>
            <ModelPart />
            <MembersPart onPathway={onPathway} />
            <MergePart />
            <RiskPart />
          </>
        }
        right={
          <>
            <PricePart paper={paper} />
            <TextsPart paper={paper} />
            <AsksPart />
            <SubmitPart texts={texts} onCards={onCards} />
          </>
        }
      />
    </StepFrame>
  );
}
