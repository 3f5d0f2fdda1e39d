/** Terms a tender may set: how it is paid, for how long, joint bids, time to form them, who employs the key worker. */
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../../shared/game/limits.ts';
import type { TenderForm } from '../../../shared/game/papers.ts';
import type { Payload } from '../../../shared/protocol/commands.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Choice } from '../../design/controls/Choice.tsx';
import { Field } from '../../design/controls/Field.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import { SheetPart } from './SheetPart.tsx';
import styles from './Tender.module.css';
import { ExtrasPart, type PartProps } from './TenderTexts.tsx';

type Change = Payload<'tender.edit'>['change'];

const RESOURCINGS = ['grant', 'contract', 'mix', 'alliance'] as const satisfies readonly NonNullable<
  TenderForm['resourcing']
>[];
const LENGTHS = [6, 12, 24, 36, 48, 60, 84, 120];
const WEEKS = [2, 4, 6, 8, 12, 16, 26];

interface TermProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly choices: readonly (readonly [string, string])[];
  readonly closed: boolean;
  readonly onChoose: (value: string | undefined) => void;
}

function Term({ label, hint, value, choices, closed, onChoose }: TermProps) {
  const { terms } = laterWords.tender;
  if (closed) {
    return (
      <p>
        <b>{label}:</b> {choices.find(([each]) => each === value)?.[1] ?? terms.notSaid}
      </p>
    );
  }
  return <Choice label={label} hint={hint} none={terms.notSaid} value={value} choices={choices} onChoose={onChoose} />;
}

function KeyWorker({ at, onEdit }: PartProps & { readonly onEdit: (change: Change) => void }) {
  const { keyWorker } = at.tender.form;
  const [typed, setTyped] = useState(keyWorker ?? '');
  const { terms } = laterWords.tender;
  if (at.closed) {
    return (
      <p>
        <b>{terms.keyWorker}:</b> {keyWorker ?? terms.notSaid}
      </p>
    );
  }
  const save = (event: FormEvent) => {
    event.preventDefault();
    const value = typed.trim();
    onEdit({ field: 'keyWorker', ...(value === '' ? {} : { value }) });
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <Field
        label={terms.keyWorker}
        value={typed}
        maxLength={LIMITS.text}
        onChange={({ target }) => setTyped(target.value)}
      />
      {typed.trim() !== (keyWorker ?? '') && (
        <Button small look="ink" type="submit">
          {terms.keyWorkerSave}
        </Button>
      )}
    </form>
  );
}

export function TermsPart({ at }: PartProps) {
  const { act } = useTable();
  const { terms } = laterWords.tender;
  const { resourcing, months, joint, weeks, keyWorker } = at.tender.form;
  const edit = (change: Change) => void act({ type: 'tender.edit', payload: { tender: at.tender.id, change } });
  const said = [resourcing, months, joint, weeks, keyWorker].some((term) => term !== undefined);
  const lengths = [...new Set([...LENGTHS, months ?? 12])].sort((a, b) => a - b);
  const times = [...new Set([...WEEKS, weeks ?? 2])].sort((a, b) => a - b);
  return (
    <SheetPart title={terms.title}>
      <details className={styles.extras} open={said || undefined}>
        <summary>{terms.open}</summary>
        <p className={styles.help}>{terms.help}</p>
        <div className={styles.terms}>
          <Term
            label={terms.resourcing}
            value={resourcing}
            choices={RESOURCINGS.map((each) => [each, terms.resourcings[each]])}
            closed={at.closed}
            onChoose={(value) => {
              const found = RESOURCINGS.find((each) => each === value);
              edit({ field: 'resourcing', ...(found && { value: found }) });
            }}
          />
          <Term
            label={terms.months}
            hint={terms.monthsHint}
            value={months?.toString()}
            choices={lengths.map((each) => [String(each), terms.monthsSaid(each)])}
            closed={at.closed}
            onChoose={(value) => edit({ field: 'months', ...(value !== undefined && { value: Number(value) }) })}
          />
          <Term
            label={terms.joint}
            value={joint === undefined ? undefined : joint ? 'yes' : 'no'}
            choices={[
              ['yes', terms.joints.yes],
              ['no', terms.joints.no],
            ]}
            closed={at.closed}
            onChoose={(value) => edit({ field: 'joint', ...(value !== undefined && { value: value === 'yes' }) })}
          />
          <Term
            label={terms.weeks}
            value={weeks?.toString()}
            choices={times.map((each) => [String(each), terms.weeksSaid(each)])}
            closed={at.closed}
            onChoose={(value) => edit({ field: 'weeks', ...(value !== undefined && { value: Number(value) }) })}
          />
          <KeyWorker key={keyWorker} at={at} onEdit={edit} />
        </div>
      </details>
      <ExtrasPart at={at} />
    </SheetPart>
  );
}
