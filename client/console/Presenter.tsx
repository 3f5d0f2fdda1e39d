/** The briefing for whoever presents it: the slide on every screen, what to say, what comes next. */
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Button } from '../design/controls/Button.tsx';
import { Panel } from '../design/controls/Panel.tsx';
import { ICON } from '../design/icon.ts';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import styles from './panels.module.css';
import { useSlide } from './useSlide.ts';

export function Presenter() {
  const go = useSlide();
  const slides = useFacilitatorView((view) => view.slides);
  const number = useFacilitatorView((view) => view.room.slide?.number ?? 0);
  const say = pageWords.facilitate.slides;
  const slide = slides[number];
  const next = slides[number + 1];
  if (slide === undefined) return null;
  return (
    <Panel title={say.title} aside={<span className={styles.quiet}>{say.place(number + 1, slides.length)}</span>}>
      <div className={styles.slide} aria-live="polite">
        <h3 className={styles.slideTitle}>{slide.title}</h3>
        {slide.chart && <p className={styles.quiet}>{say.chart(slide.chart.reading)}</p>}
        {slide.source && <p className={styles.quiet}>{say.source(slide.source.title, slide.source.year)}</p>}
        <h4 className={styles.label}>{say.notes}</h4>
        <p className={styles.notes}>{slide.notes}</p>
      </div>
      <div className={styles.pair}>
        <Button aria-label={say.back} notYet={number === 0 ? say.first : undefined} onClick={() => go(number - 1)}>
          <ArrowLeft size={ICON.line} />
          {say.backShort}
        </Button>
        <Button look="go" notYet={next === undefined ? say.end : undefined} onClick={() => go(number + 1)}>
          {say.next}
          <ArrowRight size={ICON.line} />
        </Button>
      </div>
      {next && <p className={styles.quiet}>{say.nextIs(next.title)}</p>}
      <details>
        <summary>{say.all}</summary>
        <ol className={styles.slides}>
          {slides.map(({ title }, index) => (
            <li key={title}>
              <button
                type="button"
                className={styles.slideLink}
                aria-current={index === number ? 'true' : undefined}
                onClick={() => go(index)}
              >
                {index + 1}. {title}
              </button>
            </li>
          ))}
        </ol>
      </details>
    </Panel>
  );
}
