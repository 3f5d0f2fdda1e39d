/** What was done lately, in the console's words: the names it knows, the last act of each table, and how long ago. */
import type { GroupId } from '../../shared/game/ids.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { FacilitatorView } from '../../shared/game/views.ts';
import type { By, Recent } from '../../shared/protocol/messages.ts';
import { type Names, sentenceOf } from '../story/did.ts';
import { words } from '../words/words.ts';

type Known = Pick<FacilitatorView, 'room' | 'seats' | 'tables' | 'facilitators' | 'catalogue'>;

function nameOf({ seats, facilitators }: Known, by: By): string {
  const seat = entriesOf(seats).find(([id]) => id === by);
  if (seat !== undefined) return seat[1].name;
  const facilitator = entriesOf(facilitators).find(([id]) => id === by);
  return facilitator === undefined ? words.did.somebody : facilitator[1].name;
}

/** The names as this facilitator knows them. */
export function namesFor(view: Known): Names {
  const { room, seats, tables, catalogue } = view;
  return {
    who: (by) => nameOf(view, by),
    seat: (seat) => seats[seat]?.name ?? words.did.somebody,
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
      const person = Object.values(tables).find((table) => table?.plans[plan])?.plans[plan]?.person;
      return (person && catalogue.people[person]?.name) ?? words.did.somebody;
    },
  };
}

/** The table something was done by or to, as far as the record of it tells. */
export function groupOf(
  { seats, tables }: Pick<Known, 'seats' | 'tables'>,
  { by, did }: Pick<Recent, 'by' | 'did'>,
): GroupId | undefined {
  const seat = entriesOf(seats).find(([id]) => id === by);
  if (seat !== undefined) return seat[1].group;
  if (did.type === 'revealed') return entriesOf(tables).find(([, table]) => did.plan in table.plans)?.[0];
  return 'group' in did ? did.group : undefined;
}

export interface LastAct {
  readonly at: number;
  readonly sentence: string;
}

/** The latest thing a table did itself, or a facilitator turning its cards for it; nothing if it is longer ago than is remembered. */
export function lastActOf(view: Known, recent: readonly Recent[], group: GroupId): LastAct | undefined {
  const last = recent.findLast(
    (each) => groupOf(view, each) === group && (each.did.type === 'revealed' || bySeat(view, each.by)),
  );
  return last && { at: last.at, sentence: sentenceOf(last.did, last.by, namesFor(view)) };
}

function bySeat({ seats }: Pick<Known, 'seats'>, by: By): boolean {
  return entriesOf(seats).some(([id]) => id === by);
}
