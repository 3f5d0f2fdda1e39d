/** A workshop for tests: people act by name, short payloads are filled in, the log is kept, and a refusal is a code. */
import type { z } from 'zod';
import type { Pack } from '../../pack/schema.ts';
import { type Command, type CommandType, payloads } from '../../protocol/commands.ts';
import type { By } from '../../protocol/messages.ts';
import { decide } from '../decide.ts';
import type { Did } from '../did.ts';
import type { Decision, Entry } from '../entry.ts';
import { type FacilitatorId, type GroupId, idFrom, makeId, type PlanId, type SeatId, type TokenHash } from '../ids.ts';
import { SHAPE } from '../migrate.ts';
import type { FrozenTexts } from '../papers.ts';
import type { Plan } from '../plan.ts';
import { entriesOf } from '../records.ts';
import type { Refusal } from '../refusals.ts';
import type { Seat, Table, Workshop } from '../state.ts';
import type { StepId } from '../steps.ts';
import { BOROUGH } from './borough.ts';

type Input<T extends CommandType> = z.input<(typeof payloads)[T]>;
/** A payload in which the plan may be left out: it is that of the actor's table, or of the first. */
export type Short<T extends CommandType> =
  Input<T> extends { plan: string } ? Omit<Input<T>, 'plan'> & { readonly plan?: string } : Input<T>;
/** `lead` is the first facilitator, `door` the server; others are names of seats, or ids. */
export type Actor = string;

interface Sent {
  readonly type: CommandType;
  readonly payload: unknown;
}

function isCommand(sent: Sent): sent is Command {
  return payloads[sent.type].safeParse(sent.payload).success;
}

/** A command as the door would let it in. Throws if the payload is malformed. */
export function commandOf(type: CommandType, payload: unknown): Command {
  const sent: Sent = { type, payload: payloads[type].parse(payload) };
  if (!isCommand(sent)) throw new Error(`${type} does not read its own payload again.`);
  return sent;
}

/** What stands for the hash of a token in tests. */
export function tokenHash(name: string): TokenHash {
  return makeId<TokenHash>(name.padEnd(43, '_'));
}

export const LEAD = makeId<FacilitatorId>('f0');
export const HASH = 'ab'.repeat(32);
export const OPENED_AT = 1_000_000;
const SEED = 'a seed to draw from';
const MINUTE = 60_000;

export interface Opening {
  readonly groups?: number;
  readonly pack?: Pack;
  readonly seed?: string;
  /** Opens this again, as it came out of a facilitator's record. */
  readonly saved?: object;
}

export interface Played {
  readonly pack: Pack;
  readonly state: () => Workshop;
  readonly log: () => readonly Entry[];
  /** Decides and does nothing. */
  readonly decide: <T extends CommandType>(actor: Actor, type: T, payload: Short<T>) => Decision;
  /** Does it. Throws if it is refused. */
  readonly does: <T extends CommandType>(actor: Actor, type: T, payload: Short<T>) => Did;
  /** The refusal, or nothing if it would be allowed. Does nothing. */
  readonly refusal: <T extends CommandType>(actor: Actor, type: T, payload: Short<T>) => Refusal | undefined;
  /** The refusal's code, or `allowed`. Does nothing. */
  readonly asks: <T extends CommandType>(actor: Actor, type: T, payload: Short<T>) => string;
  /** Seats somebody at a table. */
  readonly seats: (name: string, group?: string, background?: 'lived' | 'commissioner' | 'voluntary') => Played;
  /** What stands in the texts of a plan's papers from now on. */
  readonly writes: (plan: string, texts: Readonly<Record<string, string>>) => Played;
  /** Moves the room. */
  readonly at: (step: StepId) => Played;
  readonly later: (minutes: number) => Played;
  /** Puts another state in place of the one played so far, for what no command leads to. */
  readonly given: (change: (state: Workshop) => Workshop) => Played;
  readonly table: (group?: string) => Table;
  readonly plan: (group?: string) => Plan;
  readonly seatId: (name: string) => SeatId;
  readonly lastSeq: () => number;
}

