/** What each step prints. Everything on it is what the table may see on its screens. */
import { useEffect, useState } from 'react';
import type { GroupId, OrganisationId } from '../../../shared/game/ids.ts';
import { bidOfPlan, tenderOfPlan } from '../../../shared/game/papers.ts';
import { keysOf } from '../../../shared/game/records.ts';
import type { StepId } from '../../../shared/game/steps.ts';
import { laterWords } from '../../words/later-words.ts';
import { BidPaper } from '../assessment/BidPaper.tsx';
import { panelsOf } from '../assessment/hearing.ts';
import { useReceivedTender } from '../costing/tender-of.ts';
import { TenderPaper } from '../papers/TenderPaper.tsx';
import { type AtTable, useTable } from '../table.tsx';
import { BidPaperForm } from './BidPaperForm.tsx';
import { BoardPaper } from './BoardPaper.tsx';
import { CardPapers } from './CardPapers.tsx';
import { ChallengesPaper, reasonsField } from './ChallengesPaper.tsx';
import { FormSheet } from './form-parts.tsx';
import { MenuPaper } from './MenuPaper.tsx';
import { NeedsPaper } from './NeedsPaper.tsx';
import styles from './Papers.module.css';
import type { PapersProps } from './Printing.tsx';
import { ScorePapers } from './ScorePapers.tsx';
import { TenderForm } from './TenderForm.tsx';
import { useWritten, type Written } from './written.ts';

type Part = 'needs' | 'board' | 'menu' | 'challenges' | 'tender' | 'received' | 'bid' | 'scores' | 'heard' | 'cards';

/** In the order of the sheets. The steps that are missing print their page as it is on screen. */
const PARTS: Readonly<Partial<Record<StepId, readonly Part[]>>> = {
  needs: ['needs'],
  choosing: ['board', 'cards'],
  reveal: ['board', 'cards'],
  menu: ['board', 'menu', 'cards'],
  challenges: ['board', 'challenges', 'cards'],
  tender: ['tender', 'board'],
  framework: ['needs'],
  costing: ['board', 'received', 'cards'],
  bid: ['bid', 'board', 'received'],
  shocks: ['board', 'challenges', 'cards'],
  assessment: ['scores', 'heard'],
};

/** The fields of the plan's paper that the step prints. */
function fieldsOf(parts: readonly Part[], { plan, catalogue: { forms } }: AtTable): readonly string[] {
  const idsOf = {
    needs: () => forms.needs.map(({ id }) => id),
    challenges: () => keysOf(plan.cards).map(reasonsField),
    tender: () => forms.tender.map(({ id }) => id),
    bid: () => forms.bid.map(({ id }) => id),
  };
  return keysOf<keyof typeof idsOf, () => string[]>(idsOf).flatMap((part) =>
    parts.includes(part) ? idsOf[part]() : [],
  );
}

function Received() {
  const { catalogue, person, room } = useTable();
  const tender = useReceivedTender();
  if (tender === undefined) return undefined;
  return (
    <FormSheet title={laterWords.papers.tender.title}>
      <TenderPaper
        tender={tender}
        catalogue={catalogue}
        name={person?.name ?? ''}
        tableName={(group: GroupId) => room.groups[group]?.name ?? ''}
      />
    </FormSheet>
  );
}

function Heard() {
  const { view, room, catalogue } = useTable();
  return panelsOf(view).map(({ panel, bid }) => (
    <FormSheet key={bid.bid} title={laterWords.assessment.from(room.groups[panel.from]?.name ?? '')}>
      <BidPaper bid={bid} catalogue={catalogue} />
    </FormSheet>
  ));
}

function PartPaper({ part, written }: { readonly part: Part; readonly written: Written }) {
  const { table, plan, catalogue } = useTable();
  const tender = tenderOfPlan(table, plan.id);
  const bid = bidOfPlan(table, plan.id);
  switch (part) {
    case 'needs':
      return <NeedsPaper written={written} />;
    case 'board':
      return <BoardPaper />;
    case 'menu':
      return <MenuPaper />;
    case 'challenges':
      return <ChallengesPaper written={written} />;
    case 'tender':
      return tender && <TenderForm tender={tender} written={written} />;
    case 'received':
      return <Received />;
    case 'bid':
      return bid && <BidPaperForm bid={bid} written={written} />;
    case 'scores':
      return <ScorePapers />;
    case 'heard':
      return <Heard />;
    case 'cards': {
      const columns = catalogue.columns.map(({ id }) => id);
      const placed = keysOf<OrganisationId, unknown>(plan.placed);
      const at = (organisation: OrganisationId) =>
        columns.findIndex((column) => plan.placed[organisation]?.in[column] !== undefined);
      return <CardPapers organisations={placed.sort((one, other) => at(one) - at(other))} />;
    }
  }
}

export function Papers({ printed, onReady }: PapersProps) {
  const at = useTable();
  const { table, plan, catalogue } = at;
  const parts = printed === 'step' ? (PARTS[table.step] ?? []) : [];
  // What is printed is what stood there when somebody asked for paper.
  const [fields] = useState(() => fieldsOf(parts, at));
  const written = useWritten(plan.id, fields);
  const ready = written !== undefined;
  useEffect(() => {
    if (ready) onReady();
  }, [ready, onReady]);
  if (written === undefined) return undefined;
  return (
    <div className={styles.papers} data-papers={printed}>
      {printed === 'cards' ? (
        <CardPapers organisations={keysOf<OrganisationId, unknown>(catalogue.organisations)} />
      ) : (
        parts.map((part) => <PartPaper key={part} part={part} written={written} />)
      )}
    </div>
  );
}
