/** Questions of the lobby: shuffle the seats, fill a table with automatic players, give a table a name. */
import { useState } from 'react';
import type { GroupId } from '../../shared/game/ids.ts';
import { LIMITS } from '../../shared/game/limits.ts';
import { entriesOf } from '../../shared/game/records.ts';
import { Stepper } from '../design/controls/Stepper.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { CommandQuestion } from './CommandQuestion.tsx';
import { NameQuestion } from './NameQuestion.tsx';
import styles from './Questions.module.css';

export function ShuffleQuestion() {
  const { lobby: say, reveal } = pageWords.facilitate;
  return (
    <CommandQuestion
      title={say.shuffleTitle}
      yes={say.shuffleYes}
      cancel={reveal.cancel}
      command={{ type: 'seats.shuffle', payload: {} }}
    >
      <p>{say.shuffleHelp}</p>
    </CommandQuestion>
  );
}

interface GroupQuestionProps {
  readonly group: GroupId;
}

export function FillQuestion({ group }: GroupQuestionProps) {
  const view = useFacilitatorView((each) => each);
  const free =
    LIMITS.seatsInGroup - entriesOf(view.seats).filter(([, seat]) => seat.group === group && !seat.screen).length;
  const [wanted, setWanted] = useState(Math.max(1, Math.min(4, free)));
  const { lobby: say, reveal } = pageWords.facilitate;
  const name = view.room.groups[group]?.name ?? '';
  return (
    <CommandQuestion
      title={say.fillTitle(name)}
      yes={say.fillYes}
      cancel={reveal.cancel}
      command={{ type: 'player.fill', payload: { group, seats: wanted } }}
    >
      <p>{say.fillHelp}</p>
      <fieldset className={styles.stepper}>
        <legend className={styles.heading}>{say.fillCount}</legend>
        <Stepper
          value={wanted}
          least={1}
          most={Math.max(1, free)}
          fewer={say.fillFewer}
          more={say.fillMore}
          onStep={setWanted}
        />
      </fieldset>
    </CommandQuestion>
  );
}

export function RenameGroupQuestion({ group }: GroupQuestionProps) {
  const called = useFacilitatorView((view) => view.room.groups[group]?.name ?? '');
  const say = pageWords.facilitate.lobby;
  return (
    <NameQuestion
      title={say.rename(called)}
      label={say.renameTitle}
      maxLength={LIMITS.groupName}
      start={called}
      yes={say.renameSave}
      commandFor={(name) => ({ type: 'group.rename', payload: { group, name } })}
    />
  );
}
