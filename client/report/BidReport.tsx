/** The bid of a plan in the record: each version with its sum, who stands together and how, what it asks, and its words. */
import type { AskId, OrganisationId } from '../../shared/game/ids.ts';
import { type Ask, type BidVersion, bidOfPlan, type Instrument } from '../../shared/game/papers.ts';
import { inOrder, keysOf } from '../../shared/game/records.ts';
import { poundsAYear } from '../words/amounts.ts';
import { laterWords } from '../words/later-words.ts';
import { pageWords } from '../words/page-words.ts';
import styles from './Report.module.css';
import type { TableTold } from './tables.ts';
import { versionsOf, Written } from './Written.tsx';

interface AgreedProps {
  readonly version: BidVersion;
  readonly catalogue: TableTold['catalogue'];
}

/** How the sector bids, in lines; what was never said is left out. */
function linesOf({ version: { form, value, cost, requirements = [] }, catalogue }: AgreedProps): string[] {
  const { bid, assessment, papers } = laterWords;
  const { model, spectrum, lead, risk, merged } = form;
  const nameOf = (id: OrganisationId) => catalogue.organisations[id]?.name ?? id;
  const point = spectrum === undefined ? undefined : bid.spectrum.points[spectrum - 1];
  const together = keysOf<OrganisationId, true>(merged);
  const instruments = keysOf<Instrument, true>(risk).map((each) => bid.risk.names[each]);
  return [
    ...(model === undefined ? [] : [`${bid.model.names[model]}.`]),
    ...(spectrum === undefined || point === undefined ? [] : [assessment.paper.spectrum(spectrum, point.name)]),
    ...(lead === undefined ? [] : [assessment.paper.lead(nameOf(lead))]),
    ...(together.length === 0 ? [] : [assessment.paper.merged(together.map(nameOf).join(', '))]),
    ...(instruments.length === 0 ? [] : [`${assessment.paper.risk}: ${instruments.join(', ')}`]),
    `${papers.tender.value}: ${poundsAYear(value)}.`,
    assessment.paper.cost(cost),
    ...requirements.map((each) => `${assessment.paper.requirements}: ${each}`),
  ];
}

export function BidReport({ told: { table, plan, catalogue } }: { readonly told: TableTold }) {
  const { report } = pageWords;
  const bid = bidOfPlan(table, plan.id);
  const versions = versionsOf<BidVersion>(bid?.versions ?? {});
  if (versions.length === 0) return undefined;
  const name = catalogue.people[plan.person]?.name ?? '';
  return (
    <section>
      <h3 className={styles.part}>{report.bid}</h3>
      {versions.map(([number, version]) => (
        <details key={number} open={number === versions.length}>
          <summary>{report.version(number, poundsAYear(version.price), version.unfinished === true)}</summary>
          <ul className={styles.items}>
            {linesOf({ version, catalogue }).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {inOrder<AskId, Ask>(version.asks).map(([id, { kind, text }]) => (
              <li key={id}>{`${laterWords.bid.asks.kinds[kind]}: ${text}`}</li>
            ))}
          </ul>
          <Written texts={version.texts} fields={catalogue.forms.bid} name={name} />
        </details>
      ))}
    </section>
  );
}
