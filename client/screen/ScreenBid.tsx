/** A presented bid on the big screen: whom it is for, how the sector bids, who stands together, and the money. */
import type { OrganisationId, OutcomeId } from '../../shared/game/ids.ts';
import type { Outcome } from '../../shared/game/plan.ts';
import { inOrder, keysOf } from '../../shared/game/records.ts';
import type { Presenting } from '../../shared/game/views.ts';
import { BoroughMap } from '../design/pictures/BoroughMap.tsx';
import { Building } from '../design/pictures/Building.tsx';
import { PortraitPicture } from '../design/pictures/PortraitPicture.tsx';
import { usePublicView } from '../store/provider.tsx';
import { poundsAYear } from '../words/amounts.ts';
import { deadlineInWords } from '../words/durations.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import styles from './ScreenTender.module.css';

/** Outcomes and organisations that fit on the screen; the rest are counted. */
const OUTCOMES = 5;
const ORGANISATIONS = 8;

export function ScreenBid({ presenting }: { readonly presenting: Extract<Presenting, { readonly bid: unknown }> }) {
  const mapSeed = usePublicView((view) => view.mapSeed);
  const groups = usePublicView((view) => view.room.groups);
  const { bid: say } = pageWords.screen;
  const { bid, who } = presenting;
  const { model } = bid.form;
  const outcomes = inOrder<OutcomeId, Outcome>(bid.plan.outcomes);
  const organisations = keysOf<OrganisationId, unknown>(bid.plan.placed).filter((id) => !bid.closed[id]);
  const lead = bid.form.lead && bid.organisations[bid.form.lead]?.name;
  return (
    <main id="main" className={styles.screen} data-theme="night">
      <BoroughMap seed={mapSeed} faint className={styles.map} />
      <div className={styles.head}>
        <span className={styles.portrait}>
          <PortraitPicture portrait={who.portrait} />
        </span>
        <div>
          <h1 className={styles.title}>{say.title(groups[bid.from]?.name ?? '', who.name)}</h1>
          <p className={styles.says}>“{who.statement}”</p>
        </div>
      </div>
      <div className={styles.middle}>
        <section className={styles.purpose} aria-label={say.different}>
          <h2 className={styles.label}>{say.different}</h2>
          {outcomes.length === 0 && <p className={styles.text}>{say.notSaid}</p>}
          <ol className={styles.outcomes}>
            {outcomes.slice(0, OUTCOMES).map(([id, { text, months }]) => (
              <li key={id}>
                <b>{text}</b> {months !== undefined && deadlineInWords(months)}
              </li>
            ))}
          </ol>
          {outcomes.length > OUTCOMES && <p className={styles.rest}>{say.more(outcomes.length - OUTCOMES)}</p>}
        </section>
        <ul className={styles.services} aria-label={say.together}>
          {organisations.slice(0, ORGANISATIONS).map((id) => {
            const front = bid.organisations[id];
            return (
              <li key={id} className={styles.partner}>
                {front && <Building of={front} className={styles.building} />}
                <b>{front?.name ?? id}</b>
              </li>
            );
          })}
          {organisations.length > ORGANISATIONS && (
            <li className={styles.more}>{say.more(organisations.length - ORGANISATIONS)}</li>
          )}
        </ul>
      </div>
      <ul className={styles.weights}>
        <li className={styles.weight} data-colour="1" style={{ flexGrow: 30 }}>
          <b>{model === undefined ? say.notSaid : words.bid.model.names[model]}</b>
          {lead ? words.assessment.paper.lead(lead) : say.how}
        </li>
        <li className={styles.weight} data-colour="value">
          <b>{poundsAYear(bid.price)}</b>
          {say.price}
        </li>
        <li className={styles.weight} data-colour="0" style={{ flexGrow: 24 }}>
          <b>{poundsAYear(bid.value)}</b>
          {say.value}
        </li>
      </ul>
    </main>
  );
}
