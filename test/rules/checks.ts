/** What must hold whatever people do. Each check answers with what is wrong, or nothing. */
import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '../../shared/game/entry.ts';
import { type GroupId, makeId, type OrganisationId } from '../../shared/game/ids.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { Group, Workshop } from '../../shared/game/state.ts';
import { costByHand } from '../../shared/game/testing/money-by-hand.ts';
import type { Audience } from '../../shared/game/views.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { coreOf, costOf } from '../room/marked-pack.ts';
import type { Game } from './game.ts';

type Wrong = string | undefined;

function wire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

/** The log alone, sent as text, gives the state. */
export function replayWrong(game: Game, log: readonly Entry[], state: Workshop): Wrong {
  let again: Workshop | undefined;
  for (const entry of wire(log)) again = game.applyEntry(again, entry);
  return isDeepStrictEqual(again, wire(state)) ? undefined : 'the log does not give the state';
}

/** The budget set at a reveal is the cost worked out by hand. */
export function moneyWrong({ did, group }: Pick<Entry, 'did' | 'group'>, state: Workshop, pack: Pack): Wrong {
  if (did.type !== 'revealed' || group === undefined) return undefined;
  const plan = state.groups[group]?.table.plans[did.plan];
  if (plan === undefined) return 'a plan was turned that is not there';
  const byHand = costByHand(plan, pack);
  if (did.cost !== byHand) return `the reveal tells ${did.cost}, by hand it is ${byHand}`;
  return plan.budget === byHand ? undefined : `the budget is ${plan.budget}, by hand it is ${byHand}`;
}

/** Cards turned stay turned when something is taken back, so they are compared apart. */
function withoutTurned(state: Workshop): unknown {
  const groups = entriesOf<GroupId, Group>(state.groups).map(([id, { order, table }]) => {
    const plans = Object.values(table.plans).map((plan) => ({ ...plan, turned: {} }));
    return [id, { order, table: { ...table, plans } }];
  });
  return { ...state, groups: Object.fromEntries(groups) };
}

function turnedIn(state: Workshop): string[] {
  return entriesOf<GroupId, Group>(state.groups).flatMap(([, { table }]) =>
    Object.values(table.plans).flatMap((plan) => keysOf(plan?.turned ?? {}).map((card) => `${plan?.id}/${card}`)),
  );
}

export interface TakenBack {
  /** The state before the entry that was taken back. */
  readonly without: Workshop;
  /** What was done since. */
  readonly since: readonly Entry[];
  readonly before: Workshop;
  readonly after: Workshop;
}

/** Taking back leaves what would stand there had the entry never been, and nothing seen is unseen. */
export function undoWrong(game: Game, { without, since, before, after }: TakenBack): Wrong {
  const expected = since.reduce<Workshop>((state, entry) => game.applyEntry(state, entry), without);
  if (!isDeepStrictEqual(withoutTurned(expected), withoutTurned(after))) return 'undo does not restore what was';
  return isDeepStrictEqual(turnedIn(before), turnedIn(after)) ? undefined : 'undo unsees a card';
}

const MARK = /mark-(?:record|good|bad|staff|card|title|note)-[\w-]+|(?<![\d.])8(?:13|77|78)\d{4}(?!\d)/g;

/** Every mark of the backs of one organisation of a marked pack. */
function marksOf(pack: Pack, organisation: OrganisationId): string[] {
  const number = pack.organisations.findIndex(({ id }) => id === organisation);
  const services = pack.organisations[number]?.services ?? [];
  const words = ['record', 'good', 'bad', 'staff'].map((what) => `mark-${what}-${organisation}`);
  return [...words, String(coreOf(number)), ...services.map((_, which) => String(costOf(number, which)))];
}

/** What each table has seen turned, told from the story and not from the state's own book-keeping. */
export type Seen = Map<GroupId, Set<OrganisationId>>;

