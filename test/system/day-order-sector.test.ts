/** One order for all from the swap on: thirty people bid and score at once, and every view ends as the log says. */
import { expect, test } from 'vitest';
import type { CriterionId, OrganisationId, SeatId } from '../../shared/game/ids.ts';
import type { Scores } from '../../shared/game/papers.ts';
import { keysOf } from '../../shared/game/records.ts';
import { before, bidIn, doneBy, panelIn, planIn, planNow, tenderIn, typesOf } from '../room/as-it-stood.ts';
import { type Act, accepted, atOnce, codes, settled } from '../room/at-once.ts';
import { endings } from '../room/ends.ts';
import { amid, buy, everybody, firsts, fullRoom, price, publish } from '../room/full-room.ts';
import { type Guest, planOf, seatOf } from '../room/guest.ts';
import { there } from '../room/there.ts';
import { bidOf, panelOf, tenderOf } from '../room/walk.ts';

const ends = endings();

test('a bid is handed in and taken back by many at once: each time as it stood, and out or not as the last one said', async () => {
  const room = await fullRoom('bid', ends);
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
    const submitted = acts.flatMap((entry) => (entry.did.type === 'bidSubmitted' ? [{ entry, did: entry.did }] : []));
    expect(submitted.length).toBeGreaterThan(0);
    // Handed in as it was, it stays the version it was.
    const versions = new Set(submitted.map(({ did }) => did.version));
    expect(keysOf(bid.versions)).toHaveLength(versions.size);
    expect(bid.out === true).toBe(there(ways.at(-1)).did.type === 'bidSubmitted');
    for (const { entry, did } of submitted) {
      const asked = bidIn(before(log, entry), first);
      expect(bid.versions[did.version]).toMatchObject({ form: asked.form, price: asked.form.price });
    }
    // Nobody changed a bid that was out.
    for (const entry of acts)
      if (entry.did.type === 'bidEdited') expect(bidIn(before(log, entry), first)).not.toHaveProperty('out');
  }
});

test('scores are given while they are turned over: those that were in are turned, each its own, and nothing after', async () => {
  const room = await fullRoom('assessment', ends);
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
  const room = await fullRoom('tender', ends);
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
