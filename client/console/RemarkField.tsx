/** Where a facilitator notes what somebody said: the words, at which table, and the name if the speaker agrees. */
import { Quote } from 'lucide-react';
import { type FormEvent, type RefObject, useState } from 'react';
import type { GroupId } from '../../shared/game/ids.ts';
import { LIMITS } from '../../shared/game/limits.ts';
import { inOrder } from '../../shared/game/records.ts';
import { Button } from '../design/controls/Button.tsx';
import { Choice } from '../design/controls/Choice.tsx';
import { Field } from '../design/controls/Field.tsx';
import { ICON } from '../design/icon.ts';
import { Message } from '../design/shell/Message.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import styles from './RemarkField.module.css';
import { useOneTable } from './useOneTable.ts';
import { useSend } from './useSend.ts';

export type RemarkInput = RefObject<HTMLInputElement | null>;

export function RemarkField({ field }: { readonly field: RemarkInput }) {
  const { busy, refusal, send } = useSend();
  const { groups, step } = useFacilitatorView((view) => view.room);
  const [text, setText] = useState('');
  const mine = useOneTable();
  const [group, setGroup] = useState<GroupId | undefined>(mine);
  const [name, setName] = useState('');
  const say = pageWords.facilitate.remark;
  const said = text.trim();
  const who = name.trim();
  const note = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || said === '') return;
    const payload = { text: said, ...(group && { group }), ...(who !== '' && { name: who }) };
    const answer = await send({ type: 'remark.capture', payload });
    if (!answer.ok) return;
    // What was typed since it was sent is the next one.
    setText((now) => (now === text ? '' : now));
    setName((now) => (now === name ? '' : now));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void note(event)}>
      <Field
        ref={field}
        label={say.text}
        labelUnseen
        icon={<Quote size={ICON.line} />}
        placeholder={say.short}
        value={text}
        maxLength={LIMITS.voice}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.tags}>
        {mine === undefined && (
          <Choice
            label={say.where}
            labelUnseen
            none={say.anywhere}
            value={group}
            choices={inOrder(groups).map(([id, { name: called }]) => [id, called])}
            onChoose={setGroup}
          />
        )}
        <span className={styles.tag}>{words.steps.names[step]}</span>
        <Field
          label={say.who}
          labelUnseen
          placeholder={say.nobody}
          value={name}
          maxLength={LIMITS.name}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      {said !== '' && (
        <div className={styles.answer}>
          <Button small type="submit">
            {say.yes}
          </Button>
          <span>{say.whoHint}</span>
        </div>
      )}
      {refusal && <Message kind="refused">{refusal}</Message>}
    </form>
  );
}
