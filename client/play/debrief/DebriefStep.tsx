/** The debrief: first the two plans for one person, then what people say and take with them. */
import { BookOpen, Columns2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { GroupId, PlanId } from '../../../shared/game/ids.ts';
import { Button } from '../../design/controls/Button.tsx';
import { ICON } from '../../design/icon.ts';
import { words } from '../../words/words.ts';
import { SideTabs } from '../board/SideTabs.tsx';
import { StepMain } from '../shell/StepMain.tsx';
import { useTable } from '../table.tsx';
import styles from './Debrief.module.css';
import { OpenFloor } from './OpenFloor.tsx';
import { TwoPlans } from './TwoPlans.tsx';
import { pairsOf } from './two-plans.ts';

function Plans() {
  const { view, room, catalogue } = useTable();
  const { debrief: say } = words;
  const pairs = useMemo(() => pairsOf(view.plans ?? {}), [view.plans]);
  const [chosen, setChosen] = useState<PlanId>();
  const pair = pairs.find(({ id }) => id === chosen) ?? pairs[0];
  const nameOf = (group: GroupId) => room.groups[group]?.name ?? '';
  if (pair === undefined) return undefined;
  return (
    <>
      {pairs.length > 1 && (
        <nav className={styles.pairs} aria-label={say.pairs}>
          {pairs.map(({ id, person, council, sector }) => (
            <Button
              key={id}
              small
              look={id === pair.id ? 'ink' : 'plain'}
              aria-current={id === pair.id ? 'true' : undefined}
              onClick={() => setChosen(id)}
            >
              {say.pair(
                catalogue.people[person]?.name ?? '',
                council && nameOf(council.group),
                sector && nameOf(sector.group),
              )}
            </Button>
          ))}
        </nav>
      )}
      <TwoPlans pair={pair} catalogue={catalogue} tableName={nameOf} />
      <p className={styles.talk}>{say.talk}</p>
    </>
  );
}

export default function DebriefStep() {
  const [part, setPart] = useState<'plans' | 'floor'>('plans');
  const { parts: say } = words.debrief;
  return (
    <div className={styles.step}>
      <SideTabs
        label={say.label}
        chosen={part}
        onChoose={setPart}
        parts={[
          { id: 'plans', label: say.plans, icon: <Columns2 size={ICON.line} /> },
          { id: 'floor', label: say.floor, icon: <BookOpen size={ICON.line} /> },
        ]}
      />
      <StepMain className={styles.main}>{part === 'plans' ? <Plans /> : <OpenFloor />}</StepMain>
    </div>
  );
}
