/** Looking in on a table: its board, its outcomes and needs, its paper and its money, to read only. */
import { useMemo } from 'react';
import { boardOf, helpersOf } from '../../shared/game/board.ts';
import type { GroupId } from '../../shared/game/ids.ts';
import { purseOf } from '../../shared/game/money.ts';
import { plainText } from '../../shared/game/plain-text.ts';
import { inOrder, keysOf } from '../../shared/game/records.ts';
import type { Plan } from '../../shared/game/state.ts';
import type { FacilitatorView } from '../../shared/game/views.ts';
import { usePaper, usePaperState } from '../connection/use-paper.ts';
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
import styles from './LookIn.module.css';

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
      <MoneyRead plan={plan} view={view} />
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
      <PaperRead plan={plan} view={view} name={person?.name ?? ''} />
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

function MoneyRead({ plan, view }: ReadProps) {
  const say = words.facilitate.lookIn;
  const purse = purseOf(plan, view.catalogue.backs);
  if (plan.guess === undefined && purse === undefined) return null;
  return (
    <section>
      <h3>{say.money}</h3>
      {plan.guess !== undefined && <p>{say.guess(plan.guess)}</p>}
      {purse && (
        <p>
          {say.budget(purse.budget)} {say.plan(purse.plan, purse.balance)}
        </p>
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

function PaperRead({ plan, view, name }: ReadProps & { readonly name: string }) {
  const { fields } = view.catalogue;
  const say = words.facilitate.lookIn;
  const paper = usePaper(view.room.code, plan.id, useFieldIds());
  const status = usePaperState(paper, (state) => state.status);
  const texts = usePaperState(paper, (state) => state.texts);
  if (fields.length === 0) return null;
  return (
    <section className={styles.paper}>
      <h3>{say.paper}</h3>
      {status === 'opening' ? (
        <p className={styles.quiet}>{say.loading}</p>
      ) : (
        fields.map(({ id, label }) => (
          <div key={id}>
            <h4>{label.replaceAll('{name}', name)}</h4>
            <p className={styles.text}>{plainText(texts[id] ?? '') || say.none}</p>
          </div>
        ))
      )}
    </section>
  );
}

/** The fields never change while a workshop runs, and the paper wants the same list each time. */
function useFieldIds(): readonly string[] {
  const fields = useFacilitatorView((view) => view.catalogue.fields);
  return useMemo(() => fields.map(({ id }) => id), [fields]);
}
