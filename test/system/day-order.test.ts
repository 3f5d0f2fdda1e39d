/** One order for all through the day: thirty people act at once on menu, tender, cards, bid and scores, and every view ends as the log says. */
import { afterEach, expect, test } from 'vitest';
import { fullCatalogue } from '../../shared/game/catalogue-of.ts';
import { applyEntry, type Entry } from '../../shared/game/entry.ts';
import type { CardId, CriterionId, OptionId, OrganisationId, PlanId, SeatId } from '../../shared/game/ids.ts';
import { purseOf } from '../../shared/game/money.ts';
import type { Scores } from '../../shared/game/papers.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { keysOf } from '../../shared/game/records.ts';
import type { Workshop } from '../../shared/game/state.ts';
import type { StepId } from '../../shared/game/steps.ts';
import { purseByHand } from '../../shared/game/testing/money-by-hand.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import { type Act, accepted, atOnce, codes, guestAt, planOf, settled } from '../room/at-once.ts';
import { type Guest, groupView, seatOf } from '../room/guest.ts';
import type { Log } from '../room/log.ts';
import { openRoom, type Room } from '../room/room.ts';
import { openVenue, QUICK } from '../room/venue.ts';
import { bidOf, panelOf, tenderOf, walk } from '../room/walk.ts';
import { paperOf, saved } from '../room/writer.ts';

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** 33 people at a step of the day, with all before it done. */
async function fullRoom(step: StepId): Promise<Room> {
  const venue = await openVenue({ limits: QUICK });
  ends.push(venue.stop);
  const room = await openRoom(venue);
  ends.push(room.end);
  expect(room.everybody).toHaveLength(33);
  await walk(room, step);
  return room;
}

/** The first person of each table. */
const firsts = ({ tables }: Room): readonly Guest[] => tables.map((table) => guestAt(table, 0));

/** An act of everybody, by their place at the table. */
const everybody = ({ tables }: Room, act: (guest: Guest, place: number) => Command): Act[] =>
  tables.flatMap((table) => table.map((guest, place): Act => [guest, act(guest, place)]));

/** One more act in the middle of those of the others. */
function amid(acts: readonly Act[], ...more: readonly Act[]): Act[] {
  const middle = Math.floor(acts.length / 2);
  return [...acts.slice(0, middle), ...more, ...acts.slice(middle)];
}

const doneBy = (entries: readonly Entry[], { now }: Guest): readonly Entry[] => {
  const { you } = now();
  return entries.filter(({ group }) => you?.kind === 'seat' && group === you.group);
};
const typesOf = (entries: readonly Entry[]) => entries.map(({ did }) => did.type);

/** The state right before an entry. */
function before(log: Log, { seq }: Entry): Workshop {
  const state = log.entries
    .slice(0, seq - 1)
    .reduce<Workshop | undefined>((all, entry) => applyEntry(all, entry), undefined);
  return there(state);
}

function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('That should be there.');
  return found;
}

const tableIn = ({ groups }: Workshop, guest: Guest) => there(groups[groupView(guest).table.id]?.table);
const planNow = (guest: Guest) => there(groupView(guest).table.plans[planOf(guest)]);
const planIn = (state: Workshop, guest: Guest, plan: PlanId) => there(tableIn(state, guest).plans[plan]);
const tenderIn = (state: Workshop, guest: Guest) => there(tableIn(state, guest).tenders[tenderOf(guest)]);
const bidIn = (state: Workshop, guest: Guest) => there(tableIn(state, guest).bids[bidOf(guest)]);
const panelIn = (state: Workshop, guest: Guest) => there(tableIn(state, guest).panels[panelOf(guest)]);

const price = (guest: Guest, value: number): Command => ({
  type: 'tender.edit',
  payload: { tender: tenderOf(guest), change: { field: 'price', value } },
});
const publish = (guest: Guest): Command => ({ type: 'tender.publish', payload: { tender: tenderOf(guest) } });
const buy = (guest: Guest, option: OptionId): Command => ({
  type: 'option.buy',
  payload: { plan: planOf(guest), option },
});

