/** Undo: takes back what one entry did, if nothing later builds on it. */
import { applyPatches, type Patch } from 'immer';
import type { Pack } from '../pack/schema.ts';
import type { Command } from '../protocol/commands.ts';
import { factsOf } from './commands.ts';
import type { DidType } from './did.ts';
import type { Entry } from './entry.ts';
import { NAMELESS } from './hearing.ts';
import type { GroupId } from './ids.ts';
import { invariantBroken } from './invariants.ts';
import { type Refusal, refuse } from './refusals.ts';
import { paperOut } from './rules/table-rule.ts';
import { standing } from './standing.ts';
import type { Table, Workshop } from './state.ts';

/** What a later action is called in the refusal that names it. */
const NAMES: Readonly<Partial<Record<DidType, string>>> = {
  needAdded: 'a need was added',
  needEdited: 'a need was changed',
  needRemoved: 'a need was taken off',
  needRanked: 'needs were put in another order',
  assetAdded: 'something they have was added',
  assetEdited: 'something they have was changed',
  assetRemoved: 'something they have was taken off',
  outcomeAdded: 'an outcome was added',
  outcomeEdited: 'an outcome was changed',
  outcomeRemoved: 'an outcome was taken off',
  outcomeRanked: 'outcomes were put in another order',
  placed: 'a card was placed',
  moved: 'the card was moved',
  removed: 'a card was taken off',
  linked: 'the card was linked',
  serviceSet: 'a service was changed',
  optionBought: 'something was bought',
  optionReturned: 'something was given back',
  weightsSet: 'the weights were changed',
  revealed: 'the cards were turned',
};

function nameOf(later: Entry | undefined): string {
  return (later && NAMES[later.did.type]) ?? 'something was changed';
}

function startsWith(path: Patch['path'], start: Patch['path']): boolean {
  return start.length <= path.length && start.every((key, i) => key === path[i]);
}

/** True if one path equals, contains or lies inside one of the other's. */
function overlap(a: readonly Patch[], b: readonly Patch[]): boolean {
  return a.some((x) => b.some((y) => startsWith(x.path, y.path) || startsWith(y.path, x.path)));
}

/** Where `turned` stands in a path: state, groups, group, table, plans, plan, turned. Further in it may be somebody's id. */
const TURNED_AT = 6;

/** Refuses what a paper that is out was made from. */
function wentOut(table: Table, { payload }: Command): Refusal | undefined {
  const tender = 'tender' in payload ? payload.tender : undefined;
  const plan = 'plan' in payload ? payload.plan : tender && table.tenders[tender]?.plan;
  return plan ? paperOut({ table }, plan) : undefined;
}

export type Undoing = { readonly entry: Entry; readonly inverse: readonly Patch[] };

/** What stands of a log after an entry. */
function standingAfter(history: readonly Entry[], seq: number): readonly Entry[] {
  return standing(history).filter((each) => each.seq > seq);
}

/** What takes an entry back. What was seen stays seen: a card that turned as it was placed goes back to the deck turned. */
function inverseOf({ inverse = [] }: Entry): readonly Patch[] {
  return inverse.filter(({ path }) => path[TURNED_AT] !== 'turned');
}

function without(state: Workshop, inverse: readonly Patch[]): Workshop {
  return applyPatches({ state }, [...inverse]).state;
}

/**
 * The entry to take back, or why it stays. `group` is the sender's table.
 *
 * A state is what the standing entries made of the state before them. An entry that none of the later ones
 * overlaps could as well have been the last of them, so its inverse finds every path as the entry left it.
 */
export function findUndo(state: Workshop, history: readonly Entry[], seq: number, group: GroupId): Undoing | Refusal {
  const table = state.groups[group]?.table;
  const entry = history.find((each) => each.seq === seq);
  // What its reader may not know of answers like what does not exist: another table's, or said without a name.
  if (entry === undefined || table === undefined || entry.group !== group) return refuse('undo_gone');
  if (NAMELESS.includes(entry.did.type)) return refuse('undo_gone');
  if (factsOf(entry.command.type).undoable !== true || entry.inverse === undefined) return refuse('undo_never');
  if (table.closed) return refuse('closed');
  if (entry.seq <= table.since) return refuse('undo_visit');
  if (!standing(history).includes(entry)) return refuse('undo_done');
  const out = wentOut(table, entry.command);
  if (out) return out;
  const later = standingAfter(history, seq).find((each) => overlap(entry.patches, each.patches));
  if (later) return refuse('undo_later', { later: nameOf(later) });
  return { entry, inverse: inverseOf(entry) };
}

/** The state with an entry taken back; nothing if what would be left is not a state the game allows. */
export function takeBack(state: Workshop, pack: Pack, { inverse }: Undoing): Workshop | undefined {
  const next = without(state, inverse);
  return invariantBroken(next, pack) === undefined ? next : undefined;
}

/** The later act that makes what would be left unsound: the last one without which it is sound, or if it takes several, the one they all go back to. */
export function inTheWay(state: Workshop, pack: Pack, history: readonly Entry[], { entry, inverse }: Undoing): Refusal {
  const left = without(state, inverse);
  const isSound = (each: Workshop) => invariantBroken(each, pack) === undefined;
  const lasting: Entry[] = [];
  const free: Entry[] = [];
  const back: { readonly act: Entry; readonly left: Workshop }[] = [];
  for (const act of standingAfter(history, entry.seq).toReversed()) {
    const overlaps = ({ patches }: Entry) => overlap(act.patches, patches);
    if (act.group !== entry.group || act.inverse === undefined || lasting.some(overlaps)) {
      lasting.push(act);
      continue;
    }
    if (!back.some((each) => overlaps(each.act))) free.push(act);
    back.push({ act, left: without(back.at(-1)?.left ?? left, inverseOf(act)) });
  }
  const one = free.find((act) => isSound(without(left, inverseOf(act))));
  const several = back.find((each) => isSound(each.left))?.act;
  const forGood = lasting.find(({ group, did }) => group === entry.group && NAMES[did.type] !== undefined);
  return refuse('undo_later', { later: nameOf(one ?? several ?? forGood) });
}
