/** Settings of the workshop: its title, and in the lobby the number of tables. */
import { useState } from 'react';
import { LIMITS } from '../../shared/game/limits.ts';
import { keysOf } from '../../shared/game/records.ts';
import { Button } from '../design/controls/Button.tsx';
import { Choice } from '../design/controls/Choice.tsx';
import { Field } from '../design/controls/Field.tsx';
import { Stepper } from '../design/controls/Stepper.tsx';
import { Message } from '../design/shell/Message.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { AskDialog } from './AskDialog.tsx';
import { useAsking } from './asking.tsx';
import styles from './Questions.module.css';
import { useSend } from './useSend.ts';

export function SettingsQuestion() {
  const { leave } = useAsking();
  const room = useFacilitatorView((view) => view.room);
  const settings = useFacilitatorView((view) => view.settings);
  const { send, refusal } = useSend();
  const [title, setTitle] = useState(room.title);
  const [groups, setGroups] = useState(keysOf(room.groups).length);
  const [bidders, setBidders] = useState(settings.bidders);
  const [alone, setAlone] = useState(settings.alone);
  const say = pageWords.facilitate.settings;
  const inLobby = room.step === 'lobby';
  const save = async () => {
    const change = {
      ...(title.trim() !== room.title && { title }),
      ...(bidders !== settings.bidders && { bidders }),
      ...(alone !== settings.alone && { alone }),
      ...(groups !== keysOf(room.groups).length && { groups }),
    };
    if (Object.keys(change).length > 0) {
      const answer = await send({ type: 'settings.change', payload: change });
      if (!answer.ok) return;
    }
    leave();
  };
  return (
    <AskDialog
      title={say.title}
      onLeave={leave}
      answers={
        <>
          <Button look="go" type="submit" form="settings">
            {say.save}
          </Button>
          <Button onClick={leave}>{say.cancel}</Button>
        </>
      }
    >
      <form
        id="settings"
        className={styles.rows}
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim()) void save();
        }}
      >
        <Field
          label={say.name}
          value={title}
          maxLength={LIMITS.title}
          onChange={(event) => setTitle(event.target.value)}
        />
        {inLobby ? (
          <fieldset>
            <legend className={styles.heading}>{say.groups}</legend>
            <div className={styles.stepper}>
              <Stepper
                value={groups}
                least={1}
                most={LIMITS.groups}
                fewer={pageWords.create.fewer}
                more={pageWords.create.more}
                onStep={setGroups}
              />
            </div>
            <p className={styles.quiet}>{say.groupsHint}</p>
          </fieldset>
        ) : (
          <p className={styles.quiet}>{say.groupsClosed}</p>
        )}
        <Choice
          label={say.bidders}
          value={bidders === 2 ? 'two' : 'one'}
          choices={[
            ['one', say.biddersOne],
            ['two', say.biddersTwo],
          ]}
          onChoose={(chosen) => setBidders(chosen === 'two' ? 2 : 1)}
        />
        <Choice
          label={say.alone}
          value={alone}
          choices={[
            ['ready', say.aloneReady],
            ['own', say.aloneOwn],
          ]}
          onChoose={(chosen) => setAlone(chosen ?? 'ready')}
        />
      </form>
      {refusal && <Message kind="refused">{refusal}</Message>}
    </AskDialog>
  );
}
