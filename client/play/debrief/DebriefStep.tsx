/** The debrief: first the two plans for one person, then what people say and take with them. */
import { BookOpen, ChevronLeft, ChevronRight, Columns2 } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { GroupId, PlanId } from '../../../shared/game/ids.ts';
import { Button } from '../../design/controls/Button.tsx';
import { ICON } from '../../design/icon.ts';
import { laterWords } from '../../words/later-words.ts';
import { SideTabs } from '../board/SideTabs.tsx';
import { StepMain } from '../shell/StepMain.tsx';
import { useTable } from '../table.tsx';
import styles from './Debrief.module.css';
import { OpenFloor } from './OpenFloor.tsx';
import { TwoPlans } from './TwoPlans.tsx';
import { type Pair, pairsOf } from './two-plans.ts';

interface PlansProps {
  /** Chooses what else the debrief holds. */
  readonly tabs: ReactNode;
}

function Plans({ tabs }: PlansProps) {
  const { view, room, catalogue } = useTable();
  const { debrief: say } = laterWords;
  const pairs = useMemo(() => pairsOf(view.plans ?? {}), [view.plans]);
  const [chosen, setChosen] = useState<PlanId>();
  const at = Math.max(
    0,
    pairs.findIndex(({ id }) => id === chosen),
  );
  const pair = pairs[at];
  const nameOf = (group: GroupId) => room.groups[group]?.name ?? '';
  if (pair === undefined) return tabs;
  const person = catalogue.people[pair.person];
  const way = (to: Pair | undefined, back: boolean) =>
    to && (
      <Button
        small
        aria-label={say.pair(
          catalogue.people[to.person]?.name ?? '',
          to.council && nameOf(to.council.group),
          to.sector && nameOf(to.sector.group),
        )}
        onClick={() => setChosen(to.id)}
      >
        {back && <ChevronLeft size={ICON.line} />}
        {catalogue.people[to.person]?.name}
        {!back && <ChevronRight size={ICON.line} />}
      </Button>
    );
  return (
    <>
      <div className={styles.top}>
        {tabs}
        {person && <q className={styles.says}>{person.statement}</q>}
        {pairs.length > 1 && (
          <nav className={styles.pairs} aria-label={say.pairs}>
            {way(pairs[at - 1], true)}
            <span>
              <b>{person?.name}</b>
              {say.place(at + 1, pairs.length)}
            </span>
            {way(pairs[at + 1], false)}
          </nav>
        )}
      </div>
      <TwoPlans pair={pair} catalogue={catalogue} mapSeed={catalogue.place.mapSeed} tableName={nameOf} beside silent />
      <p className={styles.talk}>{say.talk}</p>
    </>
  );
}

export default function DebriefStep() {
  const [part, setPart] = useState<'plans' | 'floor'>('plans');
  const { parts: say } = laterWords.debrief;
  const tabs = (
    <SideTabs
      label={say.label}
      chosen={part}
      onChoose={setPart}
      parts={[
        { id: 'plans', label: say.plans, icon: <Columns2 size={ICON.line} /> },
        { id: 'floor', label: say.floor, icon: <BookOpen size={ICON.line} /> },
      ]}
    />
  );
  return (
    <div className={styles.step}>
      {part === 'floor' && tabs}
      <StepMain className={part === 'plans' ? styles.plansPart : styles.floorPart}>
        {part === 'plans' ? <Plans tabs={tabs} /> : <OpenFloor />}
      </StepMain>
    </div>
  );
}
