/** Deciding: from a state and a command to the next state with what it did, or a refusal. Pure; it never throws for a rule. */
import { type Draft, enablePatches, produceWithPatches } from 'immer';
import type { Command } from '../protocol/commands.ts';
import { catalogueFor, fullCatalogue } from './catalogue.ts';
import { factsOf, isTableCommand, type RoomCommandType, type TableCommand, type TableCommandType } from './commands.ts';
import type { Did } from './did.ts';
import type { Context, Decision } from './entry.ts';
import { type FacilitatorId, type GroupId, makeId, type PlanId, type SeatId } from './ids.ts';
import { invariantBroken } from './invariants.ts';
import { may } from './may.ts';
import { entriesOf } from './records.ts';
import { type Refusal, type RefusalCode, refuse } from './refusals.ts';
import { openWorkshop } from './rules/open.ts';
import { restoreWorkshop } from './rules/restore.ts';
import { ROOM_RULES } from './rules/room.ts';
import type { RoomAt } from './rules/room-rule.ts';
import { TABLE_RULES } from './rules/table.ts';
import type { Group, Workshop } from './state.ts';
import { findUndo, inTheWay, takeBack } from './undo.ts';

enablePatches();

/** Commands that a closed workshop still takes: about who may come in and read. */
const WHEN_CLOSED = [
  'seat.link',
  'link.use',
  'facilitator.invite',
  'facilitator.remove',
  'seat.remove',
] as const satisfies readonly RoomCommandType[];

interface Sender {
  readonly seat: SeatId | undefined;
  readonly group: GroupId | undefined;
}

type Refused = Extract<RefusalCode, 'not_yours' | 'not_your_table' | 'no_seat'>;

/** Whether the sender may send this kind of command at all. */
function senderOf(state: Workshop, { type }: Command, { by }: Context): Sender | Refused {
  const { who } = factsOf(type);
  if (by === 'door') return who === 'door' ? { seat: undefined, group: undefined } : 'not_yours';
  if (who === 'door') return 'not_yours';
  const facilitator = state.facilitators[makeId<FacilitatorId>(by)];
  if (facilitator) {
    if (who === 'table') return 'not_your_table';
    const allowed = facilitator.kind !== 'remote' || who === 'remote';
    return allowed ? { seat: undefined, group: undefined } : 'not_yours';
  }
  const seat = makeId<SeatId>(by);
  const found = state.seats[seat];
  if (found === undefined || found.removed) return 'no_seat';
  if (who === 'facilitator' || who === 'remote') return 'not_yours';
  return { seat, group: found.group };
}

/** The next state with what a command did. Throws only if a log does not begin by opening a workshop: a bug of the caller. */
export function decide(state: Workshop | undefined, command: Command, context: Context): Decision {
  if (state === undefined) return begin(command, context);
  const sender = senderOf(state, command, context);
  if (typeof sender === 'string') return refused(refuse(sender));
  if (command.type === 'undo') return undo(state, command.payload.entry, sender, context);
  if (isTableCommand(command)) return atTable(state, command, sender, context);
  if (command.type === 'workshop.open' || command.type === 'workshop.restore') return refused(refuse('already_so'));
  return inRoom(state, command, sender, context);
}

function begin(command: Command, context: Context): Decision {
  if (command.type === 'workshop.open') {
    const state = openWorkshop(command.payload, context);
    return begun(state, { type: 'workshopOpened', groups: command.payload.groups });
  }
  if (command.type !== 'workshop.restore') throw new Error('The first command of a log opens the workshop.');
  const state = restoreWorkshop(command.payload, context);
  return invariantBroken(state, context.pack) === undefined
    ? begun(state, { type: 'workshopRestored' })
    : refused(refuse('record_unfit'));
}

function begun(state: Workshop, did: Did): Decision {
  return { ok: true, state, did, patches: [{ op: 'add', path: ['state'], value: state }] };
}

function refused(refusal: Refusal): Decision {
  return { ok: false, refusal };
}

function atTable<T extends TableCommandType>(
  state: Workshop,
  command: Command<T> & TableCommand,
  sender: Sender,
  context: Context,
): Decision {
  const group = sender.group ?? ('plan' in command.payload ? tableWith(state, command.payload.plan) : undefined);
  const table = group === undefined ? undefined : state.groups[group]?.table;
  if (group === undefined || table === undefined) return refused(refuse('not_your_table'));
  const refusal = may(table, catalogueFor(context.pack, table), sender.seat)<T>(command);
  if (refusal) return refused(refusal);
  const catalogue = fullCatalogue(context.pack);
  return change(state, command, group, (draft) => {
    const target = draft.groups[group]?.table;
    if (target === undefined) throw new Error('The table was there a moment ago.');
    return TABLE_RULES[command.type].apply(target, command.payload, { catalogue, seat: sender.seat, seq: context.seq });
  });
}

/** The table whose plan this is, for a facilitator who names the plan alone. */
function tableWith(state: Workshop, plan: PlanId): GroupId | undefined {
  return entriesOf<GroupId, Group>(state.groups).find(([, { table }]) => table.plans[plan] !== undefined)?.[0];
}

function inRoom<T extends RoomCommandType>(
  state: Workshop,
  command: Command<T>,
  sender: Sender,
  context: Context,
): Decision {
  const open = state.closedAt === undefined || WHEN_CLOSED.some((type) => type === command.type);
  if (!open) return refused(refuse('closed'));
  const rule = ROOM_RULES[command.type];
  const at: RoomAt = { ...context, seat: sender.seat };
  const refusal = rule.may(state, command.payload, at);
  if (refusal) return refused(refusal);
  return change(state, command, sender.group, (draft) => rule.apply(draft, command.payload, at));
}

function undo(state: Workshop, seq: number, { group }: Sender, { history, pack }: Context): Decision {
  if (group === undefined) return refused(refuse('not_yours'));
  const found = findUndo(state, history, seq, group);
  if ('code' in found) return refused(found);
  const back = takeBack(state, pack, found);
  if (back === undefined) return refused(inTheWay(history, found));
  return {
    ok: true,
    state: back,
    did: { type: 'undone', entry: seq, what: found.entry.did.type },
    group,
    patches: found.inverse,
  };
}

function change(
  state: Workshop,
  command: Pick<Command, 'type'>,
  group: GroupId | undefined,
  recipe: (draft: Draft<Workshop>) => Did,
): Decision {
  const done: { did?: Did } = {};
  const [{ state: next }, patches, inverse] = produceWithPatches({ state }, (draft: { state: Draft<Workshop> }) => {
    done.did = recipe(draft.state);
  });
  if (done.did === undefined) throw new Error('A rule says what it did.');
  return {
    ok: true,
    state: next,
    did: done.did,
    ...(group === undefined ? {} : { group }),
    patches,
    ...(factsOf(command.type).undoable ? { inverse } : {}),
  };
}
