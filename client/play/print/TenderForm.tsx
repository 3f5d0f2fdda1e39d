/** The tender as a form: what the table wrote, lines for what it did not, boxes for what is chosen. */
import { requirementsOf } from '../../../shared/game/effects.ts';
import type { TenderForm as Form, Pricing, ServiceMark, Tender } from '../../../shared/game/papers.ts';
import { keysOf } from '../../../shared/game/records.ts';
import { pounds } from '../../words/amounts.ts';
import { laterWords } from '../../words/later-words.ts';
import { printWords } from '../../words/print-words.ts';
import { useTable } from '../table.tsx';
import { servicesWanted } from '../tender/as-read.ts';
import styles from './Form.module.css';
import { Answer, Box, Boxes, FormPart, FormSheet, Texts } from './form-parts.tsx';
import { OutcomeRows } from './NeedsPaper.tsx';
import type { Written } from './written.ts';

interface Part {
  readonly tender: Tender;
}

function Services({ tender }: Part) {
  const { plan, catalogue } = useTable();
  const { services: say } = laterWords.tender;
  const wanted = servicesWanted(plan, tender.form.marks, catalogue);
  const requirements = requirementsOf(plan);
  return (
    <FormPart title={say.title}>
      {wanted.length === 0 && <p>{say.none}</p>}
      <table className={styles.rows}>
        <tbody>
          {wanted.map(({ key, name, about, mark }) => (
            <tr key={key}>
              <td>
                <b>{name}</b>
                <span className={styles.more}>{about}</span>
              </td>
              {keysOf<ServiceMark, string>(say.marks).map((each) => (
                <td key={each} className={styles.narrow}>
                  <Box ticked={each === mark}>{say.marks[each]}</Box>
                </td>
              ))}
            </tr>
          ))}
          {requirements.map((requirement) => (
            <tr key={requirement}>
              <td colSpan={1 + keysOf(say.marks).length}>
                {requirement}
                <span className={styles.more}>{laterWords.papers.byCard}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </FormPart>
  );
}

function Price({ tender: { form } }: Part) {
  const { price: say } = laterWords.tender;
  return (
    <FormPart title={say.title}>
      <Answer label={say.field} text={form.price === undefined ? undefined : pounds(form.price)} lines={1} />
      <h3>{say.pricing}</h3>
      <Boxes>
        {keysOf<Pricing, string>(say.pricings).map((each) => (
          <Box key={each} ticked={each === form.pricing}>
            {say.pricings[each]}
          </Box>
        ))}
      </Boxes>
    </FormPart>
  );
}

function Criteria({ tender: { form } }: Part) {
  const { catalogue } = useTable();
  const { scores: say } = printWords.print;
  return (
    <FormPart title={laterWords.tender.criteria.title}>
      <table className={styles.rows}>
        <thead>
          <tr>
            <th>{say.criterion}</th>
            <th className={styles.narrow}>{say.weight}</th>
          </tr>
        </thead>
        <tbody>
          {catalogue.criteria.map(({ id, name, looksFor, weight }) => (
            <tr key={id}>
              <td>
                <b>{name}</b>
                <span className={styles.more}>{looksFor}</span>
              </td>
              <td>{form.weights[id] ?? weight}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </FormPart>
  );
}

function Terms({ tender: { form } }: Part) {
  const { terms: say } = laterWords.tender;
  const { months, weeks } = form;
  return (
    <FormPart title={say.title}>
      <h3>{say.resourcing}</h3>
      <Boxes>
        {keysOf<NonNullable<Form['resourcing']>, string>(say.resourcings).map((each) => (
          <Box key={each} ticked={each === form.resourcing}>
            {say.resourcings[each]}
          </Box>
        ))}
      </Boxes>
      <h3>{say.joint}</h3>
      <Boxes>
        <Box ticked={form.joint === true}>{say.joints.yes}</Box>
        <Box ticked={form.joint === false}>{say.joints.no}</Box>
      </Boxes>
      <Answer label={say.months} text={months === undefined ? undefined : say.monthsSaid(months)} lines={1} />
      <Answer label={say.weeks} text={weeks === undefined ? undefined : say.weeksSaid(weeks)} lines={1} />
      <Answer label={say.keyWorker} text={form.keyWorker} lines={1} />
    </FormPart>
  );
}

/** How many rows for outcomes there are, at least. */
const OUTCOMES = 4;

export function TenderForm({ tender, written }: Part & { readonly written: Written }) {
  const { catalogue, person } = useTable();
  const { tender: say } = laterWords;
  const fields = catalogue.forms.tender.filter(({ id, core }) => core || tender.form.extras[id]);
  return (
    <FormSheet title={say.title}>
      <FormPart title={say.cohort}>
        <p>{catalogue.cohort}</p>
      </FormPart>
      <FormPart title={say.flows.outcomes}>
        <OutcomeRows rows={OUTCOMES} />
      </FormPart>
      <Services tender={tender} />
      <Price tender={tender} />
      <FormPart title={say.purpose}>
        <Texts fields={fields} written={written} name={person?.name ?? ''} />
      </FormPart>
      <Criteria tender={tender} />
      <Terms tender={tender} />
    </FormSheet>
  );
}
