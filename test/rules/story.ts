/** What each table has come to know in a run, told from what was done and not from the state's own book-keeping. */
import type { Entry } from '../../shared/game/entry.ts';
import type { BidId, CardId, GroupId, OptionId, OrganisationId, PlanId, SeatId } from '../../shared/game/ids.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { Group, Workshop } from '../../shared/game/state.ts';
import { isFrom } from '../../shared/game/steps.ts';

export interface Story {
  /** Cards that have turned, by plan. */
  readonly turned: Map<PlanId, Set<OrganisationId>>;
  /** Plans whose cards have been turned over. */
  readonly open: Set<PlanId>;
  /** Options ever bought, by plan. */
  readonly bought: Map<PlanId, Set<OptionId>>;
  /** Challenge cards drawn, by table, and those passed on by anybody. */
  readonly drawn: Map<GroupId, Set<CardId>>;
  readonly passed: Set<CardId>;
  /** Tables that have been at the menu. */
  readonly menu: Set<GroupId>;
  /** Bids whose scores were turned over, and those that were decided on. */
  readonly scored: Set<BidId>;
  readonly decided: Set<BidId>;
  /** Who gave which scores. */
  readonly given: Map<string, Set<SeatId>>;
}

export function newStory(): Story {
  return {
    turned: new Map(),
    open: new Set(),
    bought: new Map(),
    drawn: new Map(),
    passed: new Set(),
    menu: new Set(),
    scored: new Set(),
    decided: new Set(),
    given: new Map(),
  };
}

function add<K, V>(sets: Map<K, Set<V>>, key: K, ...values: readonly V[]): void {
  const set = sets.get(key) ?? new Set();
  for (const value of values) set.add(value);
  sets.set(key, set);
}

/** Keeps the story up to date with one entry, after which the state is `state`. */
export function watch(story: Story, { did, group, command, by }: Entry, state: Workshop): void {
  for (const [id, { table }] of entriesOf<GroupId, Group>(state.groups)) {
    if (isFrom(table.step, 'menu')) story.menu.add(id);
    for (const [plan, each] of entriesOf<PlanId, Plan>(table.plans)) {
      if (!each.revealed || story.open.has(plan)) continue;
      story.open.add(plan);
      add(story.turned, plan, ...keysOf(each.placed));
    }
  }
  if (did.type === 'drew') for (const [id, card] of entriesOf<GroupId, CardId>(did.cards)) add(story.drawn, id, card);
  if (did.type === 'scoresTurned') story.scored.add(did.bid);
  if (did.type === 'awardDecided') story.decided.add(did.bid);
  const plan = group && state.groups[group]?.table.current;
  if (group === undefined || plan === undefined) return;
  if (did.type === 'placed' && story.open.has(plan)) add(story.turned, plan, did.organisation);
  if (did.type === 'revealed')
    add(story.turned, did.plan, ...keysOf(state.groups[group]?.table.plans[did.plan]?.placed ?? {}));
  if (did.type === 'optionBought') add(story.bought, plan, did.option);
  if (did.type === 'undone' && did.what === 'optionReturned')
    add(story.bought, plan, ...keysOf(state.groups[group]?.table.plans[plan]?.bought ?? {}));
  if (did.type === 'cardAnswered' && did.kind === 'pass') story.passed.add(did.card);
  if (command.type === 'score.set') {
    const seat = command.payload.seat ?? keysOf<SeatId, unknown>(state.seats).find((each) => each === by);
    if (seat) add(story.given, `${command.payload.bid} of ${group}`, seat);
  }
}
