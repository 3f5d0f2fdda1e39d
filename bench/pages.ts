/** `npm run bench:pages`: what a drag costs a slow laptop, how soon a card placed in one browser shows in another, and the JavaScript of each screen. Prints a table; a figure never fails it. */
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../scripts/browser.mjs';
import type { OrganisationId } from '../shared/game/ids.ts';
import { entriesOf, keysOf } from '../shared/game/records.ts';

import { startChild } from '../test/room/child.ts';
import { groupView, planOf } from '../test/room/guest.ts';
import { openRoom, type Room } from '../test/room/room.ts';
import { at } from './measure.ts';
import { scriptsByScreen } from './scripts.ts';

const CARDS = 30;
/** Frames after which every task that ended has been told. */
const TOLD = 10;
/** How much slower than this machine the measured page is made. */
const SLOWER = 4;
const MOVES = 200;
const PLACINGS = 40;
const LAPTOP = { width: 1366, height: 768 };

/** Fills the board of the first table, some of each column, and leaves the last organisation of the pack to be placed. */
async function fill({ tables }: Room): Promise<void> {
  const [first] = tables[0] ?? [];
  if (first === undefined) throw new Error('Somebody sits there.');
  const { catalogue } = groupView(first);
  const plan = planOf(first);
  const known = keysOf<OrganisationId, unknown>(catalogue.organisations).slice(0, -1);
  for (let card = 0; card < CARDS; card++) {
    // Where there are fewer organisations than cards, some stand in a second column.
    const turn = card + Math.floor(card / known.length);
    const organisation = known[card % known.length];
    const column = catalogue.columns[turn % catalogue.columns.length]?.id;
    if (organisation && column) await first.done({ type: 'plan.place', payload: { plan, organisation, column } });
  }
}

async function openBoard(context: BrowserContext, url: string, { code }: Room, token = ''): Promise<Page> {
  const page = await context.newPage();
  // The compiler of these lines names functions with it, those that run in the page, too.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(`${url}/w/${code}#key=${token}`);
  // Without a locator: once there was one, Playwright listens to every move of the mouse.
  await page.evaluate(async (cards) => {
    while (document.querySelectorAll('article').length <= cards) await new Promise(requestAnimationFrame);
  }, CARDS);
  return page;
}

interface DragCost {
  /** Milliseconds of script, style and layout for each move of the pointer. */
  readonly move: number;
  /** Tasks of more than 50 ms from the press until the card was in hand. */
  readonly taking: readonly number[];
  /** The same while it was moved. */
  readonly long: readonly number[];
  /** Frames drawn a second. */
  readonly frames: number;
}

