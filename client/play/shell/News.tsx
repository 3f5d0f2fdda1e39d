/** What happened to somebody without their doing: sat at another table, named to write, heard by the facilitator. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { SeatId } from '../../../shared/game/ids.ts';
import { announcer } from '../../design/live/announcer.ts';
import { Message } from '../../design/shell/Message.tsx';
import { words } from '../../words/words.ts';
import { ownMove } from '../own-move.ts';
import { usePeople } from '../people.ts';
import { useTable } from '../table.tsx';

interface NewsProps {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly onClose: () => void;
}

/** Said once as it comes, and in sight until it is closed. */
export function News({ text, lang, onClose }: NewsProps): ReactNode {
  useEffect(() => announcer.answer(text), [text]);
  return (
    <Message kind="facilitator" line onClose={onClose}>
      <span lang={lang}>{text}</span>
    </Message>
  );
}

/** A facilitator sat this person at another table while the page was open. Told until it is closed or the table goes on. */
export function Moved() {
  const { room, table } = useTable();
  const people = usePeople();
  const [sat, setSat] = useState({ table: table.id, step: table.step, told: true });
  useEffect(() => {
    if (ownMove.isTo(room.code, table.id)) ownMove.end(room.code);
  }, [room.code, table.id]);
  if (sat.table !== table.id) setSat({ table: table.id, step: table.step, told: ownMove.isTo(room.code, table.id) });
  else if (!sat.told && sat.step !== table.step) setSat({ ...sat, told: true });
  if (sat.told || sat.table !== table.id) return undefined;
  const others = people.filter(({ you }) => !you).map(({ name }) => name);
  const text = words.play.moved(table.name, others, words.steps.names[sat.step]);
  return <News text={text} onClose={() => setSat({ ...sat, told: true })} />;
}

/** Who writes for the table, where a facilitator named somebody. */
export function HoldsThePen() {
  const { table, seat, view } = useTable();
  const [closed, setClosed] = useState<SeatId>();
  const { scribe } = table;
  if (scribe === undefined || scribe === closed || table.closed) return undefined;
  const { you, other } = words.play.pen;
  const text = scribe === seat ? you : other(view.people[scribe]?.name ?? '');
  return <News text={text} onClose={() => setClosed(scribe)} />;
}

/** For whoever called the facilitator: that it was heard, the way to take it back, and, until the table goes on, that somebody is coming. */
export function Called() {
  const { table, seat, act } = useTable();
  const { help } = words.play;
  const calls = table.help[seat] === true;
  const before = useRef({ calls, table: table.id, step: table.step });
  const takenBack = useRef(false);
  const [answered, setAnswered] = useState(false);
  useEffect(() => {
    // A call stays with the table it was made at: whoever sits elsewhere now got no answer to it.
    const here = before.current.table === table.id;
    const turned = before.current.calls !== calls;
    if (!here || turned) setAnswered(here && !calls && !takenBack.current);
    else if (before.current.step !== table.step) setAnswered(false);
    if (turned && calls) takenBack.current = false;
    before.current = { calls, table: table.id, step: table.step };
  }, [calls, table.id, table.step]);
  if (table.closed) return undefined;
  if (!calls) return answered && <News text={help.answered} onClose={() => setAnswered(false)} />;
  const takeBack = () => {
    takenBack.current = true;
    announcer.answer(help.taken);
    void act({ type: 'help.ask', payload: { wanted: false } });
  };
  return (
    <Message kind="hand" line action={{ label: help.off, onAct: takeBack }}>
      {help.called}
    </Message>
  );
}
