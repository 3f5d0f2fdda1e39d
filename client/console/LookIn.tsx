/** Looking in on a table: its board, its outcomes and needs, its paper and its money, to read only. */
import { boardOf, helpersOf } from '../../shared/game/board.ts';
import type { GroupId } from '../../shared/game/ids.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { inOrder, keysOf } from '../../shared/game/records.ts';
import type { FacilitatorView } from '../../shared/game/views.ts';
import { ColumnHead } from '../design/board/ColumnHead.tsx';
import { OutcomeBoard } from '../design/board/OutcomeBoard.tsx';
import { Road } from '../design/board/Road.tsx';
import { Building } from '../design/pictures/Building.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { deadlineInWords } from '../words/durations.ts';
import { words } from '../words/words.ts';
import { AskDialog } from './AskDialog.tsx';
import { useAsking } from './asking.tsx';
import { planOf } from './consequence.ts';
import { DayRead, MoneyRead } from './DayRead.tsx';
import styles from './LookIn.module.css';
import { WordsRead } from './WordsRead.tsx';

interface LookInProps {
  readonly group: GroupId;
}

export function LookIn({ group }: LookInProps) {
  const { leave } = useAsking();
  const view = useFacilitatorView((each) => each);
  const table = view.tables[group];
  const plan = table && planOf(table);
  const say = words.facilitate.lookIn;
  if (table === undefined || plan === undefined) return null;
  const person = view.catalogue.people[plan.person];
  return (
    <AskDialog title={say.title(table.name)} onLeave={leave} wide>
      <p className={styles.quiet}>{say.readOnly}</p>
      {person && (
        <p>
          <b>{words.facilitate.tables.meets(person.name, person.age)}</b>, {person.area}. “{person.statement}”
        </p>
      )}
      <BoardRead plan={plan} view={view} />
      <MoneyRead group={group} table={table} plan={plan} view={view} />
      <DayRead group={group} table={table} plan={plan} view={view} />
      <div className={styles.lists}>
        <TextList
          title={say.outcomes}
          items={inOrder(plan.outcomes).map(([id, { text, indicator }]) => [
            id,
            indicator === undefined ? text : `${text}. ${say.indicator(indicator)}`,
          ])}
        />
        <TextList
          title={say.assets(person?.name ?? '')}
          items={inOrder(plan.assets).map(([id, { text }]) => [id, text])}
        />
        <TextList
          title={say.needs(person?.name ?? '')}
          items={inOrder(plan.needs).map(([id, { text }]) => [id, text])}
        />
      </div>
      <WordsRead plan={plan} view={view} name={person?.name ?? ''} />
    </AskDialog>
  );
}

interface ReadProps {
  readonly plan: Plan;
  readonly view: FacilitatorView;
}

function BoardRead({ plan, view: { catalogue } }: ReadProps) {
  const say = words.facilitate.lookIn;
  const board = boardOf(plan, catalogue.columns);
  const pins = new Map(
    [...board.columns.flatMap(({ outcomes }) => outcomes), ...board.unpinned].map(({ id, pin }) => [id, pin]),
  );
  const pinsOf = (outcomes: Plan['placed'][keyof Plan['placed']]) =>
    keysOf(outcomes?.outcomes ?? {})
      .flatMap((id) => pins.get(id) ?? [])
      .sort((a, b) => a - b);
  return (
    <section aria-label={say.board} className={styles.board} style={{ '--columns': board.columns.length }}>
      {board.columns.map(({ column, outcomes, cards }) => (
        <section key={column.id} className={styles.column} aria-label={column.name}>
          <ColumnHead name={column.name} span={column.span} />
          <div className={styles.outcomes}>
            {outcomes.map(({ id, outcome, pin }) => (
              <OutcomeBoard
                key={id}
                flat
                number={pin}
                title={outcome.text}
                deadline={outcome.months === undefined ? say.noDeadline : deadlineInWords(outcome.months)}
                organisations={helpersOf(plan, id).length}
              />
            ))}
          </div>
          <Road className={styles.road} />
          <ul className={styles.cards}>
            {cards.map(({ organisation, placed }) => {
              const front = catalogue.organisations[organisation];
              const left = front?.services.filter(({ id }) => placed.without?.[id]).map(({ name }) => name) ?? [];
              const helps = pinsOf(placed);
              return (
                front && (
                  <li key={organisation} className={styles.card}>
                    <Building of={front} className={styles.building} />
                    <span>
                      <b>{front.name}</b>
                      <span className={styles.more}>
                        {helps.length > 0 ? say.helps(helps) : say.notLinked}
                        {left.length > 0 && `, ${say.servicesOut(left)}`}
                      </span>
                    </span>
                  </li>
                )
              );
            })}
            {cards.length === 0 && <li className={styles.quiet}>{say.empty}</li>}
          </ul>
        </section>
      ))}
      {board.unpinned.length > 0 && (
        <section className={styles.unpinned} aria-label={say.noDeadline}>
          {board.unpinned.map(({ id, outcome, pin }) => (
            <OutcomeBoard
              key={id}
              flat
              number={pin}
              title={outcome.text}
              deadline={say.noDeadline}
              organisations={helpersOf(plan, id).length}
            />
          ))}
        </section>
      )}
    </section>
  );
}

function TextList({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly (readonly [string, string])[];
}) {
  return (
    <section>
      <h3>{title}</h3>
      {items.length === 0 ? (
        <p className={styles.quiet}>{words.facilitate.lookIn.none}</p>
      ) : (
        <ol className={styles.list}>
          {items.map(([id, text]) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
