/** The price proposal: the most there is to offer, who would carry a gap, and how it is scored. */
import { TriangleAlert } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { mostToOffer, purseOf } from '../../../shared/game/money.ts';
import { contractValue } from '../../../shared/game/rules/tender.ts';
import { Answers } from '../../design/controls/Answers.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { Field } from '../../design/controls/Field.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { words } from '../../words/words.ts';
import { readPounds } from '../reveal/read-pounds.ts';
import { useTable } from '../table.tsx';
import styles from './Tender.module.css';
import type { PartProps } from './TenderTexts.tsx';

function PriceForm({ at, most }: PartProps & { readonly most: number }) {
  const { ask } = useTable();
  const { price: set } = at.tender.form;
  const [typed, setTyped] = useState(set === undefined ? '' : String(set));
  const [error, setError] = useState<string>();
  const { price: say } = words.tender;
  const offer = async (value: number) => {
    const answer = await ask({
      type: 'tender.edit',
      payload: { tender: at.tender.id, change: { field: 'price', value } },
    });
    if (answer.ok) announcer.answer(say.saved(value));
    setError(answer.ok || answer.code === 'already_so' ? undefined : answer.message);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const amount = readPounds(typed);
    if (amount === undefined) setError(say.bad);
    else void offer(amount);
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <Field
        label={say.field}
        hint={say.hint(most)}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={error}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Answers>
        <Button small look="ink" type="submit">
          {say.save}
        </Button>
        {set !== most && (
          <Button small onClick={() => void offer(most)}>
            {say.all(most)}
          </Button>
        )}
      </Answers>
    </form>
  );
}

export function PricePart({ at, onBoard }: PartProps & { readonly onBoard: () => void }) {
  const { plan, catalogue } = useTable();
  const { price: say } = words.tender;
  const purse = purseOf(plan, catalogue);
  const most = mostToOffer(plan, catalogue);
  if (purse === undefined || most === undefined) return undefined;
  const { price } = at.tender.form;
  const value = contractValue(plan, at.tender.form, catalogue);
  const gap = purse.plan - value;
  const lines = [
    price === undefined ? say.notSet(most) : say.now(price),
    ...(gap < 0 ? [say.spare(-gap)] : []),
    ...(value < most ? [say.unspent(most - value)] : []),
  ];
  return (
    <Panel title={say.title}>
      <div className={styles.form} id="tender-price">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {gap > 0 && (purse.balance >= 0 || value < most) && (
          <p className={styles.gap}>
            <TriangleAlert size={ICON.line} /> {say.gap(gap)}
          </p>
        )}
        {value > most && <p className={styles.gap}>{say.tooHigh(most)}</p>}
        {purse.balance < 0 && (
          <div className={styles.gap}>
            <p>{say.over(-purse.balance)}</p>
            <Button small onClick={onBoard}>
              {say.board}
            </Button>
          </div>
        )}
        {/* A price that somebody else set starts the field afresh. */}
        {!at.closed && <PriceForm key={price} at={at} most={most} />}
      </div>
    </Panel>
  );
}