/** A workshop just opened, with Ann at the first table and Bob at the second. Its pack is its own: nothing kept for a pack is shared between tests. */
export function aWorkshop({ groups = 2, pack = { ...BOROUGH }, seed = SEED, saved }: Opening = {}): Played {
  let state: Workshop | undefined;
  let now = OPENED_AT;
  const log: Entry[] = [];
  const papers: Partial<Record<PlanId, FrozenTexts>> = {};
  const seatNames = new Map<string, SeatId>();

  function current(): Workshop {
    if (state === undefined) throw new Error('The workshop is not open yet.');
    return state;
  }
  function byOf(actor: Actor): By {
    if (actor === 'door') return 'door';
    return actor === 'lead' ? LEAD : (seatNames.get(actor) ?? makeId<SeatId>(actor));
  }
  function planFor(actor: Actor): PlanId {
    const seat: Seat | undefined = state?.seats[seatNames.get(actor) ?? makeId<SeatId>(actor)];
    return state?.groups[seat?.group ?? makeId<GroupId>('g1')]?.table.current ?? makeId<PlanId>('p1');
  }
  function commandBy<T extends CommandType>(actor: Actor, type: T, payload: Short<T>): Command {
    const takesPlan = 'plan' in payloads[type].shape;
    return commandOf(type, takesPlan ? { plan: planFor(actor), ...payload } : payload);
  }
  function decideBy(actor: Actor, command: Command): Decision {
    const seq = log.length + 1;
    const link = { hash: tokenHash(`link${seq}`), until: now + 10 * MINUTE };
    return decide(state, command, { pack, now, seq, by: byOf(actor), history: log, link, papers });
  }

  function perform(actor: Actor, command: Command): Did {
    const decision = decideBy(actor, command);
    if (!decision.ok) throw new Error(`${actor}: ${command.type} was refused: ${decision.refusal.code}`);
    const { state: next, did, group, patches, inverse } = decision;
    const seq = log.length + 1;
    log.push({
      seq,
      at: now,
      by: byOf(actor),
      id: `c${seq}`,
      command,
      did,
      ...(group === undefined ? {} : { group }),
      patches,
      ...(inverse === undefined ? {} : { inverse }),
      shape: SHAPE,
    });
    state = next;
    return did;
  }

  const played: Played = {
    pack,
    state: current,
    log: () => log,
    decide: (actor, type, payload) => decideBy(actor, commandBy(actor, type, payload)),
    does: (actor, type, payload) => perform(actor, commandBy(actor, type, payload)),
    refusal(actor, type, payload) {
      const decision = decideBy(actor, commandBy(actor, type, payload));
      return decision.ok ? undefined : decision.refusal;
    },
    asks: (actor, type, payload) => played.refusal(actor, type, payload)?.code ?? 'allowed',
    seats(name, group, background) {
      seatNames.set(name, idFrom<SeatId>('s', log.length + 1));
      played.does('door', 'seat.take', {
        name,
        token: tokenHash(name),
        ...(group === undefined ? {} : { group }),
        ...(background === undefined ? {} : { background }),
      });
      return played;
    },
    writes(plan, texts) {
      papers[makeId<PlanId>(plan)] = { texts, textSeq: log.length };
      return played;
    },
    at(step) {
      played.does('lead', 'step.go', { step });
      return played;
    },
    later(minutes) {
      now += minutes * MINUTE;
      return played;
    },
    given(change) {
      state = change(current());
      return played;
    },
    table(group = 'g1') {
      const table = current().groups[makeId<GroupId>(group)]?.table;
      if (table === undefined) throw new Error(`There is no table ${group}.`);
      return table;
    },
    plan(group = 'g1') {
      const { plans, current: id } = played.table(group);
      const plan = plans[id];
      if (plan === undefined) throw new Error(`${group} has no plan.`);
      return plan;
    },
    seatId(name) {
      const seat = seatNames.get(name);
      if (seat === undefined) throw new Error(`${name} has no seat.`);
      return seat;
    },
    lastSeq: () => log.length,
  };
  const opening = { code: 'K7M4QX', pack: HASH, seed, facilitator: LEAD, token: tokenHash('lead') };
  if (saved !== undefined) {
    const command = commandOf('workshop.restore', { ...opening, record: saved });
    perform('door', command);
    for (const [seat, { name }] of entriesOf<SeatId, Seat>(played.state().seats)) seatNames.set(name, seat);
    return played;
  }
  played.does('door', 'workshop.open', { ...opening, title: 'A day', groups });
  played.seats('ann', 'g1');
  return groups > 1 ? played.seats('bob', 'g2') : played;
}

/** The one item of a record, for tests that made one. Throws if there is none or more. */
export function only<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V] {
  const [first, ...rest] = entriesOf<K, V>(record);
  if (first === undefined || rest.length > 0) throw new Error(`There are ${rest.length + (first ? 1 : 0)} of them.`);
  return first;
}
