/** Gives a seat to somebody without a device: the table's screen is passed to them. */
import { useState } from 'react';
import type { GroupId } from '../../shared/game/ids.ts';
import { LIMITS } from '../../shared/game/limits.ts';
import { Button } from '../design/controls/Button.tsx';
import { Field } from '../design/controls/Field.tsx';
import { Message } from '../design/shell/Message.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { AskDialog } from './AskDialog.tsx';
import { useAsking } from './asking.tsx';
import styles from './Questions.module.css';
import { useSend } from './useSend.ts';

interface AddSeatQuestionProps {
  readonly group: GroupId;
}

export function AddSeatQuestion({ group }: AddSeatQuestionProps) {
  const { leave } = useAsking();
  const called = useFacilitatorView((view) => view.room.groups[group]?.name ?? '');
  const { send, refusal } = useSend();
  const [name, setName] = useState('');
  const say = pageWords.facilitate.addSeat;
  const add = async () => {
    const answer = await send({ type: 'seat.add', payload: { group, name: name.trim() } });
    if (answer.ok) leave();
  };
  return (
    <AskDialog title={say.title(called)} onLeave={leave}>
      <p>{say.help}</p>
      <form
        className={styles.line}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) void add();
        }}
      >
        <Field
          label={say.name}
          value={name}
          maxLength={LIMITS.name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button look="go" type="submit">
          {say.yes}
        </Button>
      </form>
      {refusal && <Message kind="refused">{refusal}</Message>}
    </AskDialog>
  );
}
