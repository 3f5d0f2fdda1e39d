/** Notes what somebody said: the words, at which table, and the name if the speaker agrees. */
import { useState } from 'react';
import type { GroupId } from '../../shared/game/ids.ts';
import { LIMITS } from '../../shared/game/limits.ts';
import { inOrder } from '../../shared/game/records.ts';
import { Button } from '../design/controls/Button.tsx';
import { Choice } from '../design/controls/Choice.tsx';
import { Field } from '../design/controls/Field.tsx';
import { TextArea } from '../design/controls/TextArea.tsx';
import { Message } from '../design/shell/Message.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { AskDialog } from './AskDialog.tsx';
import { useAsking } from './asking.tsx';
import styles from './Questions.module.css';
import { useOneTable } from './useOneTable.ts';
import { useSend } from './useSend.ts';

export function RemarkQuestion() {
  const { leave } = useAsking();
  const groups = useFacilitatorView((view) => view.room.groups);
  const { send, refusal } = useSend();
  const [text, setText] = useState('');
  const mine = useOneTable();
  const [group, setGroup] = useState<GroupId | undefined>(mine);
  const [name, setName] = useState('');
  const say = pageWords.facilitate.remark;
  const missing = text.trim() === '' ? say.missing : undefined;
  const note = async () => {
    const who = name.trim();
    const answer = await send({
      type: 'remark.capture',
      payload: { text: text.trim(), ...(group && { group }), ...(who !== '' && { name: who }) },
    });
    if (answer.ok) leave();
  };
  return (
    <AskDialog
      title={say.title}
      onLeave={leave}
      answers={
        <>
          <Button look="go" notYet={missing} onClick={() => void note()}>
            {say.yes}
          </Button>
          <Button onClick={leave}>{say.cancel}</Button>
        </>
      }
    >
      <div className={styles.rows}>
        <TextArea
          label={say.text}
          rows={3}
          value={text}
          maxLength={LIMITS.voice}
          limit={LIMITS.voice}
          length={text.length}
          onChange={(event) => setText(event.target.value)}
        />
        {mine === undefined && (
          <Choice
            label={say.where}
            none={say.anywhere}
            value={group}
            choices={inOrder(groups).map(([id, { name: called }]) => [id, called])}
            onChoose={setGroup}
          />
        )}
        <Field
          label={say.who}
          hint={say.whoHint}
          value={name}
          maxLength={LIMITS.name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      {refusal && <Message kind="refused">{refusal}</Message>}
    </AskDialog>
  );
}
