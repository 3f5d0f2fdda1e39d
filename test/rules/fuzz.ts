/** Plays workshops at random and checks after every act what must always hold. The same seed plays the same run. */
import { isDeepStrictEqual } from 'node:util';
import { undoable } from '../../client/play/undo.ts';
import { chanceFrom } from '../../shared/game/chance.ts';
import { factsOf, isTableCommand } from '../../shared/game/commands.ts';
import { decide } from '../../shared/game/decide.ts';
import type { Context, Decision, Entry } from '../../shared/game/entry.ts';
import { makeId, type PlanId, type SeatId } from '../../shared/game/ids.ts';
import { invariantBroken } from '../../shared/game/invariants.ts';
import { may } from '../../shared/game/may.ts';
import { recordOf } from '../../shared/game/record.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { Papers } from '../../shared/game/rules/table-rule.ts';
import { seatsAt } from '../../shared/game/seating.ts';
import type { Workshop } from '../../shared/game/state.ts';
import { STEP_IDS, type StepId } from '../../shared/game/steps.ts';
import { commandOf, HASH, LEAD, tokenHash } from '../../shared/game/testing/a-workshop.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Chance } from '../../shared/players/ideas/pick.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import { leftOf, moneyWrong, replayWrong, undoWrong } from './checks.ts';
import { GAME, type Game } from './game.ts';
import { type Day, keep, newDay, tell, viewsWrong, wire } from './run-day.ts';
import type { Sending } from './scene.ts';
import { marksIn, secrecyWrong } from './secrecy.ts';
import { nextSending } from './senders.ts';

const LIFE = 195;
const AFTER_CLOSING = 6;
/** How many commands a room stays at a step; longer where there is more to do. */
const PACE = 9;
const HOW_LONG: Readonly<Partial<Record<StepId, number>>> = {
  needs: 2,
  tender: 4,
  tenders: 2,
  bid: 2,
  assessment: 4,
  debrief: 2,
};
const LINK = { hash: tokenHash('trial'), until: 9e15 };
/** As far back as the server lets undo reach. */
const HISTORY = 500;

export interface Run {
  readonly commands: number;
  readonly seed: string;
  readonly pack: Pack;
  readonly game?: Game;
}

