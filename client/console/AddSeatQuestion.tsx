/** Gives a seat to somebody without a device: the table's screen is passed to them. */
import type { GroupId } from '../../shared/game/ids.ts';
import { LIMITS } from '../../shared/game/limits.ts';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { NameQuestion } from './NameQuestion.tsx';

interface AddSeatQuestionProps {
  readonly group: GroupId;
}

export function AddSeatQuestion({ group }: AddSeatQuestionProps) {
  const called = useFacilitatorView((view) => view.room.groups[group]?.name ?? '');
  const say = pageWords.facilitate.addSeat;
  return (
    <NameQuestion
      title={say.title(called)}
      label={say.name}
      maxLength={LIMITS.name}
      yes={say.yes}
      commandFor={(name) => ({ type: 'seat.add', payload: { group, name } })}
    >
      <p>{say.help}</p>
    </NameQuestion>
  );
}
