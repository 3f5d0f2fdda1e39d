/** Bad input, over HTTP and sockets: a coded refusal with a sentence, no crash and no trace. */
import { spawnSync } from 'node:child_process';
import { createConnection } from 'node:net';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { REFUSAL_CODES } from '../../shared/game/refusals.ts';
import { startChild } from '../room/child.ts';
import { ask, takeSeat } from '../room/door.ts';
import { type Guest, groupView, openGuest, seatOf } from '../room/guest.ts';
import { type Log, logFrom } from '../room/log.ts';
import { freshId, raw, SENTENCE, throwAt } from '../room/raw.ts';
import { openRoom, type Room } from '../room/room.ts';
import { openVenue, QUICK, type TestVenue } from '../room/venue.ts';

let venue: TestVenue;
let room: Room;
let ann: Guest;
let other: Guest;
let before: Log;
let store: Store;

beforeAll(async () => {
  venue = await openVenue({ limits: QUICK });
  room = await openRoom(venue, { groups: 2, seatsEach: 2, screens: 1 });
  const [first] = room.tables[0] ?? [];
  const [second] = room.tables[1] ?? [];
  if (first === undefined || second === undefined) throw new Error('Somebody sits at each table.');
  ann = first;
  other = second;
  await room.go('needs');
  await ann.done({ type: 'need.add', payload: { plan: groupView(ann).table.current, text: 'A door that locks' } });
  before = await room.agree();
  store = await openSqlite(venue.dataDir);
  return async () => {
    await store.close();
    room.end();
    await venue.stop();
  };
});

/** After every test: nothing was done, everybody sees what they saw, and the server works. */
afterEach(async () => {
  const log = await room.agree(await logFrom(store, room.code));
  expect(log.entries).toEqual(before.entries);
  expect((await ask(`${venue.url}/healthz`)).status).toBe(200);
  expect((await ask(`${venue.url}/readyz`)).status).toBe(200);
});

const long = 'x'.repeat(20_000);

