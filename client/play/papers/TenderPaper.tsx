/** A tender that went out, to read: what it is worth, what it asks for, and how bids will be scored. */
import { type ReactNode, useId } from 'react';
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import type { CriterionId, GroupId, NeedId, OutcomeId, QuestionId } from '../../../shared/game/ids.ts';
import type { Question } from '../../../shared/game/papers.ts';
import type { Need, Outcome } from '../../../shared/game/plan.ts';
import { inOrder } from '../../../shared/game/records.ts';
import type { TenderShown } from '../../../shared/game/views.ts';
import { Chip } from '../../design/controls/Chip.tsx';
import { More } from '../../design/More.tsx';
import { deadlineInWords } from '../../words/durations.ts';
import { laterWords } from '../../words/later-words.ts';
import styles from './TenderPaper.module.css';

interface TenderPaperProps {
  readonly tender: TenderShown;
  readonly catalogue: Pick<Catalogue, 'cohort' | 'forms' | 'criteria'>;
  /** The person's first name. */
  readonly name: string;
  /** What a table is called. */
  readonly tableName: (group: GroupId) => string;
}

interface PartProps {
  readonly title: string;
  readonly changed?: boolean | undefined;
  readonly children: ReactNode;
}

function Part({ title, changed, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        {title} {changed && <Chip tone="warn">{laterWords.papers.tender.changed}</Chip>}
      </h3>
      {children}
    </section>
  );
}

function termsOf({ form }: TenderShown): string[] {
  const { tender: say } = laterWords.papers;
  const { resourcing, months, joint, weeks, keyWorker } = form;
  return [
    ...(resourcing === undefined ? [] : [say.resourcing[resourcing]]),
    ...(months === undefined ? [] : [say.months(months)]),
    ...(joint === undefined ? [] : [joint ? say.joint.yes : say.joint.no]),
    ...(weeks === undefined ? [] : [say.weeks(weeks)]),
    ...(keyWorker === undefined ? [] : [say.keyWorker(keyWorker)]),
  ];
}

interface TextsProps extends Pick<TenderPaperProps, 'tender' | 'name'> {
  readonly fields: Catalogue['forms']['tender'];
}

function Texts({ tender, name, fields }: TextsProps) {
  const changed = tender.changed.includes('texts');
  return fields.map(({ id, label, core }) => {
    const text = tender.texts[id]?.trim() ?? '';
    if (text === '' && !core) return undefined;
    return (
      <Part key={id} title={label.replaceAll('{name}', name)} changed={changed && text !== ''}>
        {text === '' ? <p className={styles.quiet}>{laterWords.papers.tender.notSaid}</p> : <p>{text}</p>}
      </Part>
    );
  });
}

/** In the order of what matters, without numbers: the pins of the board count by deadline. */
function Outcomes({ outcomes }: Pick<TenderShown, 'outcomes'>) {
  const { tender: say } = laterWords.papers;
  return (
    <ul className={styles.list}>
      {inOrder<OutcomeId, Outcome>(outcomes).map(([id, { text, months, indicator }]) => (
        <li key={id}>
          <b>{text}</b>, {months === undefined ? say.noDeadline : deadlineInWords(months)}
          {indicator && (
            <More as="span">
              {say.knownBy} {indicator}
            </More>
          )}
        </li>
      ))}
    </ul>
  );
}

function Weights({ tender, catalogue }: Pick<TenderPaperProps, 'tender' | 'catalogue'>) {
  const { tender: say } = laterWords.papers;
  return (
    <>
      <ul className={styles.weights}>
        {catalogue.criteria.map(({ id, name, looksFor }: { id: CriterionId; name: string; looksFor: string }) => {
          const weight = tender.form.weights[id] ?? 0;
          return (
            <li key={id}>
              <b>{say.weight(name, weight)}</b>
              <span className={styles.bar} style={{ '--length': `${weight}%` }} aria-hidden="true" />
              <More as="span">{looksFor}</More>
            </li>
          );
        })}
      </ul>
      <More>{say.pricing[tender.form.pricing]}</More>
    </>
  );
}

