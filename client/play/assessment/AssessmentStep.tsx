/** The assessment: the bids a table hears as the panel of its tender, and its own bid, heard elsewhere. */
import { Ear, Megaphone } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { BidId } from '../../../shared/game/ids.ts';
import type { Bid } from '../../../shared/game/papers.ts';
import { entriesOf } from '../../../shared/game/records.ts';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { laterWords } from '../../words/later-words.ts';
import { SideTabs } from '../board/SideTabs.tsx';
import { StepFoot } from '../shell/StepFrame.tsx';
import { StepMain } from '../shell/StepMain.tsx';
import { useTable } from '../table.tsx';
import styles from './AssessmentStep.module.css';
import { PanelProvider } from './heard.tsx';
import { hearerOf, panelsOf } from './hearing.ts';
import { OwnBid } from './OwnBid.tsx';
import { PanelSide } from './PanelSide.tsx';

type Part = `heard-${BidId}` | `own-${BidId}`;

/** Says what was decided on the table's own bids as soon as it is. */
function useResultsSaid() {
  const { view, room } = useTable();
  const said = useRef(new Set(Object.keys(view.results)));
  useEffect(() => {
    for (const [id, result] of entriesOf(view.results)) {
      if (said.current.has(id)) continue;
      said.current.add(id);
      const { own, award } = laterWords.assessment;
      const decision = award.names[result.award.decision];
      announcer.interrupt(own.result(room.groups[result.by]?.name ?? '', decision));
    }
  }, [view.results, room.groups]);
}

export default function AssessmentStep() {
  const { view, room, table } = useTable();
  const { parts: say } = laterWords.assessment;
  useResultsSaid();
  const panels = panelsOf(view);
  const own = entriesOf<BidId, Bid>(table.bids);
  const nameOf = (group: keyof typeof room.groups | undefined) => (group && room.groups[group]?.name) ?? '';
  const parts = [
    ...panels.map(({ panel }) => ({
      id: `heard-${panel.bid}` satisfies Part as Part,
      label: say.heard(nameOf(panel.from)),
      icon: <Ear size={ICON.line} />,
    })),
    ...own.map(([id, { plan }]) => {
      const hearer = own.length > 1 ? hearerOf(view, plan) : undefined;
      return {
        id: `own-${id}` satisfies Part as Part,
        label: hearer === undefined ? say.own : say.ownFrom(nameOf(hearer)),
        icon: <Megaphone size={ICON.line} />,
      };
    }),
  ];
  const [chosen, setChosen] = useState<Part>();
  const part = parts.find(({ id }) => id === chosen)?.id ?? parts[0]?.id;
  const heard = panels.find(({ panel }) => `heard-${panel.bid}` === part);
  const bid = own.find(([id]) => `own-${id}` === part)?.[1];
  const tabs = parts.length > 1 && part && (
    <SideTabs label={say.label} chosen={part} onChoose={setChosen} parts={parts} />
  );
  return (
    <div className={styles.step}>
      {!heard && tabs}
      <StepMain className={styles.main}>
        {panels.length === 0 && (
          <Panel title={say.none}>
            <p>{say.noneText}</p>
          </Panel>
        )}
        {heard && (
          <PanelProvider key={heard.panel.bid} {...heard}>
            <PanelSide tabs={tabs} />
          </PanelProvider>
        )}
        {bid && <OwnBid bid={bid} />}
      </StepMain>
      <StepFoot quiet={heard !== undefined} />
    </div>
  );
}
