/** One slide of the briefing, on participants' screens and on the big screen. */
import type { Room } from '../../../shared/game/views.ts';
import { words } from '../../words/words.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { Markdown } from './Markdown.tsx';
import styles from './SlideShown.module.css';

interface SlideShownProps {
  readonly slide: NonNullable<Room['slide']>;
  readonly big?: boolean | undefined;
  /** The language of the slides. */
  readonly lang?: string | undefined;
}

export function SlideShown({ slide: { number, of, shown }, big, lang }: SlideShownProps) {
  const { briefing } = words.play;
  // On the big screen nothing stands above the slide.
  const Title = big ? 'h1' : 'h2';
  return (
    <article
      className={styles.slide}
      data-chart={shown.chart !== undefined || undefined}
      data-big={big || undefined}
      aria-labelledby="slide-title"
    >
      <p className={styles.place}>{briefing.slide(number + 1, of)}</p>
      <Title className={styles.title} id="slide-title" lang={lang}>
        {shown.title}
      </Title>
      <div className={styles.body} lang={lang}>
        <Markdown source={shown.body} />
        {shown.chart && <ChartFigure chart={shown.chart} tableless={big} />}
      </div>
      {shown.source && <p className={styles.source}>{briefing.source(shown.source.title, shown.source.year)}</p>}
    </article>
  );
}
