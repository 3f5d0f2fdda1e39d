/** A card dragged over the board, by mouse and by finger: a bar shows where it would go, nothing else moves, and it goes there. */
import { type Browser, type CDPSession, expect, type Locator, type Page, test } from '@playwright/test';
import type { OrganisationId } from '../../shared/game/ids.ts';
import { keysOf } from '../../shared/game/records.ts';
import { type Child, startChild } from '../room/child.ts';
import { takeSeat } from '../room/door.ts';
import { groupView, planOf } from '../room/guest.ts';
import { openRoom, type Room } from '../room/room.ts';
import { there } from '../room/there.ts';
import { words } from './words.ts';

let server: Child;
let room: Room;
test.beforeAll(async () => {
  server = await startChild();
});
test.beforeEach(async () => {
  room = await openRoom(server, { groups: 1, seatsEach: 1, screens: 0 });
  await room.go('choosing');
  const guest = there(room.tables[0]?.[0]);
  const plan = planOf(guest);
  const { catalogue } = groupView(guest);
  for (const [place, organisation] of keysOf<OrganisationId, unknown>(catalogue.organisations).slice(0, 8).entries()) {
    const { id: column } = there(catalogue.columns[place % 2]);
    await guest.done({ type: 'plan.place', payload: { plan, organisation, column } });
  }
});
test.afterEach(() => room.end());
test.afterAll(() => server.end());

async function sit(browser: Browser, device: { readonly width: number; readonly height: number }): Promise<Page> {
  const { token } = await takeSeat(server.url, room.code, { name: 'Ann', group: there(room.groups[0]) });
  const page = await browser.newPage({ viewport: device, hasTouch: true, reducedMotion: 'reduce' });
  await page.goto(`${server.url}/w/${room.code}#key=${token}`);
  await expect(cardsIn(page, 0)).toHaveCount(4);
  await expect(cardsIn(page, 1)).toHaveCount(4);
  return page;
}

const cardsIn = (page: Page, column: number) =>
  page.getByRole('region', { name: words.board.label }).locator('section[data-drop]').nth(column).getByRole('article');
const organisations = (cards: Locator) => cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-card')));
const places = (cards: Locator) =>
  cards.evaluateAll((all) => all.map((card) => JSON.stringify(card.getBoundingClientRect())));
const dragged = (page: Page) => page.locator('body[data-dragging]');

/** How often the page was laid out so far. */
async function layouts(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return there(metrics.find(({ name }) => name === 'LayoutCount')).value;
}

async function boxOf(element: Locator) {
  return there((await element.boundingBox()) ?? undefined);
}

/** A little below the upper edge of the card: what is let go there comes before it. */
async function upperHalf(card: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = await boxOf(card);
  return { x: x + width / 2, y: y + height / 4 };
}

test('by mouse: the bar stands in the gap where the card goes, and the board is still until then', async ({
  browser,
}) => {
  const page = await sit(browser, { width: 1366, height: 768 });
  const [moved] = await organisations(cardsIn(page, 0));
  const [first, second, ...others] = await organisations(cardsIn(page, 1));
  const cards = page.getByRole('region', { name: words.board.label }).getByRole('article');
  const before = await places(cards);
  const from = await upperHalf(cardsIn(page, 0).first());
  const to = await upperHalf(cardsIn(page, 1).nth(1));
  const drag = async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await expect(dragged(page)).toBeAttached();
  };

  await drag();
  const bar = await boxOf(page.locator('[data-part="gap"]'));
  const [above, below] = [await boxOf(cardsIn(page, 1).first()), await boxOf(cardsIn(page, 1).nth(1))];
  expect(bar.y).toBeGreaterThanOrEqual(above.y + above.height);
  expect(bar.y + bar.height).toBeLessThanOrEqual(below.y);
  expect(await places(cards)).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(dragged(page)).not.toBeAttached();
  await page.mouse.up();
  expect(await organisations(cardsIn(page, 1))).toEqual([first, second, ...others]);

  await drag();
  await page.mouse.up();
  await expect(dragged(page)).not.toBeAttached();
  await expect.poll(() => organisations(cardsIn(page, 1))).toEqual([first, moved, second, ...others]);
  // Where it lies there is nothing to aim at.
  await page.mouse.move(to.x, to.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + 20, { steps: 4 });
  await expect(dragged(page)).toBeAttached();
  await expect(page.locator('[data-part="gap"]')).not.toBeInViewport();
  await page.mouse.up();
  expect(await organisations(cardsIn(page, 1))).toEqual([first, moved, second, ...others]);
  await page.close();
});

