/** One table in the record: its people, its person, what it wrote, its pathway and its money. */
import { inOrder } from '../../shared/game/records.ts';
import { PortraitPicture } from '../design/pictures/PortraitPicture.tsx';
import { pageWords } from '../words/page-words.ts';
import { DayReport } from './DayReport.tsx';
import { MoneyReport } from './MoneyReport.tsx';
import { OutcomesReport, PathwayReport } from './PathwayReport.tsx';
import styles from './Report.module.css';
import type { TableTold } from './tables.ts';

function Items({
  title,
  items,
  ordered,
}: {
  readonly title: string;
  /** By what matters most. */
  readonly ordered?: boolean;
  readonly items: readonly (readonly [string, { readonly text: string }])[];
}) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <section>
      <h3 className={styles.part}>{title}</h3>
      {items.length === 0 ? (
        <p className={styles.help}>{pageWords.report.nothing}</p>
      ) : (
        <List className={styles.items}>
          {items.map(([id, { text }]) => (
            <li key={id}>{text}</li>
          ))}
        </List>
      )}
    </section>
  );
}

function Papers({ told: { paper, catalogue }, name }: { readonly told: TableTold; readonly name: string }) {
  const { report } = pageWords;
  return (
    <section>
      <h3 className={styles.part}>{report.paper}</h3>
      {catalogue.forms.needs.map(({ id, label }) => (
        <div key={id} className={styles.paper}>
          <h4>{label.replaceAll('{name}', name)}</h4>
          <p className={styles.written}>{paper[id] || report.nothing}</p>
        </div>
      ))}
    </section>
  );
}

export function TableReport({ told }: { readonly told: TableTold }) {
  const { table, plan, people, catalogue } = told;
  const { report } = pageWords;
  const person = catalogue.people[plan.person];
  const headId = `plan-${plan.id}`;
  return (
    <section className={styles.table} aria-labelledby={headId}>
      <h2 id={headId} className={styles.section}>
        {person === undefined ? report.table(table.name) : report.tablePlan[plan.side](table.name, person.name)}
      </h2>
      <p>
        {report.people}:{' '}
        {people.map(([, { name, automatic }]) => (automatic ? `${name} (${report.automatic})` : name)).join(', ')}
      </p>
      {person === undefined ? (
        <p>{report.notMet}</p>
      ) : (
        <>
          <div className={styles.person}>
            <span className={styles.portrait}>
              <PortraitPicture portrait={person.portrait} alt={person.portraitAlt} />
            </span>
            <div>
              <h3>
                {person.name}, {person.age}
              </h3>
              <p>{person.area}</p>
              <blockquote className={styles.says}>“{person.statement}”</blockquote>
            </div>
          </div>
          <div className={styles.two}>
            <Items title={report.assets(person.name)} items={inOrder(plan.assets)} />
            <Items title={report.needs(person.name)} items={inOrder(plan.needs)} ordered />
          </div>
          <OutcomesReport told={told} />
          <PathwayReport told={told} />
          <MoneyReport told={told} />
          <DayReport told={told} />
          <Papers told={told} name={person.name} />
        </>
      )}
    </section>
  );
}
