/** A chart of bars: drawn for the eye, said in one sentence, and there as a table for whoever wants the numbers. */
import { useId } from 'react';
import type { Chart } from '../../../shared/pack/schema.ts';
import { words } from '../../words/words.ts';
import { barsOf } from './bars.ts';
import styles from './ChartFigure.module.css';

interface ChartFigureProps {
  readonly chart: Chart;
  /** On the big screen there is nothing to press. */
  readonly tableless?: boolean | undefined;
}

export function ChartFigure({ chart, tableless }: ChartFigureProps) {
  const id = useId();
  const { lengths, ticks } = barsOf(chart);
  const { briefing } = words.play;
  return (
    <figure className={styles.figure} data-big={tableless || undefined} aria-labelledby={id}>
      <figcaption id={id} className={styles.caption}>
        <b>{chart.title}</b> <span>({chart.unit})</span>
      </figcaption>
      <div role="img" aria-label={chart.reading} className={styles.chart}>
        {chart.bars.map(({ label, value }, index) => (
          <div key={label} className={styles.row}>
            <span className={styles.label}>{label}</span>
            <span className={styles.lane}>
              <svg className={styles.bars} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                {ticks.map((tick) => (
                  <line key={tick.value} className={styles.tick} x1={tick.at} x2={tick.at} y1="0" y2="10" />
                ))}
                <rect className={styles.bar} width={lengths[index]} y="1" height="8" />
              </svg>
            </span>
            <b className={styles.value}>{value}</b>
          </div>
        ))}
      </div>
      <p>{chart.reading}</p>
      {!tableless && (
        <details>
          <summary className={styles.summary}>{briefing.table}</summary>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{briefing.what}</th>
                <th scope="col">{chart.unit}</th>
              </tr>
            </thead>
            <tbody>
              {chart.bars.map(({ label, value }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </figure>
  );
}
