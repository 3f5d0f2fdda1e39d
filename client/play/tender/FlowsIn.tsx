/** What was written earlier in the day and is never typed again: who it is for, outcomes, needs, services and requirements. */
import { useState } from 'react';
import { boardOf, helpersOf } from '../../../shared/game/board.ts';
import { requirementsOf, toldTo } from '../../../shared/game/effects.ts';
import type { NeedId } from '../../../shared/game/ids.ts';
import type { ServiceMark } from '../../../shared/game/papers.ts';
import type { Need } from '../../../shared/game/plan.ts';
import { inOrder } from '../../../shared/game/records.ts';
import { Pin } from '../../design/board/Pin.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { Choice } from '../../design/controls/Choice.tsx';
import { More } from '../../design/More.tsx';
import { Dialog } from '../../design/overlay/Dialog.tsx';
import { Building } from '../../design/pictures/Building.tsx';
import { deadlineInWords } from '../../words/durations.ts';
import { laterWords } from '../../words/later-words.ts';
import { words } from '../../words/words.ts';
import { pinsOf } from '../board/card-facts.ts';
import { Needs } from '../needs/Needs.tsx';
import { Outcomes } from '../needs/Outcomes.tsx';
import { Requirement } from '../papers/Requirement.tsx';
import { useTable } from '../table.tsx';
import { type ServiceWanted, servicesWanted } from './as-read.ts';
import { SheetPart } from './SheetPart.tsx';
import styles from './Tender.module.css';
import type { PartProps } from './TenderTexts.tsx';

function Change({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const { flows } = laterWords.tender;
  return (
    <Dialog title={flows.changeTitle} open onClose={onClose} shape="wide">
      <div className={styles.change}>
        <Needs name={name} />
        <Outcomes name={name} />
        <Button look="ink" onClick={onClose}>
          {flows.done}
        </Button>
      </div>
    </Dialog>
  );
}

export function WhoPart({ at }: PartProps) {
  const { plan, catalogue, person } = useTable();
  const [changing, setChanging] = useState(false);
  const { flows, cohort, cohortHelp } = laterWords.tender;
  const board = boardOf(plan, catalogue.columns);
  const outcomes = [...board.columns.flatMap((column) => column.outcomes), ...board.unpinned];
  const needs = inOrder<NeedId, Need>(plan.needs);
  const learned = toldTo(plan, catalogue).some(({ kind }) => kind === 'insight');
  return (
    <SheetPart part="who" title={cohort}>
      <p className={styles.cohort}>{catalogue.cohort}</p>
      <details className={styles.extras} open={outcomes.length === 0 || undefined}>
        <summary>{flows.open(outcomes.length, needs.length)}</summary>
        <p className={styles.help}>{cohortHelp}</p>
        <h3 className={styles.head}>{flows.outcomes}</h3>
        {outcomes.length === 0 ? (
          <p className={styles.help}>{flows.noOutcomes}</p>
        ) : (
          <ul className={styles.list}>
            {outcomes.map(({ id, outcome, pin }) => (
              <li key={id} className={styles.row}>
                <Pin number={pin} organisations={helpersOf(plan, id).length} name={words.design.outcome.number(pin)} />
                <span>
                  <b>{outcome.text}</b>,{' '}
                  {outcome.months === undefined ? flows.noDeadline : deadlineInWords(outcome.months)}
                  {outcome.indicator && (
                    <More as="span">
                      {flows.knownBy} {outcome.indicator}
                    </More>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
        <h3 className={styles.head}>{flows.needs}</h3>
        {needs.length === 0 ? (
          <p className={styles.help}>{flows.noNeeds}</p>
        ) : (
          <ol className={styles.numbered}>
            {needs.map(([id, { text }]) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        )}
        {learned && <p className={styles.help}>{flows.insights}</p>}
        {!at.closed && (
          <Button small onClick={() => setChanging(true)}>
            {flows.change}
          </Button>
        )}
      </details>
      {changing && <Change name={person?.name ?? ''} onClose={() => setChanging(false)} />}
    </SheetPart>
  );
}

const MARKS = ['core', 'single', 'grant'] as const satisfies readonly ServiceMark[];

function ServiceRow({ at, wanted }: PartProps & { readonly wanted: ServiceWanted }) {
  const { plan, catalogue, act } = useTable();
  const { services: say } = laterWords.tender;
  const { organisation, service, name, about, mark } = wanted;
  const front = catalogue.organisations[organisation];
  const pins = pinsOf(boardOf(plan, catalogue.columns), plan, organisation);
  return (
    <div className={styles.service} title={about}>
      {front && <Building of={front} className={styles.building} />}
      <span className={styles.what}>
        <b className={styles.name}>{name}</b>
        <More as="span">{pins.length === 0 ? say.noOutcome : say.outcomes(pins.map(({ number }) => `${number}`))}</More>
      </span>
      {at.closed ? (
        <span>{say.marks[mark]}</span>
      ) : (
        <Choice
          label={say.mark(name)}
          labelUnseen
          value={mark}
          choices={MARKS.map((each) => [each, say.marks[each]])}
          onChoose={(value) => {
            if (value) {
              const change = { field: 'mark', organisation, service, value } as const;
              void act({ type: 'tender.edit', payload: { tender: at.tender.id, change } });
            }
          }}
        />
      )}
    </div>
  );
}

export function ServicesPart({ at }: PartProps) {
  const { plan, catalogue } = useTable();
  const { services: say } = laterWords.tender;
  const wanted = servicesWanted(plan, at.tender.form.marks, catalogue);
  const requirements = requirementsOf(plan);
  return (
    <SheetPart part="services" title={say.title} aside={<span className={styles.from}>{say.from}</span>}>
      {wanted.length === 0 && <p className={styles.help}>{say.none}</p>}
      <ul className={styles.list}>
        {wanted.map((each) => (
          <li key={each.key}>
            <ServiceRow at={at} wanted={each} />
          </li>
        ))}
        {requirements.map((requirement) => (
          <li key={requirement}>
            <Requirement>{requirement}</Requirement>
          </li>
        ))}
      </ul>
    </SheetPart>
  );
}
