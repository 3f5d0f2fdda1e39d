/** Who runs the room: the facilitators and phone remotes there are, bringing in another with a one-use link, removing one. */
import { Smartphone, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { FacilitatorId } from '../../shared/game/ids.ts';
import { LIMITS } from '../../shared/game/limits.ts';
import { entriesOf, inOrder } from '../../shared/game/records.ts';
import { addresses } from '../../shared/protocol/addresses.ts';
import { Button } from '../design/controls/Button.tsx';
import { Choice } from '../design/controls/Choice.tsx';
import { Field } from '../design/controls/Field.tsx';
import { ICON } from '../design/icon.ts';
import { Message } from '../design/shell/Message.tsx';
import { useFacilitatorView, useWorkshopState } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { AskDialog } from './AskDialog.tsx';
import { useAsking } from './asking.tsx';
import { CommandQuestion } from './CommandQuestion.tsx';
import { LinkShown } from './LinkShown.tsx';
import styles from './Questions.module.css';
import { useSend } from './useSend.ts';

export function FacilitatorsQuestion() {
  const { ask, leave } = useAsking();
  const facilitators = useFacilitatorView((view) => view.facilitators);
  const groups = useFacilitatorView((view) => view.room.groups);
  const you = useWorkshopState((state) => state.you);
  const say = pageWords.facilitate.facilitators;
  const mine = you?.kind === 'facilitator' ? you.facilitator : undefined;
  return (
    <AskDialog title={say.title} onLeave={leave}>
      <ul className={styles.rows}>
        {entriesOf(facilitators).map(([id, { name, kind, group }]) => (
          <li key={id} className={styles.row}>
            <span>
              <b>{name}</b>, {group && `${groups[group]?.name ?? ''}, `}
              {id === mine ? `${say.kinds[kind]}, ${say.you}` : say.kinds[kind]}
            </span>
            {id !== mine && (
              <Button small onClick={() => ask({ kind: 'remove facilitator', facilitator: id })}>
                {say.remove(name)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.choices}>
        <Button onClick={() => ask({ kind: 'invite', role: 'second' })}>
          <UserPlus size={ICON.line} />
          {say.invite}
        </Button>
        <Button onClick={() => ask({ kind: 'invite', role: 'table' })}>
          <UserPlus size={ICON.line} />
          {say.inviteTable}
        </Button>
        <Button onClick={() => ask({ kind: 'invite', role: 'remote' })}>
          <Smartphone size={ICON.line} />
          {say.remote}
        </Button>
      </div>
    </AskDialog>
  );
}

interface InviteQuestionProps {
  readonly role: 'second' | 'remote' | 'table';
}

export function InviteQuestion({ role }: InviteQuestionProps) {
  const { leave } = useAsking();
  const { code, groups } = useFacilitatorView((view) => view.room);
  const { send, refusal } = useSend();
  const say = pageWords.facilitate.facilitators;
  const tables = inOrder(groups).map(([id, { name: called }]) => [id, called] as const);
  const [group, setGroup] = useState(tables[0]?.[0]);
  const remote = role === 'remote';
  const [name, setName] = useState(remote ? say.remoteDefault : '');
  const [link, setLink] = useState<string>();
  const make = async () => {
    const answer = await send({
      type: 'facilitator.invite',
      payload: { name, kind: role, ...(role === 'table' && group && { group }) },
    });
    if (answer.ok) setLink(answer.link);
  };
  return (
    <AskDialog title={say.inviteTitles[role]} onLeave={leave}>
      {link === undefined ? (
        <form
          className={styles.line}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) void make();
          }}
        >
          <Field
            autoFocus
            label={remote ? say.remoteName : say.inviteName}
            value={name}
            maxLength={LIMITS.name}
            onChange={(event) => setName(event.target.value)}
          />
          {role === 'table' && <Choice label={say.table} value={group} choices={tables} onChoose={setGroup} />}
          <Button look="go" type="submit">
            {say.inviteYes}
          </Button>
        </form>
      ) : (
        <LinkShown link={link} page={remote ? addresses.remote(code) : addresses.facilitate(code)} />
      )}
      {refusal && <Message kind="refused">{refusal}</Message>}
    </AskDialog>
  );
}

interface RemoveFacilitatorQuestionProps {
  readonly facilitator: FacilitatorId;
}

export function RemoveFacilitatorQuestion({ facilitator }: RemoveFacilitatorQuestionProps) {
  const { ask } = useAsking();
  const name = useFacilitatorView((view) => view.facilitators[facilitator]?.name);
  const say = pageWords.facilitate.facilitators;
  if (name === undefined) return null;
  return (
    <CommandQuestion
      title={say.removeTitle(name)}
      yes={say.removeYes}
      cancel={say.keep}
      command={{ type: 'facilitator.remove', payload: { facilitator } }}
      onLeave={() => ask({ kind: 'facilitators' })}
    >
      <p>{say.removeHelp(name)}</p>
    </CommandQuestion>
  );
}
