/** The bid in the table's own words: the fields of the paper form, and extras that stay hidden until somebody opens them. */
import { EyeOff, Plus } from 'lucide-react';
import { requirementsOf } from '../../../shared/game/effects.ts';
import type { Paper } from '../../connection/paper.ts';
import { Answers } from '../../design/controls/Answers.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { laterWords } from '../../words/later-words.ts';
import { PaperField } from '../papers/PaperField.tsx';
import { Requirement } from '../papers/Requirement.tsx';
import { Rescued } from '../papers/Rescued.tsx';
import { useTable } from '../table.tsx';
import bidStyles from './Bid.module.css';
import { useBid } from './bid-at.tsx';
import styles from './TextsPart.module.css';

export function TextsPart({ paper }: { readonly paper: Paper | undefined }) {
  const { catalogue, person, plan, act } = useTable();
  const { bid, closed } = useBid();
  const { texts: say } = laterWords.bid;
  const name = person?.name ?? '';
  const { extras } = bid.form;
  const fields = catalogue.forms.bid.filter(({ price }) => !price);
  const hidden = fields.filter(({ id, core }) => !core && !extras[id]);
  const edit = (extra: string, open: boolean) => void act({ type: 'bid.edit', payload: { bid: bid.id, extra, open } });
  return (
    <Panel title={say.title} id="bid-texts" tabIndex={-1}>
      <Rescued paper={paper} />
      <div className={styles.fields}>
        {requirementsOf(plan).map((requirement) => (
          <Requirement key={requirement}>{requirement}</Requirement>
        ))}
        {fields
          .filter(({ id, core }) => core || extras[id])
          .map((field) => (
            <div key={field.id} className={styles.field}>
              <PaperField paper={paper} field={field} name={name} rows={field.limit > 1000 ? 6 : 3} out={closed} />
              {!field.core && !closed && (
                <Button
                  small
                  aria-label={say.close(field.label.replaceAll('{name}', name))}
                  onClick={() => edit(field.id, false)}
                >
                  <EyeOff size={ICON.line} /> {say.closeShort}
                </Button>
              )}
            </div>
          ))}
      </div>
      {hidden.length > 0 && !closed && (
        <div className={styles.extras}>
          <h3 className={bidStyles.legend}>{say.extras}</h3>
          <Answers>
            {hidden.map(({ id, label }) => (
              <Button key={id} small onClick={() => edit(id, true)}>
                <Plus size={ICON.line} /> {say.open(label.replaceAll('{name}', name))}
              </Button>
            ))}
          </Answers>
        </div>
      )}
    </Panel>
  );
}
