/** Records through the HTTP door: who may take one, and opening a workshop from one again. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMemoryStore, emptyMemory } from '../store/store-double.ts';
import { pack } from '../workshop/a-workshop.ts';
import { aServer, bearer, type TestServer, writing } from './a-server.ts';
import { LIMITS_OF_PEOPLE } from './limits.ts';

let at: TestServer;
beforeEach(async () => {
  at = await aServer();
});
afterEach(() => at.stop());

describe('[HTTP5] the record', () => {
  const write = async (token: string, code: string, plan: string, text: string) => {
    const device = await at.live(code, token);
    const update = writing(device, text, pack.forms.needs[0]?.id ?? '');
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

  test('[STORE15] one that is refused leaves nothing of its pack', async () => {
    const data = emptyMemory();
    await at.stop();
    at = await aServer({ store: createMemoryStore(data) });
    const { code, facilitatorToken } = await at.aRoom();
    const { text } = await at.ask(`/api/workshops/${code}/report.json`, undefined, bearer(facilitatorToken));
    const record = JSON.parse(text);
    record.again.pack.title = 'As somebody changed it';
    const fitting = structuredClone(record);
    record.again.workshop.groups.g1.table.plans.p1.person = 'nobody';
    expect(await at.ask('/api/workshops', { record })).toMatchObject({ status: 422, body: { code: 'record_unfit' } });
    const titles = () => [...data.packs.values()].map(({ title }) => title);
    expect(titles()).toEqual([pack.title]);
    expect(await at.ask('/api/workshops', { record: fitting })).toMatchObject({ status: 201 });
    expect(titles()).toEqual([pack.title, 'As somebody changed it']);
  });
});