describe('over HTTP', () => {
  const workshop = () => `/api/workshops/${room.code}`;
  const seats = () => `${workshop()}/seats`;
  const cases: readonly [name: string, path: () => string, body: unknown, status: number, code: string][] = [
    ['no JSON', () => '/api/workshops', '{"pack":', 400, 'malformed'],
    ['a list', () => '/api/workshops', [], 400, 'malformed'],
    ['nothing', () => '/api/workshops', 'null', 400, 'malformed'],
    ['a pack that is not here', () => '/api/workshops', { pack: 'none' }, 404, 'no_such_pack'],
    ['a pack by its path', () => '/api/workshops', { pack: '../anyborough' }, 404, 'no_such_pack'],
    ['a pack that is a number', () => '/api/workshops', { pack: 1 }, 400, 'malformed'],
    ['no table', () => '/api/workshops', { pack: 'anyborough', groups: 0 }, 400, 'malformed'],
    ['nine tables', () => '/api/workshops', { pack: 'anyborough', groups: 9 }, 400, 'malformed'],
    ['half a table', () => '/api/workshops', { pack: 'anyborough', groups: 1.5 }, 400, 'malformed'],
    ['an endless title', () => '/api/workshops', { pack: 'anyborough', title: long }, 400, 'title_unfit'],
    ['a field nobody asked for', () => '/api/workshops', { pack: 'anyborough', seed: 'mine' }, 400, 'malformed'],
    ['a record that is none', () => '/api/workshops', { record: { format: 'x' } }, 422, 'record_unfit'],
    ['more than anything needs', () => seats(), { name: 'A', more: 'x'.repeat(100_000) }, 413, 'too_large'],
    ['no name', () => seats(), {}, 400, 'name_unfit'],
    ['a name of spaces', () => seats(), { name: ' \u202e ' }, 400, 'name_unfit'],
    ['an endless name', () => seats(), { name: long }, 400, 'name_unfit'],
    ['a name that is a list', () => seats(), { name: ['A'] }, 400, 'name_unfit'],
    ['a background that is none', () => seats(), { name: 'A', background: 'king' }, 400, 'malformed'],
    ['a table that is not there', () => seats(), { name: 'A', group: 'g99' }, 409, 'no_such_group'],
    ['a token of one’s own', () => seats(), { name: 'A', token: 'x'.repeat(43) }, 400, 'malformed'],
    ['another prototype', () => seats(), '{"name":"A","__proto__":{"facilitator":true}}', 400, 'malformed'],
    ['a code nobody has', () => '/api/workshops/BBBBBB/seats', { name: 'A' }, 404, 'no_such_workshop'],
    ['a code that is none', () => '/api/workshops/%00%2e%2e/seats', { name: 'A' }, 404, 'no_such_workshop'],
    ['a link that is none', () => '/api/links/abc', {}, 410, 'link_used'],
    ['a link nobody made', () => `/api/links/${room.code}-${'x'.repeat(22)}`, {}, 410, 'link_used'],
    ['a page that takes nothing', () => '/nowhere', {}, 404, 'not_found'],
  ];
  test.each(cases)('%s', async (_, path, body, status, code) => {
    const reply = await ask(venue.url + path(), { body });
    expect(reply).toMatchObject({ status, type: expect.stringContaining('application/problem+json') });
    const problem: { code: string; detail: string; status: number } = JSON.parse(reply.text);
    expect(problem).toMatchObject({ code, status });
    expect(problem.detail).toMatch(SENTENCE);
  });

  test('records are for those who are of the workshop', async () => {
    const tokens = [undefined, 'x', 'x'.repeat(190), 'x'.repeat(9000), room.code, "' OR 1=1 --"];
    for (const token of tokens) {
      const reply = await ask(`${venue.url}${workshop()}/report.json`, { token });
      expect(reply.status).toBe(401);
      expect(JSON.parse(reply.text)).toMatchObject({ code: 'not_known' });
    }
  });

  test('files outside the pages are not there', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/../../package.json',
      '/..%5cpackage.json',
    ]) {
      expect((await ask(venue.url + path)).text).not.toContain('"dependencies"');
    }
  });

  test('bytes that are no HTTP end their own connection only', async () => {
    const { port } = new URL(venue.url);
    const answers = await Promise.all(
      [
        '\0\0\0\0\r\n\r\n',
        'GET / HTTP/9.9\r\n\r\n',
        `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`,
      ].map(
        (bytes) =>
          new Promise<string>((resolve) => {
            const socket = createConnection(Number(port), '127.0.0.1', () => socket.write(bytes));
            let heard = '';
            socket.on('data', (part) => {
              heard += part.toString('latin1');
            });
            socket.on('error', () => undefined);
            socket.on('close', () => resolve(heard));
          }),
      ),
    );
    for (const answer of answers) expect(answer).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
  });
});

