/** The price: set by hand or to what it costs or is worth, how it stands to both, and the sum to follow line by line. */
import { type FormEvent, useState } from 'react';
import { Answers } from '../../design/controls/Answers.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { Field } from '../../design/controls/Field.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { pounds } from '../../words/amounts.ts';
import { words } from '../../words/words.ts';
import { readPounds } from '../reveal/read-pounds.ts';
import { useTable } from '../table.tsx';
import bidStyles from './Bid.module.css';
import { useBid } from './bid-at.tsx';
import styles from './PricePart.module.css';
import { SumTable } from './SumTable.tsx';
import { type BidSum, bidSum } from './sum.ts';

function useSetPrice() {
  const { ask } = useTable();
  const { bid } = useBid();
  return async (price: number) => {
    const answer = await ask({ type: 'bid.price', payload: { bid: bid.id, price } });
    if (answer.ok) announcer.answer(words.bid.price.set(price));
    return answer.ok || answer.code === 'already_so' ? undefined : answer.message;
  };
}

function PriceForm({ money }: Pick<BidSum, 'money'>) {
  const { bid, value: tendered } = useBid();
  const { price: say } = words.bid;
  const value = tendered === undefined ? undefined : money.value;
  const [typed, setTyped] = useState(bid.form.price === undefined ? '' : String(bid.form.price));
  const [error, setError] = useState<string>();
  const setPrice = useSetPrice();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const amount = readPounds(typed);
    setError(amount === undefined ? say.bad : await setPrice(amount));
  };
  const quick = async (amount: number) => setError(await setPrice(amount));
  return (
    <form className={bidStyles.stack} onSubmit={save} noValidate>
      <Field
        label={say.field}
        hint={say.hint}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={error}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Answers>
        <Button type="submit" look="ink">
          {bid.form.price === undefined ? say.save : say.change}
        </Button>
        {bid.form.price !== money.cost && (
          <Button onClick={() => void quick(money.cost)}>{say.atCost(money.cost)}</Button>
        )}
        {value !== undefined && value !== money.cost && bid.form.price !== value && (
          <Button onClick={() => void quick(value)}>{say.atValue(value)}</Button>
        )}
      </Answers>
    </form>
  );
}

function Standing({ money }: Pick<BidSum, 'money'>) {
  const { value: tendered } = useBid();
  const { price: say } = words.bid;
  const { price, cost, belowCost, value } = money;
  if (price === undefined) return undefined;
  const toValue =
    tendered === undefined
      ? words.sector.cost.noValue
      : price > value
        ? say.over(price - value)
        : price < value
          ? say.under(value - price)
          : say.equal;
  return (
    <ul className={styles.standing}>
      <li>{toValue}</li>
      <li>
        {belowCost > 0 ? (
          <>
            <b>{say.below(belowCost)}</b> {say.belowWho}
          </>
        ) : price > cost ? (
          say.more(price - cost)
        ) : (
          say.full
        )}
      </li>
    </ul>
  );
}

export function PricePart() {
  const { plan, catalogue } = useTable();
  const { bid, closed, value } = useBid();
  const { price: say } = words.bid;
  const sum = bidSum(plan, bid.form, value ?? 0, catalogue);
  return (
    <Panel title={say.title} id="bid-price" tabIndex={-1}>
      <div className={bidStyles.stack}>
        {bid.form.price !== undefined && <p className={styles.price}>{pounds(bid.form.price)}</p>}
        <Standing money={sum.money} />
        {/* A price that somebody else set starts the field afresh. */}
        {!closed && <PriceForm key={bid.form.price} money={sum.money} />}
        <SumTable sum={sum} value={value} />
      </div>
    </Panel>
  );
}
