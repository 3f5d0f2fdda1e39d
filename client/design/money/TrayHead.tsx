/** Over the tray: what there is, what the plan and the choices cost, and what is left or missing. */
import { Check, TriangleAlert } from 'lucide-react';
import { balanceInWords, pounds } from '../../words/amounts.ts';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { ICON } from '../icon.ts';
import { Unseen } from '../Unseen.tsx';
import styles from './TrayHead.module.css';

interface TrayHeadProps {
  /** Each with its name, in pounds a year. */
  readonly sums: readonly { readonly name: string; readonly amount: number }[];
  /** Pounds a year: below zero is over. */
  readonly balance: number;
  readonly line: boolean | undefined;
  readonly calm: boolean | undefined;
}

export function TrayHead({ sums, balance, line, calm }: TrayHeadProps) {
  const over = balance < 0;
  return (
    <div className={styles.head}>
      <dl className={styles.sums}>
        {sums.map(({ name, amount }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{pounds(amount)}</dd>
          </div>
        ))}
      </dl>
      <p
        className={classes(styles.balance, over ? (calm ? styles.calm : styles.over) : styles.left)}
        data-line={line || undefined}
      >
        {over && !calm ? <TriangleAlert size={ICON.block} /> : over ? undefined : <Check size={ICON.block} />}
        {balanceInWords(balance)}
        <Unseen> {words.design.card.aYear}</Unseen>
      </p>
    </div>
  );
}
