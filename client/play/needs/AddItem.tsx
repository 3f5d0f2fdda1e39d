/** A field and a button that add a line to a list, and stay ready for the next one. */
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../../shared/game/limits.ts';
import type { Answer } from '../../../shared/protocol/messages.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Field } from '../../design/controls/Field.tsx';
import { tooLong } from '../../design/controls/too-long.ts';
import { words } from '../../words/words.ts';
import { useDraft } from '../drafts.ts';
import styles from './Needs.module.css';

interface AddItemProps {
  /** Where half a sentence is kept. */
  readonly field: 'asset' | 'need';
  readonly label: string;
  readonly save: string;
  /** Why nothing can be added now. */
  readonly notYet: string | undefined;
  readonly onAdd: (text: string) => Promise<Answer>;
}

export function AddItem({ field, label, save, notYet, onAdd }: AddItemProps) {
  const { draft, keep, giveBack } = useDraft(field);
  const text = draft?.text ?? '';
  const [error, setError] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = text.trim();
    const wrong = typed === '' ? words.play.needs.missing : tooLong(typed, LIMITS.text);
    if (wrong !== undefined) {
      setError(wrong);
      return;
    }
    keep(undefined);
    setError(undefined);
    const answer = await onAdd(typed);
    if (answer.ok) return;
    giveBack({ text: typed });
    setError(answer.message);
  };
  return (
    <form className={styles.add} onSubmit={submit} noValidate>
      <Field
        label={label}
        value={text}
        maxLength={LIMITS.text}
        error={error}
        onChange={({ target }) => keep(target.value === '' ? undefined : { text: target.value })}
      />
      <Button type="submit" notYet={notYet}>
        {save}
      </Button>
    </form>
  );
}
