/** A whole day played by automatic people through the real door: every step of the agenda, its main acts done at each table. */
import type { GroupId, PaperId } from '../../shared/game/ids.ts';
import type { Bid, Panel, Tender } from '../../shared/game/papers.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { StepId } from '../../shared/game/steps.ts';
import type { BidShown } from '../../shared/game/views.ts';
import { chooseCommand, DECISIVE } from '../../shared/players/player.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import { finishing } from '../rules/finishing.ts';
import { facilitatorView, type Guest, groupView, seatOf } from './guest.ts';
import type { Room } from './room.ts';
import { write } from './writer.ts';

/** Bounds what brings a table's step to its end. */
const MOST_TO_FINISH = 40;
const CARDS_A_STEP = 3;
const SENTENCE =
  'We begin with what they have, ask them first, and stay when it is hard. Somebody they know picks up the phone, in the evening too.';

export interface DayPlayed {
  readonly accepted: number;
  readonly refused: ReadonlyMap<string, number>;
  /** Characters written on papers. */
  readonly written: number;
}

export interface DayOptions {
  readonly chance: () => number;
  /** How often each person acts in each step. */
  readonly acts: number;
  /** Called when a step has begun: cards are drawn and papers presented, and nobody has acted. */
  readonly begun?: (step: StepId) => Promise<void> | void;
  /** Called when the room has played a step. */
  readonly played?: (step: StepId) => Promise<void> | void;
}

/** Plays the agenda from where the room is to its end. The last table never hands in by itself: its papers go over as they stand. */
export async function playDay(room: Room, { chance, acts, begun, played }: DayOptions): Promise<DayPlayed> {
  const day = new Day(room, chance);
  for (const step of keysOf(facilitatorView(room.facilitator).room.agenda)) {
    if (facilitatorView(room.facilitator).room.step !== step) await room.go(step);
    await day.begin(step);
    await begun?.(step);
    await Promise.all(room.seats.map((guest) => day.act(guest, acts)));
    await day.settled();
    await day.end(step);
    await day.rest(step);
    await played?.(step);
  }
  return { accepted: day.accepted, refused: day.refused, written: day.written };
}

class Day {
  readonly refused = new Map<string, number>();
  accepted = 0;
  written = 0;
  #room: Room;
  #chance: () => number;

  constructor(room: Room, chance: () => number) {
    this.#room = room;
    this.#chance = chance;
  }