/** Keeps `seen` up to date with one entry. */
export function watch(seen: Seen, { did, group }: Pick<Entry, 'did' | 'group'>, state: Workshop): void {
  const plan = group === undefined ? undefined : currentPlan(state, group);
  if (group === undefined || plan === undefined) return;
  const cards = seen.get(group) ?? new Set();
  if (did.type === 'revealed') for (const card of keysOf(plan.placed)) cards.add(card);
  if (did.type === 'placed' && plan.budget !== undefined) cards.add(did.organisation);
  seen.set(group, cards);
}

function currentPlan(state: Workshop, group: GroupId): Plan | undefined {
  const table = state.groups[group]?.table;
  return table?.plans[table.current];
}

export interface Heard {
  readonly audience: Audience;
  readonly state: Workshop;
  readonly pack: Pack;
  readonly seen: Seen;
  /** All that the audience is sent. */
  readonly text: string;
}

/** Nobody hears a mark before it may be seen, another table's work, somebody's background, the seed, a key or a link. */
export function secrecyWrong({ audience, state, pack, seen, text }: Heard): Wrong {
  const secrets = [state.seed, ...keysOf(state.keys), ...keysOf(state.links)];
  const told = secrets.find((secret) => text.includes(secret));
  if (told !== undefined) return `${audience} hears ${told}`;
  const marks = text.match(MARK) ?? [];
  if (audience === 'facilitator') {
    const card = marks.find((mark) => /^mark-(card|title)-/.test(mark));
    return card === undefined ? undefined : `facilitators hear ${card} before it is drawn`;
  }
  if (text.includes('"background"')) return `${audience} hears of backgrounds`;
  const allowed = new Set(allowedCards(audience, state, seen).flatMap((card) => marksOf(pack, card)));
  const mark = marks.find((each) => !allowed.has(each));
  if (mark !== undefined) return `${audience} hears ${mark} too soon`;
  return othersWork(audience, state, text);
}

function allowedCards(audience: Audience, state: Workshop, seen: Seen): OrganisationId[] {
  if (audience !== 'public') return [...(seen.get(makeId<GroupId>(audience.slice(6))) ?? [])];
  const tables = keysOf<GroupId, Group>(state.groups);
  const all = tables.every((group) => currentPlan(state, group)?.budget !== undefined);
  const shown = state.spotlight;
  return all && shown !== undefined ? keysOf(currentPlan(state, shown)?.placed ?? {}) : [];
}

/** Fields of every view that read like ids of needs, assets or outcomes. */
const FIELDS: readonly string[] = ['at', 'of'];

function othersWork(audience: Audience, state: Workshop, text: string): Wrong {
  for (const [group, { table }] of entriesOf<GroupId, Group>(state.groups)) {
    if (audience === `group:${group}`) continue;
    for (const plan of Object.values(table.plans)) {
      if (plan === undefined) continue;
      const spotlit = audience === 'public' && state.spotlight === group;
      const own = [...keysOf(plan.assets), ...(spotlit ? [] : [...keysOf(plan.needs), ...keysOf(plan.outcomes)])];
      // A record opened again brings ids of another log, so two tables may by chance have one in common.
      const told = own.find((id) => !FIELDS.includes(id) && text.includes(`"${id}"`) && !elsewhere(state, group, id));
      if (told !== undefined) return `${audience} hears ${told} of ${group}`;
    }
  }
  return undefined;
}

function elsewhere(state: Workshop, group: GroupId, id: string): boolean {
  return entriesOf<GroupId, Group>(state.groups).some(
    ([other, { table }]) =>
      other !== group &&
      Object.values(table.plans).some((plan) => plan && (id in plan.needs || id in plan.assets || id in plan.outcomes)),
  );
}

/** How many marks an audience hears: to show that the search finds them once they may be seen. */
export function marksIn(text: string): number {
  return text.match(MARK)?.length ?? 0;
}
