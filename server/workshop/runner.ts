/** One workshop's line of commands: decided in order, stored together, then told to everybody, then answered. */
import { decide } from '../../shared/game/decide.ts';
import type { Context, Decision, Entry } from '../../shared/game/entry.ts';
import { plansGoingOut } from '../../shared/game/going-out.ts';
import type { PlanId } from '../../shared/game/ids.ts';
import { refuse } from '../../shared/game/refusals.ts';
import type { Papers } from '../../shared/game/rules/table-rule.ts';
import type { Workshop } from '../../shared/game/state.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Answer, By } from '../../shared/protocol/messages.ts';
import type { Time } from '../outside.ts';
import type { Batch, Store } from '../store/store.ts';
import { answerTo, createAnswers } from './answers.ts';
import { after, HISTORY, type Loaded, type Position, START } from './position.ts';

/** Bounds a batch, so that one commit never keeps the others waiting long. */
const MOST_TOGETHER = 200;
/** Bounds what waits: no room of people fills it. */
const MOST_WAITING = 2000;
/** How many old entries are let go in one turn: a copy of the history at every command would be most of its garbage. */
const FORGOTTEN_TOGETHER = 100;
/** How often a batch is decided again because another node was faster, before its senders are told to try again. */
const MOST_TRIES = 20;

/** A command with its sender, as the server stamped it. */
export interface Order {
  readonly by: By;
  readonly id: string;
  readonly command: Command;
  /** A one-use link the server made for this command. The token goes into the answer and nowhere else. */
  readonly link?: NonNullable<Context['link']> & { readonly token: string };
}

/** An entry that is stored for good, with the states around it. */
export interface Published {
  readonly entry: Entry;
  readonly before: Workshop | undefined;
  readonly state: Workshop;
}

/** What a runner tells while it works. */
export interface RunnerEvents {
  /** After the entry is durable and before its sender is answered. */
  readonly published: (published: Published) => void;
  readonly stored: (entries: number) => void;
  readonly failed: (error: unknown) => void;
}

export interface Runner {
  readonly submit: (order: Order) => Promise<Answer>;
  /** The last durable position. */
  readonly position: () => Position;
  /** The latest durable entries, oldest first: at least `HISTORY` of them if there are so many. It grows as the log does. */
  readonly history: () => readonly Entry[];
  /** Resolves when nothing waits. */
  readonly rest: () => Promise<void>;
  /** Stores a snapshot if there is none of this position. */
  readonly snapshot: () => Promise<void>;
}

interface Waiting {
  readonly order: Order;
  readonly answer: (answer: Answer) => void;
}

type Settled = { readonly waiting: Waiting; readonly answer: Answer; readonly made?: Published };

export interface RunnerParts {
  readonly code: string;
  readonly pack: Pack;
  readonly store: Store;
  readonly time: Pick<Time, 'now'>;
  readonly events: RunnerEvents;
  /** The papers of these plans as they stand, with everything in them that was acknowledged. */
  readonly papers: (state: Workshop, plans: readonly PlanId[]) => Promise<Papers>;
  /** What the store has of the workshop; left out for one that is being opened. */
  readonly loaded?: Loaded;
}

