/** What venues do: swallowed WebSockets, sixty people behind one address, sleeping laptops, second devices, newer tabs, people sent out. */
import { expect, test } from 'vitest';
import type { Transport } from '../../client/connection/wire.ts';
import { ask, openLink, takeSeat } from '../room/door.ts';
import { endings } from '../room/ends.ts';
import { facilitatorView, type Guest, groupView, openGuest, publicView, seatOf } from '../room/guest.ts';
import { openRoom, type RoomOptions } from '../room/room.ts';
import { openTap } from '../room/tap.ts';
import { openVenue, type TestVenue } from '../room/venue.ts';
import { paperOf, saved } from '../room/writer.ts';

const ends = endings();

async function setting(options: RoomOptions) {
  const venue = await openVenue();
  ends.push(venue.stop);
  const room = await openRoom(venue, options);
  ends.push(room.end);
  return { venue, room };
}

const planOf = (guest: Guest) => groupView(guest).table.current;

test('the whole path is played where the network swallows WebSockets', async () => {
  const venue = await openVenue();
  ends.push(venue.stop);
  const proxy = await openTap(venue.url, { swallowUpgrades: true });
  ends.push(proxy.close);
  const room = await openRoom({ ...venue, url: proxy.url }, { groups: 2, seatsEach: 2, screens: 1 });
  ends.push(room.end);
  const { facilitator, tables, screens, code } = room;
  const { pack } = await room.log();
  const [card] = pack.organisations;
  const [column] = pack.columns;
  const [field] = pack.forms.needs;
  if (!card || !column || !field) throw new Error('The pack is too small.');

  await room.go('briefing');
  await facilitator.done({ type: 'slide.go', payload: { slide: 1 } });
  await room.go('needs');
  for (const [guest] of tables) {
    if (guest === undefined) throw new Error('Somebody sits there.');
    await guest.done({ type: 'need.add', payload: { plan: planOf(guest), text: 'A door that locks' } });
    await guest.done({ type: 'outcome.add', payload: { plan: planOf(guest), text: 'Has a key', months: 3 } });
    const paper = await paperOf(guest, planOf(guest), [field.id]);
    ends.push(paper.end);
    await saved(paper);
    paper.field(field.id).splice({ at: 0, removed: 0, inserted: 'He knows the river.' });
    await saved(paper);
  }
  await room.go('choosing');
  const place = (guest: Guest) =>
    guest.done({ type: 'plan.place', payload: { plan: planOf(guest), organisation: card.id, column: column.id } });
  for (const [guest] of tables) if (guest !== undefined) await place(guest);
  await facilitator.done({ type: 'spotlight.set', payload: { group: room.groups[0] } });
  await room.go('reveal');
  for (const [guest] of tables) {
    if (guest === undefined) continue;
    await guest.done({ type: 'plan.guess', payload: { plan: planOf(guest), amount: 50_000 } });
    await guest.done({ type: 'plan.reveal', payload: { plan: planOf(guest) } });
  }
  const log = await room.agree();
  const [screen] = screens;
  expect(screen && publicView(screen).board?.money?.budget).toBeGreaterThan(0);
  await facilitator.done({ type: 'workshop.close', payload: {} });
  const record = await ask(`${proxy.url}/api/workshops/${code}/report.json`, { token: tables[0]?.[0]?.token });
  expect(JSON.parse(record.text)).toMatchObject({
    kind: 'group',
    papers: { [planOf(first(tables))]: { [field.id]: 'He knows the river.' } },
  });
  expect(log.entries.length).toBeGreaterThan(20);
  // Everybody tried the other way, and nobody waited for it.
  expect(proxy.said().toString('latin1')).toMatch(/upgrade: websocket/i);
  expect(new Set(room.everybody.map(({ line }) => line.transport))).toEqual(new Set<Transport>(['polling']));
});

test('sixty people behind one address all get in, and hear each other', async () => {
  const { room } = await setting({ groups: 6, seatsEach: 9, screens: 5 });
  expect(room.everybody).toHaveLength(60);
  await room.go('needs');
  await Promise.all(
    room.seats.map((guest) =>
      guest.done({ type: 'need.add', payload: { plan: planOf(guest), text: `${guest.name} wants this` } }),
    ),
  );
  const { entries } = await room.agree();
  expect(entries.filter(({ did }) => did.type === 'needAdded')).toHaveLength(54);
});

