/** The briefing on a participant's screen: the slide the facilitator is at, and nothing to press. */
import { useEffect, useRef } from 'react';
import { announcer } from '../../design/live/announcer.ts';
import { words } from '../../words/words.ts';
import { FromTheTop } from '../shell/FromTheTop.tsx';
import { StepMain } from '../shell/StepMain.tsx';
import { useTable } from '../table.tsx';
import styles from './Briefing.module.css';
import { SlideShown } from './SlideShown.tsx';

export function Briefing() {
  const {
    room: { slide },
    catalogue,
  } = useTable();
  const shown = useRef(slide?.number);
  useEffect(() => {
    if (slide === undefined || slide.number === shown.current) return;
    shown.current = slide.number;
    announcer.change(words.play.briefing.shown(slide.number + 1, slide.shown.title), 'slide');
  }, [slide]);
  return (
    <StepMain className={styles.room}>
      {slide ? (
        <>
          <FromTheTop key={slide.number} />
          <SlideShown slide={slide} lang={catalogue.language} />
        </>
      ) : (
        <p className={styles.wait}>{words.play.briefing.waiting}</p>
      )}
    </StepMain>
  );
}
