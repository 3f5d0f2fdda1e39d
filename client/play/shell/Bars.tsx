/** The lines under the top line: the connection, a break, the facilitator's words, a call for them, a refused move, where the room is. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { announcer } from '../../design/live/announcer.ts';
import { ConnectionMessage } from '../../design/shell/ConnectionMessage.tsx';
import { Message } from '../../design/shell/Message.tsx';
import { useWorkshop, useWorkshopState } from '../../store/provider.tsx';
import { backAt } from '../../story/back-at.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import { Called, HoldsThePen, Moved } from './News.tsx';
import { RefusedMessage } from './RefusedMessage.tsx';
import { Unsent } from './Unsent.tsx';

const Decided = lazy(async () => ({ default: (await import('./Decided.tsx')).Decided }));

/** How long "Back. Everything is saved." stands, in milliseconds. */
const BACK_FOR = 4000;

function ConnectionBar() {
  const away = useWorkshopState((state) => state.status.kind === 'reconnecting');
  const kept = useWorkshopState((state) => state.pending.length);
  const unsaved = useWorkshopState((state) => state.unsaved);
  const [back, setBack] = useState<'no' | 'due' | 'shown'>('no');
  useEffect(() => {
    if (away) {
      setBack('due');
      announcer.interrupt(words.design.messages.reconnecting);
    } else if (back === 'due' && kept === 0) {
      setBack('shown');
      announcer.answer(words.design.messages.back);
    }
  }, [away, back, kept]);
  useEffect(() => {
    if (back !== 'shown') return;
    const timer = setTimeout(() => setBack('no'), BACK_FOR);
    return () => clearTimeout(timer);
  }, [back]);
  if (away) return <ConnectionMessage state="reconnecting" kept={kept} />;
  if (unsaved) {
    return (
      <Message kind="reconnecting" line>
        {words.play.unsaved}
      </Message>
    );
  }
  return back === 'shown' ? <ConnectionMessage state="back" kept={0} /> : undefined;
}

function Announcement() {
  const { room } = useTable();
  const { announcement } = room;
  const [closed, setClosed] = useState<number>();
  if (announcement === undefined) return undefined;
  const { text, lookUp, at } = announcement;
  return (
    <>
      {lookUp && (
        <Message kind="paused" line>
          <b>{words.design.messages.paused}</b>
        </Message>
      )}
      {text !== undefined && closed !== at && (
        <Message kind="facilitator" line onClose={() => setClosed(at)}>
          <b>{words.design.messages.facilitator}</b> {text}
        </Message>
      )}
    </>
  );
}

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function OnBreak() {
  const { room } = useTable();
  const pause = room.onBreak && room.breaks[room.onBreak.after];
  if (pause === undefined) return undefined;
  const back = backAt(room);
  return (
    <Message kind="facilitator" line>
      <b>{words.play.onBreak(pause.name, back === undefined ? undefined : time.format(back))}</b>
    </Message>
  );
}

export function Bars() {
  const { view, room, table } = useTable();
  const { dismiss } = useWorkshop();
  const refused = useWorkshopState((state) => state.refused);
  const { play, steps } = words;
  return (
    <section aria-label={play.bars}>
      <ConnectionBar />
      <OnBreak />
      <Announcement />
      <Called />
      <Moved />
      <HoldsThePen />
      {!table.closed && Object.keys(view.results).length > 0 && (
        <Suspense>
          <Decided />
        </Suspense>
      )}
      {room.step !== table.step && (
        <Message kind="facilitator" line>
          {play.elsewhere(steps.names[room.step])}
        </Message>
      )}
      {refused.map((each) => (
        <RefusedMessage key={each.id} refused={each} onClose={() => dismiss(each.id)} />
      ))}
      <Unsent />
    </section>
  );
}
