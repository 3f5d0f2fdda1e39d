/** Papers at the Socket.IO door: who writes and hears them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { pack } from '../workshop/a-workshop.ts';
import { aServer, type TestServer, writing } from './a-server.ts';

const field = pack.forms.needs[0]?.id ?? '';
let at: TestServer;
beforeEach(async () => {
  at = await aServer();
});
afterEach(() => at.stop());

describe('[TEXT8] a paper at the door', () => {
  test('its table writes and hears, facilitators too, other tables and screens not at all', async () => {
    const { code, facilitatorToken, ada, cal, bea } = await at.aRoom();
    const one = await at.live(code, ada);
    const two = await at.live(code, cal);
    const other = await at.live(code, bea);
    const screen = await at.live(code);
    const console = await at.live(code, facilitatorToken);
    const update = { paper: 'p1', kind: 'update', update: writing(one, 'Sam', field) };
    expect(await one.emit('text', update)).toEqual({ ok: true });
    await two.until(() => two.heard.includes('text'));
    await console.until(() => console.heard.includes('text'));
    expect(await other.emit('text', update)).toMatchObject({ ok: false, code: 'not_yours' });
    expect(await screen.emit('text', update)).toMatchObject({ ok: false, code: 'not_yours' });
    for (const device of [other, screen]) {
      const open = { paper: 'p1', kind: 'open', have: Y.encodeStateVector(new Y.Doc()) };
      expect(await device.emit('text', open)).toMatchObject({ ok: false, code: 'not_yours' });
      expect(device.heard).not.toContain('text');
    }
    expect(one.heard).not.toContain('text');
  });

  test('[LINK3] a phone remote writes nothing', async () => {
    const { code, facilitatorToken } = await at.aRoom();
    const lead = await at.live(code, facilitatorToken);
    const { link } = await lead.send('facilitator.invite', { name: 'Phone', kind: 'remote' });
    const { token } = (await at.ask(`/api/links/${link}`, {})).body;
    if (typeof token !== 'string') throw new Error('The link lets in.');
    const phone = await at.live(code, token);
    const update = { paper: 'p1', kind: 'update', update: writing(phone, 'Sam', field) };
    expect(await phone.emit('text', update)).toMatchObject({ ok: false, code: 'not_yours' });
  });

  test('in a closed workshop it is read and not written', async () => {
    const { code, facilitatorToken, ada } = await at.aRoom();
    const device = await at.live(code, ada);
    await (await at.live(code, facilitatorToken)).send('workshop.close', {});
    const open = { paper: 'p1', kind: 'open', have: Y.encodeStateVector(new Y.Doc()) };
    expect(await device.emit('text', open)).toMatchObject({ ok: true });
    const update = { paper: 'p1', kind: 'update', update: writing(device, 'Sam', field) };
    expect(await device.emit('text', update)).toMatchObject({ ok: false, code: 'not_yours' });
  });
});
