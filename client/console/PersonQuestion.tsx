/** What can be done for one person: move to another table, rename, link to another device, remove. */
import { Link2, PenLine, UserX } from 'lucide-react';
import { useState } from 'react';
import type { GroupId, SeatId } from '../../shared/game/ids.ts';
import { LIMITS } from '../../shared/game/limits.ts';
import { inOrder } from '../../shared/game/records.ts';
import { addresses } from '../../shared/protocol/addresses.ts';
import { Button } from '../design/controls/Button.tsx';
import { Field } from '../design/controls/Field.tsx';
import { ICON } from '../design/icon.ts';
import { Emblem } from '../design/pictures/Emblem.tsx';
import { Message } from '../design/shell/Message.tsx';
import { useFacilitatorView, useWorkshopState } from '../store/provider.tsx';
import { NOW_AND_THEN, useServerNow } from '../store/useServerNow.ts';
import { pageWords } from '../words/page-words.ts';
import { AskDialog } from './AskDialog.tsx';
import { useAsking } from './asking.tsx';
import { CommandQuestion } from './CommandQuestion.tsx';
import { LinkShown } from './LinkShown.tsx';
import { peopleAt, shareOf } from './people.ts';
import styles from './Questions.module.css';
import { useOneTable } from './useOneTable.ts';
import { useSend } from './useSend.ts';

interface PersonQuestionProps {
  readonly seat: SeatId;
}

export function PersonQuestion({ seat: id }: PersonQuestionProps) {
  const { ask, leave } = useAsking();
  const view = useFacilitatorView((each) => each);
  const presence = useWorkshopState((state) => state.presence);
  const now = useServerNow(NOW_AND_THEN);
  const { send, refusal, busy } = useSend();
  const [name, setName] = useState<string>();
  const [link, setLink] = useState<string>();
  const one = useOneTable() !== undefined;
  const say = pageWords.facilitate.person;
  const seat = view.seats[id];
  const group = seat && view.room.groups[seat.group];
  if (seat === undefined || group === undefined) return null;
  const people = peopleAt(view, presence, seat.group, now);
  const person = people.find((each) => each.id === id);
  const share = person && shareOf(person, people);
  const others = inOrder(view.room.groups).filter(([other]) => other !== seat.group);
  const sits = (at: GroupId) => peopleAt(view, presence, at, now).length;
  const closed = view.room.closedAt !== undefined;
  const writes = view.tables[seat.group]?.scribe === id;
  const move = async (to: GroupId) => {
    const answer = await send({ type: 'seat.move', payload: { seat: id, group: to } });
    if (answer.ok) leave();
  };
  const makeLink = async () => {
    const answer = await send({ type: 'seat.link', payload: { seat: id } });
    if (answer.ok) setLink(answer.link);
  };
  return (
    <AskDialog title={say.title(seat.name, group.name)} onLeave={leave}>
      <p>
        {person && say.state[person.state]}
        {seat.background && ` · ${say.backgrounds[seat.background]}`}
      </p>
      {share !== undefined && <p className={styles.quiet}>{say.share(share)}</p>}
      {refusal && <Message kind="refused">{refusal}</Message>}
      {link !== undefined && (
        <LinkShown link={link} help={say.linkHelp(seat.name)} page={addresses.play(view.room.code)} />
      )}
      {link === undefined && (
        <>
          {!one && !closed && others.length > 0 && (
            <section>
              <h3 className={styles.heading}>{say.move}</h3>
              <div className={styles.choices}>
                {others.map(([to, { name: called, emblem }]) => (
                  <Button key={to} onClick={() => void move(to)}>
                    <Emblem emblem={emblem} size="line" />
                    {say.moveTo(called, sits(to))}
                  </Button>
                ))}
              </div>
            </section>
          )}
          {!one && !closed && (
            <form
              className={styles.line}
              onSubmit={(event) => {
                event.preventDefault();
                if (name?.trim()) void send({ type: 'seat.rename', payload: { seat: id, name } });
              }}
            >
              <Field
                label={say.rename}
                value={name ?? seat.name}
                maxLength={LIMITS.name}
                onChange={(event) => setName(event.target.value)}
              />
              <Button type="submit" aria-busy={busy}>
                {say.saveName}
              </Button>
            </form>
          )}
          <div className={styles.line}>
            {!closed && (
              <Button
                onClick={() =>
                  void send({ type: 'scribe.name', payload: { group: seat.group, ...(!writes && { seat: id }) } })
                }
              >
                <PenLine size={ICON.line} />
                {writes ? say.scribeNoMore : say.scribe}
              </Button>
            )}
            {!one && !seat.automatic && (
              <Button onClick={() => void makeLink()}>
                <Link2 size={ICON.line} />
                {say.link}
              </Button>
            )}
            {!one && (
              <Button onClick={() => ask({ kind: 'remove person', seat: id })}>
                <UserX size={ICON.line} />
                {say.remove}
              </Button>
            )}
          </div>
        </>
      )}
    </AskDialog>
  );
}

export function RemovePersonQuestion({ seat: id }: PersonQuestionProps) {
  const seat = useFacilitatorView((view) => view.seats[id]);
  const say = pageWords.facilitate.person;
  if (seat === undefined) return null;
  return (
    <CommandQuestion
      title={say.removeTitle(seat.name)}
      yes={say.removeYes(seat.name)}
      cancel={say.keep}
      command={{ type: 'seat.remove', payload: { seat: id } }}
    >
      <p>{say.removeHelp(seat.name)}</p>
    </CommandQuestion>
  );
}
