/** One order for all on the council’s side: thirty people buy, write and answer cards at once, and every view ends as the log says. */
import { expect, test } from 'vitest';
import { fullCatalogue } from '../../shared/game/catalogue-of.ts';
import type { CardId, OrganisationId } from '../../shared/game/ids.ts';
import { purseOf } from '../../shared/game/money.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { keysOf } from '../../shared/game/records.ts';
import { purseByHand } from '../../shared/game/testing/money-by-hand.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { before, doneBy, planIn, planNow, tenderIn, typesOf } from '../room/as-it-stood.ts';
import { type Act, accepted, atOnce, codes, guestAt, settled } from '../room/at-once.ts';
import { endings } from '../room/ends.ts';
import { amid, buy, everybody, firsts, fullRoom, price, publish } from '../room/full-room.ts';
import { type Guest, groupView, planOf } from '../room/guest.ts';
import { there } from '../room/there.ts';
import { tenderOf } from '../room/walk.ts';
import { paperOf, saved } from '../room/writer.ts';

const ends = endings();

/** The organisation on a plan that costs least. */
function cheapest({ placed }: Plan, { organisations }: Pack): OrganisationId | undefined {
  const cost = ({ core, services }: Pack['organisations'][number]) =>
    services.reduce((sum, service) => sum + service.cost, core);
  const [first] = organisations.filter(({ id }) => placed[id]).sort((a, b) => cost(a) - cost(b));
  return first?.id;
}

test('whoever buys first has the last pounds, and no tender goes out from a table that spent more than there is', async () => {
  const room = await fullRoom('tender', ends);
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
  const room = await fullRoom('tender', ends);
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
  const room = await fullRoom('challenges', ends);
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