describe('over a connection', () => {
  const plan = () => groupView(ann).table.current;
  const stranger = () => groupView(other).table.current;

  const nonsense: readonly [name: string, message: () => unknown][] = [
    ['nothing', () => undefined],
    ['null', () => null],
    ['a number', () => 7],
    ['a text', () => 'plan.place'],
    ['a list', () => [{ id: 'a', type: 'ready.set', payload: { ready: true } }]],
    ['an empty object', () => ({})],
    ['no id', () => ({ type: 'ready.set', payload: { ready: true } })],
    ['an id with spaces', () => ({ id: 'a b', type: 'ready.set', payload: { ready: true } })],
    ['an endless id', () => ({ id: long, type: 'ready.set', payload: { ready: true } })],
    ['an id that is an object', () => ({ id: {}, type: 'ready.set', payload: { ready: true } })],
    ['no payload', () => ({ id: freshId(), type: 'ready.set' })],
    ['a payload that is null', () => ({ id: freshId(), type: 'ready.set', payload: null })],
    ['a payload of another kind', () => ({ id: freshId(), type: 'ready.set', payload: { ready: 'yes' } })],
    ['a payload with more in it', () => ({ id: freshId(), type: 'ready.set', payload: { ready: true, by: 'f1' } })],
    ['a sender of one’s own', () => ({ id: freshId(), type: 'ready.set', by: 'f1', payload: { ready: true } })],
    ['a kind that is a method', () => ({ id: freshId(), type: 'toString', payload: {} })],
    ['a kind that is a prototype', () => ({ id: freshId(), type: '__proto__', payload: {} })],
    ['a kind that is an object', () => ({ id: freshId(), type: { a: 1 }, payload: {} })],
    ['no such kind', () => ({ id: freshId(), type: 'plan.burn', payload: {} })],
    ['an endless text', () => ({ id: freshId(), type: 'need.add', payload: { plan: plan(), text: long } })],
    [
      'a text of invisible marks',
      () => ({ id: freshId(), type: 'need.add', payload: { plan: plan(), text: '\u202e\u2066' } }),
    ],
    ['a number beyond all', () => ({ id: freshId(), type: 'plan.guess', payload: { plan: plan(), amount: 1e308 } })],
    ['a number below all', () => ({ id: freshId(), type: 'plan.guess', payload: { plan: plan(), amount: -1 } })],
    ['bytes', () => ({ id: freshId(), type: 'need.add', payload: Buffer.from('x') })],
    [
      'deep nesting',
      () => ({ id: freshId(), type: 'need.add', payload: JSON.parse('['.repeat(500) + ']'.repeat(500)) }),
    ],
  ];
  test.each(nonsense)('%s is refused', async (_, message) => {
    const answer = await raw(ann, 'command', message());
    expect(answer).toEqual({
      ok: false,
      code: expect.stringMatching(/^(malformed|unknown_command)$/),
      message: expect.stringMatching(SENTENCE),
    });
  });

  const refused: readonly [name: string, sender: () => Guest, type: string, payload: () => object, code: string][] = [
    ['a seat moves the room', () => ann, 'step.go', () => ({ step: 'choosing' }), 'not_yours'],
    ['a seat closes the workshop', () => ann, 'workshop.close', () => ({}), 'not_yours'],
    [
      'a seat invites a facilitator',
      () => ann,
      'facilitator.invite',
      () => ({ name: 'Me', kind: 'second' }),
      'not_yours',
    ],
    ['a seat opens a workshop', () => ann, 'seat.take', () => ({ name: 'Me', token: 'x'.repeat(43) }), 'not_yours'],
    ['a facilitator uses a link', () => room.facilitator, 'link.use', linkPayload, 'not_yours'],
    [
      'a seat renames another',
      () => ann,
      'seat.rename',
      () => ({ seat: seatOf(other), name: 'Fool' }),
      'not_your_seat',
    ],
    ['a seat links another', () => ann, 'seat.link', () => ({ seat: seatOf(other) }), 'not_your_seat'],
    ['another table’s plan', () => ann, 'need.add', () => ({ plan: stranger(), text: 'x' }), 'not_your_table'],
    ['another table’s name', () => ann, 'group.rename', () => ({ group: room.groups[1], name: 'x' }), 'not_your_table'],
    ['a plan that is not there', () => ann, 'need.add', () => ({ plan: 'p999', text: 'x' }), 'not_your_table'],
    ['a card before its step', () => ann, 'plan.place', () => placing(), 'not_now'],
    ['a guess before its step', () => ann, 'plan.guess', () => ({ plan: plan(), amount: 5 }), 'not_now'],
    ['cards turned before their step', () => room.facilitator, 'plan.reveal', () => ({ plan: plan() }), 'not_now'],
    ['a need that is gone', () => ann, 'need.remove', () => ({ plan: plan(), need: 'n999' }), 'gone'],
    ['an undo of another table', () => other, 'undo', () => ({ entry: before.entries.length }), 'undo_gone'],
    ['an undo of what never was', () => ann, 'undo', () => ({ entry: 99_999 }), 'undo_gone'],
    ['an undo of a step', () => room.facilitator, 'undo', () => ({ entry: 5 }), 'not_your_table'],
    ['the step the room is at', () => room.facilitator, 'step.go', () => ({ step: 'needs' }), 'already_so'],
    [
      'the last facilitator',
      () => room.facilitator,
      'facilitator.remove',
      () => ({ facilitator: 'f1' }),
      'last_facilitator',
    ],
    ['the big screen', () => screen(), 'announce', () => ({ text: 'Boo', lookUp: true }), 'not_yours'],
    ['the big screen as a table', () => screen(), 'need.add', () => ({ plan: plan(), text: 'x' }), 'not_yours'],
  ];
  const screen = () => room.screens[0] ?? ann;
  const placing = () => {
    const [organisation] = before.pack.organisations;
    const [column] = before.pack.columns;
    return { plan: plan(), organisation: organisation?.id, column: column?.id };
  };
  function linkPayload() {
    return { link: 'x'.repeat(43), token: 'y'.repeat(43) };
  }
  test.each(refused)('%s: refused with a code and a sentence', async (_, sender, type, payload, code) => {
    const answer = await raw(sender(), 'command', { id: freshId(), type, payload: payload() });
    expect(answer).toEqual({ ok: false, code, message: expect.stringMatching(SENTENCE) });
    expect(REFUSAL_CODES).toContain(code);
  });

  test('a command sent again gets its first answer and is done once', async () => {
    const [mine] = before.entries.slice(-1);
    const message = { id: mine?.id, type: mine?.command.type, payload: mine?.command.payload };
    const answers = await Promise.all(Array.from({ length: 20 }, () => raw(ann, 'command', message)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ ok: true, seq: mine?.seq, at: mine?.at })]),
    );
    // The id belongs to its sender: with another payload it is still the same command.
    expect(await raw(ann, 'command', { ...message, payload: { plan: plan(), text: 'Other' } })).toMatchObject({
      seq: mine?.seq,
    });
  });

  test.each<[name: string, message: () => unknown]>([
    ['nothing', () => undefined],
    ['another kind', () => ({ paper: plan(), kind: 'erase' })],
    ['a path for a paper', () => ({ paper: '../x', kind: 'open', have: new Uint8Array([0]) })],
    ['text for bytes', () => ({ paper: plan(), kind: 'update', update: 'abc' })],
    ['bytes that are no update', () => ({ paper: plan(), kind: 'update', update: new Uint8Array([9, 9, 9]) })],
    ['no bytes', () => ({ paper: plan(), kind: 'update', update: new Uint8Array() })],
    ['many bytes', () => ({ paper: plan(), kind: 'update', update: new Uint8Array(180_000) })],
    ['another table’s paper', () => ({ paper: stranger(), kind: 'open', have: new Uint8Array([0]) })],
    ['a paper that is not there', () => ({ paper: 'p999', kind: 'open', have: new Uint8Array([0]) })],
  ])('a paper with %s', async (_, message) => {
    const answer = await raw(ann, 'text', message());
    expect(answer).toMatchObject({
      ok: false,
      code: expect.stringMatching(/^(reset|not_yours)$/),
      message: expect.stringMatching(SENTENCE),
    });
    const log = await logFrom(store, room.code);
    expect(before.pack.forms.needs.map(({ id: field }) => log.text(plan(), field)).join('')).toBe('');
  });

  test('attention, resync, the time and unknown events with nonsense in them', async () => {
    const answers = await Promise.all([
      raw(ann, 'presence', null),
      raw(ann, 'presence', { attention: { kind: 'staring', what: 'x' } }),
      raw(ann, 'presence', { attention: { kind: 'reading', what: long } }),
    ]);
    expect(answers).toEqual([{ ok: false }, { ok: false }, { ok: false }]);
    // No acknowledgement asked for, or something else in its place.
    for (const event of ['command', 'text', 'presence', 'resync', 'time', 'snapshot', 'patch', 'closed', 'join']) {
      throwAt(ann, event);
      throwAt(ann, event, 'x', {}, [], 7);
    }
    expect(await ann.line.time()).toBeGreaterThan(0);
    expect(ann.now().status.kind).toBe('live');
  });

  test('a message larger than any ends its own connection, which comes back', async () => {
    const down = new Promise<void>((resolve) => {
      const stop = other.line.on('down', () => {
        stop();
        resolve();
      });
    });
    const text = 'x'.repeat(2_000_000);
    throwAt(other, 'command', { id: freshId(), type: 'need.add', payload: { plan: stranger(), text } });
    await down;
    await other.live();
    expect(ann.now().status.kind).toBe('live');
  });

  test('connections that speak another protocol are turned away', async () => {
    const io = `${venue.url}/socket.io/?transport=polling`;
    const statuses = await Promise.all(
      [`${io}&EIO=9`, `${io}&EIO=4&sid=none`, `${venue.url}/socket.io/?EIO=4&transport=pigeon`].map((url) => ask(url)),
    );
    for (const { status } of statuses) expect(status).toBe(400);
    for (const packets of [
      '99999',
      '42{',
      '451-["text",{"_placeholder":true,"num":0}]',
      '4',
      'b!!!!',
      '\u001e\u001e',
    ]) {
      const opened = await ask(`${io}&EIO=4&code=${room.code}`);
      const { sid }: { sid: string } = JSON.parse(opened.text.slice(1));
      await ask(`${io}&EIO=4&sid=${sid}`, { method: 'POST', body: '40', headers: { 'content-type': 'text/plain' } });
      await ask(`${io}&EIO=4&sid=${sid}`, { method: 'POST', body: packets, headers: { 'content-type': 'text/plain' } });
    }
  });

  test('a token or code that opens nothing is told so, and not tried again', async () => {
    const wrong = [
      { code: room.code, token: 'x'.repeat(43) },
      { code: 'BBBBBB', token: undefined },
      { code: "' OR 1=1", token: undefined },
      { code: room.code, token: 'x'.repeat(5000) },
    ];
    for (const { code, token } of wrong) {
      const guest = openGuest({ name: 'A stranger', url: venue.url, code, token });
      const { status } = await guest.until('an end', (state) => state.status.kind === 'closed');
      expect(status).toEqual({ kind: 'closed', reason: 'not_known' });
      guest.end();
    }
  });
});

