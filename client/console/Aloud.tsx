/** What the console says aloud for people who do not see it: arrivals, reveals, moves, and who has been lost. */
import { useEffect, useRef } from 'react';
import { remaining } from '../../shared/game/clock.ts';
import type { DidType } from '../../shared/game/did.ts';
import { announcer } from '../design/live/announcer.ts';
import { LiveRegions } from '../design/live/LiveRegions.tsx';
import { spokenMoment } from '../design/shell/clock-reading.ts';
import { useFacilitatorView, useWorkshopState } from '../store/provider.tsx';
import { EVERY_SECOND, NOW_AND_THEN, useServerNow } from '../store/useServerNow.ts';
import { sentenceOf } from '../story/did.ts';
import { pageWords } from '../words/page-words.ts';
import { peopleGone } from './people.ts';
import { namesFor } from './told.ts';

/** A card placed at one of eight tables is not worth a sentence here; these are. */
const WORTH_SAYING: ReadonlySet<DidType> = new Set([
  'seatTaken',
  'seatMoved',
  'seatRemoved',
  'seatsShuffled',
  'seatsFilled',
  'linkUsed',
  'guessed',
  'revealed',
  'workshopClosed',
]);

export function Aloud() {
  const view = useFacilitatorView((each) => each);
  const recent = useWorkshopState((state) => state.recent);
  const presence = useWorkshopState((state) => state.presence);
  const now = useServerNow(NOW_AND_THEN);
  const heard = useRef(recent.at(-1)?.seq ?? 0);
  useEffect(() => {
    const names = namesFor(view);
    for (const { seq, by, did } of recent) {
      if (seq <= heard.current) continue;
      heard.current = seq;
      const sentence = `${sentenceOf(did, by, names)}.`;
      if (did.type === 'stepped' && did.group === undefined) announcer.interrupt(sentence);
      else if (WORTH_SAYING.has(did.type)) announcer.change(sentence, by);
    }
  }, [recent, view]);

  const lost = peopleGone(view, presence, now).join(', ');
  const before = useRef(lost);
  useEffect(() => {
    if (lost !== before.current && lost !== '')
      announcer.change(pageWords.facilitate.attention.lostAloud(lost), 'room');
    before.current = lost;
  }, [lost]);

  const clock = useFacilitatorView((each) => each.room.clock);
  const left = remaining(clock, useServerNow(EVERY_SECOND));
  const leftBefore = useRef(left);
  useEffect(() => {
    const moment = spokenMoment(leftBefore.current, left, clock.left);
    if (moment !== undefined) announcer.change(pageWords.facilitate.clock.aloud(moment), 'clock');
    leftBefore.current = left;
  }, [left, clock.left]);
  return <LiveRegions announcer={announcer} />;
}
