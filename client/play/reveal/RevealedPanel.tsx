/** After the cards turned: the guess beside what it costs, and what the budget is from now on. */
import { pounds } from '../../words/amounts.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import styles from './Reveal.module.css';

/** The gap between guess and cost, in words. `guess` and `budget` are pounds a year. */
function gapSaid(guess: number, budget: number): string {
  const { reveal } = words.play;
  if (guess === budget) return reveal.gapNone;
  return guess < budget ? reveal.gapUnder(budget - guess) : reveal.gapOver(guess - budget);
}

export function RevealedPanel() {
  const { plan, catalogue } = useTable();
  const { guess, budget } = plan;
  const { reveal } = words.play;
  if (budget === undefined) return undefined;
  const most = Math.max(guess ?? 0, budget, 1);
  const bars = [
    { label: reveal.your, amount: guess },
    { label: reveal.it, amount: budget },
  ];
  return (
    <section className={styles.revealed} aria-label={reveal.it} data-focus="result">
      <dl className={styles.bars}>
        {bars.map(({ label, amount }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{amount === undefined ? reveal.noGuess : pounds(amount)}</dd>
            {amount !== undefined && (
              <span className={styles.bar} style={{ '--length': `${(amount / most) * 100}%` }} aria-hidden="true" />
            )}
          </div>
        ))}
      </dl>
      <p className={styles.said}>
        {guess !== undefined && `${gapSaid(guess, budget)} `}
        {reveal.budget}
      </p>
      <details className={styles.cohort}>
        <summary>{reveal.cohort}</summary>
        <p>{catalogue.cohort}</p>
      </details>
    </section>
  );
}