function Questions({ questions, tableName }: Pick<TenderShown, 'questions'> & Pick<TenderPaperProps, 'tableName'>) {
  const { tender: say } = laterWords.papers;
  return (
    <ul className={styles.list}>
      {inOrder<QuestionId, Question>(questions).map(([id, { by, text, answer }]) => (
        <li key={id}>
          <More as="span">{say.asked(tableName(by))}</More>
          <b>{text}</b>
          <p className={answer === undefined ? styles.quiet : undefined}>{answer ?? say.unanswered}</p>
        </li>
      ))}
    </ul>
  );
}

export function TenderPaper({ tender, catalogue, name, tableName }: TenderPaperProps) {
  const { tender: say } = laterWords.papers;
  const changed = (part: TenderShown['changed'][number]) => tender.changed.includes(part);
  const needs = inOrder<NeedId, Need>(tender.needs);
  const terms = termsOf(tender);
  // What it is for comes before what it is worth.
  const fields = catalogue.forms.tender;
  const [first, others] = [fields.slice(0, 1), fields.slice(1)];
  const source = tender.from === undefined ? (tender.council ?? '') : tableName(tender.from);
  return (
    <div className={styles.paper}>
      <p className={styles.head}>
        <span>{say.from(source)}</span>
        <span>{say.version(tender.version)}</span>
        {tender.unfinished && <Chip tone="warn">{say.unfinished}</Chip>}
      </p>
      {tender.unfinished && <More>{say.unfinishedWhy}</More>}
      <Texts tender={tender} name={name} fields={first} />
      <Part title={say.value} changed={changed('value')}>
        <p className={styles.value}>{say.valueSaid(tender.value)}</p>
        <More>{catalogue.cohort}</More>
      </Part>
      <Part title={say.outcomes} changed={changed('outcomes')}>
        {inOrder(tender.outcomes).length === 0 ? (
          <p className={styles.quiet}>{say.notSaid}</p>
        ) : (
          <Outcomes outcomes={tender.outcomes} />
        )}
      </Part>
      {needs.length > 0 && (
        <Part title={say.needs(name)} changed={changed('needs')}>
          <ol className={styles.list}>
            {needs.map(([id, { text }]) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        </Part>
      )}
      <Part title={say.services} changed={changed('services')}>
        {tender.services.length === 0 ? (
          <p className={styles.quiet}>{say.notSaid}</p>
        ) : (
          <>
            <More>{say.servicesHelp}</More>
            <ul className={styles.list}>
              {tender.services.map(({ name: service, about, mark }) => (
                <li key={`${service} ${about}`}>
                  <b>{service}</b> <Chip>{say.marks[mark]}</Chip>
                  <More as="span">{about}</More>
                </li>
              ))}
            </ul>
          </>
        )}
      </Part>
      {tender.requirements.length > 0 && (
        <Part title={say.requirements} changed={changed('requirements')}>
          <ul className={styles.list}>
            {tender.requirements.map((requirement) => (
              <li key={requirement}>{requirement}</li>
            ))}
          </ul>
        </Part>
      )}
      <Texts tender={tender} name={name} fields={others} />
      <Part title={say.weights} changed={changed('form')}>
        <Weights tender={tender} catalogue={catalogue} />
      </Part>
      {terms.length > 0 && (
        <Part title={say.terms}>
          <ul className={styles.list}>
            {terms.map((term) => (
              <li key={term}>{term}</li>
            ))}
          </ul>
        </Part>
      )}
      {inOrder(tender.questions).length > 0 && (
        <Part title={say.questions}>
          <Questions questions={tender.questions} tableName={tableName} />
        </Part>
      )}
    </div>
  );
}