test('wrong codes are slowed, right ones from the same address are not', async () => {
  const { venue, room } = await setting({ groups: 1, seatsEach: 1, screens: 0 });
  const statuses: number[] = [];
  for (let guess = 0; guess < 80; guess++) {
    const code = `BBBB${'BCDFGHJKMN'.charAt(guess / 8)}${'BCDFGHJK'.charAt(guess % 8)}`;
    statuses.push((await ask(`${venue.url}/api/workshops/${code}`)).status);
  }
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 404));
  expect(statuses.at(-1)).toBe(429);
  expect((await takeSeat(venue.url, room.code, { name: 'Late' })).seatId).not.toBe('');
});

test('a laptop that slept without saying so comes back as itself, with what it missed and what it had not sent', async () => {
  const venue = await openVenue();
  ends.push(venue.stop);
  const lid = await openTap(venue.url);
  ends.push(lid.close);
  const room = await openRoom(venue, {
    groups: 1,
    seatsEach: 2,
    screens: 0,
    connect: (number) => (number === 1 ? { url: lid.url } : {}),
  });
  ends.push(room.end);
  await room.go('needs');
  const [sleeper, awake] = room.seats;
  if (sleeper === undefined || awake === undefined) throw new Error('Two sit at the table.');
  const plan = planOf(sleeper);
  const seat = seatOf(sleeper);

  lid.freeze();
  const unsent = sleeper.done({ type: 'need.add', payload: { plan, text: 'Said as the lid closed' } });
  await awake.done({ type: 'need.add', payload: { plan, text: 'Said meanwhile' } });
  await room.facilitator.done({ type: 'step.go', payload: { step: 'choosing' } });
  expect(groupView(sleeper).room.step).toBe('needs');
  lid.thaw();

  await sleeper.until('what was missed', ({ confirmed }) => confirmed?.room.step === 'choosing');
  await unsent;
  expect(seatOf(sleeper)).toBe(seat);
  const { entries } = await room.agree();
  const needs = entries.flatMap(({ did }) => (did.type === 'needAdded' ? [did.text] : []));
  expect(needs).toEqual(['Said meanwhile', 'Said as the lid closed']);
});

/** The seat opened on another device by a one-use link. */
async function secondDevice(venue: TestVenue, guest: Guest, code: string): Promise<Guest> {
  const { link = '' } = await guest.done({ type: 'seat.link', payload: { seat: seatOf(guest) } });
  const token = await openLink(venue.url, link);
  const again = await ask(`${venue.url}/api/links/${link}`, { body: {} });
  expect(again.status).toBe(410);
  expect(JSON.parse(again.text)).toMatchObject({ code: 'link_used' });
  const device = openGuest({ name: `${guest.name}, second device`, url: venue.url, code, token });
  ends.push(device.end);
  return device;
}

test('a second device opened by link is the same seat, and the newest one is live', async () => {
  const { venue, room } = await setting({ groups: 1, seatsEach: 2, screens: 0 });
  const [ann, ben] = room.seats;
  if (ann === undefined || ben === undefined) throw new Error('Two sit at the table.');
  await room.go('needs');
  const phone = await secondDevice(venue, ann, room.code);
  await phone.live();
  const { status } = await ann.until('the end of the older one', (state) => state.status.kind === 'closed');
  expect(status).toEqual({ kind: 'closed', reason: 'newer_tab' });
  expect(seatOf(phone)).toBe(seatOf(ann));
  await phone.done({ type: 'need.add', payload: { plan: planOf(phone), text: 'From the phone' } });
  expect(ben.now().status.kind).toBe('live');

  // Somebody says “use it here” on the first device: that is the newest now.
  ann.workshop.wire.reopen();
  await phone.until('the end of the phone', (state) => state.status.kind === 'closed');
  await ann.live();
  expect(Object.keys(groupView(ann).people)).toHaveLength(2);
});

