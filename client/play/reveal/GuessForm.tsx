/** Writing down what the table guesses its plan costs, before the cards turn. */
import { type FormEvent, useState } from 'react';
import { Button } from '../../design/controls/Button.tsx';
import { Field } from '../../design/controls/Field.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import styles from './Reveal.module.css';
import { readPounds } from './read-pounds.ts';

interface GuessFormProps {
  readonly label: string;
  /** What the button says before the first guess. */
  readonly save: string;
  readonly look?: 'go' | 'plain';
}

export function GuessForm({ label, save: first, look = 'plain' }: GuessFormProps) {
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
        label={label}
        hint={reveal.guessHint}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={error}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit" look={look} notYet={notYet?.message}>
        {plan.guess === undefined ? first : reveal.guessChange}
      </Button>
    </form>
  );
}