/** The organisation on a plan that costs least. */
function cheapest({ placed }: Plan, { organisations }: Pack): OrganisationId | undefined {
  const cost = ({ core, services }: Pack['organisations'][number]) =>
    services.reduce((sum, service) => sum + service.cost, core);
  const [first] = organisations.filter(({ id }) => placed[id]).sort((a, b) => cost(a) - cost(b));
  return first?.id;
}

test('whoever buys first has the last pounds, and no tender goes out from a table that spent more than there is', async () => {
  const room = await fullRoom('tender');
  const { pack } = await room.log();
  // The dearest first, so that a table has money for few of them.
  const options = [...pack.options].sort((a, b) => b.price - a.price).map(({ id }) => id);
  for (const first of firsts(room)) {
    const payload = { plan: planOf(first), organisation: there(cheapest(planNow(first), pack)) };
    await first.done({ type: 'plan.remove', payload });
  }
  const { entries: start } = await settled(room);
  const answers = await atOnce(
    // Two want the same.
    everybody(room, (guest, place) =>
      place < 7 ? buy(guest, there(options[Math.max(0, place - 1)])) : publish(guest),
    ),
  );
  const log = await settled(room);
  const entries = log.entries.slice(start.length);
  expect(entries).toHaveLength(accepted(answers));
  for (const first of firsts(room)) {
    const acts = doneBy(entries, first);
    const bought = acts.flatMap(({ did }) => (did.type === 'optionBought' ? [did.option] : []));
    expect(new Set(bought).size).toBe(bought.length);
    const out = acts.find(({ did }) => did.type === 'tenderPublished');
    if (out === undefined) continue;
    // Once it was out nobody bought any more.
    expect(acts.at(-1)).toBe(out);
    expect(purseByHand(planIn(before(log, out), first, planOf(first)), pack)?.balance).toBeGreaterThanOrEqual(0);
    expect(tenderIn(log.state, first).versions[1]).not.toHaveProperty('over');
  }

  // Now everything is bought that seven wanted: what is missing stops everybody, and is told to the pound.
  for (const first of firsts(room)) {
    const tender = tenderOf(first);
    if (tenderIn(log.state, first).out) await room.facilitator.done({ type: 'tender.return', payload: { tender } });
  }
  await atOnce(everybody(room, (guest, place) => buy(guest, there(options[place]))));
  const { state } = await settled(room);
  const refused = await atOnce(everybody(room, publish));
  expect(codes(refused)).toEqual(['over_budget']);
  expect(accepted(refused)).toBe(0);
  for (const [number, first] of firsts(room).entries()) {
    const missing = -there(purseByHand(planIn(state, first, planOf(first)), pack)).balance;
    expect(missing).toBeGreaterThan(0);
    expect(refused[number * 10]).toMatchObject({ message: expect.stringContaining(missing.toLocaleString('en-GB')) });
  }
  await settled(room);
});

test('a tender goes out once, as it stood, with every word that was safe by then and none in half', async () => {
  const room = await fullRoom('tender');
  const field = there((await room.log()).pack.forms.tender.find(({ core }) => core)).id;
  const typists = await Promise.all(
    room.tables.map(async (table, number) => {
      const guest = guestAt(table, 1);
      const paper = await paperOf(guest, planOf(guest), [field]);
      ends.push(paper.end);
      await saved(paper);
      const text = paper.field(field);
      const safe: string[] = [];
      const type = async (words: number) => {
        for (let left = words; left > 0; left--) {
          const word = `t${number}w${safe.length}`;
          text.splice({ at: text.read().length, removed: 0, inserted: `${word} ` });
          await saved(paper);
          safe.push(word);
        }
      };
      return { safe, type };
    }),
  );
  const versions: { readonly table: number; readonly safe: readonly string[]; readonly text: string }[] = [];
  for (let version = 1; version <= 4; version++) {
    const start = (await room.log()).entries.length;
    await Promise.all(typists.map(({ type }) => type(10)));
    const safe = typists.map((typist) => [...typist.safe]);
    const typing = Promise.all(typists.map(({ type }) => type(30)));
    const answers = await atOnce(
      everybody(room, (guest, place) => (place === 4 || place === 6 ? publish(guest) : price(guest, 1000 + place))),
    );
    await typing;
    expect(codes(answers)).toEqual(['tender_out']);
    const log = await settled(room);
    for (const [table, first] of firsts(room).entries()) {
      const acts = doneBy(log.entries.slice(start), first);
      expect(typesOf(acts).filter((type) => type === 'tenderPublished')).toHaveLength(1);
      const out = there(acts.at(-1));
      expect(out.did).toMatchObject({ type: 'tenderPublished', version });
      const frozen = there(tenderIn(log.state, first).versions[version]);
      expect(frozen.form).toEqual(tenderIn(before(log, out), first).form);
      versions.push({ table, safe: there(safe[table]), text: frozen.texts[field] ?? '' });
      await room.facilitator.done({ type: 'tender.return', payload: { tender: tenderOf(first) } });
    }
  }
  for (const { table, safe, text } of versions) {
    const words = there(typists[table]).safe;
    const frozen = text.split(' ').slice(0, -1);
    expect(text).toBe(frozen.map((word) => `${word} `).join(''));
    expect(frozen).toEqual(words.slice(0, frozen.length));
    expect(frozen.length).toBeGreaterThanOrEqual(safe.length);
  }
  // Writing went on while tenders went out: some words came too late for the version of their round.
  expect(versions.some(({ table, text }) => text.split(' ').length <= there(typists[table]).safe.length)).toBe(true);
  await settled(room);
});

