/** The bar under a step: undo and what it would take back, who is ready, and being ready yourself. */
import { CheckCheck, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../design/controls/Button.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { Unseen } from '../../design/Unseen.tsx';
import { NOW_AND_THEN, useServerNow } from '../../store/useServerNow.ts';
import { sentenceOf } from '../../story/did.ts';
import { namesAt } from '../../story/names-at-table.ts';
import { words } from '../../words/words.ts';
import { usePeople } from '../people.ts';
import { useTable } from '../table.tsx';
import { CAN_UNDO } from '../undo.ts';
import styles from './TurnBar.module.css';
import { useUndo } from './use-undo.ts';

const MINUTE = 60_000;

function whenSaid(milliseconds: number): string {
  const { undo } = words.play;
  if (milliseconds < 10_000) return undo.justNow;
  if (milliseconds < MINUTE) return undo.seconds(Math.floor(milliseconds / 10_000) * 10);
  return undo.minutes(Math.floor(milliseconds / MINUTE));
}

interface UndoLineProps {
  /** Stands where the last act is told, which is then only heard. */
  readonly note?: ReactNode;
}

function UndoLine({ note }: UndoLineProps) {
  const { view, seat } = useTable();
  const { last, undo } = useUndo();
  const now = useServerNow(NOW_AND_THEN);
  const said =
    last &&
    words.play.undo.ago(sentenceOf(last.did, last.by, namesAt(view, seat)), whenSaid(Math.max(0, now - last.at)));
  return (
    <div className={styles.undo}>
      <Button small onClick={undo} aria-disabled={last === undefined} aria-describedby="last-act">
        <Undo2 size={ICON.line} />
        {words.play.undo.label}
      </Button>
      {note ? (
        <Unseen id="last-act">{said ?? words.play.undo.nothing}</Unseen>
      ) : (
        <p id="last-act" className={styles.last}>
          {said ?? words.play.undo.nothing}
        </p>
      )}
      {note}
    </div>
  );
}

export function useReady() {
  const { table, seat, may, act } = useTable();
  const people = usePeople();
  const ready = table.ready[seat] === true;
  // Whoever has no device cannot press the button, and is not waited for.
  const here = people.filter(({ id, presence }) => presence !== 'lost' && !Object.hasOwn(table.handed, id));
  return {
    ready,
    of: here.length,
    count: here.filter(({ id }) => Object.hasOwn(table.ready, id)).length,
    refusal: may({ type: 'ready.set', payload: { ready: !ready } })?.message,
    toggle() {
      announcer.answer(ready ? words.play.ready.unsaid : words.play.ready.said);
      void act({ type: 'ready.set', payload: { ready: !ready } });
    },
  };
}

function ReadyLine({ quiet }: Pick<TurnBarProps, 'quiet'>) {
  const { ready, of, count, refusal, toggle } = useReady();
  return (
    <div className={styles.ready}>
      <p>
        <CheckCheck size={ICON.line} /> {words.play.ready.of(count, of)}
      </p>
      <Button small look={ready || quiet ? 'plain' : 'go'} onClick={toggle} notYet={refusal}>
        {ready ? words.play.ready.off : words.play.ready.on}
      </Button>
    </div>
  );
}

export interface TurnBarProps extends UndoLineProps {
  /** Something else on the page is the way forward. */
  readonly quiet?: boolean | undefined;
  /** The step's own buttons, after being ready. */
  readonly actions?: ReactNode;
}

export function TurnBar({ quiet, note, actions }: TurnBarProps) {
  const { table } = useTable();
  if (table.closed) return undefined;
  const undoes = CAN_UNDO[table.step];
  return (
    <section
      className={styles.bar}
      aria-label={undoes ? words.play.turn : words.play.ready.label}
      data-part="turn"
      data-alone={!undoes || undefined}
      data-quiet={quiet || undefined}
    >
      {undoes && <UndoLine note={note} />}
      <ReadyLine quiet={quiet} />
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