/** Drags a card to and fro over all columns. The moves go straight to the browser: Playwright's own run a script in the page before and after each. */
async function dragCost(page: Page): Promise<DragCost> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const seconds = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
    return 1000 * (seconds('ScriptDuration') + seconds('LayoutDuration') + seconds('RecalcStyleDuration'));
  };
  const { board, card } = await page.evaluate(() => {
    const pathway = document.querySelector('[data-part="pathway"]');
    const first = pathway?.querySelector('article');
    if (!pathway || !first) throw new Error('There is no board.');
    const boxOf = (element: Element) => element.getBoundingClientRect().toJSON() as DOMRect;
    return { board: boxOf(pathway), card: boxOf(first) };
  });
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
    devtools.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  await page.evaluate(() => {
    const seen: { long: number[]; frames: number } = { long: [], frames: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.long.push(duration);
    }).observe({ type: 'longtask' });
    const count = () => {
      seen.frames++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  /** What was seen since it was last asked; tasks are told a little after they end. */
  const sawSince = () =>
    page.evaluate(async (told) => {
      for (let frame = 0; frame < told; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      const seen = Reflect.get(window, 'seen') as { long: number[]; frames: number };
      const { frames } = seen;
      seen.frames = 0;
      return { frames, long: seen.long.splice(0) };
    }, TOLD);
  await page.mouse.move(card.x + 30, card.y + 20);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await sawSince();
  await mouse('mousePressed', card.x + 30, card.y + 20);
  for (let far = 6; far <= 30; far += 6) await mouse('mouseMoved', card.x + 30 + far, card.y + 20 + far);
  const taking = await sawSince();
  const start = performance.now();
  const before = await spent();
  for (let move = 0; move < MOVES; move++) {
    const way = (1 - Math.cos((move / MOVES) * 4 * Math.PI)) / 2;
    await mouse('mouseMoved', board.x + 40 + way * (board.width - 80), board.y + 250 + 150 * Math.sin(move / 9));
  }
  const moving = await sawSince();
  const seconds = (performance.now() - start) / 1000;
  const move = ((await spent()) - before) / MOVES;
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.keyboard.press('Escape');
  await mouse('mouseReleased', card.x, card.y);
  return { move, taking: taking.long, long: moving.long, frames: moving.frames / seconds };
}

/** Milliseconds from the press on "Place it in" in one page until the card stands in the other, sorted. */
async function updates(from: Page, to: Page, { tables }: Room): Promise<readonly number[]> {
  const [first] = tables[0] ?? [];
  if (first === undefined) throw new Error('Somebody sits there.');
  const [organisation, front] = entriesOf(groupView(first).catalogue.organisations).at(-1) ?? [];
  if (organisation === undefined || front === undefined) throw new Error('The pack has organisations.');
  await from.getByRole('button', { name: front.name, exact: true }).click();
  const place = from.getByRole('group', { name: 'Place it in' }).getByRole('button').first();
  const times: number[] = [];
  for (let turn = 0; turn < PLACINGS; turn++) {
    await to.evaluate(
      ([id, there]) => {
        const seen = new Promise<number>((resolve) => {
          new MutationObserver((_, watch) => {
            const stands = document.querySelector(`[data-part="pathway"] [data-card="${id}"]`) !== null;
            if (stands !== there) return;
            watch.disconnect();
            resolve(performance.timeOrigin + performance.now());
          }).observe(document.body, { childList: true, subtree: true });
        });
        Object.assign(window, { seen });
      },
      [organisation, turn % 2 === 0] as const,
    );
    const pressed = await place.evaluate((button) => {
      const now = performance.timeOrigin + performance.now();
      (button as HTMLButtonElement).click();
      return now;
    });
    times.push((await to.evaluate(() => Reflect.get(window, 'seen') as Promise<number>)) - pressed);
  }
  return times.sort((a, b) => a - b);
}

const row = (what: string, value: string): void => console.log(`| ${what.padEnd(74)} | ${value.padStart(34)} |`);

const executablePath = await findBrowser();
const server = await startChild();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const room = await openRoom(server, { groups: 1, seatsEach: 3, screens: 0 });
  await room.go('choosing');
  await fill(room);
  const [, one, other] = room.tables[0] ?? [];
  const context = await browser.newContext({ viewport: LAPTOP });
  const away = await browser.newContext({ viewport: LAPTOP });
  const page = await openBoard(context, server.url, room, one?.token);
  const second = await openBoard(away, server.url, room, other?.token);
  const times = await updates(page, second, room);
  row(
    'A card placed in one browser stands in another, median / p90',
    `${at(times, 0.5).toFixed(1)} / ${at(times, 0.9).toFixed(1)} ms`,
  );
  await page.close();
  const { move, taking, long, frames } = await dragCost(await openBoard(context, server.url, room, one?.token));
  row(
    `A move of a dragged card, ${CARDS} on the board, ${SLOWER} times slower: script, style, layout`,
    `${move.toFixed(2)} ms`,
  );
  const tasks = (all: readonly number[]) => `${all.length}, ${Math.max(0, ...all).toFixed(0)} ms`;
  row('  tasks of more than 50 ms, the longest', tasks(long));
  row('  the same while it was picked up', tasks(taking));
  row('  frames a second', frames.toFixed(0));
  room.end();
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  for (const { screen, more, all } of await scriptsByScreen(browser, server))
    row(`JavaScript, gzip: ${screen}, more / in all`, `${kB(more)} / ${kB(all)}`);
} finally {
  await browser.close();
  await server.end();
}
