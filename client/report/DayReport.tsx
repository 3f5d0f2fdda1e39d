/** What a plan went through in the day: what was bought, cards and their answers, the tender's versions, the bid. */
import type { CardId, OptionId, QuestionId } from '../../shared/game/ids.ts';
import { type Question, type Tender as TenderOf, type TenderVersion, tenderOfPlan } from '../../shared/game/papers.ts';
import type { HeldCard } from '../../shared/game/plan.ts';
import { entriesOf, inOrder } from '../../shared/game/records.ts';
import { poundsAYear } from '../words/amounts.ts';
import { laterWords } from '../words/later-words.ts';
import { pageWords } from '../words/page-words.ts';
import { BidReport } from './BidReport.tsx';
import styles from './Report.module.css';
import type { TableTold } from './tables.ts';
import { versionsOf, Written } from './Written.tsx';

interface Told {
  readonly told: TableTold;
}

function Bought({ told: { plan, catalogue } }: Told) {
  const { report } = pageWords;
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
  const { report } = pageWords;
  const { challenges } = laterWords;
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

/** What other tables asked about a tender, and what was answered. */
function Asked({ questions }: Pick<TenderOf, 'questions'>) {
  const list = inOrder<QuestionId, Question>(questions);
  const { tender: say } = laterWords.papers;
  if (list.length === 0) return undefined;
  return (
    <>
      <h4>{say.questions}</h4>
      <ul className={styles.items}>
        {list.map(([id, { text, answer }]) => (
          <li key={id}>
            {text} <span className={styles.written}>{answer ?? say.unanswered}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Tender({ told: { table, plan, catalogue } }: Told) {
  const { report } = pageWords;
  const tender = tenderOfPlan(table, plan.id);
  const versions = versionsOf<TenderVersion>(tender?.versions ?? {});
  if (versions.length === 0) return undefined;
  const name = catalogue.people[plan.person]?.name ?? '';
  return (
    <section>
      <h3 className={styles.part}>{report.tender}</h3>
      {versions.map(([number, { value, unfinished, over, form, texts }]) => (
        <details key={number} open={number === versions.length}>
          <summary>{report.version(number, poundsAYear(value), unfinished === true)}</summary>
          {over !== undefined && <p>{report.over(poundsAYear(over), unfinished === true)}</p>}
          <p>
            {catalogue.criteria.map(({ id, name: criterion }) => `${criterion} ${form.weights[id] ?? 0}`).join(', ')}
          </p>
          <Written texts={texts} fields={catalogue.forms.tender} name={name} />
        </details>
      ))}
      {tender && <Asked questions={tender.questions} />}
    </section>
  );
}

export function DayReport({ told }: Told) {
  return (
    <>
      <Bought told={told} />
      <Cards told={told} />
      <Tender told={told} />
      <BidReport told={told} />
    </>
  );
}
