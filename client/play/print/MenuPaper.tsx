/** The menu as a form: every option with its price, a box, and what is bought already ticked. */
import { entriesOf } from '../../../shared/game/records.ts';
import { pounds } from '../../words/amounts.ts';
import { laterWords } from '../../words/later-words.ts';
import { printWords } from '../../words/print-words.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import styles from './Form.module.css';
import { Box, FormSheet } from './form-parts.tsx';

export function MenuPaper() {
  const { plan, catalogue } = useTable();
  const { menu: say } = laterWords.council;
  return (
    <FormSheet title={say.title}>
      <p>{say.help}</p>
      <table className={styles.rows}>
        <tbody>
          {entriesOf(catalogue.options).map(([id, { name, about, price }]) => (
            <tr key={id}>
              <td className={styles.narrow}>
                <Box ticked={plan.bought[id] !== undefined}>{printWords.print.bought}</Box>
              </td>
              <td>
                <b>{name}</b>
                <span className={styles.more}>{about}</span>
              </td>
              <td className={styles.narrow}>
                {pounds(price)} {words.design.card.aYear}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </FormSheet>
  );
}
