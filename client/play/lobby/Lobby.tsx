/** Waiting together: your table, who is at it, what will happen, and another table if you would rather. */
import { type FormEvent, useState } from 'react';
import type { GroupId } from '../../../shared/game/ids.ts';
import { LIMITS } from '../../../shared/game/limits.ts';
import { inOrder } from '../../../shared/game/records.ts';
import { Button } from '../../design/controls/Button.tsx';
import { useBegun } from '../../design/controls/begun.ts';
import { Field } from '../../design/controls/Field.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { Avatar } from '../../design/people/Avatar.tsx';
import { BoroughMap } from '../../design/pictures/BoroughMap.tsx';
import { Emblem } from '../../design/pictures/Emblem.tsx';
import { words } from '../../words/words.ts';
import { ownMove } from '../own-move.ts';
import { usePeople } from '../people.ts';
import { StepMain } from '../shell/StepMain.tsx';
import { useTable } from '../table.tsx';
import styles from './Lobby.module.css';

function YourTable() {
  const { table } = useTable();
  const people = usePeople();
  const { lobby } = words.play;
  return (
    <Panel
      title={
        <span className={styles.table}>
          <Emblem emblem={table.emblem} /> {lobby.welcome(table.name)}
        </span>
      }
    >
      <h3 className={styles.head}>{lobby.people}</h3>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id}>
            <Avatar person={person} />
            <span>
              {person.name}
              {person.you && ` (${lobby.you})`}
              {person.presence === 'automatic' && ` (${lobby.automatic})`}
            </span>
          </li>
        ))}
      </ul>
      {people.length === 1 && <p>{lobby.alone}</p>}
    </Panel>
  );
}

function TableName() {
  const { table, ask } = useTable();
  const { typed, overtaken, type, sent, giveBack } = useBegun(table.name);
  const [error, setError] = useState<string>();
  const { lobby } = words.play;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const name = typed.trim();
    if (name === '' || name === table.name) return;
    sent();
    const answer = await ask({ type: 'group.rename', payload: { group: table.id, name } });
    setError(answer.ok ? undefined : answer.message);
    if (answer.ok) announcer.answer(lobby.renamed(name));
    else giveBack(typed);
  };
  return (
    <form className={styles.rename} onSubmit={save} noValidate>
      <Field
        label={lobby.renameField}
        value={typed}
        hint={overtaken ? words.design.field.overtaken(table.name) : undefined}
        maxLength={LIMITS.groupName}
        error={error}
        onChange={({ target }) => type(target.value)}
      />
      <Button type="submit">{lobby.renameSave}</Button>
    </form>
  );
}

function OtherTables() {
  const { room, table, seat, act } = useTable();
  const others = inOrder(room.groups).filter(([id]) => id !== table.id);
  const { lobby } = words.play;
  const move = async (group: GroupId) => {
    ownMove.begin(room.code, group);
    const answer = await act({ type: 'seat.move', payload: { seat, group } });
    if (!answer.ok) ownMove.end(room.code);
  };
  return (
    <Panel title={lobby.rename}>
      {/* What is written names the table it was begun at. */}
      <TableName key={table.id} />
      {others.length > 0 && (
        <>
          <h3 className={styles.head}>{lobby.move}</h3>
          <ul className={styles.others}>
            {others.map(([group, { name, emblem }]) => (
              <li key={group}>
                <Button onClick={() => void move(group)}>
                  <Emblem emblem={emblem} />
                  {lobby.moveTo(name)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

export function Lobby() {
  const { catalogue, table } = useTable();
  const { lobby } = words.play;
  return (
    <StepMain className={styles.lobby}>
      <BoroughMap seed={catalogue.place.mapSeed} faint className={styles.map} />
      <YourTable />
      <Panel title={lobby.next}>
        <ol className={styles.day}>
          {lobby.day.map((line, index) => (
            <li key={line}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <span>{line}</span>
            </li>
          ))}
        </ol>
        <p className={styles.care}>{lobby.care}</p>
      </Panel>
      {!table.closed && <OtherTables />}
    </StepMain>
  );
}
