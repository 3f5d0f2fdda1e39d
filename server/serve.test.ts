/** A server whose store is lost ends, so that what started it starts it again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashPack } from './packs/hash.ts';
import { startServer } from './serve.ts';
import { pack } from './workshop/a-workshop.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'anyborough-serve-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const start = (exit: (code: number) => void) =>
  startServer({
    settings: { port: 0, host: '127.0.0.1', dataDir, proxies: 0, retentionDays: 90, logLevel: 'silent' },
    packs: [{ pack, hash: hashPack(pack) }],
    exit,
  });

test('[RUN12] a server whose store ends by itself ends with 1', async () => {
  const posted = vi.spyOn(Worker.prototype, 'postMessage');
  const ends: number[] = [];
  const server = await start((code) => ends.push(code));
  expect((await fetch(`http://127.0.0.1:${server.port}/readyz`)).status).toBe(200);
  const thread: unknown = posted.mock.contexts.at(-1);
  if (!(thread instanceof Worker)) throw new Error('The store asks a thread of its own.');
  await thread.terminate();
  posted.mockRestore();
  expect(ends).toEqual([1]);
  await server.stop();
});

test('[RUN12] one that is stopped closes its store, and nothing is lost', async () => {
  const ends: number[] = [];
  const server = await start((code) => ends.push(code));
  await server.stop();
  expect(ends).toEqual([]);
});
