/** The bid as a form: how and with whom, risk, price, words and asks, as far as they are written. */
import type { AskId } from '../../../shared/game/ids.ts';
import { costLines } from '../../../shared/game/money.ts';
import { type Ask, BID_MODELS, type Bid, INSTRUMENTS } from '../../../shared/game/papers.ts';
import { inOrder, keysOf } from '../../../shared/game/records.ts';
import { pounds } from '../../words/amounts.ts';
import { laterWords } from '../../words/later-words.ts';
import { words } from '../../words/words.ts';
import { membersOf } from '../bid/members.ts';
import { useTable } from '../table.tsx';
import styles from './Form.module.css';
import { Answer, Box, Boxes, FormPart, FormSheet, Lines, Texts } from './form-parts.tsx';
import type { Written } from './written.ts';

interface Part {
  readonly bid: Bid;
}

function How({ bid: { form } }: Part) {
  const { model, spectrum } = laterWords.bid;
  return (
    <FormPart title={model.title}>
      <Boxes>
        {BID_MODELS.map((each) => (
          <Box key={each} ticked={form.model === each}>
            {model.names[each]}
          </Box>
        ))}
      </Boxes>
      <h3>{spectrum.title}</h3>
      <Boxes>
        {spectrum.points.map(({ name }, index) => (
          <Box key={name} ticked={form.spectrum === index + 1}>
            {spectrum.point(index + 1, name)}
          </Box>
        ))}
      </Boxes>
    </FormPart>
  );
}

function Members({ bid: { form } }: Part) {
  const { plan, catalogue } = useTable();
  const { members: say, merge } = laterWords.bid;
  const lines = costLines(plan, catalogue);
  const chosen = keysOf(form.members).length > 0 ? membersOf(plan, form) : [];
  return (
    <FormPart title={say.title}>
      {lines.length === 0 && <p>{say.none}</p>}
      <table className={styles.rows}>
        <tbody>
          {lines.map(({ organisation, total, core, closed }) => (
            <tr key={organisation}>
              <td>
                <b>{catalogue.organisations[organisation]?.name}</b>
                {closed && `, ${say.closed}`}
                <span className={styles.more}>
                  {pounds(total)} {words.design.card.aYear}, {say.core(core)}
                </span>
              </td>
              <td className={styles.narrow}>
                <Box ticked={chosen.includes(organisation)}>{say.inShort}</Box>
              </td>
              <td className={styles.narrow}>
                <Box ticked={form.lead === organisation}>{say.leadShort}</Box>
              </td>
              <td className={styles.narrow}>
                <Box ticked={form.merged[organisation]}>{merge.title}</Box>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </FormPart>
  );
}

function Asks({ bid: { asks } }: Part) {
  const { asks: say } = laterWords.bid;
  return (
    <FormPart title={say.title}>
      <ol className={styles.items}>
        {inOrder<AskId, Ask>(asks).map(([id, { kind, text }]) => (
          <li key={id}>
            {say.kinds[kind]}: {text}
          </li>
        ))}
      </ol>
      <Lines count={3} />
    </FormPart>
  );
}

export function BidPaperForm({ bid, written }: Part & { readonly written: Written }) {
  const { catalogue, person } = useTable();
  const { bid: say } = laterWords;
  const { form } = bid;
  const fields = catalogue.forms.bid.filter(({ id, core }) => core || form.extras[id]);
  return (
    <FormSheet title={say.title}>
      <How bid={bid} />
      <Members bid={bid} />
      <FormPart title={say.risk.title}>
        <Boxes>
          {INSTRUMENTS.map((each) => (
            <Box key={each} ticked={form.risk[each]}>
              {say.risk.names[each]}
            </Box>
          ))}
        </Boxes>
      </FormPart>
      <FormPart title={say.price.title}>
        <Answer label={say.price.field} text={form.price === undefined ? undefined : pounds(form.price)} lines={1} />
      </FormPart>
      <FormPart title={say.texts.title}>
        <Texts fields={fields} written={written} name={person?.name ?? ''} />
      </FormPart>
      <Asks bid={bid} />
    </FormSheet>
  );
}
