/** The names a participant knows people and things by. */
import type { SeatId } from '../../shared/game/ids.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { GroupView } from '../../shared/game/views.ts';
import type { By } from '../../shared/protocol/messages.ts';
import { words } from '../words/words.ts';
import type { Names } from './did.ts';

function whoOf({ people }: Pick<GroupView, 'people'>, by: By, you: SeatId | undefined): string {
  if (by === you) return words.did.you;
  const seat = entriesOf(people).find(([id]) => id === by);
  if (seat) return seat[1].name;
  return by.startsWith('f') ? words.did.facilitator : words.did.somebody;
}

export function namesAt(view: GroupView, you: SeatId | undefined): Names {
  const { people, room, table, catalogue } = view;
  return {
    who: (by) => whoOf(view, by, you),
    seat: (seat) => people[seat]?.name ?? words.did.somebody,
    group: (group) => room.groups[group]?.name ?? '',
    organisation: (organisation) => catalogue.organisations[organisation]?.name ?? organisation,
    service: (organisation, service) =>
      catalogue.organisations[organisation]?.services.find(({ id }) => id === service)?.name ?? service,
    column: (column) => catalogue.columns.find(({ id }) => id === column)?.name ?? column,
    step: (step) => words.steps.inSentence[step],
    option: (option) => catalogue.options[option]?.name ?? option,
    card: (card) => catalogue.cards[card]?.title ?? card,
    criterion: (criterion) => catalogue.criteria.find(({ id }) => id === criterion)?.name ?? criterion,
    person: (plan) => {
      const person = table.plans[plan]?.person;
      return (person && catalogue.people[person]?.name) ?? words.did.somebody;
    },
  };
}
