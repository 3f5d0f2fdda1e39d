/** A break in the day, after the step it follows: taking it, ending it, moving it earlier or later. */
import { ChevronDown, ChevronUp, Coffee } from 'lucide-react';
import type { Break } from '../../shared/game/state.ts';
import type { StepId } from '../../shared/game/steps.ts';
import { Button } from '../design/controls/Button.tsx';
import { IconButton } from '../design/controls/IconButton.tsx';
import { ICON } from '../design/icon.ts';
import { useFacilitatorView, useWorkshop } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import styles from './Agenda.module.css';
import { breakMove } from './day.ts';
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
  const moves = [
    { to: breakMove({ room }, after, -1), Icon: ChevronUp },
    { to: breakMove({ room }, after, 1), Icon: ChevronDown },
  ];
  return (
    <div className={styles.pause} data-on={on || undefined}>
      <Coffee size={ICON.line} />
      <span>
        {pause.name}, {pageWords.facilitate.day.planned(pause.minutes)}
        {pause.taken && !on && `, ${say.taken}`}
        {on && `, ${say.now}`}
      </span>
      <span className={styles.pauseWays}>
        {open &&
          moves.map(
            ({ to, Icon }) =>
              to && (
                <IconButton
                  key={to}
                  small
                  label={say.move(pause.name, to)}
                  onClick={() => void send({ type: 'break.move', payload: { from: after, after: to } })}
                >
                  <Icon size={ICON.line} />
                </IconButton>
              ),
          )}
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