test('cards are drawn while they are answered: each is held once, answered once at a time, and counts as it was answered last', async () => {
  const room = await fullRoom('challenges');
  const { pack } = await room.log();
  const { facilitator } = room;
  const draw: Act = [facilitator, { type: 'challenge.draw', payload: {} }];
  await facilitator.done(draw[1]);
  const start = (await settled(room)).entries.length;
  const held = (guest: Guest): CardId => there(keysOf<CardId, unknown>(planNow(guest).cards)[0]);
  const answers = await atOnce(
    amid(
      everybody(room, (guest, place) => {
        const of = { plan: planOf(guest), card: held(guest) };
        if (place === 5) return { type: 'challenge.reopen', payload: of };
        const kind = there((['act', 'accept', 'pass'] as const)[place % 3]);
        return { type: 'challenge.answer', payload: { ...of, kind, carries: `Number ${place}` } };
      }),
      draw,
      draw,
      draw,
      draw,
    ),
  );
  expect(codes(answers).filter((code) => code !== 'answered_already' && code !== 'already_so')).toEqual([]);
  const log = await settled(room);
  const entries = log.entries.slice(start);
  expect(typesOf(entries).filter((type) => type === 'drew')).toHaveLength(4);
  for (const first of firsts(room)) {
    const { id } = groupView(first).table;
    const drawn = log.entries.flatMap(({ did }) => (did.type === 'drew' ? (did.cards[id] ?? []) : []));
    expect(drawn).toHaveLength(5);
    expect(new Set(drawn).size).toBe(5);
    const plan = planNow(first);
    expect(new Set(keysOf(plan.cards))).toEqual(new Set(drawn));
    const acts = doneBy(entries, first);
    for (const [number, type] of typesOf(acts).entries())
      expect(type).toBe(number % 2 === 0 ? 'cardAnswered' : 'cardReopened');
    const last = there(acts.filter(({ did }) => did.type === 'cardAnswered').at(-1));
    const stands = acts.length % 2 === 1 && last.command.type === 'challenge.answer' ? last.command.payload : undefined;
    expect(plan.cards[held(first)]?.answer).toEqual(stands && { kind: stands.kind, carries: stands.carries });
    expect(purseOf(plan, fullCatalogue(pack))?.balance).toBe(there(purseByHand(plan, pack)).balance);
  }
});

