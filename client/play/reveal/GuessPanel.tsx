/** Before the cards turn: the table agrees on a guess, writes it down, and turns them together. */
import { keysOf } from '../../../shared/game/records.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import { GuessForm } from './GuessForm.tsx';
import styles from './Reveal.module.css';

export function GuessPanel() {
  const { plan, person, table, catalogue, may, act } = useTable();
  const { reveal } = words.play;
  const turn = { type: 'plan.reveal', payload: { plan: plan.id } } as const;
  const refusal = may(turn);
  if (keysOf(plan.placed).length === 0) {
    return (
      <Panel title={reveal.guessTitle}>
        <p>{reveal.none}</p>
      </Panel>
    );
  }
  return (
    <Panel title={reveal.guessTitle} className={styles.guess}>
      <p>{reveal.guessText(person?.name ?? '')}</p>
      <p>{catalogue.cohort}</p>
      {plan.guess !== undefined && (
        <p className={styles.said} role="status">
          {reveal.guessed(plan.guess)}
        </p>
      )}
      {!table.closed && (
        <>
          <GuessForm label={reveal.guess} save={reveal.guessSave} look={plan.guess === undefined ? 'go' : 'plain'} />
          <div className={styles.turn}>
            <p>{reveal.turnText}</p>
            <Button
              look={plan.guess === undefined ? 'plain' : 'go'}
              wide
              notYet={refusal?.message}
              onClick={() => void act(turn)}
            >
              {reveal.turn}
            </Button>
          </div>
        </>
      )}
    </Panel>
  );
}
