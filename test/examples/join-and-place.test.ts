/** The example of the protocol's reference is run as its reader would, against a live server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { openRoom } from '../room/room.ts';
import { openVenue, type TestVenue } from '../room/venue.ts';

const EXAMPLE = fileURLToPath(new URL('../../docs/examples/join-and-place.mjs', import.meta.url));

const endings: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function aVenue(): Promise<TestVenue> {
  const venue = await openVenue();
  endings.push(venue.stop);
  return venue;
}

/** Runs the example; its lines come one by one. */
function run(...options: string[]) {
  const child: ChildProcess = spawn(process.execPath, [EXAMPLE, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  endings.push(() => void child.kill());
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('The example has no output.');
  const errors: string[] = [];
  stderr.on('data', (part) => errors.push(String(part)));
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  return { child, errors, line: async () => (await lines.next()).value };
}

test('it joins by code, waits for the step, places a card and ends', async () => {
  const venue = await aVenue();
  const room = await openRoom(venue, { groups: 1, seatsEach: 1, screens: 0 });
  endings.push(room.end);
  const example = run(venue.url, room.code.toLowerCase());
  expect(await example.line()).toBe('Robin has a seat.');
  await room.go('needs');
  await room.go('choosing');
  const ended = once(example.child, 'exit');
  expect(await example.line()).toMatch(/^Placed .+ under .+\.$/);
  expect(await ended).toEqual([0, null]);
  const { entries } = await room.log();
  expect(entries.map(({ command }) => command.type)).toContain('plan.place');
});

test('it says in a sentence that there is no such workshop', async () => {
  const { url } = await aVenue();
  const example = run(url, 'BBBBBB');
  const [code] = await once(example.child, 'exit');
  expect(code).toBe(1);
  expect(example.errors.join('')).toContain('There is no workshop with this code.');
});
