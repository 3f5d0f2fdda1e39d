/** How the day ended: what panels decided, the two plans for each person, and what people said and will do. */
import { personPlans } from '../../shared/game/debrief.ts';
import type { GroupId } from '../../shared/game/ids.ts';
import type { WorkshopRecord } from '../../shared/game/record.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { Table } from '../../shared/game/state.ts';
import type { AllPlans } from '../../shared/game/views.ts';
import { voicesInOrder } from '../../shared/game/voices.ts';
import { TwoPlans } from '../play/debrief/TwoPlans.tsx';
import { pairsOf } from '../play/debrief/two-plans.ts';
import { laterWords } from '../words/later-words.ts';
import { pageWords } from '../words/page-words.ts';
import { DecidedReport } from './DecidedReport.tsx';
import styles from './Report.module.css';

/** A table's record has the two plans from the debrief on; in a facilitator's they stand in the tables, and are told from then on too. */
function plansIn({ view }: WorkshopRecord): AllPlans | undefined {
  if (view.audience === 'group') return view.plans;
  if (view.room.step !== 'debrief') return undefined;
  const tables = entriesOf<GroupId, Table>(view.tables).map(([id, table]) => [id, { table }]);
  return personPlans(Object.fromEntries(tables));
}

export function ClosingReport({ record }: { readonly record: WorkshopRecord }) {
  const { view } = record;
  const { report } = pageWords;
  const { debrief } = laterWords;
  const nameOf = (group: GroupId) => view.room.groups[group]?.name ?? '';
  const plans = plansIn(record);
  const voices = voicesInOrder(view.voices);
  return (
    <>
      <DecidedReport record={record} />
      {plans && (
        <section aria-labelledby="plans">
          <h2 id="plans" className={styles.section}>
            {debrief.title}
          </h2>
          {pairsOf(plans).map((pair) => (
            <TwoPlans
              key={pair.id}
              pair={pair}
              catalogue={view.catalogue}
              mapSeed={view.catalogue.place.mapSeed}
              tableName={nameOf}
            />
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