  /** Does what is allowed and counts what is not. */
  async #send(guest: Guest, command: Command): Promise<boolean> {
    const answer = await guest.workshop.send(command);
    if (answer.ok) this.accepted += 1;
    else this.refused.set(answer.code, (this.refused.get(answer.code) ?? 0) + 1);
    return answer.ok;
  }

  #facilitate(command: Command): Promise<boolean> {
    return this.#send(this.#room.facilitator, command);
  }

  /** One person of each table, in the tables' order. */
  #firsts(): readonly Guest[] {
    return this.#room.tables.flatMap((table) => table[0] ?? []);
  }

  #firstOf(group: GroupId): Guest | undefined {
    return this.#room.tables[this.#room.groups.indexOf(group)]?.[0];
  }

  async act(guest: Guest, acts: number): Promise<void> {
    for (let turn = 0; turn < acts; turn++) {
      const { view } = guest.now();
      const command = view?.audience === 'group' ? chooseCommand(view, seatOf(guest), this.#chance) : undefined;
      if (command === undefined || DECISIVE.includes(command.type)) continue;
      await this.#send(guest, command);
    }
  }

  /** Resolves when everybody has been told all there is. */
  async settled(): Promise<void> {
    const text = `We go on. ${this.accepted}`;
    await this.#facilitate({ type: 'announce', payload: { text, lookUp: false } });
    const { everybody } = this.#room;
    await Promise.all(
      everybody.map((each) => each.until('the end', ({ confirmed }) => confirmed?.room.announcement?.text === text)),
    );
  }

  async begin(step: StepId): Promise<void> {
    if (step === 'challenges' || step === 'shocks') {
      for (let card = 0; card < CARDS_A_STEP; card++) await this.#facilitate({ type: 'challenge.draw', payload: {} });
      await this.settled();
    }
    await this.#write(step);
    if (step === 'shocks') await this.#takeBack();
    if (step === 'tenders') await this.#presentTenders();
    if (step === 'assessment') await this.#presentBids();
  }

  async end(step: StepId): Promise<void> {
    if (step === 'assessment') await this.#scoreAlone();
    const last = this.#firsts().length - 1;
    for (const [place, first] of this.#firsts().entries()) {
      // What is not handed in goes over as it stands; a bid is handed in before the shocks by the first table alone.
      const handsIn = place === 0 || (place < last && step !== 'bid');
      if (handsIn || (step !== 'tender' && step !== 'bid' && step !== 'shocks')) await this.#finish(first);
    }
    if (step === 'tender') await this.#publishFor(this.#firsts().slice(0, last));
    if (step === 'assessment') await this.#answerAsks();
    if (step === 'debrief') await this.#speak();
  }

  /** The break that follows a step is taken. */
  async rest(step: StepId): Promise<void> {
    if (facilitatorView(this.#room.facilitator).room.breaks[step] === undefined) return;
    await this.#facilitate({ type: 'break.take', payload: { after: step } });
    await this.#facilitate({ type: 'break.end', payload: {} });
  }

  async #finish(first: Guest): Promise<void> {
    for (let turn = 0; turn < MOST_TO_FINISH; turn++) {
      const command = finishing(groupView(first), seatOf(first));
      if (command === undefined || !(await this.#send(first, command))) return;
    }
  }

  /** What a table could not bring within its budget a facilitator publishes for it. */
  async #publishFor(firsts: readonly Guest[]): Promise<void> {
    for (const first of firsts)
      for (const [tender, { out }] of entriesOf<Tender['id'], Tender>(groupView(first).table.tenders))
        if (!out) await this.#facilitate({ type: 'tender.publish', payload: { tender } });
  }

  /** Everybody writes what the step has to be written, a sentence in each field. */
  async #write(step: StepId): Promise<void> {
    for (const first of this.#firsts()) {
      const { table, catalogue } = groupView(first);
      const { needs, tender, bid, assessment } = catalogue.forms;
      const cards = keysOf(table.plans[table.current]?.cards ?? {}).map((card) => ({ id: `card-${card}` }));
      const papers: [PaperId, readonly { readonly id: string }[]][] =
        step === 'needs' || step === 'framework'
          ? [[table.current, needs]]
          : step === 'challenges' || step === 'shocks'
            ? [[table.current, cards]]
            : step === 'tender'
              ? [[table.current, tender]]
              : step === 'bid'
                ? [[table.current, bid]]
                : step === 'assessment'
                  ? keysOf(table.panels).map((panel) => [panel, assessment])
                  : [];
      for (const [paper, fields] of papers)
        for (const { id } of fields) {
          const words = `${table.name} on ${id}: ${SENTENCE}`;
          await write(first, paper, id, words);
          this.written += words.length;
        }
    }
  }

  async #presentTenders(): Promise<void> {
    const firsts = this.#firsts();
    for (const [place, first] of firsts.entries()) {
      const [tender] = keysOf<Tender['id'], Tender>(groupView(first).table.tenders);
      if (tender === undefined) continue;
      await this.#send(first, { type: 'tender.present', payload: { tender } });
      const asker = firsts[(place + 1) % firsts.length];
      if (asker) await this.#send(asker, { type: 'question.ask', payload: { tender, text: 'Who holds the key?' } });
      await this.settled();
      const [question] = keysOf(groupView(first).table.tenders[tender]?.questions ?? {});
      if (question === undefined) continue;
      await this.#send(first, { type: 'question.answer', payload: { tender, question, text: 'The person does.' } });
    }
    await this.#facilitate({ type: 'tender.present', payload: {} });
  }

  /** Bids that are out come back, so that they can stand up to the shocks or be changed. */
  async #takeBack(): Promise<void> {
    for (const first of this.#firsts())
      for (const [bid, { out }] of entriesOf<Bid['id'], Bid>(groupView(first).table.bids))
        if (out) await this.#send(first, { type: 'bid.withdraw', payload: { bid } });
    await this.settled();
  }

  async #presentBids(): Promise<void> {
    for (const first of this.#firsts())
      for (const [bid, { from }] of entriesOf<Bid['id'], Panel>(groupView(first).table.panels)) {
        const bidder = this.#firstOf(from);
        if (bidder) await this.#send(bidder, { type: 'bid.present', payload: { bid } });
        const difference = { bid, text: 'A key of their own, and somebody to ring', months: 6 };
        await this.#send(first, { type: 'score.difference', payload: difference });
      }
    await this.#facilitate({ type: 'bid.present', payload: {} });
    await this.settled();
  }

  async #scoreAlone(): Promise<void> {
    const scoring = this.#room.seats.map(async (guest) => {
      const { table, catalogue } = groupView(guest);
      for (const bid of keysOf<Bid['id'], Panel>(table.panels))
        for (const { id: criterion } of catalogue.criteria) {
          const score = Math.floor(this.#chance() * 6);
          await this.#send(guest, { type: 'score.set', payload: { bid, criterion, score } });
        }
    });
    await Promise.all(scoring);
    await this.settled();
  }

  async #answerAsks(): Promise<void> {
    for (const first of this.#firsts())
      for (const [bid, { asks }] of entriesOf<Bid['id'], BidShown>(groupView(first).bids))
        for (const ask of keysOf(asks))
          await this.#send(first, { type: 'bid.answer', payload: { bid, ask, says: 'talk' } });
  }

  async #speak(): Promise<void> {
    for (const [place, guest] of this.#room.seats.entries()) {
      await this.#send(guest, { type: 'pledge.add', payload: { text: `On Monday I ring number ${place}.` } });
      await this.#send(guest, { type: 'feedback.add', payload: { text: `More time for number ${place}.` } });
    }
    for (const group of this.#room.groups) {
      await this.#facilitate({ type: 'remark.capture', payload: { group, text: 'Nobody had asked them.' } });
      await this.#facilitate({ type: 'spotlight.set', payload: { group } });
    }
  }
}
