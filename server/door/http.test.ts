/** The HTTP door: opening, joining, links, records, headers, pages, and refusals in plain words. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createMemoryStore, emptyMemory } from '../store/store-double.ts';
import { createTestTime } from '../test-time.ts';
import { pack } from '../workshop/a-workshop.ts';
import { aServer, type TestServer } from './a-server.ts';
import { LIMITS_OF_PEOPLE } from './limits.ts';

let at: TestServer;
beforeEach(async () => {
  at = await aServer();
});
afterEach(() => at.stop());

const bearer = (token: unknown) => ({ authorization: `Bearer ${String(token)}` });

describe('[HTTP1] opening a workshop', () => {
  test('answers with the code, the key and the addresses', async () => {
    const { status, body } = await at.ask('/api/workshops', { pack: pack.id, title: 'Monday', groups: 2 });
    expect(status).toBe(201);
    const { code, facilitatorToken } = body;
    const url = at.server.url.replace('localhost', '127.0.0.1');
    expect(body).toEqual({
      code: expect.stringMatching(/^[B-DF-HJKMNP-TV-Z2-9]{6}$/),
      facilitatorToken: expect.stringMatching(/^[\w-]{24}$/),
      joinUrl: `${url}/join/${code}`,
      facilitatorUrl: `${url}/w/${code}/facilitate#key=${facilitatorToken}`,
      screenUrl: `${url}/w/${code}/screen`,
    });
    const summary = await at.ask(`/api/workshops/${code}`);
    expect(summary.body).toMatchObject({ code, title: 'Monday', tables: [{ id: 'g1', seats: 0 }, { id: 'g2' }] });
  });

  test.each([
    [{}, 400, 'malformed'],
    [{ pack: 'nowhere' }, 404, 'no_such_pack'],
    [{ pack: '../../etc/passwd' }, 404, 'no_such_pack'],
    [{ pack: 7 }, 400, 'malformed'],
    [{ pack: 'anyborough', title: ' ' }, 400, 'title_unfit'],
    [{ pack: 'anyborough', title: 'x'.repeat(61) }, 400, 'title_unfit'],
    [{ pack: 'anyborough', groups: 0 }, 400, 'malformed'],
    [{ pack: 'anyborough', groups: 9 }, 400, 'malformed'],
    [{ pack: 'anyborough', more: 1 }, 400, 'malformed'],
    [[], 400, 'malformed'],
    ['null', 400, 'malformed'],
    ['{"pack":', 400, 'malformed'],
    [{ record: {} }, 422, 'record_unfit'],
    [{ record: { format: 'anyborough-record', version: 1, kind: 'workshop' } }, 422, 'record_unfit'],
  ])('%j is refused with %d %s', async (asked, status, code) => {
    const reply = await at.ask('/api/workshops', asked);
    expect(reply.status).toBe(status);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    expect(reply.body).toMatchObject({ status, code, title: expect.any(String), detail: expect.stringMatching(/\.$/) });
  });

  test('asks for the host key where there is one', async () => {
    await at.stop();
    at = await aServer({ settings: { hostKey: 'open sesame' } });
    expect((await at.ask('/api/packs')).body).toMatchObject({ hostKey: true });
    const ask = (headers: Record<string, string>) => at.ask('/api/workshops', { pack: pack.id }, headers);
    expect(await ask({})).toMatchObject({ status: 401, body: { code: 'host_key' } });
    expect(await ask(bearer('open sesami'))).toMatchObject({ status: 401, body: { code: 'host_key' } });
    expect(await ask(bearer('open sesame'))).toMatchObject({ status: 201 });
  });
});

describe('[HTTP2] taking a seat', () => {
  test('answers with the seat and its key', async () => {
    const { code } = await at.aRoom();
    const { status, body } = await at.ask(`/api/workshops/${code.toLowerCase()}/seats`, { name: ' Dee \u202e ' });
    expect(status).toBe(201);
    expect(body).toEqual({ seatId: 's5', token: expect.stringMatching(/^[\w-]{24}$/) });
    const device = await at.live(code, String(body.token));
    expect(device.snapshots[0]?.view).toMatchObject({ people: { s5: { name: 'Dee' } } });
  });

  test.each([
    [{}, 400, 'name_unfit'],
    [{ name: '' }, 400, 'name_unfit'],
    [{ name: 'x'.repeat(41) }, 400, 'name_unfit'],
    [{ name: 'Eve', background: 'spy' }, 400, 'malformed'],
    [{ name: 'Eve', group: '__proto__' }, 400, 'malformed'],
    [{ name: 'Eve', group: 'g9' }, 409, 'no_such_group'],
    [{ name: 'Eve', token: 'x'.repeat(43) }, 400, 'malformed'],
    ['"Eve"', 400, 'malformed'],
    [{ name: 'x'.repeat(80_000) }, 413, 'too_large'],
  ])('%j is refused with %d %s', async (asked, status, code) => {
    const room = await at.aRoom();
    const reply = await at.ask(`/api/workshops/${room.code}/seats`, asked);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });

  test('a locked door says so', async () => {
    const { code, facilitatorToken } = await at.aRoom();
    const console = await at.live(code, facilitatorToken);
    await console.send('lobby.lock', { locked: true });
    const reply = await at.ask(`/api/workshops/${code}/seats`, { name: 'Eve' });
    expect([reply.status, reply.body.code]).toEqual([409, 'lobby_locked']);
  });
});

test('[HTTP3] wrong codes are not found, then slowed; the right one is never slowed', async () => {
  await at.stop();
  at = await aServer({ limits: { ...LIMITS_OF_PEOPLE, wrongCodesOfAddress: { perSecond: 0.0001, burst: 3 } } });
  const { code } = await at.aRoom();
  const seats = (typed: string) => at.ask(`/api/workshops/${typed}/seats`, { name: 'Eve' });
  const codes: unknown[] = [];
  for (let tries = 0; tries < 5; tries++) codes.push((await seats('ZZZZZZ')).body.code);
  const [no, many] = ['no_such_workshop', 'too_many_tries'];
  expect(codes).toEqual([no, no, no, many, many]);
  expect((await seats(code)).status).toBe(201);
  expect((await at.ask('/api/workshops/ZZZZZZ/report.json')).status).toBe(429);
});

describe('[HTTP4] one-use links', () => {
  test('of many who use a link at once one comes in', async () => {
    const { code, facilitatorToken } = await at.aRoom();
    const console = await at.live(code, facilitatorToken);
    const { link } = await console.send('facilitator.invite', { name: 'Two', kind: 'second' });
    expect(link).toMatch(new RegExp(`^${code}-[\\w-]{24}$`));
    const uses = await Promise.all(Array.from({ length: 20 }, () => at.ask(`/api/links/${link}`, {})));
    const statuses = uses.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array.from({ length: 19 }, () => 410)]);
    const won = uses.find(({ status }) => status === 201);
    const second = await at.live(code, String(won?.body.token));
    expect(second.snapshots[0]?.you).toMatchObject({ kind: 'facilitator', role: 'second' });
    expect(won?.body).toMatchObject({ code, you: { kind: 'facilitator' } });
  });

  test('a seat goes to another device, with the same seat', async () => {
    const { code, ada } = await at.aRoom();
    const laptop = await at.live(code, ada);
    const you = laptop.snapshots[0]?.you;
    const seat = you?.kind === 'seat' ? you.seat : '';
    const { link } = await laptop.send('seat.link', { seat });
    const reply = await at.ask(`/api/links/${link}`, {});
    const phone = await at.live(code, String(reply.body.token));
    expect(phone.snapshots[0]?.you).toEqual(you);
    await laptop.until(() => laptop.heard.includes('closed newer_tab'));
  });

  test('after ten minutes a link opens nothing', async () => {
    await at.stop();
    const time = createTestTime(1_795_000_000_000);
    at = await aServer({ time });
    const { code, facilitatorToken } = await at.aRoom();
    const console = await at.live(code, facilitatorToken);
    const invite = () => console.send('facilitator.invite', { name: 'Two', kind: 'remote' });
    const [early, late] = [await invite(), await invite()];
    time.pass(10 * 60_000 - 1000);
    expect((await at.ask(`/api/links/${early.link}`, {})).status).toBe(201);
    time.pass(2000);
    expect(await at.ask(`/api/links/${late.link}`, {})).toMatchObject({ status: 410, body: { code: 'link_used' } });
  });

  test.each(['x', 'ZZZZZZ-aaaaaaaaaaaaaaaaaaaaaaaa', '__proto__', `K7M4QX-${'a'.repeat(500)}`, '%00%ff'])(
    'the link %s opens nothing',
    async (link) => {
      const { status, body } = await at.ask(`/api/links/${link}`, {});
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(body.detail).toMatch(/\.$/);
    },
  );
});

describe('[HTTP5] the record', () => {
  const write = async (token: string, code: string, plan: string, text: string) => {
    const doc = new Y.Doc();
    doc.getText(pack.forms.needs[0]?.id).insert(0, text);
    const device = await at.live(code, token);
    const update = Y.encodeStateAsUpdate(doc);
    expect(await device.emit('text', { paper: plan, kind: 'update', update })).toEqual({ ok: true });
  };

  test('a facilitator’s is whole, a seat’s is its table’s; nobody else gets one', async () => {
    const { code, facilitatorToken, ada, bea } = await at.aRoom();
    await write(ada, code, 'p1', 'Heron wrote this');
    await write(bea, code, 'p2', 'Kiln wrote \u202ethat');
    const path = `/api/workshops/${code}/report.json`;
    const whole = await at.ask(path, undefined, bearer(facilitatorToken));
    expect(whole.body).toMatchObject({ format: 'anyborough-record', kind: 'workshop' });
    expect(whole.text).toContain('Heron wrote this');
    expect(whole.text).toContain('Kiln wrote that');
    const own = await at.ask(path, undefined, bearer(ada));
    expect(own.body).toMatchObject({ kind: 'group', view: { table: { id: 'g1' } } });
    expect(own.text).toContain('Heron wrote this');
    expect(own.text).not.toContain('Kiln wrote that');
    for (const headers of [{}, bearer('wrong'), bearer(''), { authorization: ada }, { authorization: 'Bearer' }]) {
      expect(await at.ask(path, undefined, headers)).toMatchObject({ status: 401, body: { code: 'not_known' } });
    }
    for (const secret of [facilitatorToken, ada, bea, 'voluntary"', '"seed"', '"keys"', '"links"']) {
      expect(whole.text).not.toContain(secret);
    }
    expect(whole.headers.get('cache-control')).toBe('no-store');
  });

  test('a facilitator’s opens again as a new workshop, with its people, work and words', async () => {
    const { code, facilitatorToken, ada } = await at.aRoom();
    await write(ada, code, 'p1', 'Heron wrote this\nin two lines');
    await (await at.live(code, facilitatorToken)).send('step.go', { step: 'needs' });
    await (await at.live(code, ada)).send('need.add', { plan: 'p1', text: 'A place to sleep' });
    const { body: record } = await at.ask(`/api/workshops/${code}/report.json`, undefined, bearer(facilitatorToken));
    const opened = await at.ask('/api/workshops', { record });
    expect(opened.status).toBe(201);
    expect(opened.body.code).not.toBe(code);
    const path = `/api/workshops/${opened.body.code}/report.json`;
    const again = await at.ask(path, undefined, bearer(opened.body.facilitatorToken));
    expect(again.text).toContain('A place to sleep');
    expect(again.body.papers).toEqual(record.papers);
    expect(again.body.pack).toEqual(record.pack);
    expect((await at.ask(path, undefined, bearer(facilitatorToken))).status).toBe(401);
    const console = await at.live(String(opened.body.code), String(opened.body.facilitatorToken));
    expect(console.snapshots[0]?.view).toMatchObject({ seats: { s2: { name: 'Ada', group: 'g1' } } });
  });

  test('one after the other from one key is slowed, and nobody else', async () => {
    await at.stop();
    at = await aServer({ limits: { ...LIMITS_OF_PEOPLE, recordsOfKey: { perSecond: 0.0001, burst: 2 } } });
    const { code, facilitatorToken, ada } = await at.aRoom();
    const take = async (token: string) =>
      (await at.ask(`/api/workshops/${code}/report.json`, undefined, bearer(token))).status;
    expect([await take(ada), await take(ada), await take(ada)]).toEqual([200, 200, 429]);
    expect(await take(facilitatorToken)).toBe(200);
  });

  test('one that was changed by hand opens only if it fits together', async () => {
    const { code, facilitatorToken } = await at.aRoom();
    const { text } = await at.ask(`/api/workshops/${code}/report.json`, undefined, bearer(facilitatorToken));
    for (const [from, to] of [
      ['"version":1', '"version":2'],
      ['"kind":"workshop"', '"kind":"group"'],
      ['"again":{"workshop":{', '"again":{"workshop":{"keys":{},'],
      ['"again":{', '"ago":{'],
      ['"leader":', '"leaders":'],
    ] as const) {
      expect(text).toContain(from);
      const reply = await at.ask('/api/workshops', `{"record":${text.replace(from, to)}}`);
      expect([from, reply.status, reply.body.code]).toEqual([from, 422, 'record_unfit']);
    }
  });
});

describe('[HTTP6] headers and pages', () => {
  test('every answer forbids what the pages do not need, and works on plain http', async () => {
    const { headers } = await at.ask('/healthz');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' ws: wss:");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|upgrade-insecure-requests|https:/);
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('pages are the built ones for any address of the game; what is gone is gone', async () => {
    const clientDir = mkdtempSync(join(tmpdir(), 'anyborough-client-'));
    mkdirSync(join(clientDir, 'assets'));
    writeFileSync(join(clientDir, 'index.html'), '<title>Anyborough</title>');
    writeFileSync(join(clientDir, 'assets', 'main-abc.js'), 'let x = 1;');
    writeFileSync(join(clientDir, 'assets', 'main-abc.js.gz'), gzipSync('let x = 1;'));
    await at.stop();
    at = await aServer({ clientDir });
    for (const path of ['/', '/join/K7M4QX', '/w/K7M4QX/screen']) {
      const page = await at.ask(path);
      expect([path, page.status, page.headers.get('cache-control'), page.text]).toEqual([
        path,
        200,
        'no-cache',
        '<title>Anyborough</title>',
      ]);
    }
    const script = await at.ask('/assets/main-abc.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.text).toBe('let x = 1;');
    for (const path of ['/assets/gone.js', '/api/nothing', '/api/workshops/x/y/z']) {
      expect(await at.ask(path)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    }
    expect((await at.ask('/../../package.json')).text).not.toContain('devDependencies');
    expect((await at.ask('/..%2f..%2fpackage.json')).text).not.toContain('devDependencies');
    rmSync(clientDir, { recursive: true });
  });

  test('what is measured names nobody', async () => {
    const { code, ada } = await at.aRoom();
    const device = await at.live(code, ada);
    await device.send('group.rename', { group: 'g1', name: 'Otters' });
    const { text } = await at.ask('/metrics');
    expect(text).toContain('anyborough_commands_total{type="group.rename",result="ok"} 1');
    expect(text).toContain('anyborough_workshops 1');
    expect(text).toContain('anyborough_sockets 1');
    for (const secret of [code, ada, 'Ada', 'Otters']) expect(text).not.toContain(secret);
  });
});

test('[HTTP7] after a stop and a start everything is where it was', async () => {
  await at.stop();
  const data = emptyMemory();
  at = await aServer({ store: createMemoryStore(data) });
  const { code, ada } = await at.aRoom();
  const device = await at.live(code, ada);
  await device.send('group.rename', { group: 'g1', name: 'Otters' });
  await at.stop();
  expect(JSON.parse(data.snapshots.get(code) ?? '{}')).toMatchObject({ seq: 5 });
  at = await aServer({ store: createMemoryStore(data) });
  const again = await at.live(code, ada);
  expect(again.snapshots[0]).toMatchObject({ seq: 5, view: { table: { name: 'Otters' } }, you: { kind: 'seat' } });
});

test('[HTTP8] a workshop is deleted, with all names and words, when nothing happened in it for RETENTION_DAYS', async () => {
  await at.stop();
  const time = createTestTime(1_795_000_000_000);
  const data = emptyMemory();
  at = await aServer({ store: createMemoryStore(data), time, settings: { retentionDays: 7 } });
  // The server looks every hour, and reads its list before it sets out to look again.
  const days = async (count: number) => {
    for (let hour = 0; hour < count * 24; hour++) {
      time.pass(3_600_000);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const old = await at.aRoom();
  await days(6);
  const young = await at.aRoom();
  const device = await at.live(old.code, old.ada);
  await days(1.1);
  await device.until(() => device.heard.includes('closed deleted'));
  expect([...data.logs.keys()]).toEqual([young.code]);
  expect((await at.ask(`/api/workshops/${old.code}`)).status).toBe(404);
  expect((await at.ask(`/api/workshops/${young.code}`)).status).toBe(200);
});
