/** How much JavaScript a phone fetches before it can join, and until the board works: as it is sent, compressed. */
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { type Child, startChild } from '../room/child.ts';
import { ask } from '../room/door.ts';
import { openRoom, type Room } from '../room/room.ts';
import { words } from './words.ts';

const JOIN = 130_000;
const BOARD = 300_000;
/** What is smaller travels as it is. */
const ONE_PACKET = 1024;

let server: Child;
let room: Room;

test.beforeAll(async () => {
  server = await startChild();
  room = await openRoom(server, { groups: 1, seatsEach: 1, screens: 0 });
});
test.afterAll(async () => {
  room.end();
  await server.end();
});

/** Every script that a page has asked for so far. */
function scriptsOf(page: Page): Set<string> {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || request.url().endsWith('.js')) scripts.add(request.url());
  });
  return scripts;
}

async function gzipped(scripts: ReadonlySet<string>): Promise<number> {
  const sizes = await Promise.all([...scripts].map(async (url) => gzipSync((await ask(url)).text).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('the JavaScript of the join form and of the board is small', async ({ page }) => {
  const scripts = scriptsOf(page);
  await page.goto(`${server.url}/join/${room.code}`);
  await page.getByRole('textbox', { name: words.join.name }).fill('Ann');
  await expect(page.getByText(words.join.into('A trial run'))).toBeVisible();
  await expect(page.getByRole('button', { name: words.join.go })).toBeEnabled();
  const join = await gzipped(scripts);

  await page.getByRole('button', { name: words.join.go }).click();
  await expect(page.getByRole('heading', { name: /^You sit at/ })).toBeVisible();
  await room.go('needs');
  await expect(page.getByRole('heading', { name: words.play.paper.title })).toBeVisible();
  await room.go('choosing');
  await page.getByRole('button', { name: 'Echo', exact: true }).click();
  await page.getByRole('group', { name: words.design.card.placeIn }).getByRole('button').first().click();
  await expect(page.getByRole('article', { name: /^Echo, / })).toBeVisible();
  const board = await gzipped(scripts);
  console.info(`JavaScript, gzip: join ${(join / 1000).toFixed(1)} kB, board ${(board / 1000).toFixed(1)} kB in all.`);
  // A reading of next to nothing would mean that the scripts were not seen.
  expect(join).toBeGreaterThan(50_000);
  expect(board).toBeGreaterThan(join);
  expect(join).toBeLessThanOrEqual(JOIN);
  expect(board).toBeLessThanOrEqual(BOARD);
});

test('scripts are sent compressed, and only from here', async ({ page }) => {
  const elsewhere: string[] = [];
  const scripts = scriptsOf(page);
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  await page.goto(`${server.url}/join/${room.code}`);
  await expect(page.getByRole('button', { name: words.join.go })).toBeEnabled();
  expect(elsewhere).toEqual([]);
  for (const url of scripts) {
    const reply = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
    if ((await reply.text()).length < ONE_PACKET) continue;
    expect({ url, encoding: reply.headers.get('content-encoding') }).toEqual({ url, encoding: 'gzip' });
  }
});
