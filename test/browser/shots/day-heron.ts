/** Brings a room with table Heron in it from scene to scene of its day, with what people at the tables send. */
import type {
  BidId,
  CardId,
  CriterionId,
  OptionId,
  OrganisationId,
  ServiceId,
  TenderId,
} from '../../../shared/game/ids.ts';
import { makeId } from '../../../shared/game/ids.ts';
import { keysOf } from '../../../shared/game/records.ts';
import type { Attention } from '../../../shared/protocol/messages.ts';
import { type Guest, groupView } from '../../room/guest.ts';
import type { Room } from '../../room/room.ts';
import { write } from '../../room/writer.ts';
import { does, link, place, planAt, think } from './scene.ts';
import * as heron from './scene-heron.ts';

const NAMES: readonly string[] = [...heron.HERON, ...heron.KILN];
const [LAST] = heron.LAST_PLACED;

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('There is nothing where something should be.');
  return item;
}

export class HeronsDay {
  readonly #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  #at(name: string): Guest {
    return first(this.#room.seats.filter((_, place) => NAMES[place] === name));
  }

  /** Both tables, by the first person at each. */
  #firsts(): readonly Guest[] {
    return this.#room.tables.map(first);
  }

  /** At a step with so many minutes gone by. */
  async #go(step: Parameters<Room['go']>[0], gone = 0): Promise<void> {
    await this.#room.go(step);
    if (gone > 0) await does(this.#room.facilitator, { type: 'clock.add', payload: { minutes: -gone } });
  }

  #attend(name: string, kind: Attention['kind'], what: string): void {
    this.#at(name).workshop.attend({ kind, what });
  }

  #letGo(...names: readonly string[]): void {
    for (const name of names) this.#at(name).workshop.attend(undefined);
  }

  #buy([name, bought]: readonly [string, string]): Promise<void> {
    const guest = this.#at(name);
    return does(guest, { type: 'option.buy', payload: { plan: planAt(guest), option: makeId<OptionId>(bought) } });
  }

  #leaveOut([from, left]: readonly [string, string]): Promise<void> {
    const guest = this.#at('Marta');
    const organisation = makeId<OrganisationId>(from);
    const payload = { plan: planAt(guest), organisation, service: makeId<ServiceId>(left), included: false };
    return does(guest, { type: 'plan.service', payload });
  }

  async toChoosing(): Promise<void> {
    await this.#go('needs');
    for (const people of this.#room.tables) await think(people, heron.COUNCIL);
    await this.#go('choosing', 7);
    for (const people of this.#room.tables) await place(people, heron.COUNCIL);
    for (const name of heron.READY) await does(this.#at(name), { type: 'ready.set', payload: { ready: true } });
    await place([this.#at('Priya')], { placed: [heron.LAST_PLACED] });
    this.#attend('Grace', 'holding', LAST);
    this.#attend('Wen', 'reading', heron.READ);
  }

  async toMenu(): Promise<void> {
    this.#letGo('Grace', 'Wen');
    await link(this.#at('Grace'), LAST, [3]);
    await this.#go('reveal');
    for (const guest of this.#firsts()) {
      const plan = planAt(guest);
      await does(guest, { type: 'plan.guess', payload: { plan, amount: 300_000 } });
      await does(guest, { type: 'plan.reveal', payload: { plan } });
    }
    await this.#go('menu', 7);
    for (const buying of heron.BOUGHT) await this.#buy(buying);
    await this.#leaveOut(heron.LEFT_OUT);
    this.#attend('Priya', 'holding', 'seedbed');
  }

  /** Leaves the second of three cards open, with Grace at the answer. */
  async toChallenges(): Promise<void> {
    this.#letGo('Priya');
    await this.#buy(heron.BOUGHT_LATER);
    await this.#leaveOut(heron.GIVEN_UP);
    await this.#go('challenges', 13);
    const group = first(this.#room.groups);
    for (const card of heron.CARDS)
      await does(this.#room.facilitator, { type: 'challenge.draw', payload: { group, card: makeId<CardId>(card) } });
    const grace = this.#at('Grace');
    const plan = planAt(grace);
    const [before, open] = heron.CARDS;
    await does(grace, { type: 'challenge.answer', payload: { plan, card: makeId<CardId>(before), kind: 'accept' } });
    await write(grace, plan, `card-${open}`, heron.ACTING);
    this.#attend('Grace', 'typing', `${plan}/card-${open}`);
  }

  async toTender(): Promise<void> {
    const grace = this.#at('Grace');
    const plan = planAt(grace);
    const [, open, asking] = heron.CARDS;
    const card = makeId<CardId>(open);
    await does(grace, { type: 'challenge.answer', payload: { plan, card, kind: 'act' } });
    await does(grace, { type: 'challenge.answer', payload: { plan, card: makeId<CardId>(asking), kind: 'accept' } });
    await this.#go('tender', 8);
    for (const { by, field, text } of heron.TENDER) await write(this.#at(by), plan, field, text);
    const tender = tenderOf(grace);
    const { weights, ...form } = heron.FORM;
    const weighed = Object.fromEntries(Object.entries(weights).map(([id, many]) => [makeId<CriterionId>(id), many]));
    await does(this.#at('Wen'), { type: 'tender.weights', payload: { tender, weights: weighed } });
    for (const change of [
      { field: 'pricing', value: form.pricing },
      { field: 'price', value: form.price },
    ] as const)
      await does(this.#at('Tom'), { type: 'tender.edit', payload: { tender, change } });
    for (const { by, field } of heron.TENDER) this.#attend(by, 'typing', `${plan}/${field}`);
  }

  async toPresented(): Promise<void> {
    for (const guest of this.#firsts())
      await does(guest, { type: 'tender.publish', payload: { tender: tenderOf(guest) } });
    await this.#go('tenders');
    const tender = tenderOf(this.#at('Priya'));
    await does(this.#at('Priya'), { type: 'tender.present', payload: { tender } });
    await does(this.#at('Abi'), { type: 'question.ask', payload: { tender, text: heron.QUESTION } });
  }

  /** Both tables bid, and Heron has all scores but those of the seat that is looked at. */
  async toAssessment(): Promise<void> {
    await this.#go('framework');
    for (const people of this.#room.tables) await think(people, heron.SECTOR);
    await this.#go('costing');
    for (const people of this.#room.tables) await place(people, heron.SECTOR);
    for (const guest of this.#firsts()) await does(guest, { type: 'plan.reveal', payload: { plan: planAt(guest) } });
    await this.#go('bid');
    for (const guest of this.#firsts()) await this.#bid(guest);
    await this.#go('assessment', 15);
    const bid = this.#heard();
    await does(this.#at('Priya'), { type: 'score.difference', payload: { bid, ...heron.DIFFERENCE } });
    for (const [criterion, scores] of Object.entries(heron.SCORES))
      for (const name of heron.HERON) {
        const payload = { bid, criterion: makeId<CriterionId>(criterion), score: scores[name] };
        await this.#at(name).done({ type: 'score.set', payload });
      }
  }

  async #bid(guest: Guest): Promise<void> {
    const bid = first(keysOf<BidId, unknown>(groupView(guest).table.bids));
    await does(guest, { type: 'bid.model', payload: { bid, model: 'lead', spectrum: 5 } });
    await does(guest, { type: 'bid.lead', payload: { bid, lead: makeId<OrganisationId>(heron.BID.lead) } });
    await does(guest, { type: 'bid.price', payload: { bid, price: heron.BID.price } });
    await write(guest, planAt(guest), 'approach', heron.BID.approach);
    await does(guest, { type: 'bid.submit', payload: { bid } });
  }

  #heard(): BidId {
    return first(keysOf<BidId, unknown>(groupView(this.#at('Priya')).table.panels));
  }

  /** Everybody has scored: the scores turn over, and one criterion is agreed. */
  async turnOver(): Promise<void> {
    const bid = this.#heard();
    const { criterion, score, reason } = heron.AGREED;
    await does(this.#at('Priya'), { type: 'score.reveal', payload: { bid } });
    const payload = { bid, criterion: makeId<CriterionId>(criterion), score, reason };
    await does(this.#at('Priya'), { type: 'score.agree', payload });
  }
}

function tenderOf(guest: Guest): TenderId {
  return first(keysOf<TenderId, unknown>(groupView(guest).table.tenders));
}
