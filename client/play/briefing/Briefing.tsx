/** The briefing on a participant's screen: the slide the facilitator is at, and nothing to press. */
import { useEffect, useRef } from 'react';
import { announcer } from '../../design/live/announcer.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import styles from './Briefing.module.css';
import { SlideShown } from './SlideShown.tsx';

export function Briefing() {
  const { slide } = useTable().room;
  const shown = useRef(slide?.number);
  useEffect(() => {
    if (slide === undefined || slide.number === shown.current) return;
    shown.current = slide.number;
    announcer.change(words.play.briefing.shown(slide.number + 1, slide.shown.title), 'slide');
  }, [slide]);
  return (
    <main id="main" tabIndex={-1} className={styles.room}>
      {slide ? <SlideShown slide={slide} /> : <p className={styles.wait}>{words.play.briefing.waiting}</p>}
    </main>
  );
}
