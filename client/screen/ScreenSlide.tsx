/** The briefing's slide on the big screen. */
import type { ComponentProps } from 'react';
import { SlideShown } from '../play/briefing/SlideShown.tsx';
import styles from './Screen.module.css';

export function ScreenSlide({ slide }: Pick<ComponentProps<typeof SlideShown>, 'slide'>) {
  return (
    <main id="main" className={styles.middle}>
      <SlideShown slide={slide} big />
    </main>
  );
}
