/** Small messages: what one placed card costs on the line, whom it reaches, and what joining costs at the fullest step. */
import { expect, test } from 'vitest';
import { chanceFrom } from '../../shared/game/chance.ts';
import { LIMITS } from '../../shared/game/limits.ts';
import { keysOf } from '../../shared/game/records.ts';
import { endings } from '../room/ends.ts';
import { type Guest, groupView } from '../room/guest.ts';
import { openRoom, type Room } from '../room/room.ts';
import { joinBytes } from '../room/sizes.ts';
import { openVenue, type TestVenue } from '../room/venue.ts';

const ends = endings();

const PATCH = 200;
const JOIN = 40_000;
/** Log positions of five digits in the place of those of a young workshop. */
const LONG_POSITION = 99_999;

async function fullRoom(): Promise<{ readonly venue: TestVenue; readonly room: Room }> {
  const venue = await openVenue();
  ends.push(venue.stop);
  const room = await openRoom(venue);
  ends.push(room.end);
  return { venue, room };
}

/** Every message a connection gets from now on, as it stands on the line. */
function listen({ line }: Guest): readonly string[] {
  const messages: string[] = [];
  line.socket.io.engine.on('packet', ({ type, data }) => {
    if (type === 'message' && typeof data === 'string') messages.push(`4${data}`);
  });
  return messages;
}

const isPatch = (message: string) => message.startsWith('42["patch"');

test('one placed card is one small message to the eleven who may see it, and none to the other 22', async () => {
  const { room } = await fullRoom();
  const { facilitator, tables } = room;
  await room.go('choosing');
  const table = tables[0] ?? [];
  const sender = table[3];
  if (sender === undefined) throw new Error('Ten sit at a table.');
  const { pack } = await room.log();
  const longest = (ids: readonly string[]) => Math.max(...ids.map(({ length }) => length));
  const organisation = pack.organisations.find(({ id }) => id.length === longest(pack.organisations.map((o) => o.id)));
  const column = pack.columns.find(({ id }) => id.length === longest(pack.columns.map((c) => c.id)));
  // The longest names that the pack's schema allows are in the pack itself.
  expect([organisation?.id.length, column?.id.length]).toEqual([15, 6]);
  if (organisation === undefined || column === undefined) return;

  const lines = room.everybody.map((guest) => ({ guest, messages: listen(guest) }));
  const { seq } = await sender.done({
    type: 'plan.place',
    payload: { plan: groupView(sender).table.current, organisation: organisation.id, column: column.id },
  });
  await facilitator.done({ type: 'announce', payload: { text: 'Stop.', lookUp: false } });
  await Promise.all(
    room.everybody.map((each) => each.until('the end', ({ confirmed }) => confirmed?.room.announcement !== undefined)),
  );

  const entitled = new Set([...table, facilitator]);
  expect(entitled.size).toBe(11);
  const sizes: number[] = [];
  for (const { guest, messages } of lines) {
    const before = messages.slice(
      0,
      messages.findIndex((message) => message.includes('Stop.')),
    );
    if (!entitled.has(guest)) {
      expect({ who: guest.name, before }).toEqual({ who: guest.name, before: [] });
      continue;
    }
    const patches = before.filter(isPatch);
    expect(patches).toHaveLength(1);
    const patch = patches[0] ?? '';
    expect(patch).toContain(`"seq":${seq}`);
    const grown = patch.replace(/"(from|seq)":\d+/g, `"$1":${LONG_POSITION}`);
    sizes.push(Buffer.byteLength(grown));
  }
  console.info(`One placed card: ${Math.min(...sizes)} to ${Math.max(...sizes)} bytes to each of ${sizes.length}.`);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(PATCH);
});

const WORDS =
  'somewhere settled to stay near the river with a door that locks and neighbours who know his name without asking for papers again before winter because sleeping on sofas has cost him two jobs already this year';

test('joining a room that has written and placed all there is room for costs little, for a table, a facilitator and a screen', async () => {
  const { venue, room } = await fullRoom();
  const { facilitator, tables, code } = room;
  const chance = chanceFrom('full');
  const text = (length: number): string => {
    const words = WORDS.split(' ');
    let said = '';
    while (said.length < length) said += `${words[Math.floor(chance() * words.length)]} `;
    return said.slice(0, length).trim();
  };
  const { pack } = await room.log();
  await room.go('needs');
  for (const table of tables) {
    const first = table[0];
    if (first === undefined) throw new Error('Ten sit at a table.');
    const plan = groupView(first).table.current;
    const done: Promise<unknown>[] = [];
    for (let item = 0; item < LIMITS.items; item++) {
      const guest = table[item % table.length] ?? first;
      done.push(guest.done({ type: 'need.add', payload: { plan, text: text(120) } }));
      done.push(guest.done({ type: 'asset.add', payload: { plan, text: text(120) } }));
      const months = 1 + Math.floor(chance() * 60);
      done.push(guest.done({ type: 'outcome.add', payload: { plan, text: text(120), months, indicator: text(100) } }));
    }
    await Promise.all(done);
  }
  await room.go('choosing');
  for (const table of tables) {
    const first = table[0];
    if (first === undefined) throw new Error('Ten sit at a table.');
    const { current: plan, plans } = groupView(first).table;
    const needs = keysOf(plans[plan]?.needs ?? {});
    const outcomes = keysOf(plans[plan]?.outcomes ?? {});
    for (const [number, { id: organisation }] of pack.organisations.filter(({ hidden }) => !hidden).entries()) {
      const column = pack.columns[number % pack.columns.length]?.id;
      if (column === undefined) throw new Error('The pack has columns.');
      await first.done({ type: 'plan.place', payload: { plan, organisation, column } });
      await first.done({ type: 'plan.link', payload: { plan, organisation, needs, outcomes } });
    }
  }
  await facilitator.done({ type: 'spotlight.set', payload: { group: room.groups[0] } });
  await room.go('reveal');
  for (const table of tables) {
    const plan = groupView(table[0] ?? facilitator).table.current;
    await facilitator.done({ type: 'plan.reveal', payload: { plan } });
  }

  const bytes = {
    table: await joinBytes({ url: venue.url, code, token: tables[0]?.[0]?.token }),
    facilitator: await joinBytes({ url: venue.url, code, token: facilitator.token }),
    screen: await joinBytes({ url: venue.url, code, token: undefined }),
  };
  console.info(`Joining the fullest room: ${JSON.stringify(bytes)} bytes on the wire.`);
  for (const each of Object.values(bytes)) {
    // A reading of next to nothing would mean that the snapshot was not counted.
    expect(each).toBeGreaterThan(1000);
    expect(each).toBeLessThanOrEqual(JOIN);
  }
});
