/** An automatic player: it sees what a person at its seat sees and picks at random among what `may` allows. */
import type { TableCommand, TableCommandType } from '../game/commands.ts';
import type { SeatId } from '../game/ids.ts';
import { may } from '../game/may.ts';
import type { GroupView } from '../game/views.ts';
import type { Chance } from './ideas/pick.ts';
import { ideasFor } from './ideas.ts';

/** What a table does once and cannot take back by itself. */
export const DECISIVE: readonly TableCommandType[] = [
  'plan.reveal',
  'tender.publish',
  'bid.submit',
  'bid.withdraw',
  'score.reveal',
  'award.decide',
];

/** What takes away or words anew what somebody else may have said. */
const UNSAYING: readonly TableCommandType[] = [
  'asset.edit',
  'asset.remove',
  'need.edit',
  'need.remove',
  'outcome.edit',
  'outcome.remove',
  'plan.remove',
  'option.return',
  'challenge.answer',
  'challenge.reopen',
  'question.answer',
  'score.difference',
  'score.agree',
];

/** What an automatic player leaves to people, if there are any at its table. */
export const LEFT_TO_PEOPLE: readonly TableCommandType[] = [...DECISIVE, ...UNSAYING];

/** What the player does next, or nothing if it has no idea that is allowed now. */
export function chooseCommand(view: GroupView, seat: SeatId, chance: Chance): TableCommand | undefined {
  const allowed = may(view.table, view.catalogue, seat);
  const ideas = ideasFor(view, seat, chance).filter((idea) => allowed(idea) === undefined);
  return ideas[Math.floor(chance() * ideas.length)];
}
