/** A break in the day, after the step it follows: taking it and ending it. */
import { Coffee } from 'lucide-react';
import type { Break } from '../../shared/game/state.ts';
import type { StepId } from '../../shared/game/steps.ts';
import { Button } from '../design/controls/Button.tsx';
import { ICON } from '../design/icon.ts';
import { useFacilitatorView, useWorkshop } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import styles from './Agenda.module.css';
import { useOneTable } from './useOneTable.ts';

interface BreakRowProps {
  readonly after: StepId;
  readonly pause: Break;
}

export function BreakRow({ after, pause }: BreakRowProps) {
  const { send } = useWorkshop();
  const room = useFacilitatorView((view) => view.room);
  const say = pageWords.facilitate.breaks;
  const open = useOneTable() === undefined && room.closedAt === undefined;
  const on = room.onBreak?.after === after;
  return (
    <div className={styles.pause} data-on={on || undefined}>
      <Coffee size={ICON.line} />
      <span>
        {pause.name}, {pageWords.facilitate.day.planned(pause.minutes)}
        {pause.taken && !on && `, ${say.taken}`}
        {on && `, ${say.now}`}
      </span>
      <span className={styles.pauseWays}>
        {open && on && (
          <Button small look="go" onClick={() => void send({ type: 'break.end', payload: {} })}>
            {say.end}
          </Button>
        )}
        {open && !pause.taken && room.onBreak === undefined && room.step === after && (
          <Button
            small
            aria-label={say.takeLong(pause.name)}
            onClick={() => void send({ type: 'break.take', payload: { after } })}
          >
            {say.take}
          </Button>
        )}
      </span>
    </div>
  );
}
