/** The texts of a tender, written together: what it asks for, extras the table opened, and indicators for each horizon. */
import { Plus } from 'lucide-react';
import type { PaperField as Field } from '../../../shared/pack/schema.ts';
import type { Paper } from '../../connection/paper.ts';
import { Button } from '../../design/controls/Button.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { laterWords } from '../../words/later-words.ts';
import { PaperField } from '../papers/PaperField.tsx';
import { Rescued } from '../papers/Rescued.tsx';
import { useTable } from '../table.tsx';
import { isIndicator, monthsOf } from './missing.ts';
import { SheetPart } from './SheetPart.tsx';
import styles from './Tender.module.css';
import type { AtTender } from './tender-of.ts';

export interface PartProps {
  readonly at: AtTender;
}

interface TextsProps extends PartProps {
  readonly paper: Paper | undefined;
}

function useExtras(at: AtTender) {
  const { act } = useTable();
  return (field: Field, open: boolean) => {
    const payload = { tender: at.tender.id, change: { field: 'extra', extra: field.id, open } } as const;
    void act({ type: 'tender.edit', payload });
  };
}

/** Texts a table may ask for besides, until it does. */
export function ExtrasPart({ at }: PartProps) {
  const { catalogue, person } = useTable();
  const { extras: say } = laterWords.tender;
  const add = useExtras(at);
  const closed = catalogue.forms.tender.filter(
    ({ id, core }) => !core && !isIndicator(id) && !at.tender.form.extras[id],
  );
  if (at.closed || closed.length === 0) return undefined;
  return (
    <details className={styles.extras}>
      <summary>{say.title}</summary>
      <p className={styles.help}>{say.help}</p>
      <ul className={styles.adds}>
        {closed.map((field) => {
          const label = field.label.replaceAll('{name}', person?.name ?? '');
          return (
            <li key={field.id}>
              <Button
                small
                onClick={() => {
                  announcer.answer(say.added(label));
                  add(field, true);
                }}
              >
                <Plus size={ICON.line} />
                {say.add(label)}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

export function PurposePart({ at, paper }: TextsProps) {
  const { catalogue, person } = useTable();
  const { tender: say } = laterWords;
  const name = person?.name ?? '';
  const fields = catalogue.forms.tender.filter(({ id }) => !isIndicator(id));
  const { extras } = at.tender.form;
  const edit = useExtras(at);
  return (
    <SheetPart part="purpose" title={say.purpose}>
      <Rescued paper={paper} />
      <div className={styles.fields}>
        {fields
          .filter(({ id, core }) => core || extras[id])
          .map((field) => (
            <div key={field.id} className={styles.field}>
              <PaperField paper={paper} field={field} name={name} out={at.closed} rows={3} onSheet />
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
    </SheetPart>
  );
}

export function IndicatorsPart({ at, paper }: TextsProps) {
  const { catalogue, person } = useTable();
  const fields = catalogue.forms.tender.filter(({ id }) => isIndicator(id));
  return (
    <SheetPart part="indicators" title={laterWords.tender.indicators.title}>
      <div className={styles.horizons}>
        {fields.map((field) => (
          <div key={field.id} className={styles.field}>
            <b className={styles.stop} aria-hidden="true">
              {laterWords.tender.terms.monthsSaid(monthsOf(field.id))}
            </b>
            <PaperField
              paper={paper}
              field={field}
              name={person?.name ?? ''}
              out={at.closed}
              rows={5}
              labelUnseen
              onSheet
            />
          </div>
        ))}
      </div>
    </SheetPart>
  );
}