test('a bid is handed in and taken back by many at once: each time as it stood, and out or not as the last one said', async () => {
  const room = await fullRoom('bid');
  for (const first of firsts(room)) {
    const bid = bidOf(first);
    const [lead] = keysOf<OrganisationId, unknown>(planNow(first).placed);
    await first.done({ type: 'bid.model', payload: { bid, model: 'lead' } });
    await first.done({ type: 'bid.lead', payload: { bid, lead: there(lead) } });
    await first.done({ type: 'bid.price', payload: { bid, price: 50_000 } });
  }
  const start = (await settled(room)).entries.length;
  for (let round = 1; round <= 3; round++) {
    const answers = await atOnce(
      everybody(room, (guest, place) => {
        const bid = bidOf(guest);
        if (place % 5 === 4) return { type: 'bid.price', payload: { bid, price: round * 1000 + place } };
        return { type: place % 2 === 0 ? 'bid.submit' : 'bid.withdraw', payload: { bid } };
      }),
    );
    expect(codes(answers).filter((code) => code !== 'bid_out' && code !== 'already_so')).toEqual([]);
  }
  const log = await settled(room);
  for (const first of firsts(room)) {
    const acts = doneBy(log.entries.slice(start), first);
    const ways = acts.filter(({ did }) => did.type === 'bidSubmitted' || did.type === 'bidWithdrawn');
    for (const [number, type] of typesOf(ways).entries())
      expect(type).toBe(number % 2 === 0 ? 'bidSubmitted' : 'bidWithdrawn');
    const bid = bidIn(log.state, first);
    const submitted = acts.filter(({ did }) => did.type === 'bidSubmitted');
    expect(submitted.length).toBeGreaterThan(0);
    expect(keysOf(bid.versions)).toHaveLength(submitted.length);
    expect(bid.out === true).toBe(there(ways.at(-1)).did.type === 'bidSubmitted');
    for (const [number, entry] of submitted.entries()) {
      const asked = bidIn(before(log, entry), first);
      expect(bid.versions[number + 1]).toMatchObject({ form: asked.form, price: asked.form.price });
    }
    // Nobody changed a bid that was out.
    for (const entry of acts)
      if (entry.did.type === 'bidEdited') expect(bidIn(before(log, entry), first)).not.toHaveProperty('out');
  }
});

test('scores are given while they are turned over: those that were in are turned, each its own, and nothing after', async () => {
  const room = await fullRoom('assessment');
  for (const first of firsts(room))
    await first.done({ type: 'score.difference', payload: { bid: panelOf(first), text: 'A key', months: 6 } });
  const criteria: readonly CriterionId[] = (await settled(room)).pack.criteria.map(({ id }) => id);
  const start = (await room.log()).entries.length;
  const score = (guest: Guest, criterion: CriterionId, place: number): Act => [
    guest,
    { type: 'score.set', payload: { bid: panelOf(guest), criterion, score: (place + criterion.length) % 6 } },
  ];
  const reveals = everybody(room, (guest) => ({ type: 'score.reveal', payload: { bid: panelOf(guest) } }));
  const answers = await atOnce([
    ...criteria
      .slice(0, 2)
      .flatMap((criterion) =>
        room.tables.flatMap((table) => table.map((guest, place) => score(guest, criterion, place))),
      ),
    ...reveals.filter((_, number) => number % 5 === 3),
    ...criteria
      .slice(2)
      .flatMap((criterion) =>
        room.tables.flatMap((table) => table.map((guest, place) => score(guest, criterion, place))),
      ),
  ]);
  expect(codes(answers).filter((code) => code !== 'already_so')).toEqual(['scores_turned']);
  const log = await settled(room);
  for (const [number, first] of firsts(room).entries()) {
    const acts = doneBy(log.entries.slice(start), first);
    expect(typesOf(acts).filter((type) => type === 'scoresTurned')).toHaveLength(1);
    expect(there(acts.at(-1)).did.type).toBe('scoresTurned');
    const given = new Map<string, Scores>();
    for (const { by, command } of acts)
      if (command.type === 'score.set')
        given.set(by, { ...given.get(by), [command.payload.criterion]: command.payload.score });
    expect(panelIn(log.state, first).scores).toEqual(Object.fromEntries(given));
    for (const guest of there(room.tables[number])) {
      const own = given.get(seatOf(guest) satisfies SeatId);
      expect(guest.now().mine.scores).toEqual(own === undefined ? {} : { [panelOf(first)]: own });
    }
  }

  // Ten agree on one score for everything, each in their own words, then all in the same words.
  const agree = (text: (place: number) => string) =>
    criteria.flatMap((criterion) =>
      everybody(room, (guest, place) => ({
        type: 'score.agree',
        payload: { bid: panelOf(guest), criterion, score: 3, reason: text(place) },
      })),
    );
  const own = await atOnce(agree((place) => `Number ${place} says so.`));
  expect([accepted(own), codes(own)]).toEqual([30 * criteria.length, []]);
  const agreed = await settled(room);
  for (const first of firsts(room))
    for (const criterion of criteria) {
      const last = doneBy(agreed.entries, first).findLast(
        ({ command }) => command.type === 'score.agree' && command.payload.criterion === criterion,
      );
      expect(there(last).command.payload).toMatchObject(there(panelIn(agreed.state, first).agreed[criterion]));
    }
  const same = await atOnce(agree(() => 'We all say so.'));
  expect([accepted(same), codes(same)]).toEqual([3 * criteria.length, ['already_so']]);

  const awards = await atOnce([
    ...everybody(room, (guest, place) => ({
      type: 'award.decide',
      payload: {
        bid: panelOf(guest),
        decision: place % 2 === 0 ? 'award' : 'negotiate',
        text: `Number ${place} says.`,
      },
    })),
    ...agree(() => 'One of us thinks again.'),
  ]);
  expect(codes(awards)).toEqual(['award_stands']);
  const end = await settled(room);
  for (const first of firsts(room)) {
    const decided = doneBy(end.entries, first).filter(({ command }) => command.type === 'award.decide');
    expect(decided).toHaveLength(1);
    expect(there(decided[0]).command.payload).toMatchObject(there(panelIn(end.state, first).award));
    expect(there(doneBy(end.entries, first).at(-1))).toBe(there(decided[0]));
  }
});

