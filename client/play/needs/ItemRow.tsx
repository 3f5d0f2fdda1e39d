/** One need or asset of a list: its words, its place, changing it and taking it away. */
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../../shared/game/limits.ts';
import type { Answer } from '../../../shared/protocol/messages.ts';
import { Answers } from '../../design/controls/Answers.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { Field } from '../../design/controls/Field.tsx';
import { IconButton } from '../../design/controls/IconButton.tsx';
import { ICON } from '../../design/icon.ts';
import { words } from '../../words/words.ts';
import { type DraftField, useDraft } from '../drafts.ts';
import styles from './Needs.module.css';

interface ItemRowProps {
  /** Where half a change is kept. */
  readonly field: DraftField;
  readonly text: string;
  /** Its number, where the order says what matters most. */
  readonly number?: number | undefined;
  readonly onUp?: (() => void) | undefined;
  readonly onDown?: (() => void) | undefined;
  /** Absent where nothing can be changed. */
  readonly onEdit?: ((text: string) => Promise<Answer>) | undefined;
  readonly onRemove: () => void;
}

interface EditRowProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onEdit: (text: string) => Promise<Answer>;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

function EditRow({ typed, onType, onEdit, onSaved, onCancel }: EditRowProps) {
  const [error, setError] = useState<string>();
  const { needs } = words.play;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') {
      setError(needs.missing);
      return;
    }
    setError(undefined);
    const answer = await onEdit(typed.trim());
    if (answer.ok || answer.code === 'already_so') onSaved();
    else setError(answer.message);
  };
  return (
    <form className={styles.edit} onSubmit={save} noValidate>
      <Field
        label={needs.editTitle}
        value={typed}
        maxLength={LIMITS.text}
        error={error}
        autoFocus
        onChange={({ target }) => onType(target.value)}
      />
      <Answers>
        <Button small look="ink" type="submit">
          {needs.saveEdit}
        </Button>
        <Button small onClick={onCancel}>
          {needs.cancel}
        </Button>
      </Answers>
    </form>
  );
}

export function ItemRow({ field, text, number, onUp, onDown, onEdit, onRemove }: ItemRowProps) {
  const [editing, setEditing] = useState(false);
  const { needs } = words.play;
  const { draft, keep, saved } = useDraft(field);
  const begun = draft !== undefined && draft.text !== text;
  if ((editing || begun) && onEdit) {
    return (
      <EditRow
        typed={draft?.text ?? text}
        onType={(typed) => keep({ text: typed })}
        onEdit={onEdit}
        onSaved={() => {
          if (saved()) setEditing(false);
        }}
        onCancel={() => {
          keep(undefined);
          setEditing(false);
        }}
      />
    );
  }
  return (
    <div className={styles.row}>
      {number !== undefined && <span className={styles.number}>{number}</span>}
      <span className={styles.words}>{text}</span>
      {onEdit && (
        <span className={styles.tools}>
          {number !== undefined && (
            <>
              <IconButton small label={needs.up(text)} aria-disabled={onUp === undefined} onClick={onUp}>
                <ArrowUp size={ICON.line} />
              </IconButton>
              <IconButton small label={needs.down(text)} aria-disabled={onDown === undefined} onClick={onDown}>
                <ArrowDown size={ICON.line} />
              </IconButton>
            </>
          )}
          <IconButton small data-focus="return" label={needs.edit(text)} onClick={() => setEditing(true)}>
            <Pencil size={ICON.line} />
          </IconButton>
          <IconButton small label={needs.remove(text)} onClick={onRemove}>
            <Trash2 size={ICON.line} />
          </IconButton>
        </span>
      )}
    </div>
  );
}
