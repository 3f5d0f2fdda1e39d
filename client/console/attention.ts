/** Which tables need somebody, and why: the chips of the console, most pressing first. */
import type { SeatId } from '../../shared/game/ids.ts';
import type { Purse } from '../../shared/game/money.ts';
import type { Table } from '../../shared/game/state.ts';
import { isFrom, type StepId } from '../../shared/game/steps.ts';
import { QUIET_AFTER } from '../story/presence.ts';
import type { PersonAtTable } from './people.ts';

export type Attention =
  /** Hands up for a facilitator. */
  | { readonly kind: 'help'; readonly seats: readonly { readonly id: SeatId; readonly name: string }[] }
  /** The minutes are those of whoever is away longest; absent if that is not known. */
  | { readonly kind: 'lost'; readonly names: readonly string[]; readonly minutes?: number }
  /** So many whole minutes at least. */
  | { readonly kind: 'quiet'; readonly names: readonly string[]; readonly minutes: number }
  | { readonly kind: 'behind'; readonly step: StepId }
  | { readonly kind: 'ahead'; readonly step: StepId }
  | { readonly kind: 'over' }
  | { readonly kind: 'empty' };

interface TableNow {
  readonly table: Pick<Table, 'step' | 'help'>;
  readonly roomStep: StepId;
  readonly people: readonly PersonAtTable[];
  readonly purse: Purse | undefined;
  /** Server time of the latest thing the table did. */
  readonly lastAt: number | undefined;
  readonly now: number;
}

const MINUTE = 60_000;
const inState = (people: readonly PersonAtTable[], state: PersonAtTable['state']) =>
  people.filter((person) => person.state === state);
const named = (people: readonly PersonAtTable[]) => people.map(({ seat }) => seat.name);
const minutesOf = (people: readonly PersonAtTable[], now: number) =>
  people.flatMap(({ since }) => (since === undefined ? [] : Math.max(0, Math.floor((now - since) / MINUTE))));

/** Being ahead is told, and is not a reason to go over to the table; nor is one quiet person. */
export function attentionOf({ table, roomStep, people, purse, lastAt, now }: TableNow): Attention[] {
  const lost = inState(people, 'lost');
  const quiet = inState(people, 'quiet');
  const away = minutesOf(lost, now);
  const still = lastAt === undefined || now - lastAt >= QUIET_AFTER;
  const hands = people.flatMap(({ id, seat }) => (table.help[id] ? [{ id, name: seat.name }] : []));
  const found: Attention[] = [];
  if (hands.length > 0) found.push({ kind: 'help', seats: hands });
  if (lost.length > 0)
    found.push({ kind: 'lost', names: named(lost), ...(away.length > 0 && { minutes: Math.max(...away) }) });
  if (table.step !== roomStep)
    found.push({ kind: isFrom(table.step, roomStep) ? 'ahead' : 'behind', step: table.step });
  if (quiet.length > 0) found.push({ kind: 'quiet', names: named(quiet), minutes: Math.min(...minutesOf(quiet, now)) });
  if (purse !== undefined && purse.balance < 0 && still) found.push({ kind: 'over' });
  if (people.length === 0) found.push({ kind: 'empty' });
  return found;
}

/** Whether the table gets the amber edge. */
export function needsSomebody(attention: readonly Attention[]): boolean {
  return attention.some(
    (each) =>
      each.kind === 'help' ||
      each.kind === 'lost' ||
      each.kind === 'behind' ||
      each.kind === 'over' ||
      (each.kind === 'quiet' && each.names.length >= 2),
  );
}

export interface Headline {
  /** The one thing a table's head has room for. */
  readonly shown?: Attention;
  /** What else there is to know, for whoever asks. */
  readonly rest: readonly Attention[];
}

/** The most pressing first. One quiet person is told by their own sign in the row of people, and leaves the head to the step. */
export function headlineOf(attention: readonly Attention[]): Headline {
  const shown = attention.find((each) => each.kind !== 'quiet' || each.names.length >= 2);
  return { ...(shown && { shown }), rest: attention.filter((each) => each !== shown) };
}
