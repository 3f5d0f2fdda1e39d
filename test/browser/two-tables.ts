/** A room with a page to look at: two tables with one person each, and Ann, who has keys only, at the first. */
import { type Browser, expect, type Page } from '@playwright/test';
import type { Child } from '../room/child.ts';
import { takeSeat } from '../room/door.ts';
import { openRoom, type Room } from '../room/room.ts';
import { keys, type Player } from './hands.ts';

interface Scene {
  readonly room: Room;
  readonly page: Page;
  readonly ann: Player;
}

export async function scene(browser: Browser, server: Child): Promise<Scene> {
  const room = await openRoom(server, { groups: 2, seatsEach: 1, screens: 0 });
  const { token } = await takeSeat(server.url, room.code, { name: 'Ann', group: room.groups[0] });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(30_000);
  await page.goto(`${server.url}/w/${room.code}#key=${token}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { room, page, ann: keys(page) };
}

export async function end({ room, page }: Scene): Promise<void> {
  await page.close();
  room.end();
}
