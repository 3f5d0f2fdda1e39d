/** What panels decided on each bid: what would be different, the scores, agreed ones with reasons, answers, feedback, their own words. */
import type { AskId, BidId, GroupId } from '../../shared/game/ids.ts';
import type { Ask, Panel } from '../../shared/game/papers.ts';
import type { WorkshopRecord } from '../../shared/game/record.ts';
import { entriesOf, inOrder } from '../../shared/game/records.ts';
import { given } from '../../shared/game/scoring.ts';
import type { Table } from '../../shared/game/state.ts';
import type { BidResult } from '../../shared/game/views.ts';
import { laterWords } from '../words/later-words.ts';
import { pageWords } from '../words/page-words.ts';
import styles from './Report.module.css';

interface Decided extends Pick<BidResult, 'award' | 'agreed' | 'difference' | 'by'> {
  readonly id: BidId;
  readonly from: GroupId;
  /** What each person scored is told to those who scored, and to facilitators. */
  readonly panel?: Panel;
}

function decidedBy({ id, panels }: Table): Decided[] {
  return entriesOf<BidId, Panel>(panels).flatMap(([bid, panel]) => {
    const { award, agreed, difference, from } = panel;
    return award ? [{ id: bid, by: id, from, award, agreed, panel, ...(difference ? { difference } : {}) }] : [];
  });
}

function decidedIn({ view }: WorkshopRecord): Decided[] {
  if (view.audience === 'facilitator')
    return Object.values(view.tables).flatMap((table) => (table ? decidedBy(table) : []));
  const own = entriesOf<BidId, BidResult>(view.results).map(([id, result]) => ({
    id,
    from: view.table.id,
    ...result,
  }));
  return [...decidedBy(view.table).filter(({ id }) => !own.some((each) => each.id === id)), ...own];
}

/** What the bidders asked of the council, with its answers. */
function asksOf({ view }: WorkshopRecord, { id, from }: Decided): readonly Ask[] {
  const bidder = view.audience === 'group' ? view.table : view.tables[from];
  const asks = bidder?.bids[id]?.asks ?? (view.audience === 'group' ? view.bids[id]?.asks : undefined);
  return inOrder<AskId, Ask>(asks ?? {}).map(([, ask]) => ask);
}

/** The person the bid is for. */
function nameFor({ view }: WorkshopRecord, { id, from }: Decided): string {
  if (view.audience === 'group' && view.bids[id]) return view.bids[id].who.name;
  const bidder = view.audience === 'group' ? view.table : view.tables[from];
  const plan = bidder?.bids[id]?.plan;
  const person = plan && bidder?.plans[plan]?.person;
  return (person && view.catalogue.people[person]?.name) ?? '';
}

function Asked({ asks }: { readonly asks: readonly Ask[] }) {
  const { asks: say } = laterWords.assessment;
  if (asks.length === 0) return undefined;
  return (
    <>
      <h4>{pageWords.report.asks}</h4>
      <ul className={styles.items}>
        {asks.map(({ order, kind, text, answer }) => (
          <li key={order}>
            {`${laterWords.bid.asks.kinds[kind]}: ${text} `}
            {answer === undefined ? say.open : `${say.answerOf(say.says[answer.says])} ${answer.text ?? ''}`}
          </li>
        ))}
      </ul>
    </>
  );
}

interface OneProps {
  readonly record: WorkshopRecord;
  readonly decided: Decided;
}

function One({ record, decided }: OneProps) {
  const { view, papers } = record;
  const { report } = pageWords;
  const { assessment } = laterWords;
  const { id, by, from, award, agreed, difference, panel } = decided;
  const nameOf = (group: GroupId) => view.room.groups[group]?.name ?? '';
  return (
    <div className={styles.paper}>
      <h3 className={styles.part}>
        {report.decidedOn(nameOf(by), nameOf(from), assessment.award.names[award.decision])}
      </h3>
      {difference && <p>{report.different(difference.text, difference.months)}</p>}
      <ul className={styles.items}>
        {view.catalogue.criteria.map(({ id: criterion, name }) => {
          const score = agreed[criterion];
          const scores = panel ? given(panel, criterion).map((each) => each.score) : [];
          return (
            score && (
              <li key={criterion}>
                {`${name}, ${score.score}: ${score.reason}`}
                {scores.length > 0 && ` (${report.gave(scores)})`}
              </li>
            )
          );
        })}
      </ul>
      <p className={styles.written}>{award.text}</p>
      <Asked asks={asksOf(record, decided)} />
      {panel &&
        view.catalogue.forms.assessment.map(({ id: field, label }) => {
          const text = papers[id]?.[field]?.trim();
          return (
            text && (
              <div key={field}>
                <h4>{label.replaceAll('{name}', nameFor(record, decided))}</h4>
                <p className={styles.written}>{text}</p>
              </div>
            )
          );
        })}
    </div>
  );
}

export function DecidedReport({ record }: { readonly record: WorkshopRecord }) {
  const decided = decidedIn(record);
  if (decided.length === 0) return undefined;
  return (
    <section aria-labelledby="decided">
      <h2 id="decided" className={styles.section}>
        {pageWords.report.decided}
      </h2>
      {decided.map((each) => (
        <One key={each.id} record={record} decided={each} />
      ))}
    </section>
  );
}
