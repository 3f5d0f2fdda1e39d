/** Notes what somebody said: the words, at which table, and the name if the speaker agrees. */
import { useState } from 'react';
import type { GroupId } from '../../shared/game/ids.ts';
import { LIMITS } from '../../shared/game/limits.ts';
import { inOrder } from '../../shared/game/records.ts';
import { Choice } from '../design/controls/Choice.tsx';
import { Field } from '../design/controls/Field.tsx';
import { TextArea } from '../design/controls/TextArea.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { CommandQuestion } from './CommandQuestion.tsx';
import styles from './Questions.module.css';
import { useOneTable } from './useOneTable.ts';

export function RemarkQuestion() {
  const groups = useFacilitatorView((view) => view.room.groups);
  const [text, setText] = useState('');
  const mine = useOneTable();
  const [group, setGroup] = useState<GroupId | undefined>(mine);
  const [name, setName] = useState('');
  const say = pageWords.facilitate.remark;
  const who = name.trim();
  return (
    <CommandQuestion
      title={say.title}
      yes={say.yes}
      cancel={say.cancel}
      notYet={text.trim() === '' ? say.missing : undefined}
      command={{
        type: 'remark.capture',
        payload: { text: text.trim(), ...(group && { group }), ...(who !== '' && { name: who }) },
      }}
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
    </CommandQuestion>
  );
}
