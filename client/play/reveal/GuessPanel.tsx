/** Before the cards turn: the table agrees on a guess, writes it down, and turns them together. */
import { type FormEvent, useState } from 'react';
import { keysOf } from '../../../shared/game/records.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Field } from '../../design/controls/Field.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import styles from './Reveal.module.css';
import { readPounds } from './read-pounds.ts';

function GuessForm() {
  const { plan, may, ask } = useTable();
  const [typed, setTyped] = useState(plan.guess === undefined ? '' : String(plan.guess));
  const [error, setError] = useState<string>();
  const { reveal } = words.play;
  const notYet = may({ type: 'plan.guess', payload: { plan: plan.id, amount: -1 } });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const amount = readPounds(typed);
    if (amount === undefined) {
      setError(reveal.guessBad);
      return;
    }
    setError(undefined);
    const answer = await ask({ type: 'plan.guess', payload: { plan: plan.id, amount } });
    if (answer.ok) announcer.answer(reveal.guessed(amount));
    else if (answer.code !== 'already_so') setError(answer.message);
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <Field
        label={reveal.guess}
        hint={reveal.guessHint}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={error}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit" look={plan.guess === undefined ? 'go' : 'plain'} notYet={notYet?.message}>
        {plan.guess === undefined ? reveal.guessSave : reveal.guessChange}
      </Button>
    </form>
  );
}

export function GuessPanel() {
  const { plan, person, table, may, act } = useTable();
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
      {plan.guess !== undefined && (
        <p className={styles.said} role="status">
          {reveal.guessed(plan.guess)}
        </p>
      )}
      {!table.closed && (
        <>
          {/* Somebody else's guess starts the field afresh. */}
          <GuessForm key={plan.guess} />
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
