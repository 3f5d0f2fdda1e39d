/** Changing what people call you. */
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../../shared/game/limits.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Field } from '../../design/controls/Field.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { Dialog } from '../../design/overlay/Dialog.tsx';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import styles from './Dialogs.module.css';

interface NameDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

function NameForm({ onClose }: Pick<NameDialogProps, 'onClose'>) {
  const { view, seat, ask } = useTable();
  const [name, setName] = useState(view.people[seat]?.name ?? '');
  const [error, setError] = useState<string>();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') {
      setError(words.join.nameMissing);
      return;
    }
    setError(undefined);
    const answer = await ask({ type: 'seat.rename', payload: { seat, name: name.trim() } });
    if (!answer.ok && answer.code !== 'already_so') return setError(answer.message);
    announcer.answer(words.play.name.said(name.trim()));
    onClose();
  };
  return (
    <form className={styles.body} onSubmit={save} noValidate>
      <Field
        label={words.play.name.field}
        value={name}
        maxLength={LIMITS.name}
        autoComplete="given-name"
        error={error}
        onChange={({ target }) => setName(target.value)}
      />
      <Button look="go" type="submit">
        {words.play.name.save}
      </Button>
    </form>
  );
}

export function NameDialog({ open, onClose }: NameDialogProps) {
  return (
    <Dialog title={words.play.name.title} open={open} onClose={onClose}>
      <NameForm onClose={onClose} />
    </Dialog>
  );
}
