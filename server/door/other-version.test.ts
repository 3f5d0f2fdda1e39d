import { afterEach, expect, test } from 'vitest';
import { createMemoryStore, emptyMemory } from '../store/store-double.ts';
import { aServer } from './a-server.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

test('[LOG5] whoever comes to a workshop of another version is told so, and the server is well', async () => {
  const data = emptyMemory();
  const first = await aServer({ store: createMemoryStore(data) });
  const { code, ada } = await first.aRoom();
  await first.stop();
  const store = createMemoryStore(data);
  // As a version before this one would have left it.
  const older = {
    ...store,
    latestSnapshot: async (asked: string) => {
      const found = await store.latestSnapshot(asked);
      return found && JSON.parse(JSON.stringify({ ...found, state: { ...found.state, shape: 1 } }));
    },
  };
  const second = await aServer({ store: older });
  stops.push(second.stop);
  const reply = await second.ask(`/api/workshops/${code}`);
  expect(reply.status).toBe(410);
  expect(reply.body).toMatchObject({ code: 'other_version' });
  const device = second.connect(code, ada);
  await device.until(() => device.heard.length > 0);
  expect(device.heard).toEqual(['error other_version']);
  expect((await second.ask('/healthz')).status).toBe(200);
});
