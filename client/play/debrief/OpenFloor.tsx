/** The open floor: what people say about the day, what they will do, and the record to take home. */
import { BookOpen } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../../shared/game/limits.ts';
import { voicesInOrder } from '../../../shared/game/voices.ts';
import { addresses } from '../../../shared/protocol/addresses.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { TextArea } from '../../design/controls/TextArea.tsx';
import { tooLong } from '../../design/controls/too-long.ts';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { laterWords } from '../../words/later-words.ts';
import { useDraft } from '../drafts.ts';
import { useTable } from '../table.tsx';
import styles from './Debrief.module.css';

interface VoicesProps {
  readonly kind: 'feedback' | 'pledge';
  readonly title: string;
  readonly hint: string;
  readonly save: string;
  readonly none: string;
}

function Voices({ kind, title, hint, save, none }: VoicesProps) {
  const { view, table, ask } = useTable();
  const { floor: say } = laterWords.debrief;
  const { draft, keep, giveBack } = useDraft(kind);
  const text = draft?.text ?? '';
  const [error, setError] = useState<string>();
  const voices = voicesInOrder(view.voices).filter(([, voice]) => voice.kind === kind);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = text.trim();
    const wrong = typed === '' ? say.missing : tooLong(typed, LIMITS.voice);
    setError(wrong);
    if (wrong !== undefined) return;
    keep(undefined);
    const answer = await ask({ type: `${kind}.add`, payload: { text: typed } });
    if (answer.ok) return announcer.answer(say.said(typed));
    setError(answer.message);
    giveBack({ text: typed });
  };
  return (
    <Panel title={title}>
      {voices.length === 0 ? (
        <p className={styles.more}>{none}</p>
      ) : (
        <ul className={styles.voices} aria-label={title}>
          {voices.map(([id, voice]) => (
            <li key={id}>{voice.text}</li>
          ))}
        </ul>
      )}
      {!table.closed && (
        <form className={styles.form} onSubmit={submit} noValidate>
          <TextArea
            label={title}
            labelUnseen
            hint={hint}
            value={text}
            rows={2}
            limit={LIMITS.voice}
            maxLength={LIMITS.voice}
            length={text.length}
            error={error}
            onChange={({ target }) => keep(target.value === '' ? undefined : { text: target.value })}
          />
          <Button type="submit">{save}</Button>
        </form>
      )}
    </Panel>
  );
}

export function OpenFloor() {
  const { room } = useTable();
  const { floor: say } = laterWords.debrief;
  return (
    <div className={styles.floor}>
      <Voices
        kind="feedback"
        title={say.feedback}
        hint={say.feedbackHint}
        save={say.feedbackSave}
        none={say.feedbackNone}
      />
      <Voices kind="pledge" title={say.pledge} hint={say.pledgeHint} save={say.pledgeSave} none={say.pledgeNone} />
      <Panel title={say.record}>
        <p>{say.recordText}</p>
        <p>
          <a className={styles.record} href={addresses.report(room.code)} target="_blank" rel="noreferrer">
            <BookOpen size={ICON.line} /> {say.recordOpen}
          </a>
        </p>
      </Panel>
    </div>
  );
}
