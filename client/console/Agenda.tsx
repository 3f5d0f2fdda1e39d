/** The day: every step with planned and actual minutes, and the way on and back for the whole room. */
import { ArrowLeft, ArrowRight, Ellipsis, Users, UsersRound } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { entriesOf } from '../../shared/game/records.ts';
import { STEPS, type StepId } from '../../shared/game/steps.ts';
import { Button } from '../design/controls/Button.tsx';
import { Panel } from '../design/controls/Panel.tsx';
import { ICON } from '../design/icon.ts';
import { Menu } from '../design/overlay/Menu.tsx';
import { Scrolling } from '../design/shell/Scrolling.tsx';
import { Unseen } from '../design/Unseen.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { NOW_AND_THEN, useServerNow } from '../store/useServerNow.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import styles from './Agenda.module.css';
import { AgendaBar } from './AgendaBar.tsx';
import { BreakRow } from './BreakRow.tsx';
import { type DayRow, dayRows, stepBeside } from './day.ts';
import { useBreakMoves } from './useBreakMoves.tsx';
import { useOneTable } from './useOneTable.ts';

interface AgendaProps {
  /** Asks whether to take everyone to this step. */
  readonly onMove: (step: StepId) => void;
}

/** Keeps the step the room is at in sight, with what comes before and after it. */
function useNowInSight(step: StepId) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const now = list.current?.querySelector<HTMLElement>(`[data-step="${step}"]`);
    if (list.current && now) list.current.scrollTop = now.offsetTop - list.current.clientHeight / 3;
  }, [step]);
  return list;
}

export function Agenda({ onMove }: AgendaProps) {
  const view = useFacilitatorView((each) => each);
  const now = useServerNow(NOW_AND_THEN);
  const rows = dayRows(view, now);
  const next = stepBeside(view, 1);
  const before = stepBeside(view, -1);
  // Who looks after one table moves it from its card; the room is not theirs to move.
  const closed = useOneTable() !== undefined || view.room.closedAt !== undefined;
  const apart = entriesOf(view.tables).some(([, table]) => table.step !== view.room.step);
  const say = pageWords.facilitate.day;
  const list = useNowInSight(view.room.step);
  const breaks = useBreakMoves();
  const ways = [
    ...(apart
      ? [
          {
            id: 'together',
            label: say.together(view.room.step),
            icon: <UsersRound size={ICON.line} />,
            onChoose: () => onMove(view.room.step),
          },
        ]
      : []),
    ...(before
      ? [
          {
            id: 'back',
            label: say.backTo(before),
            icon: <ArrowLeft size={ICON.line} />,
            onChoose: () => onMove(before),
          },
        ]
      : []),
    ...breaks,
  ];
  return (
    <Panel
      title={say.title}
      flush
      className={styles.day}
      aside={
        !closed &&
        ways.length > 0 && <Menu small label={say.ways} icon={<Ellipsis size={ICON.line} />} choices={ways} />
      }
    >
      <Scrolling className={styles.list} ref={list} aria-label={say.steps}>
        <ol>
          {rows.map((row, index) => (
            <Row
              key={row.step}
              row={row}
              first={row.stage !== rows[index - 1]?.stage}
              onMove={closed ? undefined : onMove}
            />
          ))}
        </ol>
      </Scrolling>
      {!closed && (
        <div className={styles.ways}>
          {next ? (
            <Button look="go" wide small onClick={() => onMove(next)}>
              {say.onTo(next)}
              <ArrowRight size={ICON.line} />
            </Button>
          ) : (
            <p className={styles.last}>{say.last}</p>
          )}
        </div>
      )}
    </Panel>
  );
}

interface RowProps {
  readonly row: DayRow;
  /** The first of its stage, which is named above it. */
  readonly first: boolean;
  readonly onMove: ((step: StepId) => void) | undefined;
}

function Row({ row, first, onMove }: RowProps) {
  const say = pageWords.facilitate.day;
  const { step, state, actual, planned } = row;
  const pause = useFacilitatorView((view) => view.room.breaks[step]);
  const name = (
    <>
      <span>{words.steps.names[step]}</span>
      {row.plenary && (
        <>
          <Users size={ICON.line} />
          <Unseen>, {say.plenary}</Unseen>
        </>
      )}
      <Unseen>, {say[state]}</Unseen>
    </>
  );
  return (
    <li data-step={step}>
      {first && <p className={styles.stage}>{words.steps.stages[row.stage]}</p>}
      <div className={styles.row} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
        <span className={styles.number}>{STEPS[step].number}</span>
        {state === 'now' || onMove === undefined ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <button type="button" className={styles.name} onClick={() => onMove(step)} title={say.goTo(step)}>
            {name}
          </button>
        )}
        <span className={styles.minutes}>
          {actual === undefined ? say.planned(planned) : say.actual(actual, planned)}
        </span>
        <AgendaBar planned={planned} actual={actual ?? 0} now={state === 'now'} />
      </div>
      {pause && <BreakRow after={step} pause={pause} />}
    </li>
  );
}