test('no move lays the page out, though each aims elsewhere', async ({ browser }) => {
  const page = await sit(browser, { width: 1366, height: 768 });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const from = await upperHalf(cardsIn(page, 0).first());
  const aims = [await upperHalf(cardsIn(page, 1).nth(1)), await upperHalf(cardsIn(page, 1).nth(2))] as const;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(aims[0].x, aims[0].y, { steps: 4 });
  const bar = page.locator('[data-part="gap"]');
  await expect(bar).toBeInViewport();
  const before = await layouts(devtools);
  const moves = 60;
  for (let move = 0; move < moves; move++) {
    const { x, y } = move % 2 === 0 ? aims[1] : aims[0];
    await page.mouse.move(x, y);
  }
  // What else moves on the page, like its clock, has some.
  expect((await layouts(devtools)) - before).toBeLessThan(moves / 2);
  await page.close();
});

/** Drags the first card of the deck that is not placed yet over the upper half of a card, and holds it there. */
async function dragFromDeck(page: Page, over: Locator): Promise<string | null> {
  const deck = page
    .locator('[data-part="deck"]')
    .getByRole('listitem')
    .filter({ hasNot: page.locator('p[title]') });
  const organisation = await deck.first().getAttribute('data-organisation');
  const name = deck.first().getByRole('heading').first();
  await name.scrollIntoViewIfNeeded();
  const from = await boxOf(name);
  const to = await upperHalf(over);
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await expect(dragged(page)).toBeAttached();
  return organisation;
}

test('a card from the deck goes last, and the bar says so', async ({ browser }) => {
  const page = await sit(browser, { width: 1366, height: 768 });
  const all = await organisations(cardsIn(page, 1));
  const organisation = await dragFromDeck(page, cardsIn(page, 1).nth(1));
  const last = await boxOf(cardsIn(page, 1).last());
  expect((await boxOf(page.locator('[data-part="gap"]'))).y).toBeGreaterThanOrEqual(last.y + last.height);
  await page.mouse.up();
  await expect.poll(() => organisations(cardsIn(page, 1))).toEqual([...all, organisation]);
  await page.close();
});

test('the bar stands at the edge of what one sees of the board where the place is out of sight', async ({
  browser,
}) => {
  const page = await sit(browser, { width: 1366, height: 640 });
  await dragFromDeck(page, cardsIn(page, 1).first());
  const board = await boxOf(page.getByRole('region', { name: words.board.label }));
  const edge = Math.min(board.y + board.height, 640);
  const last = await boxOf(cardsIn(page, 1).last());
  expect(last.y + last.height).toBeGreaterThan(edge);
  const bar = await boxOf(page.locator('[data-part="gap"]'));
  expect(Math.abs(bar.y - edge)).toBeLessThanOrEqual(bar.height * 2);
  await page.close();
});

for (const [where, device] of Object.entries({
  'a tablet': { width: 820, height: 1180 },
  'a laptop with a touch screen': { width: 1366, height: 768 },
}))
  test(`by finger on ${where}: a press on its picture takes a card along to another column`, async ({ browser }) => {
    const page = await sit(browser, device);
    const devtools = await page.context().newCDPSession(page);
    const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
    const [moved] = await organisations(cardsIn(page, 0));
    const all = await organisations(cardsIn(page, 1));
    const picture = await boxOf(cardsIn(page, 0).first().locator('svg').first());
    const from = { x: picture.x + picture.width / 2, y: picture.y + picture.height / 2 };
    const to = await upperHalf(cardsIn(page, 1).first());

    await finger('touchStart', from);
    await expect(dragged(page)).toBeAttached();
    await finger('touchMove', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
    await finger('touchMove', to);
    await finger('touchEnd');
    await expect.poll(() => organisations(cardsIn(page, 1))).toEqual([moved, ...all]);
    await page.close();
  });
