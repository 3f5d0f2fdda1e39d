/** Pictures 07a and 06: six tables as they arrive on the big screen, and as the facilitator sees them in the middle of the day. */
import { expect, test } from '@playwright/test';
import { words } from '../words.ts';
import { openLobby } from './day-room.ts';
import { NEWEST, TABLES } from './scene-room.ts';
import { DESK, open, startTimed, type TimedServer, take, WALL } from './venue.ts';

const { facilitate, screen } = words;

let timed: TimedServer;

test.beforeAll(async () => {
  timed = await startTimed();
});
test.afterAll(() => timed.server.end());

test('07a and 06: the room', async ({ browser }) => {
  const day = await openLobby(timed);
  const { code, facilitator } = day.room;
  const wall = await open(browser, WALL, `${timed.server.url}/w/${code}/screen`);
  const table = TABLES[NEWEST.table]?.name ?? '';
  await expect(wall.getByText(screen.sat(NEWEST.name, table))).toBeVisible();
  await take(wall, '07a-bigscreen-join');
  await wall.context().close();

  await day.toChallenges();
  const address = `${timed.server.url}/w/${code}/facilitate#key=${facilitator.token}`;
  const console = await open(browser, DESK, address);
  const draw = console.getByRole('region', { name: facilitate.challenges.draw });
  await draw.getByRole('button', { name: facilitate.challenges.card }).click();
  await console.getByRole('menuitem', { name: 'The shared record' }).click();
  await expect(draw.getByRole('heading', { name: 'The shared record' })).toBeVisible();
  await expect(console.getByText(facilitate.attention.lost(['Bea'], undefined)).first()).toBeVisible();
  await take(console, '06-facilitator');
  await console.getByRole('button', { name: facilitate.challenges.drawFor('Heron') }).click();
  await take(console, '06-facilitator-draw');
  await console.context().close();
  day.end();
});
