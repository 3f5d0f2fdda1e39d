/** A table's money in one line, once it is revealed: the tray with its brass stop, and the balance in words. */
import type { Purse } from '../../shared/game/money.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { Unseen } from '../design/Unseen.tsx';
import { pounds } from '../words/figures.ts';
import { pageWords } from '../words/page-words.ts';
import styles from './MiniMoney.module.css';

interface MiniMoneyProps {
  readonly purse: Purse;
  readonly side: Plan['side'];
}

export function MiniMoney({ purse: { budget, plan, options, cards, balance }, side }: MiniMoneyProps) {
  const spent = plan + options + cards;
  const whole = Math.max(budget, spent, 1);
  const part = (amount: number) => `${(Math.max(0, amount) / whole) * 100}%`;
  return (
    <p className={styles.money}>
      <span className={styles.tray} aria-hidden="true" style={{ '--stop': part(budget) }}>
        <span className={styles.paid} style={{ '--part': part(Math.min(spent, budget)) }} />
        {balance < 0 && <span className={styles.over} data-side={side} style={{ '--part': part(-balance) }} />}
        <span className={styles.stop} />
      </span>
      <Unseen>{pageWords.facilitate.money.against[side](budget)}, </Unseen>
      <span className={styles.balance} data-over={balance < 0 ? side : undefined}>
        <Standing says={pageWords.facilitate.money.standing[side](balance)} figure={pounds(Math.abs(balance))} />
      </span>
    </p>
  );
}

/** The figure is what the eye looks for. */
function Standing({ says, figure }: { readonly says: string; readonly figure: string }) {
  const at = says.indexOf(figure);
  return (
    <>
      {says.slice(0, at)}
      <b>{figure}</b>
      {says.slice(at + figure.length)}
    </>
  );
}
