/** Whatever is sent to the Socket.IO door, it is answered with a coded refusal and does no harm. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../shared/game/refusals.ts';
import { aServer, type TestServer } from './a-server.ts';

let at: TestServer;
beforeEach(async () => {
  at = await aServer();
});
afterEach(() => at.stop());

describe('[DOOR12] whatever is sent is answered with a coded refusal, and does no harm', () => {
  const nasty: readonly unknown[] = [
    undefined,
    null,
    0,
    -1,
    Number.MAX_SAFE_INTEGER,
    '',
    'constructor',
    '__proto__',
    'x'.repeat(70_000),
    [],
    [[[[]]]],
    {},
    { constructor: 1 },
    JSON.parse('{"__proto__": {"a": 1}}'),
    Buffer.from([1, 2, 3]),
  ];

  test('as a command', async () => {
    const { code, facilitatorToken, ada } = await at.aRoom();
    for (const token of [ada, facilitatorToken]) {
      const device = await at.live(code, token);
      const before = device.patches.length;
      for (const thing of nasty) {
        const sent = [
          thing,
          { id: thing, type: 'seat.rename', payload: {} },
          { id: 'a', type: thing, payload: {} },
          { id: 'b', type: 'plan.place', payload: thing },
          { id: 'c', type: 'plan.place', payload: { plan: thing, organisation: 'echo', column: 'now' } },
          { id: 'd', type: 'seat.move', payload: { seat: thing, group: 'g1' } },
          { id: 'e', type: 'plan.link', payload: { plan: 'p1', organisation: 'echo', needs: thing } },
          { id: 'f', type: 'announce', payload: { text: thing, lookUp: true }, extra: 1 },
          { id: 'g', type: 'undo', payload: { entry: thing } },
        ];
        for (const message of sent) {
          const answer = await device.emit('command', message);
          expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(/\.$/) });
          expect(REFUSAL_CODES).toContain(Object(answer).code);
        }
      }
      expect(device.patches).toHaveLength(before);
      expect(device.socket.connected).toBe(true);
    }
    expect((await at.ask('/readyz')).status).toBe(200);
  });

  test('ids that every object has by birth are nobody’s', async () => {
    const { code, facilitatorToken, ada } = await at.aRoom();
    const devices = [await at.live(code, ada), await at.live(code, facilitatorToken)];
    const id = 'constructor';
    for (const device of devices) {
      for (const [type, payload] of [
        ['seat.move', { seat: id, group: id }],
        ['seat.rename', { seat: id, name: 'Eve' }],
        ['seat.remove', { seat: id }],
        ['seat.link', { seat: id }],
        ['group.rename', { group: id, name: 'Eve' }],
        ['facilitator.remove', { facilitator: id }],
        ['spotlight.set', { group: id }],
        ['player.fill', { group: id, seats: 2 }],
        ['need.edit', { plan: 'p1', need: id, text: 'x' }],
        ['need.add', { plan: id, text: 'x' }],
        ['plan.place', { plan: 'p1', organisation: id, column: 'now' }],
        ['plan.reveal', { plan: id }],
      ] as const) {
        expect(await device.send(type, payload)).toMatchObject({ ok: false });
      }
    }
  });

  test('as text, presence, resync and time, with and without somewhere to answer', async () => {
    const { code, ada } = await at.aRoom();
    const device = await at.live(code, ada);
    for (const thing of nasty) {
      for (const request of [
        thing,
        { paper: thing, kind: 'open', have: thing },
        { paper: 'p1', kind: 'update', update: thing },
      ]) {
        expect(await device.emit('text', request)).toMatchObject({ ok: false });
      }
      expect(await device.emit('presence', { attention: thing === undefined ? 1 : thing })).toEqual({ ok: false });
      for (const event of ['command', 'text', 'presence', 'resync', 'time', 'nothing']) {
        Reflect.apply(device.socket.emit, device.socket, [event, thing]);
      }
    }
    expect(await device.send('group.rename', { group: 'g1', name: 'Otters' })).toMatchObject({ ok: true });
    expect(device.socket.connected).toBe(true);
  });

  test('a message larger than any of the game’s ends its own line and no other', async () => {
    const { code, ada, bea } = await at.aRoom();
    const big = await at.live(code, ada, ['websocket']);
    const other = await at.live(code, bea);
    big.socket.emit('command', { id: 'x', type: 'announce', payload: 'x'.repeat(600_000) }, () => {});
    await big.until(() => big.heard.includes('disconnect'));
    expect(await other.send('group.rename', { group: 'g2', name: 'Otters' })).toMatchObject({ ok: true });
  });
});
