/** A table's money: guess, budget, and what each organisation costs, line by line, in pounds a year. */
import { costLines, planCost, purseOf } from '../../shared/game/money.ts';
import { balanceInWords, pounds, poundsAYear } from '../words/amounts.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import styles from './Report.module.css';
import type { TableTold } from './tables.ts';

type Sum = readonly [string, string];

/** What was paid for something, where anything was. Pounds a year. */
function paid(label: string, amount: number): Sum[] {
  return amount === 0 ? [] : [[label, poundsAYear(amount)]];
}

/** What cards added to the budget, or took from it. Pounds a year. */
function changed(amount: number): Sum[] {
  return amount < 0 ? paid(pageWords.report.lost, -amount) : paid(pageWords.report.added, amount);
}

export function MoneyReport({ told: { plan, catalogue } }: { readonly told: TableTold }) {
  const { report } = pageWords;
  const { design } = words;
  if (!plan.revealed) {
    return (
      <section>
        <h3 className={styles.part}>{report.money}</h3>
        <p>{report.notRevealed[plan.side]}</p>
      </section>
    );
  }
  const guess: Sum = [report.guess, plan.guess === undefined ? report.noGuess : poundsAYear(plan.guess)];
  const cost: Sum = [report.plan[plan.side], poundsAYear(planCost(plan, catalogue))];
  // The sector has no budget: what it compares with is the contract value, told with its bid.
  const purse = purseOf(plan, catalogue);
  const sums: readonly Sum[] =
    purse === undefined || plan.budget === undefined
      ? [guess, cost]
      : [
          guess,
          [report.budget, poundsAYear(plan.budget)],
          ...changed(purse.budget - plan.budget),
          cost,
          ...paid(report.menu, purse.options),
          ...paid(report.easier, purse.cards),
          [report.balance, balanceInWords(purse.balance)],
        ];
  return (
    <section>
      <h3 className={styles.part}>{report.money}</h3>
      <dl className={styles.sums}>
        {sums.map(([label, said]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <table className={styles.sheet}>
        <thead>
          <tr>
            <th scope="col">{report.organisation}</th>
            <th scope="col" className={styles.amount}>
              {report.cost}
            </th>
          </tr>
        </thead>
        {costLines(plan, catalogue).map(({ organisation, core, services, total }) => {
          const front = catalogue.organisations[organisation];
          return (
            <tbody key={organisation}>
              <tr className={styles.sum}>
                <th scope="row">{front?.name}</th>
                <td className={styles.amount}>{pounds(total)}</td>
              </tr>
              <tr>
                <td className={styles.line}>{report.running}</td>
                <td className={styles.amount}>{pounds(core)}</td>
              </tr>
              {services.map(({ service, cost, state }) => (
                <tr key={service} data-state={state}>
                  <td className={styles.line}>
                    {front?.services.find(({ id }) => id === service)?.name ?? service}
                    {state === 'left out' && `, ${report.leftOut}`}
                    {state === 'suspended' && `, ${design.card.suspended}`}
                  </td>
                  <td className={styles.amount}>{pounds(cost)}</td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}
