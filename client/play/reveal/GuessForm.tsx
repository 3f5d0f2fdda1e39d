/** Writing down what the table guesses its plan costs, before the cards turn. */
import { Button } from '../../design/controls/Button.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { AmountForm } from '../../design/money/AmountForm.tsx';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';

interface GuessFormProps {
  readonly label: string;
  /** What the button says before the first guess. */
  readonly save: string;
  readonly look?: 'go' | 'plain';
}

export function GuessForm({ label, save, look = 'plain' }: GuessFormProps) {
  const { plan, may, ask } = useTable();
  const { reveal } = words.play;
  const notYet = may({ type: 'plan.guess', payload: { plan: plan.id, amount: -1 } });
  return (
    <AmountForm
      narrow
      label={label}
      hint={reveal.guessHint}
      start={plan.guess}
      bad={reveal.guessBad}
      onAmount={async (amount) => {
        const answer = await ask({ type: 'plan.guess', payload: { plan: plan.id, amount } });
        if (answer.ok) announcer.answer(reveal.guessed(amount));
        return answer.ok || answer.code === 'already_so' ? undefined : answer.message;
      }}
    >
      {() => (
        <Button type="submit" look={look} notYet={notYet?.message}>
          {plan.guess === undefined ? save : reveal.guessChange}
        </Button>
      )}
    </AmountForm>
  );
}
