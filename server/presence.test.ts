/** Who is here: told to their own table and to facilitators, gathered, and never flickering. */
import { expect, test } from 'vitest';
import { type GroupId, makeId, type SeatId } from '../shared/game/ids.ts';
import type { Audience } from '../shared/game/views.ts';
import type { Presence } from '../shared/protocol/messages.ts';
import { createPresence } from './presence.ts';
import { createTestTime } from './test-time.ts';

const ada = makeId<SeatId>('s2');
const bea = makeId<SeatId>('s3');
const gone = makeId<SeatId>('s9');
const heron: Audience = `group:${makeId<GroupId>('g1')}`;
const kiln: Audience = `group:${makeId<GroupId>('g2')}`;

function aBook() {
  const time = createTestTime();
  const told: [Audience, Presence['seats']][] = [];
  const connected = new Set<SeatId>();
  const heard = new Set<Audience>();
  const groups = new Map([
    [ada, makeId<GroupId>('g1')],
    [bea, makeId<GroupId>('g2')],
  ]);
  const book = createPresence({
    time,
    groupOf: (seat) => groups.get(seat),
    isConnected: (seat) => connected.has(seat),
    isHeard: (audience) => heard.has(audience),
    tell: (audience, { seats }) => told.push([audience, seats]),
    before: new Map([[ada, { acts: 7, lastAt: 900 }]]),
  });
  return { time, told, book, connected, heard, groups };
}

test('[HERE1] a change is told to the seat’s own table and to facilitators, who alone see how much was done', () => {
  const { time, told, book } = aBook();
  book.here(ada);
  time.pass(100);
  expect(told).toEqual([
    [heron, { [ada]: { here: true, lastAct: 900 } }],
    ['facilitator', { [ada]: { here: true, lastAct: 900, acts: 7, hereAt: 1_000_000 } }],
  ]);
});

test('[HERE2] changes gather before they are told', () => {
  const { time, told, book } = aBook();
  book.here(ada);
  book.here(bea);
  book.attends(ada, { kind: 'reading', what: 'echo' });
  book.attends(ada, { kind: 'holding', what: 'echo' });
  expect(told).toEqual([]);
  time.pass(100);
  expect(told.map(([audience]) => audience).sort()).toEqual(['facilitator', heron, kiln]);
  expect(told[0]?.[1][ada]).toMatchObject({ attention: { kind: 'holding', what: 'echo' } });
});

test('[HERE3] somebody who comes back within a moment was never gone', () => {
  const { time, told, book, connected } = aBook();
  connected.add(ada);
  book.here(ada);
  time.pass(100);
  told.length = 0;
  connected.delete(ada);
  book.gone(ada);
  time.pass(1000);
  connected.add(ada);
  book.here(ada);
  time.pass(10_000);
  expect(told).toEqual([]);
  connected.delete(ada);
  book.attends(ada, { kind: 'typing', what: 'p1/matters', caret: 3 });
  book.gone(ada);
  time.pass(10_000);
  const goneAt = time.now() - 10_000;
  expect(told.slice(-2)).toEqual([
    [heron, { [ada]: { here: false, lastAct: 900 } }],
    ['facilitator', { [ada]: { here: false, lastAct: 900, acts: 7, goneAt } }],
  ]);
  connected.add(ada);
  book.here(ada);
  expect(book.all('facilitator').seats[ada]).toEqual({ here: true, lastAct: 900, acts: 7, hereAt: time.now() });
});

test('[HERE5] what somebody attended to at their old table is not told to the new one', () => {
  const { time, told, book, groups } = aBook();
  book.here(ada);
  book.attends(ada, { kind: 'holding', what: 'echo' });
  groups.set(ada, makeId<GroupId>('g2'));
  book.moved(ada);
  time.pass(100);
  expect(JSON.stringify([told, book.all(kiln)])).not.toContain('echo');
  expect(book.all(kiln).seats[ada]).toMatchObject({ here: true });
});

test('[HERE4] what people do is counted for facilitators, seldom, and says nothing to the table', () => {
  const { time, told, book } = aBook();
  for (let act = 1; act <= 5; act++) book.acted(ada, 1000 + act);
  time.pass(2000);
  expect(told).toEqual([['facilitator', { [ada]: { here: false, lastAct: 1005, acts: 12 } }]]);
});

test('[HERE4] a table hears that somebody there is active once a minute, so that nobody who acts stays quiet for it', () => {
  const { time, told, book } = aBook();
  const toTable = () => told.filter(([audience]) => audience === heron).map(([, seats]) => seats[ada]?.lastAct);
  for (const when of [30_000, 60_900, 61_000, 100_000, 120_900, 121_000]) {
    book.acted(ada, when);
    time.pass(2000);
  }
  expect(toTable()).toEqual([60_900, 120_900]);
});

test('[HERE5] somebody who connects is told all of it, within their own table', () => {
  const { book, groups } = aBook();
  book.here(ada);
  book.here(bea);
  book.here(gone);
  expect(Object.keys(book.all(heron).seats)).toEqual([ada]);
  expect(Object.keys(book.all('facilitator').seats)).toEqual([ada, bea]);
  expect(book.all('public')).toEqual({ seats: {} });
  groups.set(ada, makeId<GroupId>('g2'));
  expect(Object.keys(book.all(kiln).seats)).toEqual([ada, bea]);
});

test('[HERE5] the table that somebody is moved to is told how they are', () => {
  const { time, told, book, groups } = aBook();
  book.here(ada);
  time.pass(100);
  told.length = 0;
  groups.set(ada, makeId<GroupId>('g2'));
  book.moved(ada);
  time.pass(100);
  expect(told[0]).toEqual([kiln, { [ada]: { here: true, lastAct: 900 } }]);
});

test('[HERE6] a facilitator of one table is told of its seats as facilitators are, and of no others', () => {
  const { time, told, book, heard } = aBook();
  const own: Audience = `table:${makeId<GroupId>('g1')}`;
  heard.add(own);
  book.here(ada);
  book.here(bea);
  time.pass(100);
  expect(told.filter(([audience]) => audience.startsWith('table:'))).toEqual([
    [own, { [ada]: { here: true, lastAct: 900, acts: 7, hereAt: 1_000_000 } }],
  ]);
  expect(book.all(own)).toEqual({ seats: { [ada]: { here: true, lastAct: 900, acts: 7, hereAt: 1_000_000 } } });
});
