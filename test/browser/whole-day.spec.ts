/** The whole day in real browsers, lobby to record: by mouse, by keys alone, by touch alone, on long-polling alone and from an insecure origin. */
import { expect, test } from '@playwright/test';
import { type Child, startChild } from '../room/child.ts';
import { openTap, type Tap } from '../room/tap.ts';
import { playClosing } from './day/closing.ts';
import { playCommissioning } from './day/commissioning.ts';
import { openDay } from './day/day.ts';
import { playOpening } from './day/opening.ts';
import { playPlanning } from './day/planning.ts';
import { playSector } from './day/sector.ts';

let server: Child;
let proxy: Tap;

test.beforeAll(async () => {
  server = await startChild();
  proxy = await openTap(server.url, { swallowUpgrades: true });
});
test.afterAll(async () => {
  await proxy.close();
  await server.end();
});

test('a whole day, lobby to record', async ({ browser }) => {
  const day = await openDay(browser, server, proxy);
  const code = await playOpening(day);
  await playPlanning(day, code);
  await playCommissioning(day, code);
  await playSector(day);
  await playClosing(day, code);
  expect(day.found()).toEqual([]);
});
