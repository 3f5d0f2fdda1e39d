/** The console's top line: the workshop and its code, the clock and what moves it, who is here, and calling everyone. */
import { Ellipsis, Hand, Megaphone, Moon, Pause, Play, Settings, Square, Sun, Users, UsersRound } from 'lucide-react';
import { remaining } from '../../shared/game/clock.ts';
import { showCode } from '../../shared/protocol/join-code.ts';
import { Button } from '../design/controls/Button.tsx';
import { ICON } from '../design/icon.ts';
import { Menu } from '../design/overlay/Menu.tsx';
import { clockReading } from '../design/shell/clock-reading.ts';
import { Unseen } from '../design/Unseen.tsx';
import { standsFor } from '../play/shell/stands.ts';
import { prefer, usePreferences } from '../store/preferences.ts';
import { useFacilitatorView, useWorkshop, useWorkshopState } from '../store/provider.tsx';
import { EVERY_SECOND, NOW_AND_THEN, useServerNow } from '../store/useServerNow.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { onTheWall } from './ago.ts';
import { useAsking } from './asking.tsx';
import { finishesAt, minutesBehind } from './day.ts';
import { countRoom } from './people.ts';
import styles from './TopBar.module.css';
import { useOneTable } from './useOneTable.ts';

export function TopBar() {
  const room = useFacilitatorView((view) => view.room);
  const mine = useOneTable();
  const open = room.closedAt === undefined && mine === undefined;
  return (
    <header className={styles.bar}>
      <div className={styles.workshop}>
        <p className={styles.place}>
          {mine === undefined ? room.place : pageWords.facilitate.lookAfter(room.groups[mine]?.name ?? '')}
        </p>
        <div className={styles.code}>
          <h1 className={styles.title}>{room.title}</h1>, <b>{pageWords.facilitate.code(showCode(room.code))}</b>
        </div>
      </div>
      <ClockNow />
      {open && <ClockButtons />}
      <RoomCount />
      {open && <Calls />}
      <More />
    </header>
  );
}

function ClockNow() {
  const view = useFacilitatorView((each) => each);
  const now = useServerNow(EVERY_SECOND);
  const { room } = view;
  const say = pageWords.facilitate.clock;
  const { clock } = words.design;
  const { figures, mood } = clockReading(remaining(room.clock, now));
  const paused = room.clock.since === undefined;
  const behind = minutesBehind(view, now);
  const standing = () => {
    if (room.step === 'lobby') return paused ? say.stopped : say.onTime;
    if (behind === 0) return say.onTime;
    return behind > 0 ? say.behind(behind) : say.ahead(-behind);
  };
  return (
    <div className={styles.clock}>
      <span role="timer" className={styles.figures} data-mood={mood} data-paused={paused || undefined}>
        {figures}
        <Unseen>{standsFor(room) ?? (paused ? clock.paused : clock.left)}</Unseen>
      </span>
      <span className={styles.standing}>
        <b>{words.steps.names[room.step]}</b>
        <span className={styles.quiet}>
          {room.closedAt === undefined ? `${standing()}, ${say.ends(onTheWall(finishesAt(view, now)))}` : say.closed}
        </span>
      </span>
    </div>
  );
}

function ClockButtons() {
  const { send } = useWorkshop();
  const running = useFacilitatorView((view) => view.room.clock.since !== undefined);
  const say = pageWords.facilitate.clock;
  const add = (minutes: number) => void send({ type: 'clock.add', payload: { minutes } });
  return (
    <fieldset className={styles.segments} aria-label={say.label}>
      <button
        type="button"
        className={styles.segment}
        onClick={() => void send({ type: running ? 'clock.pause' : 'clock.start', payload: {} })}
      >
        {running ? <Pause size={ICON.line} /> : <Play size={ICON.line} />}
        {running ? say.pause : say.start}
      </button>
      <button type="button" className={styles.segment} aria-label={say.takeLong(2)} onClick={() => add(-2)}>
        {say.take(2)}
      </button>
      <button type="button" className={styles.segment} aria-label={say.addLong(2)} onClick={() => add(2)}>
        {say.add(2)}
      </button>
      <button type="button" className={styles.segment} aria-label={say.addLong(5)} onClick={() => add(5)}>
        {say.add(5)}
      </button>
    </fieldset>
  );
}

function RoomCount() {
  const view = useFacilitatorView((each) => each);
  const presence = useWorkshopState((state) => state.presence);
  const now = useServerNow(NOW_AND_THEN);
  const { here, lost, quiet, automatic } = countRoom(view, presence, now);
  const say = pageWords.facilitate.count;
  return (
    <p className={styles.count}>
      <Users size={ICON.line} />
      <span>
        <Unseen>{say.label}: </Unseen>
        <b>{here}</b> {say.here}
        {lost > 0 && (
          <>
            , <b className={styles.lost}>{`${lost} ${say.lost}`}</b>
          </>
        )}
        {quiet > 0 && `, ${quiet} ${say.quiet}`}
        {automatic > 0 && `, ${automatic} ${say.automatic}`}
      </span>
    </p>
  );
}

function Calls() {
  const { ask } = useAsking();
  const { send } = useWorkshop();
  const announcement = useFacilitatorView((view) => view.room.announcement);
  const say = pageWords.facilitate.announce;
  const lookingUp = announcement?.lookUp === true;
  return (
    <div className={styles.calls}>
      <Button small onClick={() => ask({ kind: 'announce' })}>
        <Megaphone size={ICON.line} />
        {say.button}
      </Button>
      <Button
        small
        look={lookingUp ? 'ink' : 'plain'}
        title={lookingUp ? undefined : say.lookUpLong}
        onClick={() => void send({ type: 'announce', payload: { lookUp: !lookingUp } })}
      >
        <Hand size={ICON.line} />
        {lookingUp ? say.goOn : say.lookUp}
      </Button>
    </div>
  );
}

function More() {
  const { ask } = useAsking();
  const mine = useOneTable();
  const open = useFacilitatorView((view) => view.room.closedAt === undefined);
  const night = usePreferences((preferences) => preferences.night);
  const say = pageWords.facilitate;
  const facilitators = {
    id: 'facilitators',
    label: say.facilitators.title,
    icon: <UsersRound size={ICON.line} />,
    onChoose: () => ask({ kind: 'facilitators' }),
  };
  const whileOpen = [
    {
      id: 'settings',
      label: say.settings.title,
      icon: <Settings size={ICON.line} />,
      onChoose: () => ask({ kind: 'settings' }),
    },
    {
      id: 'close',
      label: say.close.button,
      icon: <Square size={ICON.line} />,
      onChoose: () => ask({ kind: 'close' }),
    },
  ];
  const theme = {
    id: 'theme',
    label: night ? say.settings.toDay : say.settings.toNight,
    icon: night ? <Sun size={ICON.line} /> : <Moon size={ICON.line} />,
    onChoose: () => prefer({ night: !night }),
  };
  return (
    <Menu
      label={say.more}
      icon={<Ellipsis size={ICON.block} />}
      choices={[...(mine === undefined ? [facilitators, ...(open ? whileOpen : [])] : []), theme]}
    />
  );
}
