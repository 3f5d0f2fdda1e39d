/** A presented bid on the big screen: whom it is for, how the sector bids, who stands together, and the money. */
import type { OrganisationId, OutcomeId } from '../../shared/game/ids.ts';
import type { Outcome } from '../../shared/game/plan.ts';
import { inOrder, keysOf } from '../../shared/game/records.ts';
import type { Presenting } from '../../shared/game/views.ts';
import { Building } from '../design/pictures/Building.tsx';
import { usePublicView } from '../store/provider.tsx';
import { poundsAYear } from '../words/amounts.ts';
import { deadlineInWords } from '../words/durations.ts';
import { laterWords } from '../words/later-words.ts';
import { pageWords } from '../words/page-words.ts';
import { Figure, Presented } from './Presented.tsx';
import styles from './ScreenBid.module.css';

/** Outcomes and organisations that fit on the screen; the rest are counted. */
const OUTCOMES = 5;
const ORGANISATIONS = 8;

export function ScreenBid({ presenting }: { readonly presenting: Extract<Presenting, { readonly bid: unknown }> }) {
  const groups = usePublicView((view) => view.room.groups);
  const { bid: say } = pageWords.screen;
  const { bid, who } = presenting;
  const { model } = bid.form;
  const outcomes = inOrder<OutcomeId, Outcome>(bid.plan.outcomes);
  const organisations = keysOf<OrganisationId, unknown>(bid.plan.placed).filter((id) => !bid.closed[id]);
  const lead = bid.form.lead && bid.organisations[bid.form.lead]?.name;
  const moreOutcomes = outcomes.length - OUTCOMES;
  const more = organisations.length - ORGANISATIONS;
  return (
    <Presented
      who={who}
      title={say.title(groups[bid.from]?.name ?? '', who.name)}
      about={{
        label: say.different,
        content: (
          <>
            {outcomes.length === 0 && <p className={styles.notSaid}>{say.notSaid}</p>}
            <ol className={styles.outcomes}>
              {outcomes.slice(0, OUTCOMES).map(([id, { text, months }]) => (
                <li key={id}>
                  <b>{text}</b> {months !== undefined && deadlineInWords(months)}
                </li>
              ))}
            </ol>
            {moreOutcomes > 0 && <p className={styles.rest}>{pageWords.screen.more(moreOutcomes)}</p>}
          </>
        ),
      }}
      named={{
        two: true,
        label: say.together,
        rows: organisations.slice(0, ORGANISATIONS).map((id) => {
          const front = bid.organisations[id];
          return (
            <li key={id} className={styles.partner}>
              {front && <Building of={front} className={styles.building} />}
              <b>{front?.name ?? id}</b>
            </li>
          );
        }),
        more: more > 0 ? pageWords.screen.more(more) : undefined,
      }}
      figures={{
        rows: (
          <>
            <Figure figure={model === undefined ? say.notSaid : laterWords.bid.model.names[model]} colour={1} grow={30}>
              {lead ? laterWords.assessment.paper.lead(lead) : say.how}
            </Figure>
            <Figure figure={poundsAYear(bid.price)} colour="value">
              {bid.form.price === undefined ? say.noPrice : say.price}
            </Figure>
            <Figure figure={poundsAYear(bid.value)} colour={0} grow={24}>
              {say.value}
            </Figure>
          </>
        ),
      }}
    />
  );
}
