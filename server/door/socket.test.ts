/** The Socket.IO door over real lines: who comes in, what is heard in what order, and how much one sender may. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMemoryStore, createTroubledStore } from '../store/store-double.ts';
import { aServer, type TestServer } from './a-server.ts';
import { LIMITS_OF_PEOPLE } from './limits.ts';

let at: TestServer;
beforeEach(async () => {
  at = await aServer();
});
afterEach(() => at.stop());

describe('[DOOR7] coming in', () => {
  test.each([
    ['no code', '', undefined],
    ['a code of no workshop', 'ZZZZZZ', undefined],
    ['a code that can be none', '../../etc', undefined],
    ['a very long code', 'K'.repeat(5000), undefined],
  ])('%s: not known', async (_name, code, token) => {
    const device = at.connect(code, token);
    await device.until(() => device.heard.length > 0);
    expect(device.heard).toEqual(['error not_known']);
  });

  test.each([
    ['a wrong token', 'wrong'],
    ['an empty token', ''],
    ['a very long token', 'x'.repeat(5000)],
    ['a token that is no text', { a: 1 }],
    ['a token that is a number', 7],
  ])('%s: not known', async (_name, token) => {
    const { code } = await at.aRoom();
    const device = at.connect(code, token);
    await device.until(() => device.heard.length > 0);
    expect(device.heard).toEqual(['error not_known']);
  });

  test('each is sent their own view first; a code is read however it is typed', async () => {
    const { code, facilitatorToken, ada } = await at.aRoom();
    const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
    const devices = [await at.live(typed, ada), await at.live(code, facilitatorToken), await at.live(code)];
    expect(devices.map(({ snapshots }) => snapshots[0]?.view.audience)).toEqual(['group', 'facilitator', 'public']);
    expect(devices.map(({ snapshots }) => snapshots[0]?.you.kind)).toEqual(['seat', 'facilitator', 'public']);
    expect(devices.map(({ snapshots }) => snapshots[0]?.seq)).toEqual([4, 4, 4]);
  });
});

test('[DOOR8] over either transport a patch comes before its answer, and only to those it concerns', async () => {
  const { code, facilitatorToken, ada, bea } = await at.aRoom();
  for (const transports of [['polling'], ['websocket']]) {
    const table = await at.live(code, ada, transports);
    const other = await at.live(code, bea, transports);
    const console = await at.live(code, facilitatorToken, transports);
    const answer = await table.send('group.rename', { group: 'g1', name: `Otters ${transports}` });
    expect(answer).toMatchObject({ ok: true });
    expect(table.heard.filter((what) => /patch|answer/.test(what))).toEqual([
      `patch ${answer.seq}`,
      `answer ${answer.seq}`,
    ]);
    const you = table.snapshots[0]?.you;
    const seat = you?.kind === 'seat' ? you.seat : '';
    const renamed = await table.send('seat.rename', { seat, name: `Ada ${transports}` });
    expect(renamed.ok).toBe(true);
    await console.send('announce', { text: `Now ${transports}`, lookUp: false });
    await other.until(() => other.patches.length === 2);
    expect(other.patches.map(({ seq }) => seq)).not.toContain(renamed.seq);
  }
});

test('[DOOR9] a seat is live in its newest tab', async () => {
  const { code, ada } = await at.aRoom();
  const old = await at.live(code, ada);
  const tab = await at.live(code, ada);
  await old.until(() => old.heard.includes('disconnect'));
  expect(old.heard.slice(-2)).toEqual(['closed newer_tab', 'disconnect']);
  expect(await tab.send('group.rename', { group: 'g1', name: 'Otters' })).toMatchObject({ ok: true });
});

test('[DOOR10] a moved seat gets its new table, a removed one is out and its token opens nothing', async () => {
  const { code, facilitatorToken, ada } = await at.aRoom();
  const console = await at.live(code, facilitatorToken);
  const device = await at.live(code, ada);
  const you = device.snapshots[0]?.you;
  const seat = you?.kind === 'seat' ? you.seat : '';
  await console.send('seat.move', { seat, group: 'g3' });
  await device.until(() => device.snapshots.length === 2);
  expect(device.snapshots[1]?.you).toEqual({ kind: 'seat', seat, group: 'g3' });
  expect(await device.send('group.rename', { group: 'g1', name: 'Mine' })).toMatchObject({ code: 'not_your_table' });
  await console.send('group.rename', { group: 'g1', name: 'Theirs' });
  await console.send('announce', { text: 'hear', lookUp: false });
  await device.until(() => device.patches.some(({ did }) => did?.type === 'announced'));
  await console.send('seat.remove', { seat });
  await device.until(() => device.heard.includes('disconnect'));
  expect(device.heard.slice(-2)).toEqual(['closed removed', 'disconnect']);
  const again = at.connect(code, ada);
  await again.until(() => again.heard.length > 0);
  expect(again.heard).toEqual(['error not_known']);
});

test('[DOOR11] the server stamps who did it; nobody does what is another’s', async () => {
  const { code, facilitatorToken, ada } = await at.aRoom();
  const device = await at.live(code, ada);
  const screen = await at.live(code);
  const console = await at.live(code, facilitatorToken);
  expect(await device.send('step.go', { step: 'needs' })).toMatchObject({ ok: false, code: 'not_yours' });
  expect(await device.send('step.go', { step: 'needs', by: 'f1' })).toMatchObject({ ok: false, code: 'malformed' });
  expect(await screen.send('announce', { text: 'x', lookUp: true })).toMatchObject({ ok: false, code: 'not_yours' });
  for (const [type, payload] of [
    ['seat.take', { name: 'Eve', token: 'x'.repeat(43) }],
    ['link.use', { link: 'x'.repeat(43), token: 'x'.repeat(43) }],
    ['workshop.open', {}],
    ['workshop.restore', {}],
  ] as const) {
    expect(await console.send(type, payload)).toMatchObject({ ok: false, code: 'not_yours' });
  }
});

test('[DOOR13] a sender who is faster than people is told so; the others are not slowed', async () => {
  await at.stop();
  at = await aServer({ limits: { ...LIMITS_OF_PEOPLE, commandsOfSeat: { perSecond: 0.001, burst: 3 } } });
  const { code, ada, bea } = await at.aRoom();
  const [fast, other] = [await at.live(code, ada), await at.live(code, bea)];
  const codes: unknown[] = [];
  for (let index = 0; index < 5; index++) {
    const answer = await fast.send('group.rename', { group: 'g1', name: `Otters ${index}` });
    codes.push(answer.ok === true ? 'ok' : answer.code);
  }
  expect(codes).toEqual(['ok', 'ok', 'ok', 'too_fast', 'too_fast']);
  expect(await other.send('group.rename', { group: 'g2', name: 'Otters' })).toMatchObject({ ok: true });
});

test('[DOOR14] one address holds so many lines and no more; when one ends there is room again', async () => {
  await at.stop();
  at = await aServer({ limits: { ...LIMITS_OF_PEOPLE, socketsOfAddress: 2 } });
  const { code } = await at.aRoom();
  const [first] = [await at.live(code), await at.live(code)];
  const third = at.connect(code);
  await third.until(() => third.heard.length > 0);
  expect(third.heard[0]).toMatch(/^error/);
  first?.socket.disconnect();
  for (let tries = 0; tries < 50; tries++) {
    const next = at.connect(code);
    await next.until(() => next.heard.length > 0);
    if (next.heard[0] === 'snapshot') return;
  }
  throw new Error('There was never room again.');
});

test('[DOOR14] a line comes in once, however often it asks in one message', async () => {
  const { code } = await at.aRoom();
  const line = `/socket.io/?EIO=4&transport=polling&code=${code}`;
  const { text: opened } = await at.ask(line);
  const { sid }: { sid: string } = JSON.parse(opened.slice(1));
  await at.ask(`${line}&sid=${sid}`, Array.from({ length: 100 }, () => '40').join('\x1e'), {
    'content-type': 'text/plain',
  });
  let heard = '';
  while (!heard.includes('"snapshot"')) heard += (await at.ask(`${line}&sid=${sid}`)).text;
  expect((await at.ask('/metrics')).text).toContain('anyborough_sockets 1\n');
});

test('[DOOR15] a resync and the time are answered, and presence reaches the table', async () => {
  const { code, ada, cal, bea } = await at.aRoom();
  const [one, two, other] = [await at.live(code, ada), await at.live(code, cal), await at.live(code, bea)];
  expect(await one.emit('resync')).toEqual({ ok: true });
  expect(one.snapshots).toHaveLength(2);
  expect(await one.emit('time')).toEqual({ serverTime: expect.any(Number) });
  expect(await one.emit('presence', { attention: { kind: 'reading', what: 'echo' } })).toEqual({ ok: true });
  await two.until(() =>
    two.presences.some(({ seats }) => Object.values(seats).some(({ attention }) => attention?.what === 'echo')),
  );
  expect(JSON.stringify(other.presences)).not.toContain('echo');
  expect(JSON.stringify(two.presences)).not.toContain('acts');
});

test('[RUN4] while nothing can be stored, commands and words are told so, /readyz says no, and then all is well again', async () => {
  await at.stop();
  const store = createTroubledStore(createMemoryStore());
  at = await aServer({ store });
  const { code, ada, cal } = await at.aRoom();
  const [one, two] = [await at.live(code, ada), await at.live(code, cal)];
  expect((await at.ask('/readyz')).status).toBe(200);
  store.trouble('fails');
  expect(await one.send('group.rename', { group: 'g1', name: 'Otters' }, 'once')).toMatchObject({ code: 'not_saved' });
  expect((await at.ask('/readyz')).status).toBe(503);
  expect((await at.ask('/healthz')).status).toBe(200);
  expect(two.patches).toEqual([]);
  store.trouble('none');
  expect(await one.send('group.rename', { group: 'g1', name: 'Otters' }, 'once')).toMatchObject({ ok: true, seq: 5 });
  expect((await at.ask('/readyz')).status).toBe(200);
});
