/** Who hears what, from the first snapshot to the end of a line. */
import { describe, expect, test } from 'vitest';
import { type GroupId, makeId, type SeatId } from '../../shared/game/ids.ts';
import type { Audience, Mine } from '../../shared/game/views.ts';
import type { CloseReason, You } from '../../shared/protocol/messages.ts';
import { createMemoryStore } from '../store/store-double.ts';
import { aHash, anOrder, aRunnerWithPeople, lead } from './a-workshop.ts';
import { createConnections, type Line, type Who } from './connections.ts';

const g2 = makeId<GroupId>('g2');
const g3 = makeId<GroupId>('g3');

interface Device {
  readonly line: Line;
  /** From now on it can be told no view. */
  readonly breaks: () => void;
  readonly story: string[];
}

function aDevice(): Device {
  const story: string[] = [];
  let broken = false;
  return {
    story,
    breaks: () => {
      broken = true;
    },
    line: {
      hear: (audience: Audience | undefined) => story.push(`hears ${audience ?? 'nothing'}`),
      snapshot(audience: Audience, you: You) {
        if (broken) throw new Error('planted');
        story.push(`snapshot ${audience} ${you.kind}`);
      },
      mine: ({ scores }: Mine) => story.push(`mine ${JSON.stringify(scores)}`),
      close: (reason: CloseReason) => story.push(`closed ${reason}`),
      fail: (error: unknown) => story.push(`failed ${error}`),
    },
  };
}

async function aRoom() {
  const { runner, seats } = await aRunnerWithPeople(createMemoryStore());
  const heard: string[] = [];
  const connections = createConnections({
    state() {
      const { state } = runner.position();
      if (state === undefined) throw new Error('The workshop is open.');
      return state;
    },
    heard: (audience, somebody) => heard.push(`${audience} ${somebody}`),
  });
  const [seat = makeId<SeatId>('none')] = seats;
  const join = (who: Who) => {
    const device = aDevice();
    const connection = connections.add(who, device.line);
    return { ...device, connection };
  };
  let done = runner.published.length;
  const tell = (told: () => void = () => {}): void => {
    for (const published of runner.published.slice(done)) connections.around(published, told);
    done = runner.published.length;
  };
  return { runner, seat, seats, connections, heard, join, tell };
}

test('[LINE1] a connection begins with a snapshot of its own audience', async () => {
  const { seat, join } = await aRoom();
  expect(join({ seat }).story).toEqual(['hears group:g1', 'snapshot group:g1 seat']);
  expect(join({ facilitator: lead }).story).toEqual(['hears facilitator', 'snapshot facilitator facilitator']);
  expect(join('public').story).toEqual(['hears public', 'snapshot public public']);
});

test('[LINE2] a seat is live in its newest tab; a facilitator on any number of devices', async () => {
  const { seat, join, connections } = await aRoom();
  const old = join({ seat });
  const tab = join({ seat });
  expect(old.story.slice(2)).toEqual(['hears nothing', 'closed newer_tab']);
  expect(tab.story).toHaveLength(2);
  connections.remove(old.connection);
  expect(connections.ofSeat(seat)).toBe(1);
  const devices = [join({ facilitator: lead }), join({ facilitator: lead })];
  expect(devices.map(({ story }) => story.length)).toEqual([2, 2]);
});

describe('[LINE3] when a seat is moved', () => {
  test('it hears nothing while the others are told, then its new table from a snapshot', async () => {
    const { runner, seat, join, tell } = await aRoom();
    const device = join({ seat });
    await runner.submit(anOrder({ type: 'seat.move', payload: { seat, group: g2 } }));
    tell(() => device.story.push('others are told'));
    expect(device.story.slice(2)).toEqual([
      'hears nothing',
      'others are told',
      'hears group:g2',
      'snapshot group:g2 seat',
    ]);
  });
});

