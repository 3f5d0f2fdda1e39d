/** Questions of the lobby: shuffle the seats, fill a table with automatic players, give a table a name. */
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { GroupId } from '../../shared/game/ids.ts';
import { LIMITS } from '../../shared/game/limits.ts';
import { entriesOf } from '../../shared/game/records.ts';
import { IconButton } from '../design/controls/IconButton.tsx';
import { ICON } from '../design/icon.ts';
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
        <IconButton label={say.fillFewer} onClick={() => setWanted(Math.max(1, wanted - 1))}>
          <Minus size={ICON.block} />
        </IconButton>
        <output className={styles.figure}>{wanted}</output>
        <IconButton label={say.fillMore} onClick={() => setWanted(Math.min(Math.max(1, free), wanted + 1))}>
          <Plus size={ICON.block} />
        </IconButton>
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
