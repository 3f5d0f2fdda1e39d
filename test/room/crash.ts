/** A room at work on a server that is killed again and again: what was acknowledged is compared with the log each time. */
import { chanceFrom } from '../../shared/game/chance.ts';
import type { Entry } from '../../shared/game/entry.ts';
import type { PlanId } from '../../shared/game/ids.ts';
import type { Answer, By } from '../../shared/protocol/messages.ts';
import { type Child, startChild } from './child.ts';
import { type Guest, groupView } from './guest.ts';
import { type Playing, play } from './player.ts';
import { openRoom, type Room } from './room.ts';
import { paperOf, saved } from './writer.ts';

export interface Crashes {
  readonly kills: number;
  readonly acknowledged: number;
  readonly words: number;
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

interface Typist {
  /** Words the server has said are safe, of this round. */
  readonly safe: () => readonly string[];
  readonly typed: () => readonly string[];
  /** Stops typing until `begin`; resolves once all is saved. */
  readonly rest: () => Promise<void>;
  readonly begin: (round: number) => void;
  /** Clears the field, so that it never is too long. Only while everybody rests. */
  readonly clear: () => Promise<void>;
  readonly stop: () => void;
}

/** A field takes twice its length before the server asks for a fresh start; a round stays far below. */
const WORDS_A_ROUND = 100;

async function type(guest: Guest, plan: PlanId, field: string, name: string, pause: () => number): Promise<Typist> {
  const paper = await paperOf(guest, plan, [field]);
  await saved(paper);
  const text = paper.field(field);
  let typed: string[] = [];
  let safe: readonly string[] = [];
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unwatch = paper.state.subscribe(({ status }) => {
    if (status === 'saved') safe = [...typed];
  });
  const next = (): void => {
    if (typed.length < WORDS_A_ROUND) {
      const word = `${name}${round}w${typed.length}`;
      typed.push(word);
      text.splice({ at: text.read().length, removed: 0, inserted: `${word} ` });
    }
    timer = setTimeout(next, pause());
  };
  next();
  return {
    safe: () => safe,
    typed: () => typed,
    rest() {
      clearTimeout(timer);
      return saved(paper);
    },
    begin(number) {
      round = number;
      typed = [];
      safe = [];
      next();
    },
    clear() {
      text.splice({ at: 0, removed: text.read().length, inserted: '' });
      return saved(paper);
    },
    stop() {
      clearTimeout(timer);
      unwatch();
      paper.end();
    },
  };
}

/** Kills a server under a room of 33 with two typists, so many times, at moments that `seed` chooses. */
export async function crash({ kills, seed }: { readonly kills: number; readonly seed: string }): Promise<Crashes> {
  const chance = chanceFrom(seed);
  const child = await startChild();
  const ends: (() => void)[] = [];
  try {
    const room = await openRoom(child);
    ends.push(room.end);
    await room.go('choosing');
    const field = (await room.log()).pack.forms.needs[0]?.id ?? '';
    const typists = await Promise.all(
      room.seats.slice(0, 2).map(async (guest, number): Promise<Typist> => {
        const typist = await type(guest, groupView(guest).table.current, field, `t${number}`, () => 10 + chance() * 60);
        ends.push(typist.stop);
        return typist;
      }),
    );
    const load = new Load(room, chance);
    const wrong: string[] = [];
    const back: number[] = [];
    let words = 0;
    for (let kill = 1; kill <= kills; kill++) {
      await load.more(20 + Math.floor(chance() * 100));
      await new Promise((resolve) => setTimeout(resolve, chance() * 20));
      back.push(await killAndReturn(child, room, wrong));
      const acknowledged = acknowledgedBy(room.everybody);
      const safe = typists.flatMap((typist) => typist.safe());
      await Promise.all(typists.map((typist) => typist.rest()));
      const log = await room.log();
      const text = log.text(groupView(first(room)).table.current, field);
      // What was typed while the server was down is there too.
      const typed = typists.flatMap((typist) => typist.typed());
      wrong.push(...lostOrDoubled(acknowledged, log.entries), ...wordsLostOrDoubled([...safe, ...typed], text));
      words += safe.length;
      await typists[0]?.clear();
      for (const typist of typists) typist.begin(kill);
    }
    await load.stop();
    await Promise.all(typists.map((typist) => typist.rest()));
    const log = await room.agree();
    const acknowledged = acknowledgedBy(room.everybody);
    wrong.push(...lostOrDoubled(acknowledged, log.entries), ...invented(acknowledged, log.entries));
    return { kills, acknowledged: acknowledged.filter(({ answer }) => answer.ok).length, words, back, wrong };
  } finally {
    for (const end of ends.reverse()) end();
    await child.end();
  }
}

/** Everybody at the tables acts; whoever waits for more acts is told by the acts themselves. */
class Load {
  readonly #players: readonly Playing[];
  #count = 0;
  #waiting: { readonly at: number; readonly tell: () => void } | undefined;

  constructor(room: Room, chance: () => number) {
    this.#players = room.seats.map((guest) => play(guest, { chance, pause: 350, answered: () => this.#answered() }));
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
async function killAndReturn(child: Child, room: Room, wrong: string[]): Promise<number> {
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
    if (confirmed?.room.step !== 'choosing') wrong.push(`${guest.name} came back to ${confirmed?.room.step}`);
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
