/** What panels decided on each bid: what would be different, the scores, agreed ones with reasons, answers, feedback, their own words. */
import type { AskId, BidId, GroupId } from '../../shared/game/ids.ts';
import { type Row, totalsOf } from '../../shared/game/panel-rows.ts';
import type { Ask, Panel } from '../../shared/game/papers.ts';
import type { WorkshopRecord } from '../../shared/game/record.ts';
import { entriesOf, inOrder } from '../../shared/game/records.ts';
import { given } from '../../shared/game/scoring.ts';
import type { Table } from '../../shared/game/state.ts';
import type { BidResult } from '../../shared/game/views.ts';
import { laterWords } from '../words/later-words.ts';
import { pageWords } from '../words/page-words.ts';
import styles from './Report.module.css';
import { rowsIn } from './scored.ts';

interface Decided extends Pick<BidResult, 'award' | 'agreed' | 'difference' | 'by'> {
  readonly id: BidId;
  readonly from: GroupId;
  /** What each person scored is told to those who scored, and to facilitators. */
  readonly panel?: Panel;
  /** Where the record holds the form it was scored with. */
  readonly rows?: readonly Row[] | undefined;
}

function decidedBy(record: WorkshopRecord, table: Table): Decided[] {
  return entriesOf<BidId, Panel>(table.panels).flatMap(([bid, panel]) => {
    const { award, agreed, difference, from } = panel;
    if (award === undefined) return [];
    const rows = rowsIn(record, table, panel);
    return [{ id: bid, by: table.id, from, award, agreed, panel, rows, ...(difference ? { difference } : {}) }];
  });
}

function decidedIn(record: WorkshopRecord): Decided[] {
  const { view } = record;
  if (view.audience === 'facilitator')
    return Object.values(view.tables).flatMap((table) => (table ? decidedBy(record, table) : []));
  const own = entriesOf<BidId, BidResult>(view.results).map(([id, result]) => ({
    id,
    from: view.table.id,
    ...result,
  }));
  const heard = decidedBy(record, view.table);
  // A table that plays alone hears its own bid.
  return [
    ...heard.filter(({ id }) => !own.some((each) => each.id === id)),
    ...own.map((each) => ({ ...heard.find(({ id }) => id === each.id), ...each })),
  ];
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
  const { id, by, from, award, agreed, difference, panel, rows } = decided;
  const total = rows && totalsOf(rows);
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
          const ruled = rows?.find((row) => row.criterion.id === criterion)?.ruled;
          if (ruled !== undefined) return <li key={criterion}>{report.ruled(name, ruled)}</li>;
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
      {total && !total.open && <p>{report.total(total.got)}</p>}
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
