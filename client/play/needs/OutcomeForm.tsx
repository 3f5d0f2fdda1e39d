/** Writing or changing an outcome: what should be different, by when, how anybody would know, and which needs it is about. */
import { type FormEvent, useState } from 'react';
import { columnOf } from '../../../shared/game/board.ts';
import { makeId, type NeedId } from '../../../shared/game/ids.ts';
import { LIMITS } from '../../../shared/game/limits.ts';
import type { Outcome } from '../../../shared/game/plan.ts';
import { inOrder, keysOf } from '../../../shared/game/records.ts';
import type { Answer } from '../../../shared/protocol/messages.ts';
import { Answers } from '../../design/controls/Answers.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { Choice } from '../../design/controls/Choice.tsx';
import { Field } from '../../design/controls/Field.tsx';
import { Tick } from '../../design/controls/Tick.tsx';
import { tooLong } from '../../design/controls/too-long.ts';
import type { Draft } from '../../store/drafts.ts';
import { deadlineInWords } from '../../words/durations.ts';
import { words } from '../../words/words.ts';
import { type DraftField, useDraft } from '../drafts.ts';
import { useTable } from '../table.tsx';
import styles from './Needs.module.css';

export interface OutcomeWritten {
  readonly text: string;
  readonly months: number | undefined;
  readonly indicator: string;
  readonly needs: readonly NeedId[];
}

interface OutcomeFormProps {
  /** Where half an outcome is kept. */
  readonly field: DraftField;
  readonly start?: Outcome | undefined;
  readonly save: string;
  readonly notYet?: string | undefined;
  readonly onSave: (written: OutcomeWritten) => Promise<Answer>;
  /** A change is saved, and nothing else written since. */
  readonly onDone?: (() => void) | undefined;
  readonly onCancel?: (() => void) | undefined;
}

const DEADLINES = [1, 2, 3, 6, 9, 12, 18, 24, 36, 48, 60, 84, 120, 180, 240];
const EMPTY: OutcomeWritten = { text: '', months: undefined, indicator: '', needs: [] };

/** What was begun, else what is there already, else nothing yet. */
function writtenIn(draft: Draft | undefined, start: Outcome | undefined): OutcomeWritten {
  if (draft !== undefined) {
    const { text, months, indicator = '', needs = [] } = draft;
    return { text, months, indicator, needs: needs.map((need) => makeId<NeedId>(need)) };
  }
  if (start === undefined) return EMPTY;
  return { text: start.text, months: start.months, indicator: start.indicator ?? '', needs: keysOf(start.needs ?? {}) };
}

const isEmpty = ({ text, months, indicator, needs }: OutcomeWritten) =>
  text === '' && months === undefined && indicator === '' && needs.length === 0;

export function OutcomeForm({ field, start, save, notYet, onSave, onDone, onCancel }: OutcomeFormProps) {
  const { plan, catalogue } = useTable();
  const { draft, keep, saved, giveBack } = useDraft(field);
  const written = writtenIn(draft, start);
  const [error, setError] = useState<string>();
  const [indicatorError, setIndicatorError] = useState<string>();
  const write = (change: Partial<OutcomeWritten>) => {
    const next = { ...written, ...change };
    keep(start === undefined && isEmpty(next) ? undefined : next);
  };
  const { outcomes, missing, cancel } = words.play.needs;
  const last = catalogue.columns.at(-1)?.months ?? 0;
  const deadlines = [...new Set([...DEADLINES, written.months ?? 1])]
    .filter((months) => months <= last || months === written.months)
    .sort((a, b) => a - b);
  const inColumn = (months: number) => {
    const column = columnOf({ text: '', order: 0, months }, catalogue.columns);
    const name = catalogue.columns.find((each) => each.id === column)?.name ?? '';
    return `${deadlineInWords(months)}, ${outcomes.inColumn(name)}`;
  };
  const needs = inOrder(plan.needs);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const trimmed = { ...written, text: written.text.trim(), indicator: written.indicator.trim() };
    const wrong = trimmed.text === '' ? missing : tooLong(trimmed.text, LIMITS.text);
    const wrongIndicator = tooLong(trimmed.indicator, LIMITS.indicator);
    setError(wrong);
    setIndicatorError(wrongIndicator);
    if (wrong !== undefined || wrongIndicator !== undefined) return;
    // The form is ready for the next one at once; what was refused comes back to it.
    if (!start) keep(undefined);
    const answer = await onSave(trimmed);
    if (answer.ok || (start && answer.code === 'already_so')) {
      if (start && saved()) onDone?.();
      return;
    }
    setError(answer.message);
    if (!start) giveBack(trimmed);
  };

  return (
    <form className={styles.outcomeForm} onSubmit={submit} noValidate>
      <Field
        label={outcomes.add}
        value={written.text}
        maxLength={LIMITS.text}
        error={error}
        onChange={({ target }) => write({ text: target.value })}
      />
      <Choice
        label={outcomes.months}
        // A deadline can be moved, and not taken back.
        none={start?.months === undefined ? outcomes.noMonths : undefined}
        value={written.months?.toString()}
        choices={deadlines.map((months) => [`${months}`, inColumn(months)])}
        onChoose={(chosen) => write({ months: chosen === undefined ? undefined : Number(chosen) })}
      />
      <Field
        label={outcomes.indicator}
        hint={outcomes.indicatorHint}
        value={written.indicator}
        maxLength={LIMITS.indicator}
        error={indicatorError}
        onChange={({ target }) => write({ indicator: target.value })}
      />
      {needs.length > 0 && (
        <fieldset className={styles.links}>
          <legend>{outcomes.links}</legend>
          {needs.map(([need, { text }]) => (
            <Tick
              key={need}
              checked={written.needs.includes(need)}
              onChange={({ target }) =>
                write({
                  needs: target.checked ? [...written.needs, need] : written.needs.filter((each) => each !== need),
                })
              }
            >
              {text}
            </Tick>
          ))}
        </fieldset>
      )}
      <Answers>
        <Button look={start ? 'ink' : 'plain'} type="submit" notYet={notYet}>
          {save}
        </Button>
        {onCancel && <Button onClick={onCancel}>{cancel}</Button>}
      </Answers>
    </form>
  );
}
