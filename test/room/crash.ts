/** A room at work on a server that is killed again and again: what was acknowledged is compared with the log each time. */
import { chanceFrom } from '../../shared/game/chance.ts';
import type { Entry } from '../../shared/game/entry.ts';
import type { PaperId } from '../../shared/game/ids.ts';
import { keysOf } from '../../shared/game/records.ts';
import { STEP_IDS, type StepId } from '../../shared/game/steps.ts';
import type { CommandType } from '../../shared/protocol/commands.ts';
import type { Answer, By } from '../../shared/protocol/messages.ts';
import { type Child, startChild } from './child.ts';
import { facilitatorView, type Guest, groupView } from './guest.ts';
import { type Playing, play } from './player.ts';
import { openRoom, type Room } from './room.ts';
import { type Typist, type } from './typist.ts';

export interface Crashes {
  readonly kills: number;
  readonly acknowledged: number;
  readonly words: number;
  /** Scores given in secret. */
  readonly scores: number;
  /** Milliseconds from the server serving again until the last of the room was back, kill by kill. */
  readonly back: readonly number[];
  /** Everything that was not as it must be. */
  readonly wrong: readonly string[];
}

interface Acknowledged {
  readonly by: By;
  readonly id: string;
  readonly answer: Answer;
}

/** Every acknowledged command that is not in the log exactly once, at the position it was told. */
export function lostOrDoubled(acknowledged: readonly Acknowledged[], entries: readonly Entry[]): string[] {
  const found = new Map<string, number[]>();
  for (const { by, id, seq } of entries) {
    const key = `${by} ${id}`;
    found.set(key, [...(found.get(key) ?? []), seq]);
  }
  return acknowledged.flatMap(({ by, id, answer }) => {
    const seqs = found.get(`${by} ${id}`) ?? [];
    const expected = answer.ok ? [answer.seq] : [];
    if (seqs.length === expected.length && seqs.every((seq, index) => seq === expected[index])) return [];
    return [`${id} by ${by} was answered ${JSON.stringify(answer)} and is in the log at [${seqs}]`];
  });
}

/** Every word that is not in the text exactly once. */
export function wordsLostOrDoubled(words: readonly string[], text: string): string[] {
  const counts = new Map<string, number>();
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.flatMap((word) => (counts.get(word) === 1 ? [] : [`“${word}” is there ${counts.get(word) ?? 0} times`]));
}

function acknowledgedBy(guests: readonly Guest[]): Acknowledged[] {
  return guests.flatMap((guest) => {
    const { you } = guest.now();
    const by = you?.kind === 'seat' ? you.seat : you?.kind === 'facilitator' ? you.facilitator : undefined;
    if (by === undefined) return [];
    // An answer that says “try again” is followed by another one to the same id.
    return [...guest.line.answers]
      .filter(([, answer]) => answer.ok || (answer.code !== 'too_fast' && answer.code !== 'not_saved'))
      .map(([id, answer]) => ({ by, id, answer }));
  });
}

/** A step of the day, and how often the server is killed there. */
export interface Killing {
  readonly step: StepId;
  readonly kills: number;
}

/** As many kills in each of these steps, the first ones of the day taking one more where it does not divide. */
export function spread(kills: number, steps: readonly StepId[]): Killing[] {
  const each = Math.floor(kills / steps.length);
  return steps.map((step, place) => ({ step, kills: each + (place < kills % steps.length ? 1 : 0) }));
}

/** More than anybody types between two kills. */
const WORDS_A_ROUND = 100;

/** Characters of a typist's word, with the space. A field takes twice its length, so two typists fit. */
const LONGEST_WORD = 10;

/** Cards that a table holds while it is at a step for them. */
const CARDS = 3;

/** Kills a server under a room of 33 with two typists, step after step of the day, at moments that `seed` chooses. */
export async function crash(killings: readonly Killing[], seed: string): Promise<Crashes> {
  const chance = chanceFrom(seed);
  const child = await startChild();
  const ends: (() => void)[] = [];
  try {
    const room = await openRoom(child);
    ends.push(room.end);
    const wrong: string[] = [];
    const back: number[] = [];
    let kills = 0;
    let words = 0;
    for (const { step, kills: here } of [...killings].sort((a, b) => order(a) - order(b))) {
      await room.go(step);
      if (step === 'challenges' || step === 'shocks')
        for (let card = 0; card < CARDS; card++)
          await room.facilitator.workshop.send({ type: 'challenge.draw', payload: {} });
      const { paper, field, words: most } = writtenAt(first(room), step);
      const typists = await Promise.all(
        room.seats.slice(0, 2).map(async (guest, number): Promise<Typist> => {
          const on = { paper, field, most: Math.min(most, WORDS_A_ROUND) };
          const typist = await type(guest, on, `t${number}`, () => 10 + chance() * 60);
          ends.push(typist.stop);
          return typist;
        }),
      );
      const load = new Load(room, chance);
      for (let kill = 1; kill <= here; kill++) {
        await load.more(20 + Math.floor(chance() * 100));
        await new Promise((resolve) => setTimeout(resolve, chance() * 20));
        back.push(await killAndReturn(child, room, step, wrong));
        kills++;
        const acknowledged = acknowledgedBy(room.everybody);
        const safe = typists.flatMap((typist) => typist.safe());
        await Promise.all(typists.map((typist) => typist.rest()));
        const log = await room.log();
        const text = log.text(paper, field);
        // What was typed while the server was down is there too.
        const typed = typists.flatMap((typist) => typist.typed());
        wrong.push(...lostOrDoubled(acknowledged, log.entries), ...wordsLostOrDoubled([...safe, ...typed], text));
        words += safe.length;
        await typists[0]?.clear();
        await giveBack(room);
        if (kill < here) for (const typist of typists) typist.begin(kill);
      }
      await load.stop();
      for (const typist of typists) typist.stop();
      await room.agree();
    }
    const log = await room.agree();
    const acknowledged = acknowledgedBy(room.everybody);
    wrong.push(...lostOrDoubled(acknowledged, log.entries), ...invented(acknowledged, log.entries));
    const scores = log.entries.filter(({ command }) => command.type === 'score.set').length;
    return { kills, acknowledged: acknowledged.filter(({ answer }) => answer.ok).length, words, scores, back, wrong };
  } finally {
    for (const end of ends.reverse()) end();
    await child.end();
  }
}

