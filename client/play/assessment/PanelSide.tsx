/** A panel hears one bid: what would be different first, then scores alone, then agreeing, then the decision. */
import { FileText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../design/controls/Button.tsx';
import { Chip } from '../../design/controls/Chip.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { More } from '../../design/More.tsx';
import { Dialog } from '../../design/overlay/Dialog.tsx';
import { PortraitPicture } from '../../design/pictures/PortraitPicture.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import { ScoreAlone, TurnOver } from './AloneParts.tsx';
import panelStyles from './Assessment.module.css';
import { BidPaper } from './BidPaper.tsx';
import { AsksPart, AwardPart } from './DecideParts.tsx';
import { DifferencePart } from './DifferencePart.tsx';
import { usePanel } from './heard.tsx';
import styles from './PanelSide.module.css';
import { PanelTexts } from './PanelTexts.tsx';
import { ScoreSheet } from './ScoreSheet.tsx';
import { TotalPart, ValuePart } from './SumParts.tsx';

interface PanelSideProps {
  /** Chooses another bid, where there are several. */
  readonly tabs: ReactNode;
}

function Head({ tabs }: PanelSideProps) {
  const { room, table, catalogue } = useTable();
  const { bid, panel } = usePanel();
  const say = laterWords.assessment;
  const [reading, setReading] = useState(false);
  const { who } = bid;
  const lead = bid.form.lead && bid.organisations[bid.form.lead]?.name;
  const from = say.from(room.groups[bid.from]?.name ?? '');
  const presented = room.presenting !== undefined && 'bid' in room.presenting && room.presenting.bid.bid === panel.bid;
  return (
    <header className={styles.head}>
      <span className={styles.portrait}>
        <PortraitPicture portrait={who.portrait} alt={who.portraitAlt} />
      </span>
      <div className={styles.grow}>
        <h2 className={styles.title}>{say.title(who.name)}</h2>
        <p>
          <q className={styles.says}>{who.statement}</q> {from}
          {lead && `, ${say.ledBy(lead)}`} {presented && <Chip tone="good">{say.presentingNow}</Chip>}
        </p>
        {panel.from === table.id && <More>{say.half}</More>}
      </div>
      {tabs}
      <Button small onClick={() => setReading(true)}>
        <FileText size={ICON.line} /> {say.read}
      </Button>
      <Dialog title={from} shape="wide" open={reading} onClose={() => setReading(false)}>
        <BidPaper bid={bid} catalogue={catalogue} />
      </Dialog>
    </header>
  );
}

export function PanelSide({ tabs }: PanelSideProps) {
  const { room, catalogue } = useTable();
  const { panel, bid } = usePanel();
  const from = laterWords.assessment.from(room.groups[bid.from]?.name ?? '');
  const turned = panel.scores !== undefined;
  return (
    <div className={panelStyles.work}>
      <div className={panelStyles.column}>
        <div className={styles.sheet}>
          <Head tabs={tabs} />
          <DifferencePart />
          {turned && <ScoreSheet />}
        </div>
        {panel.difference === undefined && (
          <Panel title={from}>
            <BidPaper bid={bid} catalogue={catalogue} />
          </Panel>
        )}
        {panel.difference && !turned && panel.award === undefined && <ScoreAlone />}
      </div>
      <div className={panelStyles.column}>
        {panel.difference && !turned && <TurnOver />}
        <ValuePart />
        {turned && <TotalPart />}
        {turned && <AwardPart />}
        <AsksPart />
        <PanelTexts />
      </div>
    </div>
  );
}
