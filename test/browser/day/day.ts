/** Who is there for the whole day in browsers, each with a device of their own, and what is true of all of them at every step. */
import { type Browser, type BrowserContextOptions, expect, type Locator, type Page } from '@playwright/test';
import type { Child } from '../../room/child.ts';
import { readLog } from '../../room/log.ts';
import type { Tap } from '../../room/tap.ts';
import { accessible } from '../accessible.ts';
import { step } from '../acts/plan.ts';
import { errorsOf, everyoneOn } from '../cast.ts';
import { keys, mouse, type Player, touch } from '../hands.ts';
import { words } from '../words.ts';

const { design, play } = words;

/** Milliseconds after which a step that does not come says so. */
const PATIENCE = 30_000;
const LAPTOP: BrowserContextOptions = { viewport: { width: 1366, height: 768 } };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A card without conditions and effects: a question. Kiln passes it on. */
export const PASSED = 'The lowest price is expected to win';

export const say = (page: Page, text: string | RegExp): Locator => page.getByText(text).first();
export const region = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });
const reconnecting = (page: Page) => region(page, play.bars).getByText(design.messages.reconnecting);

/** Everybody comes to a step: the room goes there, and each page says so. */
export async function roomOn(
  lead: Page,
  players: readonly Player[],
  to: keyof typeof words.steps.names,
): Promise<void> {
  await everyoneOn(lead, to);
  for (const { page } of players) await expect(step(page, words.steps.names[to])).toBeVisible();
}

export type Day = Awaited<ReturnType<typeof openDay>>;

/** Opens a browser of their own for each: nothing is shared with the others. */
export async function openDay(browser: Browser, server: Child, proxy: Tap) {
  const errors: string[][] = [];
  const device = async (name: string, options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    errors.push(errorsOf(page, name));
    return page;
  };
  const lead = await device('facilitator', LAPTOP);
  const screen = await device('big screen', { viewport: { width: 1920, height: 1080 } });
  const kay = keys(await device('Kay, by keys', LAPTOP));
  const ada = mouse(await device('Ada', LAPTOP));
  const tom = touch(await device('Tom, by touch', PHONE));
  const ben = mouse(await device('Ben', LAPTOP));
  const pol = mouse(await device('Pol, on long-polling', LAPTOP));
  const ven = mouse(await device('Ven, at venue.test', LAPTOP));
  const lou = mouse(await device('Lou, who comes late', LAPTOP));
  const players = [kay, ada, tom, ben, pol, ven];
  const wrong: string[] = [];
  /** What a look finds is told at the end, so that one run tells all. */
  const look = (page: Page, what: string): Promise<void> =>
    accessible(page, what).catch((error: Error) => void wrong.push(error.message));
  return {
    server,
    proxy,
    venue: `http://venue.test:${server.port}`,
    lead,
    screen,
    kay,
    ada,
    tom,
    ben,
    pol,
    ven,
    lou,
    players,
    look,
    lookAtEach: (pages: readonly Page[], what: string) => Promise.all(pages.map((page) => look(page, what))),
    log: (code: string) => readLog(server.dataDir, code),
    /** What a page or a look at one found, in the order of the day. */
    found: (): readonly string[] => [...wrong, ...errors.flat()],
    /** The server is killed while people go on, and comes back: no page is opened anew, and nobody has to do anything. */
    async killed(meanwhile: () => Promise<void>): Promise<void> {
      const pages = [...players.map(({ page }) => page), lead, screen];
      for (const page of pages) await page.evaluate(() => Object.assign(window, { sameAsBefore: true }));
      await server.kill();
      for (const { page } of players) await expect(reconnecting(page)).toBeVisible();
      await meanwhile();
      await server.start();
      for (const { page } of players) await expect(reconnecting(page)).toBeHidden();
      for (const page of pages) expect(await page.evaluate(() => 'sameAsBefore' in window)).toBe(true);
    },
  };
}
