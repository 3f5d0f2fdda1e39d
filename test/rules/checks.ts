/** What must hold whatever people do. Each check answers with what is wrong, or nothing. */
import { isDeepStrictEqual } from 'node:util';
import { bidMoney } from '../../shared/game/bid-money.ts';
import { fullCatalogue } from '../../shared/game/catalogue-of.ts';
import type { Did } from '../../shared/game/did.ts';
import type { Entry } from '../../shared/game/entry.ts';
import type { GroupId } from '../../shared/game/ids.ts';
import { mostToOffer, purseOf } from '../../shared/game/money.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { Group, Table, Workshop } from '../../shared/game/state.ts';
import { answered } from '../../shared/game/tender-read.ts';
import { bidByHand, costByHand, purseByHand } from '../../shared/game/testing/money-by-hand.ts';
import type { Pack } from '../../shared/pack/schema.ts';
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

/** Every sum of the plan that was acted on, and every amount that was told, is the one worked out by hand. */
export function moneyWrong({ did, group }: Pick<Entry, 'did' | 'group'>, state: Workshop, pack: Pack): Wrong {
  const table = group === undefined ? undefined : state.groups[group]?.table;
  if (table === undefined) return undefined;
  if (did.type === 'revealed') {
    const plan = table.plans[did.plan];
    const byHand = plan && costByHand(plan, pack);
    if (did.cost !== byHand) return `the reveal tells ${did.cost}, by hand it is ${byHand}`;
    const budget = plan?.side === 'council' ? byHand : undefined;
    if (plan?.budget !== budget) return `the budget is ${plan?.budget}, by hand it is ${budget}`;
  }
  const catalogue = fullCatalogue(pack);
  for (const plan of Object.values(table.plans)) {
    if (plan === undefined) continue;
    const purse = purseOf(plan, catalogue);
    const byHand = purseByHand(plan, pack);
    const most = mostToOffer(plan, catalogue);
    if (purse?.balance !== byHand?.balance || purse?.budget !== byHand?.budget || most !== byHand?.most)
      return `of ${plan.id} ${purse?.balance} is left and ${most} to offer, by hand ${JSON.stringify(byHand)}`;
  }
  for (const bid of Object.values(table.bids)) {
    const plan = bid && table.plans[bid.plan];
    if (bid === undefined || plan === undefined) continue;
    const tendered = answered(state, pack, plan).value;
    const money = bidMoney(plan, bid.form, tendered, catalogue);
    const byHand = bidByHand(plan, bid.form, tendered, pack);
    if (money.cost !== byHand.cost || money.value !== byHand.value)
      return `${bid.id} costs ${money.cost} for ${money.value}, by hand ${JSON.stringify(byHand)}`;
    if (did.type === 'bidSubmitted' && did.bid === bid.id && did.cost !== byHand.cost)
      return `a bid was told at ${did.cost}, by hand it is ${byHand.cost}`;
  }
  return publishedWrong(did, table, pack);
}

function publishedWrong(did: Did, table: Table, pack: Pack): Wrong {
  if (did.type !== 'tenderPublished') return undefined;
  const tender = table.tenders[did.tender];
  const plan = tender && table.plans[tender.plan];
  const value = tender?.form.price ?? (plan && purseByHand(plan, pack)?.most);
  const frozen = tender?.versions[did.version]?.value;
  return value === did.value && value === frozen
    ? undefined
    : `${frozen} was published and ${did.value} told, by hand ${value}`;
}

/** Cards turned stay turned when something is taken back, so they are compared apart. */
export function withoutTurned(state: Workshop): unknown {
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

/** The latest entries, with those that were taken back among them and their taking back struck out, but for the cards they turned. */
export function leftOf(latest: readonly Entry[]): readonly Entry[] {
  const undone = latest.flatMap(({ command }) => (command.type === 'undo' ? [command.payload.entry] : []));
  return latest.flatMap((entry) => {
    const { seq, command, patches } = entry;
    if (command.type === 'undo' && latest.some((each) => each.seq === command.payload.entry)) return [];
    return undone.includes(seq) ? [{ ...entry, patches: patches.filter(({ path }) => path[6] === 'turned') }] : [entry];
  });
}

export interface TakenBack {
  /** The state before the entry that was taken back. */
  readonly without: Workshop;
  /** What was done since and not taken back. */
  readonly since: readonly Entry[];
  readonly before: Workshop;
  readonly after: Workshop;
}

/** Where what was done since would have led from the state before; nothing if it has no place there. */
function hadItNeverBeen(game: Game, without: Workshop, since: readonly Entry[]): Workshop | undefined {
  try {
    return since.reduce<Workshop>((state, entry) => game.applyEntry(state, entry), without);
  } catch {
    return undefined;
  }
}

/** Taking back leaves what would stand there had the entry never been, and nothing seen is unseen. */
export function undoWrong(game: Game, { without, since, before, after }: TakenBack): Wrong {
  const expected = hadItNeverBeen(game, without, since);
  if (expected === undefined) return 'undo takes away what something later was done to';
  if (!isDeepStrictEqual(withoutTurned(expected), withoutTurned(after))) return 'undo does not restore what was';
  return isDeepStrictEqual(turnedIn(before), turnedIn(after)) ? undefined : 'undo unsees a card';
}