test('the sides are swapped while thirty write and buy: nothing lands on the wrong plan, and what comes late is told so', async () => {
  const room = await fullRoom('tender');
  const { facilitator } = room;
  const [ann, ben] = firsts(room);
  const options = (await room.log()).pack.options.map(({ id }) => id);
  // One table has its tender back to change, one has it out, one has not finished.
  for (const first of [there(ann), there(ben)]) await first.done(publish(first));
  await facilitator.done({ type: 'tender.return', payload: { tender: tenderOf(there(ann)) } });
  await settled(room);
  const plans = firsts(room).map(planOf);
  const acts = everybody(room, (guest, place) =>
    place % 2 === 0 ? price(guest, 2000 + place) : buy(guest, there(options[place])),
  );
  const answers = await atOnce(amid(acts, [facilitator, { type: 'step.go', payload: { step: 'framework' } }]));
  expect(codes(answers).filter((code) => !['moved_on', 'tender_out'].includes(code))).toEqual([]);
  const log = await settled(room);
  const swap = there(log.entries.find(({ did }) => did.type === 'stepped' && did.step === 'framework'));
  expect(log.entries.slice(swap.seq)).toEqual([]);
  const stood = before(log, swap);
  for (const [number, first] of firsts(room).entries()) {
    const council = there(plans[number]);
    expect(planIn(log.state, first, council)).toEqual(planIn(stood, first, council));
    expect(planOf(first)).not.toBe(council);
    expect(planNow(first)).toMatchObject({ side: 'sector', bought: {}, placed: {}, cards: {}, effects: {} });
    const { form, versions } = tenderIn(log.state, first);
    expect(form).toEqual(tenderIn(stood, first).form);
    // What was not out went over as it stood; what had been out already went over as it had been.
    expect(keysOf(versions)).toHaveLength(1);
    if (number === 2) expect(versions[1]).toMatchObject({ unfinished: true, form });
  }
  const late = await atOnce(
    everybody(room, (guest, place) => {
      const plan = there(plans[room.tables.findIndex((table) => table.includes(guest))]);
      if (place < 4) return { type: 'option.buy', payload: { plan, option: there(options[place]) } };
      return { type: 'need.add', payload: { plan, text: 'Somewhere to sleep' } };
    }),
  );
  expect([accepted(late), codes(late)]).toEqual([0, ['moved_on']]);
  expect(await there(ann).workshop.send(price(there(ann), 1))).toMatchObject({ ok: false, code: 'moved_on' });
  expect((await settled(room)).entries).toEqual(log.entries);
});
