/** One order for all: thirty people act at once on the same things, and every view ends as the log says. */
import { expect, test } from 'vitest';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import { accepted, atOnce, codes, guestAt, settled } from '../room/at-once.ts';
import { endings } from '../room/ends.ts';
import { type Guest, groupView, planOf } from '../room/guest.ts';
import { openRoom, type Room } from '../room/room.ts';
import { openVenue } from '../room/venue.ts';

const ends = endings();

async function fullRoom(): Promise<Room> {
  const venue = await openVenue();
  ends.push(venue.stop);
  const room = await openRoom(venue);
  ends.push(room.end);
  return room;
}

function parts(pack: Pack) {
  const [a, b, c] = pack.organisations.map(({ id }) => id);
  const [now, then] = pack.columns.map(({ id }) => id);
  if (!a || !b || !c || !now || !then) throw new Error('The pack is too small.');
  return { a, b, c, now, then };
}

test('conflicts of thirty people at once leave 33 views that equal the log', async () => {
  const room = await fullRoom();
  const { facilitator, tables, seats } = room;
  expect(room.everybody).toHaveLength(33);
  const { a, b, c, now, then } = parts((await room.log()).pack);
  await room.go('choosing');

  // The same card by everybody: one at each table is first.
  const same = await atOnce(
    seats.map((guest, seat) => [
      guest,
      { type: 'plan.place', payload: { plan: planOf(guest), organisation: a, column: seat % 2 === 0 ? now : then } },
    ]),
  );
  // Two columns: at each table the card can stand in both, and in each once.
  expect(accepted(same)).toBe(6);
  expect(codes(same)).toEqual(['already_so']);
  await settled(room);

  // One half moves the card, the other takes it off.
  const torn = await atOnce(
    seats.map((guest, seat) => [
      guest,
      seat % 2 === 0
        ? { type: 'plan.move', payload: { plan: planOf(guest), organisation: a, from: now, to: then } }
        : { type: 'plan.remove', payload: { plan: planOf(guest), organisation: a } },
    ]),
  );
  const afterTorn = await settled(room);
  expect(accepted(torn)).toBeGreaterThanOrEqual(3);
  for (const { did } of afterTorn.entries.slice(-accepted(torn))) expect(['moved', 'removed']).toContain(did.type);

  // Two undos of the same act: one is done.
  const placed = await Promise.all(
    tables.map((table) => {
      const first = guestAt(table, 0);
      return first.done({ type: 'plan.place', payload: { plan: planOf(first), organisation: b, column: now } });
    }),
  );
  await settled(room);
  const undos = await atOnce(
    tables.flatMap((table, number) => {
      const entry = placed[number]?.seq ?? 0;
      return table.map((guest): [Guest, Command] => [guest, { type: 'undo', payload: { entry } }]);
    }),
  );
  expect(accepted(undos)).toBe(3);
  await settled(room);

  // The room moves on while everybody places, and the cards turn while everybody places.
  const going = await atOnce([
    ...seats
      .slice(0, 15)
      .map((guest): [Guest, Command] => [
        guest,
        { type: 'plan.place', payload: { plan: planOf(guest), organisation: c, column: now } },
      ]),
    [facilitator, { type: 'step.go', payload: { step: 'reveal' } }],
    ...seats
      .slice(15)
      .map((guest): [Guest, Command] => [
        guest,
        { type: 'plan.place', payload: { plan: planOf(guest), organisation: c, column: now } },
      ]),
  ]);
  const stepped = going[15];
  expect(stepped?.ok).toBe(true);
  const log = await settled(room);
  const turn = log.entries.findIndex(({ did }) => did.type === 'stepped' && did.step === 'reveal');
  expect(log.entries.slice(turn + 1).filter(({ did }) => did.type === 'placed')).toEqual([]);

  // Tables with nothing on the board cannot reveal: each gets one card by way of going back.
  await room.go('choosing');
  await atOnce(
    tables.map((table) => {
      const first = guestAt(table, 0);
      return [first, { type: 'plan.place', payload: { plan: planOf(first), organisation: b, column: then } }];
    }),
  );
  await room.go('reveal');
  await atOnce(
    tables.map((table, number) => {
      const first = guestAt(table, 0);
      return [first, { type: 'plan.guess', payload: { plan: planOf(first), amount: 100_000 + number } }];
    }),
  );
  await settled(room);
  const turning = await atOnce(
    tables.flatMap((table) =>
      table.map((guest, seat): [Guest, Command] => {
        const plan = planOf(guest);
        if (seat % 2 === 0) return [guest, { type: 'plan.reveal', payload: { plan } }];
        return [guest, { type: 'plan.place', payload: { plan, organisation: a, column: now } }];
      }),
    ),
  );
  const end = await settled(room);
  const reveals = end.entries.filter(({ did }) => did.type === 'revealed');
  expect(reveals).toHaveLength(3);
  expect(codes(turning)).toContain('turned_already');
  for (const { entry, later } of reveals.map((reveal) => ({
    entry: reveal,
    later: end.entries.filter(
      ({ did, group, seq }) => did.type === 'placed' && group === reveal.group && seq > reveal.seq,
    ),
  }))) {
    // Whatever was placed after the cards turned did not change the budget.
    expect(entry.did).toMatchObject({ type: 'revealed' });
    expect(later.length).toBeLessThanOrEqual(1);
  }
});

test('a view that missed one patch is found', async () => {
  const venue = await openVenue();
  ends.push(venue.stop);
  const room = await openRoom(venue, { groups: 1, seatsEach: 2, screens: 1 });
  ends.push(room.end);
  await room.go('needs');
  const [first, second] = room.seats;
  if (first === undefined || second === undefined) throw new Error('Two sit at the table.');
  const deaf = second.now().confirmed;
  await first.done({ type: 'need.add', payload: { plan: planOf(first), text: 'Somewhere to sleep' } });
  const log = await room.agree();
  expect(second.now().confirmed).toEqual(log.view(`group:${groupView(second).table.id}`));
  expect(deaf).not.toEqual(log.view(`group:${groupView(second).table.id}`));
});
