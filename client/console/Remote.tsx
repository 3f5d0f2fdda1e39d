/** The phone remote: two big buttons, on and back, through the slides and then through the steps; the clock; calling everyone. */
import { ArrowLeft, ArrowRight, Hand, Megaphone, Pause, Play } from 'lucide-react';
import { remaining } from '../../shared/game/clock.ts';
import { STEPS } from '../../shared/game/steps.ts';
import { Button } from '../design/controls/Button.tsx';
import { ICON } from '../design/icon.ts';
import { Clock } from '../design/shell/Clock.tsx';
import { ConnectionMessage } from '../design/shell/ConnectionMessage.tsx';
import { Message } from '../design/shell/Message.tsx';
import { standsFor } from '../play/shell/stands.ts';
import { useFacilitatorView, useWorkshop, useWorkshopState } from '../store/provider.tsx';
import { EVERY_SECOND, useServerNow } from '../store/useServerNow.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { Aloud } from './Aloud.tsx';
import { useAsking } from './asking.tsx';
import { Questions } from './Questions.tsx';
import styles from './Remote.module.css';
import { type RemoteWay, remoteWays } from './remote-ways.ts';
import { useSlide } from './useSlide.ts';

export function Remote() {
  const { ask } = useAsking();
  const { send, dismiss } = useWorkshop();
  const turnTo = useSlide();
  const view = useFacilitatorView((each) => each);
  const status = useWorkshopState((state) => state.status);
  const kept = useWorkshopState((state) => state.pending.length);
  const refused = useWorkshopState((state) => state.refused);
  const now = useServerNow(EVERY_SECOND);
  const { room } = view;
  const say = pageWords.facilitate.remote;
  const { on, back } = remoteWays(view);
  const running = room.clock.since !== undefined;
  const lookingUp = room.announcement?.lookUp === true;
  const go = (way: RemoteWay) => {
    if (way.kind === 'slide') turnTo(way.slide);
    else ask({ kind: 'move', move: { step: way.step } });
  };
  return (
    <main className={styles.remote}>
      <title>{say.pageTitle(room.title)}</title>
      {status.kind === 'reconnecting' && <ConnectionMessage state="reconnecting" kept={kept} />}
      {refused.map(({ id, message }) => (
        <Message key={id} kind="refused" onClose={() => dismiss(id)}>
          {message}
        </Message>
      ))}
      <header className={styles.head}>
        <h1 className={styles.title}>
          {words.design.topLine.step(STEPS[room.step].number)}: {say.here(room.step)}
        </h1>
        {room.slide && <p>{say.of(room.slide.number + 1, room.slide.of)}</p>}
        <Clock left={remaining(room.clock, now)} paused={!running} stands={standsFor(room)} />
      </header>
      {room.closedAt === undefined ? (
        <>
          <div className={styles.ways}>
            {on ? (
              <Button look="go" className={styles.on} onClick={() => go(on)}>
                {on.kind === 'slide' ? say.next : say.onTo(on.step)}
                <ArrowRight size={ICON.role} />
              </Button>
            ) : (
              <p className={styles.last}>{say.lastStep}</p>
            )}
            {back && (
              <Button className={styles.back} onClick={() => go(back)}>
                <ArrowLeft size={ICON.role} />
                {back.kind === 'slide' ? say.back : say.backTo(back.step)}
              </Button>
            )}
          </div>
          <div className={styles.calls}>
            <Button onClick={() => void send({ type: running ? 'clock.pause' : 'clock.start', payload: {} })}>
              {running ? <Pause size={ICON.block} /> : <Play size={ICON.block} />}
              {running ? pageWords.facilitate.clock.pause : pageWords.facilitate.clock.start}
            </Button>
            <Button
              aria-label={pageWords.facilitate.clock.addLong(2)}
              onClick={() => void send({ type: 'clock.add', payload: { minutes: 2 } })}
            >
              {pageWords.facilitate.clock.add(2)}
            </Button>
            <Button onClick={() => ask({ kind: 'announce' })}>
              <Megaphone size={ICON.block} />
              {pageWords.facilitate.announce.button}
            </Button>
            <Button
              look={lookingUp ? 'ink' : 'plain'}
              onClick={() => void send({ type: 'announce', payload: { lookUp: !lookingUp } })}
            >
              <Hand size={ICON.block} />
              {lookingUp ? pageWords.facilitate.announce.goOn : pageWords.facilitate.announce.lookUp}
            </Button>
          </div>
        </>
      ) : (
        <p>{pageWords.facilitate.close.done}</p>
      )}
      <Questions />
      <Aloud />
    </main>
  );
}
