/** A table's outcomes and its pathway, as tables to read. */
import { boardOf, helpersOf } from '../../shared/game/board.ts';
import type { OutcomeId, ServiceId } from '../../shared/game/ids.ts';
import type { Placed } from '../../shared/game/plan.ts';
import { keysOf } from '../../shared/game/records.ts';
import { deadlineInWords } from '../words/durations.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import styles from './Report.module.css';
import type { TableTold } from './tables.ts';

interface Told {
  readonly told: TableTold;
}

function numbered({ plan, catalogue }: TableTold) {
  const { columns, unpinned } = boardOf(plan, catalogue.columns);
  return [...columns.flatMap(({ outcomes }) => outcomes), ...unpinned];
}

export function OutcomesReport({ told }: Told) {
  const { plan, catalogue } = told;
  const { report } = pageWords;
  const outcomes = numbered(told);
  return (
    <section>
      <h3 className={styles.part}>{report.outcomes}</h3>
      {outcomes.length === 0 ? (
        <p className={styles.help}>{report.nothing}</p>
      ) : (
        <table className={styles.sheet}>
          <thead>
            <tr>
              <th scope="col">{report.outcome}</th>
              <th scope="col">{report.deadline}</th>
              <th scope="col">{report.indicator}</th>
              <th scope="col">{report.helpers}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map(({ id, outcome, pin }) => (
              <tr key={id}>
                <th scope="row">
                  {pin}. {outcome.text}
                </th>
                <td>{outcome.months === undefined ? report.noDeadline : deadlineInWords(outcome.months)}</td>
                <td>{outcome.indicator}</td>
                <td>
                  {helpersOf(plan, id)
                    .map((organisation) => catalogue.organisations[organisation]?.name ?? organisation)
                    .join(', ') || words.design.outcome.coverage(0)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function leftOutOf(
  told: TableTold,
  organisation: keyof TableTold['catalogue']['organisations'],
  placed: Placed,
): string {
  const services = told.catalogue.organisations[organisation]?.services ?? [];
  const names = keysOf<ServiceId, true>(placed.without ?? {}).map(
    (service) => services.find(({ id }) => id === service)?.name ?? service,
  );
  return names.length === 0 ? '' : ` (${pageWords.report.without} ${names.join(', ')})`;
}

export function PathwayReport({ told }: Told) {
  const { plan, catalogue } = told;
  const { report } = pageWords;
  const { columns } = boardOf(plan, catalogue.columns);
  const pins = new Map<OutcomeId, number>(numbered(told).map(({ id, pin }) => [id, pin]));
  const rows = columns.flatMap(({ column, cards }) => cards.map((card) => ({ column, ...card })));
  return (
    <section>
      <h3 className={styles.part}>{report.pathway}</h3>
      {rows.length === 0 ? (
        <p className={styles.help}>{report.nothing}</p>
      ) : (
        <table className={styles.sheet}>
          <thead>
            <tr>
              <th scope="col">{report.column}</th>
              <th scope="col">{report.organisation}</th>
              <th scope="col">{report.helps}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ column, organisation, placed }) => (
              <tr key={`${column.id} ${organisation}`}>
                <td>{column.name}</td>
                <th scope="row">
                  {catalogue.organisations[organisation]?.name}
                  {leftOutOf(told, organisation, placed)}
                </th>
                <td>
                  {[
                    ...keysOf<OutcomeId, true>(placed.outcomes ?? {})
                      .flatMap((id) => pins.get(id) ?? [])
                      .sort((one, other) => one - other)
                      .map(words.design.outcome.number),
                    ...keysOf(placed.needs ?? {}).flatMap((id) => plan.needs[id]?.text ?? []),
                  ].join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