describe('too fast', () => {
  test('a burst is answered “too fast”, and only to its sender', async () => {
    const quiet = await openVenue({
      limits: { ...QUICK, commandsOfSeat: { perSecond: 0, burst: 4 } },
    });
    const table = await openRoom(quiet, { groups: 1, seatsEach: 2, screens: 0 });
    const [fast, slow] = table.seats;
    if (fast === undefined || slow === undefined) throw new Error('Two sit at the table.');
    const ready = (number: number) => ({ id: `r${number}`, type: 'ready.set', payload: { ready: number % 2 === 0 } });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, number) => fast.line.command(ready(number))));
    const codes = answers.map((answer) => (answer?.ok ? 'done' : answer?.code));
    expect(codes.filter((code) => code === 'too_fast')).toHaveLength(6);
    expect(answers.find((answer) => answer?.ok === false)).toMatchObject({ message: expect.stringMatching(SENTENCE) });
    expect(await slow.line.command(ready(0))).toMatchObject({ ok: true });
    table.end();
    await quiet.stop();
  });
});

describe('no trace in memory', () => {
  // With a heap of this many megabytes, whatever is kept of what is sent below ends the process.
  const HEAP = '--max-old-space-size=72';

  test('a program that keeps what it is sent does not live through it', () => {
    const keeper = `const kept = []; for (let n = 0; n < 6000; n++) kept.push(JSON.parse('["' + n + 'y'.repeat(60000) + '"]'));`;
    expect(spawnSync(process.execPath, [HEAP, '-e', keeper]).status).not.toBe(0);
  });

  test('five times more nonsense than the server has memory for leaves it running', async () => {
    const child = await startChild({ settings: { NODE_OPTIONS: HEAP } });
    const crowd = await openRoom(child, { groups: 1, seatsEach: 2, screens: 0 });
    const [first] = crowd.seats;
    if (first === undefined) throw new Error('Somebody sits there.');
    const text = 'y'.repeat(60_000);
    for (let round = 0; round < 120; round++) {
      const body = { name: text };
      await Promise.all([
        ...Array.from({ length: 30 }, () => ask(`${child.url}/api/workshops/${crowd.code}/seats`, { body })),
        ...Array.from({ length: 20 }, (_, number) =>
          first.line.command({ id: `m${round}-${number}`, type: 'need.add', payload: { plan: 'p1', text } }),
        ),
      ]);
    }
    const again = await takeSeat(child.url, crowd.code, { name: 'Somebody' });
    expect(again.seatId).not.toBe('');
    await crowd.agree();
    crowd.end();
    await child.end();
  });
});
