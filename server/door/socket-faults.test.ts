/** A view that cannot be sent ends the line it was for, and nothing else. */
import { afterEach, expect, test } from 'vitest';
import { hashPack } from '../packs/hash.ts';
import { pack } from '../workshop/a-workshop.ts';
import { aServer } from './a-server.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A room whose pack, from when it is told to, cannot be written into a message. */
async function aFaultyRoom() {
  let broken = false;
  const columns = pack.columns.map((column) => ({
    ...column,
    get name() {
      if (broken) throw new Error('A fault that was planted.');
      return column.name;
    },
  }));
  const at = await aServer({ packs: [{ pack: { ...pack, columns }, hash: hashPack(pack) }] });
  stops.push(at.stop);
  const failed = async () => /failures_total (\d+)/.exec((await at.ask('/metrics')).text)?.[1];
  return {
    at,
    failed,
    ...(await at.aRoom()),
    breaks: (now: boolean) => {
      broken = now;
    },
  };
}

test('[LINE11] a line whose first view cannot be sent ends alone; the next one finds everything well', async () => {
  const { at, code, ada, bea, breaks, failed } = await aFaultyRoom();
  const before = await at.live(code, bea);
  breaks(true);
  const device = at.connect(code, ada);
  await device.until(() => device.heard.includes('disconnect'));
  expect(device.snapshots).toEqual([]);
  expect(await failed()).toBe('1');
  breaks(false);
  const again = await at.live(code, ada);
  expect(await again.send('ready.set', { ready: true })).toMatchObject({ ok: true });
  expect(before.heard).not.toContain('disconnect');
});

test('[LINE11] so does a line whose fresh view cannot be sent', async () => {
  const { at, code, ada, bea, breaks, failed } = await aFaultyRoom();
  const [device, other] = [await at.live(code, ada), await at.live(code, bea)];
  breaks(true);
  device.socket.emit('resync', () => {});
  await device.until(() => device.heard.includes('disconnect'));
  expect(await failed()).toBe('1');
  breaks(false);
  expect(await other.send('ready.set', { ready: true })).toMatchObject({ ok: true });
});
