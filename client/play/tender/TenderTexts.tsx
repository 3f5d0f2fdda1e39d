/** The texts of a tender, written together: what it asks for, extras the table opened, and indicators for each horizon. */
import { Plus } from 'lucide-react';
import type { PaperField as Field } from '../../../shared/pack/schema.ts';
import type { Paper } from '../../connection/paper.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { words } from '../../words/words.ts';
import { PaperField } from '../papers/PaperField.tsx';
import { Rescued } from '../papers/Rescued.tsx';
import { useTable } from '../table.tsx';
import { isIndicator } from './missing.ts';
import styles from './Tender.module.css';
import type { AtTender } from './tender-of.ts';

export interface PartProps {
  readonly at: AtTender;
}

interface TextsProps extends PartProps {
  readonly paper: Paper | undefined;
}

const partId = (field: string) => `tender-${field}`;

export function PurposePart({ at, paper }: TextsProps) {
  const { catalogue, person, act } = useTable();
  const { tender: say } = words;
  const name = person?.name ?? '';
  const fields = catalogue.forms.tender.filter(({ id }) => !isIndicator(id));
  const { extras } = at.tender.form;
  const edit = (field: Field, open: boolean) => {
    if (open) announcer.answer(say.extras.added(field.label.replaceAll('{name}', name)));
    void act({
      type: 'tender.edit',
      payload: { tender: at.tender.id, change: { field: 'extra', extra: field.id, open } },
    });
  };
  const closed = fields.filter(({ id, core }) => !core && !extras[id]);
  return (
    <Panel title={say.purpose}>
      <Rescued paper={paper} />
      <div className={styles.fields}>
        {fields
          .filter(({ id, core }) => core || extras[id])
          .map((field) => (
            <div key={field.id} id={partId(field.id)} className={styles.field}>
              <PaperField paper={paper} field={field} name={name} out={at.closed} />
              {!field.core && !at.closed && (
                <Button
                  small
                  aria-label={say.extras.remove(field.label.replaceAll('{name}', name))}
                  onClick={() => edit(field, false)}
                >
                  {say.extras.removeShort}
                </Button>
              )}
            </div>
          ))}
      </div>
      {!at.closed && closed.length > 0 && (
        <details className={styles.extras}>
          <summary>{say.extras.title}</summary>
          <p className={styles.help}>{say.extras.help}</p>
          <ul className={styles.adds}>
            {closed.map((field) => (
              <li key={field.id}>
                <Button small onClick={() => edit(field, true)}>
                  <Plus size={ICON.line} />
                  {say.extras.add(field.label.replaceAll('{name}', name))}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

export function IndicatorsPart({ at, paper }: TextsProps) {
  const { catalogue, person } = useTable();
  const fields = catalogue.forms.tender.filter(({ id }) => isIndicator(id));
  return (
    <Panel title={words.tender.indicators.title}>
      <div className={styles.road} aria-hidden="true" />
      <div className={styles.horizons}>
        {fields.map((field) => (
          <div key={field.id} id={partId(field.id)} className={styles.field}>
            <PaperField paper={paper} field={field} name={person?.name ?? ''} out={at.closed} rows={6} />
          </div>
        ))}
      </div>
    </Panel>
  );
}
