/** The HTTP door: opening, joining and links, what is kept and for how long, and refusals in plain words. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMemoryStore, emptyMemory } from '../store/store-double.ts';
import { createTestTime } from '../test-time.ts';
import { pack } from '../workshop/a-workshop.ts';
import { aServer, bearer, type TestServer } from './a-server.ts';
import { LIMITS_OF_PEOPLE } from './limits.ts';

let at: TestServer;
beforeEach(async () => {
  at = await aServer();
});
afterEach(() => at.stop());

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
    expect(summary.body).toMatchObject({
      code,
      title: 'Monday',
      map: { seed: expect.any(Number), wards: expect.arrayContaining([expect.any(String)]) },
      tables: [{ id: 'g1', seats: 0 }, { id: 'g2' }],
    });
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
