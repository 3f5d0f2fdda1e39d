/** Deciding: from a state and a command to the next state with what it did, or a refusal. Pure; it never throws for a rule. */
import { type Draft, enablePatches, produceWithPatches } from 'immer';
import type { Pack } from '../pack/schema.ts';
import type { Command } from '../protocol/commands.ts';
import { catalogueFor, fullCatalogue } from './catalogue-of.ts';
import { factsOf, isTableCommand, type RoomCommandType, type TableCommand, type TableCommandType } from './commands.ts';
import type { Did } from './did.ts';
import type { Context, Decision } from './entry.ts';
import { type FacilitatorId, type GroupId, makeId, type SeatId } from './ids.ts';
import { invariantBroken } from './invariants.ts';
import { may } from './may.ts';
import { entriesOf } from './records.ts';
import { type Refusal, type RefusalCode, refuse } from './refusals.ts';
import { openWorkshop } from './rules/open.ts';
import { restoreWorkshop } from './rules/restore.ts';
import { ROOM_RULES } from './rules/room.ts';
import type { RoomAt } from './rules/room-rule.ts';
import { TABLE_RULES } from './rules/table.ts';
import type { ServerSide } from './rules/table-rule.ts';
import type { Facilitator, Group, Table, Workshop } from './state.ts';
import { answered } from './tender-read.ts';
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

/** What a facilitator of one table may send, about that table. */
const AT_ONE_TABLE: readonly Command['type'][] = [
  'step.go',
  'challenge.draw',
  'remark.capture',
  'help.answer',
  'scribe.name',
  'group.rename',
];

/** A lead or second facilitator runs the room, a remote its agenda, a table facilitator one table. */
function facilitatorMay(state: Workshop, command: Command, { kind, group }: Facilitator): boolean {
  const { who } = factsOf(command.type);
  if (kind === 'remote') return who === 'remote';
  if (kind !== 'table') return who !== 'table';
  return (
    (who === 'table or facilitator' || AT_ONE_TABLE.includes(command.type)) && groupMeant(state, command) === group
  );
}

/** The table a command names, by itself or by something that is the table's. */
function groupMeant(state: Workshop, { type, payload }: Command): GroupId | undefined {
  if ('group' in payload) return payload.group;
  if ('plan' in payload) return tableWith(state, (table) => table.plans[payload.plan] !== undefined);
  if ('tender' in payload)
    return tableWith(state, (table) => payload.tender !== undefined && table.tenders[payload.tender] !== undefined);
  if ('bid' in payload) {
    const papers = type.startsWith('score.') || type === 'award.decide' ? 'panels' : 'bids';
    return tableWith(state, (table) => payload.bid !== undefined && table[papers][payload.bid] !== undefined);
  }
  return 'seat' in payload && payload.seat !== undefined ? state.seats[payload.seat]?.group : undefined;
}

function tableWith(state: Workshop, test: (table: Table) => boolean): GroupId | undefined {
  return entriesOf<GroupId, Group>(state.groups).find(([, { table }]) => test(table))?.[0];
}

/** Whether the sender may send this kind of command at all. */
function senderOf(state: Workshop, command: Command, { by }: Context): Sender | Refused {
  const { who } = factsOf(command.type);
  if (by === 'door') return who === 'door' ? { seat: undefined, group: undefined } : 'not_yours';
  if (who === 'door') return 'not_yours';
  const facilitator = state.facilitators[makeId<FacilitatorId>(by)];
  if (facilitator) {
    if (who === 'table') return 'not_your_table';
    return facilitatorMay(state, command, facilitator) ? { seat: undefined, group: undefined } : 'not_yours';
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
  const group = sender.group ?? groupMeant(state, command);
  const table = group === undefined ? undefined : state.groups[group]?.table;
  if (group === undefined || table === undefined) return refused(refuse('not_your_table'));
  const refusal = may(table, catalogueFor(context.pack, table), sender.seat)<T>(command);
  if (refusal) return refused(refusal);
  const catalogue = fullCatalogue(context.pack);
  return change(state, command, group, (draft) => {
    const target = draft.groups[group];
    if (target === undefined) throw new Error('The table was there a moment ago.');
    const server: ServerSide = {
      scores: target.scores,
      now: context.now,
      papers: context.papers ?? {},
      answered: (plan, number) => answered(state, context.pack, plan, number),
    };
    return TABLE_RULES[command.type].apply(target.table, command.payload, {
      catalogue,
      seat: sender.seat,
      seq: context.seq,
      server,
    });
  });
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
  const returning = asReturn(state, pack, group, found.entry.command);
  if (returning) return refused(returning);
  const back = takeBack(state, pack, found);
  if (back === undefined) return refused(inTheWay(state, pack, history, found));
  return {
    ok: true,
    state: back,
    did: { type: 'undone', entry: seq, what: found.entry.did.type },
    group,
    patches: found.inverse,
  };
}

/** Undoing a purchase is returning it: what an option has told cannot be unheard. */
function asReturn(state: Workshop, pack: Pack, group: GroupId, command: Command): Refusal | undefined {
  const table = state.groups[group]?.table;
  if (command.type !== 'option.buy' || table === undefined) return undefined;
  return TABLE_RULES['option.return'].may(
    { table, catalogue: catalogueFor(pack, table), seat: undefined },
    command.payload,
  );
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
