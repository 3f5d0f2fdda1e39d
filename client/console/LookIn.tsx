/** Looking in on a table, to read only: each of its plans with board, outcomes, money and papers, and each bid it hears as a panel. */
import { useState } from 'react';
import { boardOf, helpersOf } from '../../shared/game/board.ts';
import type { BidId, GroupId, PlanId } from '../../shared/game/ids.ts';
import type { Panel } from '../../shared/game/papers.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { entriesOf, inOrder, keysOf } from '../../shared/game/records.ts';
import type { Table } from '../../shared/game/state.ts';
import type { FacilitatorView } from '../../shared/game/views.ts';
import { ColumnHead } from '../design/board/ColumnHead.tsx';
import { OutcomeBoard } from '../design/board/OutcomeBoard.tsx';
import { Road } from '../design/board/Road.tsx';
import { Button } from '../design/controls/Button.tsx';
import { Building } from '../design/pictures/Building.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { deadlineInWords } from '../words/durations.ts';
import { pageWords } from '../words/page-words.ts';
import { AskDialog } from './AskDialog.tsx';
import { useAsking } from './asking.tsx';
import { DayRead, MoneyRead } from './DayRead.tsx';
import styles from './LookIn.module.css';
import { PanelRead } from './PanelRead.tsx';
import { fieldsOf, WordsRead } from './WordsRead.tsx';

interface LookInProps {
  readonly group: GroupId;
}

export function LookIn({ group }: LookInProps) {
  const { leave } = useAsking();
  const view = useFacilitatorView((each) => each);
  const table = view.tables[group];
  const [chosen, setChosen] = useState<PlanId | BidId>();
  const say = pageWords.facilitate.lookIn;
  if (table === undefined) return null;
  const parts = partsOf(table, view);
  // The panel is what matters while it sits; before and after, what the table works on.
  const first = view.room.step === 'assessment' ? parts.find(({ panel }) => panel) : undefined;
  const shown =
    parts.find(({ id }) => id === chosen) ?? first ?? parts.find(({ id }) => id === table.current) ?? parts[0];
  return (
    <AskDialog title={say.title(table.name)} onLeave={leave} wide>
      <p className={styles.quiet}>{say.readOnly}</p>
      {parts.length > 1 && (
        <fieldset className={styles.parts} aria-label={say.parts}>
          {parts.map(({ id, label }) => (
            <Button key={id} small pressed={id === shown?.id} onClick={() => setChosen(id)}>
              {label}
            </Button>
          ))}
        </fieldset>
      )}
      {shown?.plan && <PlanRead key={shown.id} table={table} plan={shown.plan} view={view} />}
      {shown?.panel && <PanelRead key={shown.id} table={table} panel={shown.panel} view={view} />}
    </AskDialog>
  );
}

interface Part {
  readonly id: PlanId | BidId;
  readonly label: string;
  readonly plan?: Plan;
  readonly panel?: Panel;
}

function partsOf({ plans, panels }: Table, { catalogue, room }: FacilitatorView): Part[] {
  const say = pageWords.facilitate.lookIn;
  return [
    ...entriesOf<PlanId, Plan>(plans).map(([id, plan]) => ({
      id,
      plan,
      label: say.as[plan.side](catalogue.people[plan.person]?.name ?? ''),
    })),
    ...entriesOf<BidId, Panel>(panels).map(([id, panel]) => ({
      id,
      panel,
      label: say.as.panel(room.groups[panel.from]?.name ?? ''),
    })),
  ];
}

function PlanRead({ table, plan, view }: ReadProps & { readonly table: Table }) {
  const say = pageWords.facilitate.lookIn;
  const { id: group } = table;
  const person = view.catalogue.people[plan.person];
  const name = person?.name ?? '';
  return (
    <>
      {person && (
        <p>
          <b>{pageWords.facilitate.tables.meets(person.name, person.age)}</b>, {person.area}. “{person.statement}”
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
        <TextList title={say.assets(name)} items={inOrder(plan.assets).map(([id, { text }]) => [id, text])} />
        <TextList title={say.needs(name)} items={inOrder(plan.needs).map(([id, { text }]) => [id, text])} />
      </div>
      <WordsRead paper={plan.id} fields={fieldsOf(plan, view.catalogue)} code={view.room.code} name={name} />
    </>
  );
}

interface ReadProps {
  readonly plan: Plan;
  readonly view: FacilitatorView;
}

function BoardRead({ plan, view: { catalogue } }: ReadProps) {
  const say = pageWords.facilitate.lookIn;
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
        <p className={styles.quiet}>{pageWords.facilitate.lookIn.none}</p>
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