describe('[LINE11] of those who are moved together', () => {
  test('one who cannot be told where they are now is gone, and the others are told', async () => {
    const { runner, seats, connections, join } = await aRoom();
    const [faulty, other] = seats.slice(0, 2).map((seat) => join({ seat }));
    for (const seat of seats.slice(0, 2))
      await runner.submit(anOrder({ type: 'seat.move', payload: { seat, group: g3 } }));
    const [first, last] = runner.published.slice(-2);
    if (first === undefined || last === undefined) throw new Error('Two people were moved.');
    faulty?.breaks();
    connections.around({ ...last, before: first.before }, () => {});
    expect(faulty?.story.slice(-2)).toEqual(['hears nothing', 'failed Error: planted']);
    expect(other?.story.at(-1)).toBe('snapshot group:g3 seat');
    expect(connections.count()).toBe(1);
  });

  test('everybody is told where they are, also if telling the others fails', async () => {
    const { runner, seat, join, tell } = await aRoom();
    const device = join({ seat });
    await runner.submit(anOrder({ type: 'seat.move', payload: { seat, group: g2 } }));
    const fails = () => {
      throw new Error('planted');
    };
    expect(() => tell(fails)).toThrow('planted');
    expect(device.story.at(-1)).toBe('snapshot group:g2 seat');
  });
});

test('[LINE4] a removed seat’s line ends; it is not told what happened', async () => {
  const { runner, seat, join, tell, connections } = await aRoom();
  const device = join({ seat });
  await runner.submit(anOrder({ type: 'seat.remove', payload: { seat } }));
  tell(() => device.story.push('others are told'));
  expect(device.story.slice(2)).toEqual(['hears nothing', 'closed removed', 'others are told']);
  expect(connections.count()).toBe(0);
});

test('[LINE4] a line of somebody who is not of the workshop any more ends at once', async () => {
  const { join } = await aRoom();
  expect(join({ seat: makeId<SeatId>('s99') }).story).toEqual(['hears nothing', 'closed removed']);
});

test('[LINE5] an audience is told only while somebody listens', async () => {
  const { join, connections, heard } = await aRoom();
  const one = join('public');
  const two = join('public');
  connections.remove(one.connection);
  connections.remove(two.connection);
  connections.remove(two.connection);
  expect(heard).toEqual(['public true', 'public true', 'public false']);
});

test('[LINE6] a resync is a fresh snapshot', async () => {
  const { seat, join, connections } = await aRoom();
  const device = join({ seat });
  connections.resync(device.connection);
  expect(device.story.slice(2)).toEqual(['snapshot group:g1 seat']);
});

test('[LINE7] when a workshop is deleted every line ends', async () => {
  const { seat, join, connections } = await aRoom();
  const devices = [join({ seat }), join('public')];
  connections.closeAll('deleted');
  expect(devices.map(({ story }) => story.at(-1))).toEqual(['closed deleted', 'closed deleted']);
  expect(join('public').story).toEqual(['hears nothing', 'closed deleted']);
});

test('[LINE8] a facilitator of one table listens to that table alone', async () => {
  const { runner, join, tell } = await aRoom();
  const invited = { name: 'Sue', kind: 'table', group: g2 } as const;
  const link = { token: 'the-token', hash: aHash('L'), until: 2_000_000 };
  await runner.submit({ ...anOrder({ type: 'facilitator.invite', payload: invited }), link });
  const use = { type: 'link.use', payload: { link: link.hash, token: aHash('T') } } as const;
  await runner.submit(anOrder(use, 'door'));
  tell();
  const key = runner.position().state?.keys[aHash('T')];
  if (key === undefined) throw new Error('The link lets her in.');
  const { story, connection } = join(key);
  expect(story).toEqual(['hears table:g2', 'snapshot table:g2 facilitator']);
  expect(connection.audience()).toBe('table:g2');
});

test('[LINE9] what is one seat’s alone is told to its newest tab and to nobody else', async () => {
  const { seat, connections, join } = await aRoom();
  const older = join({ seat });
  const newer = join({ seat });
  const other = join({ facilitator: lead });
  connections.tellSeat(seat, () => ({ scores: {} }));
  expect(newer.story.at(-1)).toBe('mine {}');
  expect([older, other].map(({ story }) => story.filter((what) => what.startsWith('mine')))).toEqual([[], []]);
});