/** What a run has seen. */
export interface Ran {
  readonly sent: number;
  readonly accepted: ReadonlyMap<string, number>;
  readonly refused: ReadonlyMap<string, number>;
  readonly steps: ReadonlySet<string>;
  /** Marks that tables heard once they might. */
  readonly marksTold: number;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Every draft's words, each with a mark of its own. */
function papersOf(state: Workshop | undefined, sent: number): Papers {
  const plans = Object.values(state?.groups ?? {}).flatMap((group) =>
    keysOf<PlanId, unknown>(group?.table.plans ?? {}),
  );
  return Object.fromEntries(
    plans.map((plan) => {
      const mark = `mark-paper-${plan}-${sent}`;
      return [plan, { texts: { purpose: mark, approach: mark }, textSeq: sent }];
    }),
  );
}

/** Plays. Throws, with the seed and the place, at the first thing that does not hold. */
export function fuzz({ commands, seed, pack, game = GAME }: Run): Ran {
  const chance = chanceFrom(seed);
  const accepted = new Map<string, number>();
  const refused = new Map<string, number>();
  const steps = new Set<string>();
  let sent = 0;
  let days = 0;
  let marksTold = 0;
  let last: Day | undefined;

  while (sent < commands) {
    days += 1;
    const day = newDay(game.createProjector(pack));
    for (let i = 0; i < LIFE && sent < commands; i++) {
      const sending = sendingFor(day, last, i, pack, chance, accepted);
      sent += 1;
      day.now += Math.floor(chance() * (chance() < 0.02 ? 900_000 : 20_000));
      const before = day.state;
      const context: Context = {
        pack,
        now: day.now,
        seq: day.log.length + 1,
        by: sending.by,
        history: day.log.slice(-HISTORY),
        papers: papersOf(before, sent),
        link: { hash: tokenHash(`link${sent}`), until: day.now + 600_000 },
      };
      const told = (what: string, wrong: string | undefined) => {
        if (wrong === undefined) return;
        const by = `${sending.by}: ${JSON.stringify(sending.command)}`;
        throw new Error(`${what}: ${wrong} (seed "${seed}", command ${sent}, ${by})`);
      };
      const decision = game.decide(before, sending.command, context);
      told('may', mayWrong(day, sending, decision));
      if (!decision.ok) {
        count(refused, decision.refusal.code);
        continue;
      }
      count(accepted, sending.command.type);
      const entry = keep(day, sending, decision, context);
      steps.add(decision.state.step);
      // What a table knew when the record was taken it still knows.
      if (entry.did.type === 'workshopRestored' && last) day.story = last.story;
      told('state', invariantBroken(decision.state, pack));
      told('money', moneyWrong(entry, decision.state, pack));
      told('undo', undoingWrong(game, day, entry, context));
      // Everybody is told step by step on one day of three: most of a run's time goes into that.
      if (days % 3 === 1) told('hearing', tell(day, entry, before));
      if (day.log.length % 12 === 0) {
        for (const [audience, view] of day.shown) {
          const text = JSON.stringify(view);
          told('secrecy', secrecyWrong({ audience, state: decision.state, pack, story: day.story, text }));
          if (audience.startsWith('group:')) marksTold += marksIn(text);
        }
      }
    }
    const { state } = day;
    if (state === undefined) continue;
    const place = `(seed "${seed}", the workshop that ended at command ${sent})`;
    const replay = replayWrong(game, day.log, state);
    if (replay !== undefined) throw new Error(`replay: ${replay} ${place}`);
    const views = viewsWrong(game, day, state, pack);
    if (views !== undefined) throw new Error(`views: ${views} ${place}`);
    // A day that was opened is opened again from its record, then a new one begins.
    last = day.log[0]?.did.type === 'workshopOpened' ? day : undefined;
  }
  return { sent, accepted, refused, steps, marksTold };
}

function sendingFor(
  day: Day,
  last: Day | undefined,
  i: number,
  pack: Pack,
  chance: Chance,
  accepted: ReadonlyMap<string, number>,
): Sending {
  const { state, log, projector } = day;
  if (state === undefined) return { by: 'door', command: beginning(last, pack, chance) };
  const [lead = LEAD] = entriesOf(state.facilitators).flatMap(([id, { kind }]) =>
    kind === 'remote' || kind === 'table' ? [] : [id],
  );
  if (i === LIFE - AFTER_CLOSING) return { by: lead, command: commandOf('workshop.close', {}) };
  if (state.step !== day.step) {
    day.step = state.step;
    day.arrived = i;
  }
  // Chance alone would seldom bring a day to its end, so the room goes on when it has been at a step for a while.
  const next = STEP_IDS[STEP_IDS.indexOf(state.step) + 1];
  if (next && i - day.arrived >= PACE * (HOW_LONG[state.step] ?? 1))
    return { by: lead, command: commandOf('step.go', { step: next }) };
  const takes = ({ by, command }: Sending) =>
    decide(state, command, { pack, now: day.now, seq: log.length + 1, by, history: log.slice(-HISTORY), link: LINK })
      .ok;
  return nextSending({
    state,
    log,
    pack,
    chance,
    accepted,
    takes,
    view: (audience) => projector.view(state, audience),
  });
}

/** A new workshop, or the last one opened again from its record. */
function beginning(last: Day | undefined, pack: Pack, chance: Chance): Command {
  const number = Math.floor(chance() * 1e9);
  const token = tokenHash(`lead${number}`);
  const opening = { code: 'K7M4QX', pack: HASH, seed: `the seed ${number}`, facilitator: LEAD, token };
  if (last?.state === undefined)
    return commandOf('workshop.open', {
      ...opening,
      title: 'A day',
      groups: chance() < 0.1 ? 1 : 2 + Math.ceil(chance() * 2),
    });
  const { state, log: entries, projector, now: takenAt } = last;
  const record = wire(recordOf({ state, pack, projector, entries, papers: {}, takenAt }, 'facilitator'));
  if (record.kind !== 'workshop') throw new Error('Facilitators take the record of the workshop.');
  return commandOf('workshop.restore', { ...opening, record: record.again.workshop });
}

/** What a table's own view lets `may` answer is what was decided. */
function mayWrong({ state, projector }: Day, { by, command }: Sending, decision: Decision): string | undefined {
  const seat = makeId<SeatId>(by);
  const found = state?.seats[seat];
  if (state === undefined || found === undefined || found.removed || !isTableCommand(command)) return undefined;
  const view = projector.view(state, `group:${found.group}`);
  if (view.audience !== 'group') return 'a table has no view of its own';
  const answer = may(view.table, view.catalogue, seat)(command);
  const decided = decision.ok ? undefined : decision.refusal;
  return isDeepStrictEqual(answer, decided) ? undefined : `may answers ${answer?.code}, the rules ${decided?.code}`;
}

/** True if something older was taken back later. The line goes back in order; after anything else it may be in the way. */
function isAround({ seq, did }: Entry, offered: number): boolean {
  return did.type === 'undone' && seq > offered && did.entry < offered;
}

/** What the undo line of the table that acted offers, the rule takes back. */
function offerWrong(game: Game, day: Day, { group, seq }: Entry, context: Context): string | undefined {
  const { log, state, projector } = day;
  if (state === undefined || group === undefined) return undefined;
  const [by] = seatsAt(state, group)[0] ?? [];
  const view = by && projector.view(state, `group:${group}`);
  if (by === undefined || view?.audience !== 'group') return undefined;
  const { table, catalogue } = view;
  const own = log.filter((each) => each.group === group);
  const offered = undoable(own, table, may(table, catalogue, by));
  if (offered === undefined || own.some((each) => isAround(each, offered.seq))) return undefined;
  const trial = commandOf('undo', { entry: offered.seq });
  const decision = game.decide(state, trial, { ...context, by, seq: seq + 1, history: log.slice(-HISTORY) });
  if (decision.ok) return undefined;
  return `the line offers ${offered.did.type} (entry ${offered.seq}): ${decision.refusal.message}`;
}

/** Real undos are checked, and now and then what has just been done is taken back for a trial. */
function undoingWrong(game: Game, day: Day, entry: Entry, context: Context): string | undefined {
  const { states, log, state: after } = day;
  const before = states[entry.seq - 1];
  if (after === undefined || before === undefined) return undefined;
  const { command } = entry;
  if (command.type === 'undo') {
    const without = states[command.payload.entry - 1];
    if (without === undefined) return 'the opening was taken back';
    const wrong = undoWrong(game, { without, since: leftOf(log.slice(command.payload.entry, -1)), before, after });
    return wrong ?? offerWrong(game, day, entry, context);
  }
  const wrong = offerWrong(game, day, entry, context);
  if (wrong !== undefined) return wrong;
  if (factsOf(command.type).undoable !== true || entry.seq % 3 !== 0) return undefined;
  const trial = commandOf('undo', { entry: entry.seq });
  const decision = game.decide(after, trial, { ...context, seq: entry.seq + 1, history: log.slice(-HISTORY) });
  // What an option has told cannot be unheard.
  if (!decision.ok && command.type === 'option.buy' && decision.refusal.code === 'told_already') return undefined;
  if (!decision.ok) return `what was just done cannot be taken back: ${decision.refusal.code}`;
  return undoWrong(game, { without: before, since: [], before: after, after: decision.state });
}
