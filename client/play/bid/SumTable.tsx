/** How the money of a bid comes about, as a table to follow line by line. */
import { More } from '../../design/More.tsx';
import { pounds } from '../../words/amounts.ts';
import { laterWords } from '../../words/later-words.ts';
import styles from './SumTable.module.css';
import type { BidSum, OrganisationLine } from './sum.ts';

function detailOf({ core, included, of, raised, closed }: OrganisationLine): string {
  const { sum: say } = laterWords.bid;
  if (closed) return say.closed;
  return [`${say.core} ${pounds(core)}`, say.services(included, of), ...(raised > 0 ? [say.raised(raised)] : [])].join(
    ', ',
  );
}

interface LineProps {
  readonly what: string;
  readonly detail?: string | undefined;
  /** In words already, or in pounds a year. */
  readonly amount: number | string;
  readonly total?: boolean | undefined;
}

function Line({ what, detail, amount, total }: LineProps) {
  return (
    <tr className={total ? styles.total : undefined}>
      <th scope="row">
        {what}
        {detail && <More as="span">{detail}</More>}
      </th>
      <td>{typeof amount === 'string' ? amount : pounds(amount)}</td>
    </tr>
  );
}

interface SumTableProps {
  readonly sum: BidSum;
  /** The contract value as tendered; nothing while the tender is withdrawn. */
  readonly value: number | undefined;
}

export function SumTable({ sum, value }: SumTableProps) {
  const { sum: say } = laterWords.bid;
  const { organisations, setUp, merged, money } = sum;
  const { price } = money;
  const over = value === undefined ? 0 : (money.overValue ?? 0);
  return (
    <details className={styles.sum} open>
      <summary>{say.title}</summary>
      <table>
        <caption>{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.what}</th>
            <th scope="col">{say.amount}</th>
          </tr>
        </thead>
        <tbody>
          {organisations.map((line) => (
            <Line key={line.organisation} what={line.name} detail={detailOf(line)} amount={line.amount} />
          ))}
          {setUp && <Line what={setUp.funded ? say.funded : say.setUp} amount={setUp.amount} />}
          {merged && <Line what={say.merged(merged.organisations, merged.share)} amount={-merged.saves} />}
          {money.cards > 0 && <Line what={say.cards} amount={money.cards} />}
          <Line what={say.cost} amount={money.cost} total />
          <Line what={say.price} amount={price ?? say.noPrice} total />
          {money.belowCost > 0 && <Line what={say.below} amount={money.belowCost} />}
          {value !== undefined && money.changed !== 0 && (
            <>
              <Line what={say.tendered} amount={value} />
              <Line what={money.changed < 0 ? say.taken : say.given} amount={money.changed} />
            </>
          )}
          {value !== undefined && <Line what={say.value} amount={money.value} total={money.changed !== 0} />}
          {over > 0 && <Line what={say.above} amount={over} />}
          {over < 0 && <Line what={say.under} amount={-over} />}
        </tbody>
      </table>
    </details>
  );
}
