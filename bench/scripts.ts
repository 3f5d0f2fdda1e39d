/** How much JavaScript each screen fetches, compressed as it is sent: a phone on its way through the day, where each step brings the next, and pages opened by themselves. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { words } from '../client/words/words.ts';
import { STEP_IDS } from '../shared/game/steps.ts';
import { addresses } from '../shared/protocol/addresses.ts';
import type { Child } from '../test/room/child.ts';
import { ask, takeSeat } from '../test/room/door.ts';
import { openRoom } from '../test/room/room.ts';
import { walk } from '../test/room/walk.ts';

export interface Fetched {
  readonly screen: string;
  /** Bytes that came with this screen. */
  readonly more: number;
  /** Bytes fetched so far. */
  readonly all: number;
}

/** Counts each script of a page once. */
function scriptsOf(page: Page) {
  const counted = new Set<string>();
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script' || request.url().endsWith('.js')) asked.add(request.url());
  });
  let done = 0;
  page.on('requestfinished', (request) => {
    if (asked.has(request.url())) done++;
  });
  const drawn = () =>
    page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  let all = 0;
  return async (screen: string): Promise<Fetched> => {
    // What is fetched may ask for more, and is drawn before it does.
    for (let still = 0; still < 3; still = done < asked.size ? 0 : still + 1) await drawn();
    let more = 0;
    for (const url of asked) {
      if (counted.has(url)) continue;
      counted.add(url);
      more += gzipSync((await ask(url)).text).length;
    }
    all += more;
    return { screen, more, all };
  };
}

/** Through the day in one page, step by step; then the console, the big screen and the record, each in a browser that has nothing yet. */
export async function scriptsByScreen(browser: Browser, { url, dataDir }: Child): Promise<readonly Fetched[]> {
  const room = await openRoom({ url, dataDir }, { groups: 2, seatsEach: 1, screens: 0 });
  const page = await browser.newPage();
  const fetched = scriptsOf(page);
  await page.goto(`${url}${addresses.join(room.code)}`);
  const found = [await fetched('join')];
  const { token } = await takeSeat(url, room.code, { name: 'Ann', group: room.groups[0] });
  await page.goto(`${url}${addresses.withKey(addresses.play(room.code), token)}`);
  for (const step of STEP_IDS) {
    if (step !== 'lobby') await walk(room, step);
    await page.getByRole('heading', { name: words.steps.names[step], level: 1 }).waitFor();
    found.push(await fetched(step));
  }
  const alone: readonly (readonly [string, string])[] = [
    ['console', addresses.withKey(addresses.facilitate(room.code), room.facilitator.token ?? '')],
    ['big screen', addresses.screen(room.code)],
    ['record', addresses.withKey(addresses.report(room.code), room.facilitator.token ?? '')],
    ['create a workshop', '/new'],
    ['accessibility', '/accessibility'],
  ];
  for (const [screen, address] of alone) {
    const context = await browser.newContext();
    const other = await context.newPage();
    const ofOther = scriptsOf(other);
    await other.goto(`${url}${address}`);
    await other.getByRole('heading').first().waitFor();
    found.push(await ofOther(screen));
    await context.close();
  }
  room.end();
  await page.close();
  return found;
}