const order = ({ step }: Killing): number => STEP_IDS.indexOf(step);

/** What a table writes together in a step: the field of its paper there that holds most. */
function writtenAt(
  guest: Guest,
  step: StepId,
): { readonly paper: PaperId; readonly field: string; readonly words: number } {
  const { table, catalogue } = groupView(guest);
  const { needs, tender, bid, assessment } = catalogue.forms;
  const [panel] = keysOf(table.panels);
  const fields = step === 'tender' ? tender : step === 'bid' ? bid : step === 'assessment' ? assessment : needs;
  const paper: PaperId | undefined = step === 'assessment' ? panel : table.current;
  const [field] = [...fields].sort((a, b) => b.limit - a.limit);
  if (paper === undefined || field === undefined) throw new Error(`Nothing is written at ${step}.`);
  return { paper, field: field.id, words: Math.floor(field.limit / LONGEST_WORD) };
}

/** A table that has handed in its paper would have nothing left to do. */
async function giveBack({ facilitator }: Room): Promise<void> {
  for (const table of Object.values(facilitatorView(facilitator).tables)) {
    for (const tender of Object.values(table?.tenders ?? {}))
      if (tender?.out && table?.step === 'tender')
        await facilitator.workshop.send({ type: 'tender.return', payload: { tender: tender.id } });
    for (const bid of Object.values(table?.bids ?? {}))
      if (bid?.out && table?.step === 'bid')
        await facilitator.workshop.send({ type: 'bid.return', payload: { bid: bid.id } });
  }
}

/** After these a panel has nothing left to do, and its scores are no secret any more. */
const LAST: readonly CommandType[] = ['score.reveal', 'award.decide'];

/** Everybody at the tables acts; whoever waits for more acts is told by the acts themselves. */
class Load {
  readonly #players: readonly Playing[];
  #count = 0;
  #waiting: { readonly at: number; readonly tell: () => void } | undefined;

  constructor(room: Room, chance: () => number) {
    this.#players = room.seats.map((guest) =>
      play(guest, { chance, pause: 350, leaves: LAST, answered: () => this.#answered() }),
    );
  }

  #answered(): void {
    this.#count++;
    if (this.#waiting !== undefined && this.#count >= this.#waiting.at) {
      this.#waiting.tell();
      this.#waiting = undefined;
    }
  }

  more(acts: number): Promise<void> {
    return new Promise((tell) => {
      this.#waiting = { at: this.#count + acts, tell };
    });
  }

  async stop(): Promise<void> {
    await Promise.all(this.#players.map((player) => player.stop()));
  }
}

function first({ seats }: Room): Guest {
  const [guest] = seats;
  if (guest === undefined) throw new Error('Nobody sits there.');
  return guest;
}

/** Kills and restarts; resolves once everybody has a snapshot of the new life, with the milliseconds that took. */
async function killAndReturn(child: Child, room: Room, step: StepId, wrong: string[]): Promise<number> {
  const places = room.everybody.map((guest) => JSON.stringify(guest.now().you));
  await child.kill();
  const returned = Promise.all(
    room.everybody.map(
      ({ line }) =>
        new Promise<void>((resolve) => {
          const stop = line.on('snapshot', () => {
            stop();
            resolve();
          });
        }),
    ),
  );
  await child.start();
  const serving = performance.now();
  await returned;
  const took = performance.now() - serving;
  for (const [number, guest] of room.everybody.entries()) {
    const { you, confirmed } = guest.now();
    if (JSON.stringify(you) !== places[number]) wrong.push(`${guest.name} came back as ${JSON.stringify(you)}`);
    if (confirmed?.room.step !== step) wrong.push(`${guest.name} came back to ${confirmed?.room.step}`);
  }
  return took;
}

/** Entries by people of the room that nobody of the room was told were done. */
function invented(acknowledged: readonly Acknowledged[], entries: readonly Entry[]): string[] {
  const told = new Set(acknowledged.map(({ by, id }) => `${by} ${id}`));
  const people = new Set(acknowledged.map(({ by }) => by));
  return entries
    .filter(({ by, id }) => people.has(by) && !told.has(`${by} ${id}`))
    .map(({ by, id, seq }) => `${id} by ${by} is in the log at ${seq} and nobody was told`);
}
