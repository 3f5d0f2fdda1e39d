/** The briefing's slide on the big screen, as large as the screen lets it be. */
import type { ComponentProps } from 'react';
import { SlideShown } from '../play/briefing/SlideShown.tsx';
import { Fitted } from './Fitted.tsx';
import styles from './Screen.module.css';

/** Words of a short slide would jump at the room from a longer one. */
const MOST = 1.9;

export function ScreenSlide({ slide }: Pick<ComponentProps<typeof SlideShown>, 'slide'>) {
  return (
    <main id="main" className={styles.slide}>
      <Fitted most={MOST} middle>
        <SlideShown slide={slide} big />
      </Fitted>
    </main>
  );
}
