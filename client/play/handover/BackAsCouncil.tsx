/** Coming back to the council's side at the assessment: whom the table planned for, what it asked for, and who answers. */
import { Landmark } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { OutcomeId } from '../../../shared/game/ids.ts';
import type { Outcome } from '../../../shared/game/plan.ts';
import { inOrder } from '../../../shared/game/records.ts';
import type { BidShown } from '../../../shared/game/views.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { PortraitPicture } from '../../design/pictures/PortraitPicture.tsx';
import { tabMemory } from '../../store/storage.ts';
import { deadlineInWords } from '../../words/durations.ts';
import { laterWords } from '../../words/later-words.ts';
import AssessmentStep from '../assessment/AssessmentStep.tsx';
import { panelsOf, tenderedOtherwise } from '../assessment/hearing.ts';
import { StepMain } from '../shell/StepMain.tsx';
import { useTable } from '../table.tsx';
import styles from './HandOver.module.css';

interface BackProps {
  readonly heard: ReturnType<typeof panelsOf>;
  readonly who: BidShown['who'];
  readonly outcomes: Readonly<Partial<Record<OutcomeId, Outcome>>>;
  readonly value: number;
  readonly onMet: () => void;
}

function Back({ heard, who, outcomes, value, onMet }: BackProps) {
  const { view, room } = useTable();
  const heading = useRef<HTMLHeadingElement>(null);
  const {
    back: say,
    from,
    value: { changed },
  } = laterWords.assessment;
  const { name } = who;
  const nameOf = (bid: BidShown) => room.groups[bid.from]?.name ?? '';
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    announcer.interrupt(say.spoken(name));
  }, [say, name]);
  return (
    <StepMain className={styles.page}>
      <header className={styles.head} data-side="council">
        <Landmark size={ICON.role} />
        <div>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {say.title}
          </h2>
          <p>{say.text(name)}</p>
        </div>
      </header>
      <div className={styles.parts}>
        <Panel title={say.person}>
          <div className={styles.who}>
            <div className={styles.portrait}>
              <PortraitPicture portrait={who.portrait} alt={who.portraitAlt} />
            </div>
            <div className={styles.said}>
              <p className={styles.name}>
                {name}, {who.age}
              </p>
              <blockquote className={styles.says}>“{who.statement}”</blockquote>
            </div>
          </div>
        </Panel>
        <div className={styles.column}>
          <Panel title={say.asked}>
            <ul className={styles.asked}>
              {inOrder<OutcomeId, Outcome>(outcomes).map(([id, { text, months }]) => (
                <li key={id}>
                  <b>{text}</b>
                  {months !== undefined && `, ${deadlineInWords(months)}`}
                </li>
              ))}
            </ul>
            <p className={styles.more}>{say.value(value)}</p>
            {heard.map(({ panel, bid }) => {
              const tendered = tenderedOtherwise(panel, bid, view);
              return (
                tendered !== undefined && (
                  <p key={bid.bid} className={styles.more}>
                    {heard.length > 1 && `${from(nameOf(bid))}: `}
                    {changed(tendered, bid.value)}
                  </p>
                )
              );
            })}
          </Panel>
          <Panel title={say.answers}>
            <p>{say.from(heard.map(({ bid }) => nameOf(bid)))}</p>
            <p className={styles.more}>{say.order}</p>
          </Panel>
        </div>
      </div>
      <div className={styles.on}>
        <Button look="go" onClick={onMet}>
          {say.on}
        </Button>
      </div>
    </StepMain>
  );
}

/** Shows that once in this tab to a table that hears what answers its own tender, then the assessment itself. */
export default function AfterComingBack(): ReactNode {
  const { view, room, table } = useTable();
  const place = `anyborough:back:${room.code}`;
  const [met, setMet] = useState(false);
  const heard = panelsOf(view);
  const [first] = heard;
  const asked = first?.panel.tender && table.tenders[first.panel.tender]?.versions[first.panel.version];
  if (met || table.closed || !first || !asked || tabMemory.read(place) !== undefined) return <AssessmentStep />;
  return (
    <Back
      heard={heard}
      who={first.bid.who}
      outcomes={asked.outcomes}
      value={heard.length === 1 ? first.bid.value : asked.value}
      onMet={() => {
        tabMemory.write(place, 'met');
        setMet(true);
        scrollTo(0, 0);
      }}
    />
  );
}