export function createRunner({ code, pack, store, time, events, papers, loaded }: RunnerParts): Runner {
  let position: Position = loaded?.position ?? START;
  let history: Entry[] = [...(loaded?.history ?? [])];
  let snapshotSeq = loaded?.snapshotSeq ?? 0;
  let behind = false;
  let queue: Waiting[] = [];
  let working: Promise<void> | undefined;
  const inFlight = new Map<string, Promise<Answer>>();
  const answers = createAnswers(2 * HISTORY);
  for (const entry of history) answers.keep(entry, answerTo(entry));

  function publish(entry: Entry, state: Workshop): void {
    const before = position.state;
    position = { state, seq: entry.seq, at: entry.at };
    history.push(entry);
    if (history.length > HISTORY + FORGOTTEN_TOGETHER) history = history.slice(-HISTORY);
    answers.keep(entry, answerTo(entry));
    events.published({ entry, before, state });
  }

  /** Reads what the log has beyond what this node knows. */
  async function catchUp(): Promise<void> {
    behind = true;
    for (const entry of await store.read(code, position.seq)) {
      const { state } = after(position, entry);
      if (state !== undefined) publish(entry, state);
    }
    behind = false;
  }

  /** What has been written on the papers that the batch may send out. Words acknowledged before a command came are in it. */
  async function textsFor(batch: readonly Waiting[]): Promise<Papers> {
    const { state } = position;
    if (state === undefined) return {};
    const plans = batch.flatMap(({ order }) => plansGoingOut(state, order.command));
    return plans.length === 0 ? {} : papers(state, [...new Set(plans)]);
  }

  /** With the first entries goes the pack: neither is ever stored without the other. */
  function opensOn(settled: readonly Settled[]): Pick<Batch, 'pack'> {
    const hash = position.seq === 0 ? settled.find(({ made }) => made)?.made?.state.pack : undefined;
    return hash === undefined ? {} : { pack: { hash, pack } };
  }

  /** Decides a batch in order, each command against the state the one before it left. Nothing is known outside yet. */
  function decideAll(batch: readonly Waiting[], texts: Papers): Settled[] {
    let head = position;
    const decided: Entry[] = [];
    return batch.map((waiting) => {
      const { by, id, command, link } = waiting.order;
      const known = answers.get(waiting.order);
      if (known !== undefined) return { waiting, answer: known };
      const now = Math.max(time.now(), head.at);
      const seq = head.seq + 1;
      const context = {
        pack,
        now,
        seq,
        by,
        history: decided.length === 0 ? history : [...history, ...decided],
        papers: texts,
        ...(link === undefined ? {} : { link: { hash: link.hash, until: link.until } }),
      };
      const decision = decideSafely(head.state, command, context);
      if (!decision.ok) return { waiting, answer: { ok: false, ...decision.refusal } };
      const { state, did, group, patches, inverse } = decision;
      const entry: Entry = {
        seq,
        at: now,
        by,
        id,
        command,
        did,
        ...(group === undefined ? {} : { group }),
        patches,
        ...(inverse === undefined ? {} : { inverse }),
        shape: state.shape,
      };
      const made: Published = { entry, before: head.state, state };
      head = { state, seq, at: now };
      decided.push(entry);
      const answer: Answer = { ...answerTo(entry), ...(link === undefined ? {} : { link: link.token }) };
      return { waiting, answer, made };
    });
  }

  /** A rule that throws is a bug: it costs its own command, never those that wait beside it. */
  function decideSafely(state: Workshop | undefined, command: Command, context: Context): Decision {
    try {
      return decide(state, command, context);
    } catch (error) {
      events.failed(error);
      return { ok: false, refusal: refuse('malformed') };
    }
  }

  /** A refusal stands only if the command is not one that was done long ago. */
  async function firstAnswer({ waiting, answer }: Settled): Promise<Answer> {
    const { by, id } = waiting.order;
    if (answer.ok || position.seq <= HISTORY) return answer;
    const done = await store.find(code, by, id);
    return done === undefined ? answer : answerTo(done);
  }

  function settle({ order, answer }: Waiting, given: Answer): void {
    answers.keep(order, given);
    answer(given);
  }

  function notSaved(batch: readonly Waiting[]): void {
    const refused: Answer = { ok: false, ...refuse('not_saved') };
    for (const { order, answer } of batch) answer(answers.get(order) ?? refused);
  }

  async function turn(batch: readonly Waiting[]): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      if (behind) await catchUp();
      const settled = decideAll(batch, await textsFor(batch));
      const entries = settled.flatMap(({ made }) => (made === undefined ? [] : [made.entry]));
      if (entries.length > 0) {
        const appended = await store.append({ code, expectedSeq: position.seq, entries, ...opensOn(settled) });
        if (!appended.ok) {
          if (appended.reason === 'gone') return notSaved(batch);
          await catchUp();
          if (appended.reason === 'repeat') await remember(appended);
          continue;
        }
        events.stored(entries.length);
      }
      const firsts = await Promise.all(settled.map(firstAnswer));
      for (const { waiting, answer, made } of settled) {
        if (made === undefined) continue;
        // Kept before `publish` keeps the plain one, so that a repeat in this session is told its link again.
        answers.keep(waiting.order, answer);
        publish(made.entry, made.state);
      }
      settled.forEach(({ waiting, answer }, index) => {
        settle(waiting, firsts[index] ?? answer);
      });
      takeSnapshotIfDue();
      return;
    }
    throw new Error(`The log of ${code} moved on ${MOST_TRIES} times while a batch was decided.`);
  }

  async function remember({ by, id }: { readonly by: By; readonly id: string }): Promise<void> {
    const entry = await store.find(code, by, id);
    if (entry !== undefined) answers.keep(entry, answerTo(entry));
  }

  async function work(): Promise<void> {
    // Whoever asks in the same moment goes into the same batch.
    await Promise.resolve();
    while (queue.length > 0) {
      const batch = queue.slice(0, MOST_TOGETHER);
      queue = queue.slice(MOST_TOGETHER);
      try {
        await turn(batch);
      } catch (error) {
        events.failed(error);
        // The batch may be stored all the same: only the log tells.
        await catchUp().catch(events.failed);
        notSaved(batch);
      }
    }
    working = undefined;
  }

  function takeSnapshotIfDue(): void {
    if (position.seq - snapshotSeq >= HISTORY) snapshot().catch(events.failed);
  }

  async function snapshot(): Promise<void> {
    const { state, seq } = position;
    if (state === undefined || seq === snapshotSeq) return;
    const previous = snapshotSeq;
    snapshotSeq = seq;
    try {
      await store.saveSnapshot(code, { seq, state });
    } catch (error) {
      snapshotSeq = previous;
      throw error;
    }
  }

  return {
    submit(order) {
      const key = `${order.by} ${order.id}`;
      const first = inFlight.get(key);
      if (first !== undefined) return first;
      const known = answers.get(order);
      if (known !== undefined) return Promise.resolve(known);
      if (queue.length >= MOST_WAITING) return Promise.resolve({ ok: false, ...refuse('too_fast') });
      const answered = new Promise<Answer>((answer) => {
        queue.push({ order, answer });
        working ??= work();
      });
      inFlight.set(key, answered);
      return answered.finally(() => inFlight.delete(key));
    },
    position: () => position,
    history: () => history,
    rest: () => working ?? Promise.resolve(),
    snapshot,
  };
}
