/** What a plan went through in the day: what was bought, cards and their answers, the tender's versions, the bid. */
import type { CardId, OptionId } from '../../shared/game/ids.ts';
import type { BidVersion, TenderVersion } from '../../shared/game/papers.ts';
import type { HeldCard } from '../../shared/game/plan.ts';
import { entriesOf, inOrder } from '../../shared/game/records.ts';
import { poundsAYear } from '../words/amounts.ts';
import { words } from '../words/words.ts';
import styles from './Report.module.css';
import type { TableTold } from './tables.ts';

interface Told {
  readonly told: TableTold;
}

function Bought({ told: { plan, catalogue } }: Told) {
  const { report } = words;
  const bought = entriesOf<OptionId, number>(plan.bought).sort(([, a], [, b]) => a - b);
  if (bought.length === 0) return undefined;
  return (
    <section>
      <h3 className={styles.part}>{report.bought}</h3>
      <ul className={styles.items}>
        {bought.map(([id]) => {
          const option = catalogue.options[id];
          return <li key={id}>{option ? `${option.name}, ${poundsAYear(option.price)}` : report.unknownOption}</li>;
        })}
      </ul>
    </section>
  );
}

function Cards({ told: { plan, catalogue, paper } }: Told) {
  const { report, challenges } = words;
  const cards = inOrder<CardId, HeldCard>(plan.cards);
  if (cards.length === 0) return undefined;
  return (
    <section>
      <h3 className={styles.part}>{report.cards}</h3>
      {cards.map(([id, { answer }]) => (
        <div key={id} className={styles.paper}>
          <h4>{catalogue.cards[id]?.title ?? report.unknownCard}</h4>
          <p>{answer === undefined ? report.noAnswer : challenges.answer.kinds[answer.kind].label}</p>
          {answer?.carries && <p>{`${challenges.answer.carries}: ${answer.carries}`}</p>}
          {answer?.best && <p>{`${challenges.answer.best}: ${answer.best}`}</p>}
          {paper[`card-${id}`] && <p className={styles.written}>{paper[`card-${id}`]}</p>}
        </div>
      ))}
    </section>
  );
}

interface WordsProps {
  readonly texts: Readonly<Record<string, string>>;
  readonly fields: readonly { readonly id: string; readonly label: string }[];
  readonly name: string;
}

function Words({ texts, fields, name }: WordsProps) {
  return fields.map(({ id, label }) => {
    const text = texts[id]?.trim();
    return (
      text && (
        <div key={id} className={styles.paper}>
          <h4>{label.replaceAll('{name}', name)}</h4>
          <p className={styles.written}>{text}</p>
        </div>
      )
    );
  });
}

function versionsOf<V>(versions: Readonly<Partial<Record<number, V>>>): [number, V][] {
  return Object.entries(versions)
    .flatMap(([number, version]): [number, V][] => (version === undefined ? [] : [[Number(number), version]]))
    .sort(([a], [b]) => a - b);
}

function Tender({ told: { table, plan, catalogue } }: Told) {
  const { report } = words;
  const tender = Object.values(table.tenders).find((each) => each?.plan === plan.id);
  const versions = versionsOf<TenderVersion>(tender?.versions ?? {});
  if (versions.length === 0) return undefined;
  const name = catalogue.people[plan.person]?.name ?? '';
  return (
    <section>
      <h3 className={styles.part}>{report.tender}</h3>
      {versions.map(([number, { value, unfinished, form, texts }]) => (
        <details key={number} open={number === versions.length}>
          <summary>{report.version(number, poundsAYear(value), unfinished === true)}</summary>
          <p>
            {catalogue.criteria.map(({ id, name: criterion }) => `${criterion} ${form.weights[id] ?? 0}`).join(', ')}
          </p>
          <Words texts={texts} fields={catalogue.forms.tender} name={name} />
        </details>
      ))}
    </section>
  );
}

function Bid({ told: { table, plan, catalogue } }: Told) {
  const { report, bid: say } = words;
  const bid = Object.values(table.bids).find((each) => each?.plan === plan.id);
  const versions = versionsOf<BidVersion>(bid?.versions ?? {});
  if (versions.length === 0) return undefined;
  const name = catalogue.people[plan.person]?.name ?? '';
  return (
    <section>
      <h3 className={styles.part}>{report.bid}</h3>
      {versions.map(([number, { price, cost, unfinished, form, texts }]) => (
        <details key={number} open={number === versions.length}>
          <summary>{report.version(number, poundsAYear(price), unfinished === true)}</summary>
          <p>
            {form.model && `${say.model.names[form.model]}. `}
            {words.assessment.paper.cost(cost)}
          </p>
          <Words texts={texts} fields={catalogue.forms.bid} name={name} />
        </details>
      ))}
    </section>
  );
}

export function DayReport({ told }: Told) {
  return (
    <>
      <Bought told={told} />
      <Cards told={told} />
      <Tender told={told} />
      <Bid told={told} />
    </>
  );
}
