/** The room's clock, in step with the server's. It speaks at five minutes, at one, and at zero. */
import { useEffect, useRef } from 'react';
import { remaining } from '../../../shared/game/clock.ts';
import type { Room } from '../../../shared/game/views.ts';
import { announcer } from '../../design/live/announcer.ts';
import { Clock } from '../../design/shell/Clock.tsx';
import { spokenMoment } from '../../design/shell/clock-reading.ts';
import { EVERY_SECOND, useServerNow } from '../../store/useServerNow.ts';
import { words } from '../../words/words.ts';
import { standsFor } from './stands.ts';

interface TableClockProps {
  readonly room: Room;
  readonly big?: boolean | undefined;
  readonly inTopLine?: boolean | undefined;
}

export function TableClock({ room, big, inTopLine }: TableClockProps) {
  const left = remaining(room.clock, useServerNow(EVERY_SECOND));
  const before = useRef(left);
  const running = room.clock.since !== undefined;
  const set = room.clock.left;
  useEffect(() => {
    const moment = running ? spokenMoment(before.current, left, set) : undefined;
    before.current = left;
    if (moment !== undefined) announcer.change(words.play.clock[moment], 'clock');
  }, [left, set, running]);
  return <Clock left={left} paused={!running} stands={standsFor(room)} big={big} inTopLine={inTopLine} />;
}
