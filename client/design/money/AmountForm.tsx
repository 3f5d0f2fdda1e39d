/** Writing down an amount of money, as people write it, with what was wrong or refused said beside it. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { pounds } from '../../words/amounts.ts';
import { words } from '../../words/words.ts';
import { useBegun } from '../controls/begun.ts';
import { Field } from '../controls/Field.tsx';
import styles from './AmountForm.module.css';
import { readPounds } from './read-pounds.ts';

interface AmountFormProps {
  readonly label: string;
  readonly hint: string;
  /** What is set now, in pounds. The field shows it until something else is typed. */
  readonly start: number | undefined;
  /** What to say to something that is no amount. */
  readonly bad: string;
  /** Sets it, in pounds. Gives the reason if it was refused. */
  readonly onAmount: (amount: number) => Promise<string | undefined>;
  /** The field as wide as it has to be, not as the form. */
  readonly narrow?: boolean;
  /** Field and buttons on one line, under a heading that says what they are; label and hint are only heard. */
  readonly onLine?: boolean;
  /** The buttons: one submits, others may set an amount of their own; `changed` once something else is typed. */
  readonly children: (set: (amount: number) => void, changed: boolean) => ReactNode;
}

export function AmountForm({ label, hint, start, bad, onAmount, narrow, onLine, children }: AmountFormProps) {
  const written = start === undefined ? '' : pounds(start);
  const { typed, changed, overtaken, type, sent, giveBack } = useBegun(written);
  const [error, setError] = useState<string>();
  const set = async (amount: number) => {
    setError(undefined);
    sent();
    const refused = await onAmount(amount);
    if (refused === undefined) return;
    setError(refused);
    giveBack(typed);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const amount = readPounds(typed);
    if (amount === undefined) setError(bad);
    else void set(amount);
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      noValidate
      data-narrow={narrow || undefined}
      data-line={onLine || undefined}
    >
      <Field
        label={label}
        labelUnseen={onLine}
        hint={overtaken ? words.design.field.overtaken(written) : hint}
        hintUnseen={onLine && !overtaken}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={error}
        onChange={({ target }) => type(target.value)}
      />
      {children((amount) => void set(amount), changed)}
    </form>
  );
}
