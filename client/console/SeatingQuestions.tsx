/** Questions of the lobby: shuffle the seats, fill a table with automatic players, give a table a name. */
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { GroupId } from '../../shared/game/ids.ts';
import { LIMITS } from '../../shared/game/limits.ts';
import { entriesOf } from '../../shared/game/records.ts';
import { Button } from '../design/controls/Button.tsx';
import { Field } from '../design/controls/Field.tsx';
import { IconButton } from '../design/controls/IconButton.tsx';
import { ICON } from '../design/icon.ts';
import { Message } from '../design/shell/Message.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { AskDialog } from './AskDialog.tsx';
import { useAsking } from './asking.tsx';
import styles from './Questions.module.css';
import { useSend } from './useSend.ts';

export function ShuffleQuestion() {
  const { leave } = useAsking();
  const { send, refusal } = useSend();
  const say = pageWords.facilitate.lobby;
  const shuffle = async () => {
    const answer = await send({ type: 'seats.shuffle', payload: {} });
    if (answer.ok) leave();
  };
  return (
    <AskDialog
      title={say.shuffleTitle}
      onLeave={leave}
      answers={
        <>
          <Button look="go" onClick={() => void shuffle()}>
            {say.shuffleYes}
          </Button>
          <Button onClick={leave}>{pageWords.facilitate.reveal.cancel}</Button>
        </>
      }
    >
      <p>{say.shuffleHelp}</p>
      {refusal && <Message kind="refused">{refusal}</Message>}
    </AskDialog>
  );
}

interface GroupQuestionProps {
  readonly group: GroupId;
}

export function FillQuestion({ group }: GroupQuestionProps) {
  const { leave } = useAsking();
  const view = useFacilitatorView((each) => each);
  const { send, refusal } = useSend();
  const free =
    LIMITS.seatsInGroup - entriesOf(view.seats).filter(([, seat]) => seat.group === group && !seat.screen).length;
  const [wanted, setWanted] = useState(Math.max(1, Math.min(4, free)));
  const say = pageWords.facilitate.lobby;
  const name = view.room.groups[group]?.name ?? '';
  const fill = async () => {
    const answer = await send({ type: 'player.fill', payload: { group, seats: wanted } });
    if (answer.ok) leave();
  };
  return (
    <AskDialog
      title={say.fillTitle(name)}
      onLeave={leave}
      answers={
        <>
          <Button look="go" onClick={() => void fill()}>
            {say.fillYes}
          </Button>
          <Button onClick={leave}>{pageWords.facilitate.reveal.cancel}</Button>
        </>
      }
    >
      <p>{say.fillHelp}</p>
      <fieldset className={styles.stepper}>
        <legend className={styles.heading}>{say.fillCount}</legend>
        <IconButton label={say.fillFewer} onClick={() => setWanted(Math.max(1, wanted - 1))}>
          <Minus size={ICON.block} />
        </IconButton>
        <output className={styles.figure}>{wanted}</output>
        <IconButton label={say.fillMore} onClick={() => setWanted(Math.min(Math.max(1, free), wanted + 1))}>
          <Plus size={ICON.block} />
        </IconButton>
      </fieldset>
      {refusal && <Message kind="refused">{refusal}</Message>}
    </AskDialog>
  );
}

export function RenameGroupQuestion({ group }: GroupQuestionProps) {
  const { leave } = useAsking();
  const called = useFacilitatorView((view) => view.room.groups[group]?.name ?? '');
  const { send, refusal } = useSend();
  const [name, setName] = useState(called);
  const say = pageWords.facilitate.lobby;
  const rename = async () => {
    const answer = await send({ type: 'group.rename', payload: { group, name } });
    if (answer.ok) leave();
  };
  return (
    <AskDialog title={say.rename(called)} onLeave={leave}>
      <form
        className={styles.line}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) void rename();
        }}
      >
        <Field
          label={say.renameTitle}
          value={name}
          maxLength={LIMITS.groupName}
          onChange={(event) => setName(event.target.value)}
        />
        <Button look="go" type="submit">
          {say.renameSave}
        </Button>
      </form>
      {refusal && <Message kind="refused">{refusal}</Message>}
    </AskDialog>
  );
}