test('of two who open one link at once, one gets in', async () => {
  const { venue, room } = await setting({ groups: 1, seatsEach: 1, screens: 0 });
  const [ann] = room.seats;
  if (ann === undefined) throw new Error('Somebody sits there.');
  const { link = '' } = await ann.done({ type: 'seat.link', payload: { seat: seatOf(ann) } });
  const replies = await Promise.all(
    Array.from({ length: 10 }, () => ask(`${venue.url}/api/links/${link}`, { body: {} })),
  );
  expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 410)]);
});

test('somebody who is removed is sent out at once, their key is dead, and they may come in again', async () => {
  const { venue, room } = await setting({ groups: 1, seatsEach: 2, screens: 0 });
  const [ann, ben] = room.seats;
  if (ann === undefined || ben === undefined) throw new Error('Two sit at the table.');
  await room.facilitator.done({ type: 'seat.remove', payload: { seat: seatOf(ann) } });
  const { status } = await ann.until('an end', (state) => state.status.kind === 'closed');
  expect(status).toEqual({ kind: 'closed', reason: 'removed' });

  const withOldKey = openGuest({ name: 'The old key', url: venue.url, code: room.code, token: ann.token });
  ends.push(withOldKey.end);
  const old = await withOldKey.until('an end', (state) => state.status.kind === 'closed');
  expect(old.status).toEqual({ kind: 'closed', reason: 'not_known' });

  const { token } = await takeSeat(venue.url, room.code, { name: 'Ann again' });
  const back = openGuest({ name: 'Ann again', url: venue.url, code: room.code, token });
  ends.push(back.end);
  await back.live();
  await room.facilitator.until('two seats', () => Object.keys(facilitatorView(room.facilitator).seats).length === 2);
  expect(Object.values(groupView(back).people).map((person) => person?.name)).toContain('Ann again');
});

test('a facilitator works on two devices at once, and a phone remote only what a remote may', async () => {
  const { venue, room } = await setting({ groups: 1, seatsEach: 1, screens: 0 });
  const { facilitator } = room;
  const twin = openGuest({ name: 'The same facilitator', url: venue.url, code: room.code, token: facilitator.token });
  ends.push(twin.end);
  await twin.live();
  const invite = await facilitator.done({ type: 'facilitator.invite', payload: { name: 'Phone', kind: 'remote' } });
  const token = await openLink(venue.url, invite.link ?? '');
  const remote = openGuest({ name: 'The remote', url: venue.url, code: room.code, token });
  ends.push(remote.end);
  await remote.live();
  await remote.done({ type: 'step.go', payload: { step: 'briefing' } });
  const refused = await remote.workshop.send({ type: 'workshop.close', payload: {} });
  expect(refused).toMatchObject({ ok: false, code: 'not_yours' });
  for (const each of [facilitator, twin, remote]) {
    await each.until('the briefing', ({ confirmed }) => confirmed?.room.step === 'briefing');
    expect(each.now().status.kind).toBe('live');
  }
});

test('a seat moved to another table hears that table from then on, and not the one it left', async () => {
  const { room } = await setting({ groups: 2, seatsEach: 2, screens: 0 });
  const [ann, ben] = room.tables[0] ?? [];
  const [cat] = room.tables[1] ?? [];
  const target = room.groups[1];
  if (!ann || !ben || !cat || target === undefined) throw new Error('Two sit at each table.');
  await room.go('needs');
  const left = planOf(ann);
  await room.facilitator.done({ type: 'seat.move', payload: { seat: seatOf(ann), group: target } });
  await ann.until(
    'the other table',
    ({ confirmed }) => confirmed?.audience === 'group' && confirmed.table.id === target,
  );
  await ben.done({ type: 'need.add', payload: { plan: left, text: 'Only for the table that was left' } });
  await cat.done({ type: 'need.add', payload: { plan: planOf(cat), text: 'For the new table' } });
  await ann.until('what the new table says', ({ recent }) => recent.some(({ did }) => did.type === 'needAdded'));
  await room.agree();
  expect(JSON.stringify(ann.now())).not.toContain('Only for the table that was left');
  expect(await ann.workshop.send({ type: 'need.add', payload: { plan: left, text: 'x' } })).toMatchObject({
    code: 'not_your_table',
  });
});

function first(tables: readonly (readonly Guest[])[]): Guest {
  const guest = tables[0]?.[0];
  if (guest === undefined) throw new Error('Somebody sits there.');
  return guest;
}
