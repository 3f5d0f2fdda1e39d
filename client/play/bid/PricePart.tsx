/** The price: set by hand or to what it costs or is worth, how it stands to both, and the sum to follow line by line. */
import { Plus } from 'lucide-react';
import type { Paper } from '../../connection/paper.ts';
import { Answers } from '../../design/controls/Answers.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { AmountForm } from '../../design/money/AmountForm.tsx';
import { pounds } from '../../words/amounts.ts';
import { laterWords } from '../../words/later-words.ts';
import { PaperField } from '../papers/PaperField.tsx';
import { useTable } from '../table.tsx';
import bidStyles from './Bid.module.css';
import { useBid } from './bid-at.tsx';
import styles from './PricePart.module.css';
import { SumTable } from './SumTable.tsx';
import { type BidSum, bidSum } from './sum.ts';

function PriceForm({ money }: Pick<BidSum, 'money'>) {
  const { ask } = useTable();
  const { bid, value: tendered } = useBid();
  const { price: say } = laterWords.bid;
  const { price: set } = bid.form;
  const { cost } = money;
  const value = tendered === undefined ? undefined : money.value;
  return (
    <AmountForm
      label={say.field}
      hint={say.hint}
      start={set}
      bad={say.bad}
      onAmount={async (price) => {
        const answer = await ask({ type: 'bid.price', payload: { bid: bid.id, price } });
        if (answer.ok) announcer.answer(say.set(price));
        return answer.ok || answer.code === 'already_so' ? undefined : answer.message;
      }}
    >
      {(offer) => (
        <Answers>
          <Button type="submit" look="ink">
            {set === undefined ? say.save : say.change}
          </Button>
          {set !== cost && <Button onClick={() => offer(cost)}>{say.atCost(cost)}</Button>}
          {value !== undefined && value !== cost && set !== value && (
            <Button onClick={() => offer(value)}>{say.atValue(value)}</Button>
          )}
        </Answers>
      )}
    </AmountForm>
  );
}

function Standing({ money }: Pick<BidSum, 'money'>) {
  const { value: tendered } = useBid();
  const { price: say } = laterWords.bid;
  const { price, cost, belowCost, value } = money;
  if (price === undefined) return undefined;
  const toValue =
    tendered === undefined
      ? laterWords.sector.cost.noValue
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

/** The field of the form that says who pays the rest, where there is a rest or something is written. */
function WhoPays({ paper, belowCost }: { readonly paper: Paper | undefined; readonly belowCost: number }) {
  const { catalogue, person, act } = useTable();
  const { bid, closed } = useBid();
  const field = catalogue.forms.bid.find(({ price }) => price);
  if (field === undefined) return undefined;
  const { id, label } = field;
  const name = person?.name ?? '';
  if (bid.form.extras[id]) return <PaperField paper={paper} field={field} name={name} rows={3} out={closed} />;
  if (belowCost === 0 || closed) return undefined;
  return (
    <Button onClick={() => void act({ type: 'bid.edit', payload: { bid: bid.id, extra: id, open: true } })}>
      <Plus size={ICON.line} /> {laterWords.bid.texts.open(label.replaceAll('{name}', name))}
    </Button>
  );
}

export function PricePart({ paper }: { readonly paper: Paper | undefined }) {
  const { plan, catalogue } = useTable();
  const { bid, closed, value } = useBid();
  const { price: say } = laterWords.bid;
  const sum = bidSum(plan, bid.form, value ?? 0, catalogue);
  return (
    <Panel title={say.title} id="bid-price" tabIndex={-1}>
      <div className={bidStyles.stack}>
        {bid.form.price !== undefined && <p className={styles.price}>{pounds(bid.form.price)}</p>}
        <Standing money={sum.money} />
        {!closed && <PriceForm money={sum.money} />}
        <WhoPays paper={paper} belowCost={sum.money.belowCost} />
        <SumTable sum={sum} value={value} />
      </div>
    </Panel>
  );
}
