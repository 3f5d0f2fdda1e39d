/** A bid that was handed in, to read: money, how and with whom, the pathway, the outcomes, and its words. */
import { type ReactNode, useId } from 'react';
import { cardsIn } from '../../../shared/game/board.ts';
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import type { OrganisationId, OutcomeId } from '../../../shared/game/ids.ts';
import { INSTRUMENTS } from '../../../shared/game/papers.ts';
import type { Outcome, Placed } from '../../../shared/game/plan.ts';
import { entriesOf, inOrder, keysOf } from '../../../shared/game/records.ts';
import type { BidShown } from '../../../shared/game/views.ts';
import { Chip } from '../../design/controls/Chip.tsx';
import { More } from '../../design/More.tsx';
import { deadlineInWords } from '../../words/durations.ts';
import { laterWords } from '../../words/later-words.ts';
import paperStyles from '../papers/TenderPaper.module.css';

interface BidPaperProps {
  readonly bid: BidShown;
  readonly catalogue: Pick<Catalogue, 'columns' | 'forms'>;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={paperStyles.part} aria-labelledby={id}>
      <h3 className={paperStyles.title} id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}

function useNames({ organisations }: BidShown) {
  return (id: OrganisationId) => organisations[id]?.name ?? id;
}

function How({ bid }: Pick<BidPaperProps, 'bid'>) {
  const { paper: say } = laterWords.assessment;
  const nameOf = useNames(bid);
  const { model, spectrum, lead, merged } = bid.form;
  const point = spectrum === undefined ? undefined : laterWords.bid.spectrum.points[spectrum - 1];
  const together = keysOf<OrganisationId, true>(merged);
  return (
    <Part title={say.how}>
      {model === undefined ? (
        <p className={paperStyles.quiet}>{say.notSaid}</p>
      ) : (
        <p>
          <b>{laterWords.bid.model.names[model]}.</b> {say.model[model]} {lead && say.lead(nameOf(lead))}
        </p>
      )}
      {point && spectrum !== undefined && (
        <p>
          {say.spectrum(spectrum, point.name)}
          <More as="span">{point.about}</More>
        </p>
      )}
      {together.length > 1 && <p>{say.merged(together.map(nameOf).join(', '))}</p>}
    </Part>
  );
}

function Risk({ bid }: Pick<BidPaperProps, 'bid'>) {
  const { paper: say } = laterWords.assessment;
  const chosen = INSTRUMENTS.filter((instrument) => bid.form.risk[instrument]);
  return (
    <Part title={say.risk}>
      {chosen.length === 0 ? (
        <p className={paperStyles.quiet}>{say.notSaid}</p>
      ) : (
        <ul className={paperStyles.list}>
          {chosen.map((instrument) => (
            <li key={instrument}>
              <b>{laterWords.bid.risk.names[instrument]}</b>
              <More as="span">{say.riskAbout[instrument]}</More>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Mark({ children }: { readonly children: string }) {
  return (
    <>
      {' '}
      <Chip>{children}</Chip>
    </>
  );
}

function Pathway({ bid, catalogue }: BidPaperProps) {
  const { paper: say } = laterWords.assessment;
  const nameOf = useNames(bid);
  const members = keysOf<OrganisationId, true>(bid.form.members);
  const outside = (id: OrganisationId) => members.length > 0 && !members.includes(id);
  return (
    <Part title={say.pathway}>
      <ul className={paperStyles.list}>
        {catalogue.columns
          .map((column) => ({ column, cards: cardsIn(bid.plan, column.id) }))
          .map(({ column, cards }) => (
            <li key={column.id}>
              <b>{column.name}:</b>{' '}
              {cards.map(({ organisation }, index) => (
                <span key={organisation}>
                  {index > 0 && ', '}
                  {nameOf(organisation)}
                  {outside(organisation) && <Mark>{say.partners}</Mark>}
                  {bid.closed[organisation] && <Mark>{laterWords.debrief.closed}</Mark>}
                </span>
              ))}
              {cards.length === 0 && say.nobody}
            </li>
          ))}
      </ul>
    </Part>
  );
}

function Outcomes({ bid }: Pick<BidPaperProps, 'bid'>) {
  const { paper: say } = laterWords.assessment;
  const outcomes = inOrder<OutcomeId, Outcome>(bid.plan.outcomes);
  const placed = entriesOf<OrganisationId, Placed>(bid.plan.placed);
  return (
    <Part title={say.outcomes}>
      {outcomes.length === 0 && <p className={paperStyles.quiet}>{say.notSaid}</p>}
      <ol className={paperStyles.list}>
        {outcomes.map(([id, { text, months, indicator }]) => (
          <li key={id}>
            <b>{text}</b>, {months === undefined ? say.noDeadline : deadlineInWords(months)},{' '}
            {say.helpers(placed.filter(([helper, each]) => each.outcomes?.[id] && !bid.closed[helper]).length)}
            {indicator && (
              <More as="span">
                {say.knownBy} {indicator}
              </More>
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Texts({ bid, catalogue }: BidPaperProps) {
  const { paper: say } = laterWords.assessment;
  return catalogue.forms.bid.map(({ id, label, core }) => {
    const text = bid.texts[id]?.trim() ?? '';
    if (text === '' && !core) return undefined;
    return (
      <Part key={id} title={label.replaceAll('{name}', bid.who.name)}>
        {text === '' ? <p className={paperStyles.quiet}>{say.notSaid}</p> : <p>{text}</p>}
      </Part>
    );
  });
}

export function BidPaper({ bid, catalogue }: BidPaperProps) {
  const { paper: say } = laterWords.assessment;
  return (
    <div className={paperStyles.paper}>
      <p className={paperStyles.head}>
        <span>{say.version(bid.version, bid.answers)}</span>
        {bid.unfinished && <Chip tone="warn">{say.unfinished}</Chip>}
      </p>
      <Part title={say.money}>
        <p className={paperStyles.value}>
          {bid.form.price === undefined ? say.noPrice(bid.price) : say.price(bid.price)}
        </p>
        <More>{say.cost(bid.cost)}</More>
      </Part>
      <Outcomes bid={bid} />
      <How bid={bid} />
      <Pathway bid={bid} catalogue={catalogue} />
      <Risk bid={bid} />
      {bid.requirements && (
        <Part title={say.requirements}>
          <ul className={paperStyles.list}>
            {bid.requirements.map((requirement) => (
              <li key={requirement}>{requirement}</li>
            ))}
          </ul>
        </Part>
      )}
      <Texts bid={bid} catalogue={catalogue} />
    </div>
  );
}
