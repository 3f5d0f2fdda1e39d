/** How the day ended: what panels decided, the two plans for each person, and what people said and will do. */
import { personPlans } from '../../shared/game/debrief.ts';
import type { BidId, GroupId, VoiceId } from '../../shared/game/ids.ts';
import type { Panel } from '../../shared/game/papers.ts';
import type { WorkshopRecord } from '../../shared/game/record.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { Table, Voice } from '../../shared/game/state.ts';
import type { AllPlans, BidResult } from '../../shared/game/views.ts';
import { TwoPlans } from '../play/debrief/TwoPlans.tsx';
import { pairsOf } from '../play/debrief/two-plans.ts';
import { words } from '../words/words.ts';
import styles from './Report.module.css';

interface Decided extends Pick<BidResult, 'award' | 'agreed' | 'difference' | 'by'> {
  readonly id: string;
  readonly from: GroupId;
}

function decidedBy({ id, panels }: Table): Decided[] {
  return entriesOf<BidId, Panel>(panels).flatMap(([bid, { award, agreed, difference, from }]) =>
    award ? [{ id: bid, by: id, from, award, agreed, ...(difference ? { difference } : {}) }] : [],
  );
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

/** A table's record has the two plans from the debrief on; in a facilitator's they stand in the tables, and are told from then on too. */
function plansIn({ view }: WorkshopRecord): AllPlans | undefined {
  if (view.audience === 'group') return view.plans;
  if (view.room.step !== 'debrief') return undefined;
  const tables = entriesOf<GroupId, Table>(view.tables).map(([id, table]) => [id, { table }]);
  return personPlans(Object.fromEntries(tables));
}

export function ClosingReport({ record }: { readonly record: WorkshopRecord }) {
  const { view } = record;
  const { report, assessment, debrief } = words;
  const nameOf = (group: GroupId) => view.room.groups[group]?.name ?? '';
  const decided = decidedIn(record);
  const plans = plansIn(record);
  const voices = entriesOf<VoiceId, Voice>(view.voices).sort(([, a], [, b]) => a.at - b.at);
  return (
    <>
      {decided.length > 0 && (
        <section aria-labelledby="decided">
          <h2 id="decided" className={styles.section}>
            {report.decided}
          </h2>
          {decided.map(({ id, by, from, award, agreed, difference }) => (
            <div key={id} className={styles.paper}>
              <h3 className={styles.part}>
                {report.decidedOn(nameOf(by), nameOf(from), assessment.award.names[award.decision])}
              </h3>
              {difference && <p>{assessment.own.heardAs(difference.text, difference.months)}</p>}
              <ul className={styles.items}>
                {view.catalogue.criteria.map(({ id: criterion, name }) => {
                  const score = agreed[criterion];
                  return score && <li key={criterion}>{`${name}, ${score.score}: ${score.reason}`}</li>;
                })}
              </ul>
              <p className={styles.written}>{award.text}</p>
            </div>
          ))}
        </section>
      )}
      {plans && (
        <section aria-labelledby="plans">
          <h2 id="plans" className={styles.section}>
            {debrief.title}
          </h2>
          {pairsOf(plans).map((pair) => (
            <TwoPlans key={pair.id} pair={pair} catalogue={view.catalogue} tableName={nameOf} />
          ))}
        </section>
      )}
      {voices.length > 0 && (
        <section aria-labelledby="voices">
          <h2 id="voices" className={styles.section}>
            {report.voices}
          </h2>
          <ul className={styles.items}>
            {voices.map(([id, { kind, text, name }]) => (
              <li key={id}>
                {report.voice[kind]}: {text}
                {name && ` (${name})`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
