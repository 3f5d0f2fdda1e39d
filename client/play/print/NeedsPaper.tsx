/** Needs and outcomes as a form: what the table wrote, and lines for more. */
import { boardOf } from '../../../shared/game/board.ts';
import { inOrder } from '../../../shared/game/records.ts';
import { deadlineInWords } from '../../words/durations.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import styles from './Form.module.css';
import { FormPart, FormSheet, Lines, Texts } from './form-parts.tsx';
import type { Written } from './written.ts';

interface ListProps {
  readonly title: string;
  readonly items: Parameters<typeof inOrder<string, { readonly text: string; readonly order: number }>>[0];
}

/** Empty lines under what is written, and rows for outcomes in all, at least. */
const MORE = 3;
const OUTCOMES = 6;

function List({ title, items }: ListProps) {
  const list = inOrder<string, { readonly text: string; readonly order: number }>(items);
  return (
    <FormPart title={title}>
      {list.length > 0 && (
        <ol className={styles.items}>
          {list.map(([id, { text }]) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      )}
      <Lines count={MORE} />
    </FormPart>
  );
}

export function OutcomeRows({ rows }: { readonly rows: number }) {
  const { plan, catalogue } = useTable();
  const { outcomes: say } = words.play.needs;
  const { columns, unpinned } = boardOf(plan, catalogue.columns);
  const all = [...columns.flatMap(({ outcomes }) => outcomes), ...unpinned];
  const empty = Array.from({ length: Math.max(1, rows - all.length) }, (_, row) => `row ${row}`);
  return (
    <table className={styles.rows}>
      <thead>
        <tr>
          <th className={styles.narrow} aria-label={words.design.outcome.number(1)} />
          <th>{say.add}</th>
          <th>{say.months}</th>
          <th>{say.indicator}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ id, outcome, pin }) => (
          <tr key={id}>
            <td>{pin}</td>
            <td>{outcome.text}</td>
            <td>{outcome.months !== undefined && deadlineInWords(outcome.months)}</td>
            <td>{outcome.indicator}</td>
          </tr>
        ))}
        {empty.map((row) => (
          <tr key={row}>
            <td />
            <td className={styles.empty} />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function NeedsPaper({ written }: { readonly written: Written }) {
  const { plan, catalogue, person, table } = useTable();
  const { needs: say, paper } = words.play;
  const name = person?.name ?? '';
  return (
    <FormSheet title={words.steps.names[table.step]}>
      <List title={say.assets.title(name)} items={plan.assets} />
      <List title={say.needs.title(name)} items={plan.needs} />
      <FormPart title={say.outcomes.title}>
        <OutcomeRows rows={OUTCOMES} />
      </FormPart>
      <FormPart title={paper.title}>
        <Texts fields={catalogue.forms.needs} written={written} name={name} />
      </FormPart>
    </FormSheet>
  );
}
