/** On small windows and under fingers: names stay whole, steps begin at their top, and what is asked next is in sight. */
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import type { OptionId, OrganisationId } from '../../shared/game/ids.ts';
import { keysOf } from '../../shared/game/records.ts';
import type { StepId } from '../../shared/game/steps.ts';
import { type Child, startChild } from '../room/child.ts';
import { takeSeat } from '../room/door.ts';
import { groupView, planOf } from '../room/guest.ts';
import { openRoom, type Room } from '../room/room.ts';
import { there } from '../room/there.ts';
import { actIn, walk } from '../room/walk.ts';
import { words } from './words.ts';

const { board, challenges, council, design, play, steps, tender } = words;

const PHONE = { width: 390, height: 844 };
const SMALLEST = { width: 320, height: 568 };
const LAPTOP = { width: 1366, height: 768 };

let server: Child;
let room: Room;
test.beforeAll(async () => {
  server = await startChild();
});
test.beforeEach(async () => {
  room = await openRoom(server, { groups: 2, seatsEach: 1, screens: 0 });
});
test.afterEach(() => room.end());
test.afterAll(() => server.end());

async function sit(browser: Browser, viewport: { readonly width: number; readonly height: number }): Promise<Page> {
  const { token } = await takeSeat(server.url, room.code, { name: 'Ann', group: there(room.groups[0]) });
  const page = await browser.newPage({ viewport, hasTouch: true, reducedMotion: 'reduce' });
  await page.goto(`${server.url}/w/${room.code}#key=${token}`);
  return page;
}

const stepHead = (page: Page, step: StepId) => page.getByRole('heading', { name: steps.names[step], level: 1 });
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: board.tabs.label }).getByRole('button', { name });

/** Above the tabs and below the top line, and nothing lies over its middle. */
async function expectInSight(part: Locator): Promise<void> {
  await expect(part).toBeVisible();
  await expect
    .poll(() =>
      part.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return element.contains(middle);
      }),
    )
    .toBe(true);
}

/** Words that stand on two lines, of the names on the board; a hyphen may end a line. */
const brokenWords = (page: Page) =>
  page.locator('[data-card]').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const text = card.querySelector('h3')?.firstChild;
      if (!(text instanceof Text)) return [];
      return [...text.data.matchAll(/[^\s-]+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
      });
    }),
  );

/** Every organisation there is, at every table: six or more in each column. */
async function placeAll(): Promise<void> {
  for (const guest of room.seats) {
    const plan = planOf(guest);
    const { catalogue } = groupView(guest);
    for (const [place, organisation] of keysOf<OrganisationId, unknown>(catalogue.organisations).entries()) {
      const { id: column } = there(catalogue.columns[place % catalogue.columns.length]);
      await guest.done({ type: 'plan.place', payload: { plan, organisation, column } });
    }
  }
}

const draw = () => room.facilitator.done({ type: 'challenge.draw', payload: { group: there(room.groups[0]) } });

test('names of organisations stay whole where the menu of a card is always seen', async ({ browser }) => {
  await room.go('choosing');
  await placeAll();
  await room.go('reveal');
  await actIn(room, 'reveal');
  await room.go('menu');
  const page = await sit(browser, LAPTOP);
  await expect(stepHead(page, 'menu')).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(await brokenWords(page)).toEqual([]);
  await room.go('challenges');
  await draw();
  await expect(page.getByText(design.notice.word, { exact: true })).toBeVisible();
  expect(await brokenWords(page)).toEqual([]);
  // The look itself sees a word that is broken.
  const heading = page.locator('[data-card]').first().getByRole('heading');
  await heading.evaluate((name) => Object.assign(name.style, { inlineSize: '2em', wordBreak: 'break-all' }));
  expect(await brokenWords(page)).not.toEqual([]);
  await page.close();
});

test('each step begins at its top, unless somebody is writing', async ({ browser }) => {
  await room.go('needs');
  const page = await sit(browser, PHONE);
  const down = () => page.evaluate(() => scrollY);
  await expect(page.getByRole('textbox').last()).toBeVisible();
  await page.mouse.wheel(0, 3000);
  await expect.poll(down).toBeGreaterThan(0);
  await room.go('choosing');
  await expect(stepHead(page, 'choosing')).toBeVisible();
  await expect.poll(down).toBe(0);

  // The list of organisations is the same in two steps, and so is whoever searches in it.
  await actIn(room, 'choosing');
  await room.go('reveal');
  await actIn(room, 'reveal');
  await expect(tab(page, board.tabs.money)).toBeVisible();
  await tab(page, board.tabs.organisations).click();
  const search = page.getByRole('searchbox');
  await search.click();
  await page.mouse.wheel(0, 60);
  await expect.poll(down).toBeGreaterThan(0);
  await room.go('choosing');
  await expect(stepHead(page, 'choosing')).toBeVisible();
  await expect(search).toBeFocused();
  expect(await down()).toBeGreaterThan(0);
  await page.close();
});

test('a phone shows the total when the cards have turned, and the balance from then on', async ({ browser }) => {
  await room.go('choosing');
  await actIn(room, 'choosing');
  await room.go('reveal');
  const page = await sit(browser, SMALLEST);
  await expect(tab(page, board.tabs.guess)).toBeVisible();
  await actIn(room, 'reveal');
  await expectInSight(page.getByText(play.reveal.it, { exact: true }));
  await expectInSight(tab(page, words.measures.balance(0)));
  await page.close();
});

test('on a phone a way back asks under itself, and a card offers its places in sight', async ({ browser }) => {
  await room.go('choosing');
  await placeAll();
  const page = await sit(browser, SMALLEST);
  await tab(page, board.tabs.organisations).click();
  const list = page.getByRole('list', { name: board.deck.list });
  await list.getByRole('button', { expanded: false }).nth(12).click();
  for (const place of await page.getByRole('group', { name: design.card.placeIn }).getByRole('button').all())
    await expectInSight(place);

  await room.go('reveal');
  await actIn(room, 'reveal');
  await room.go('menu');
  const guest = there(room.tables[0]?.[0]);
  const option = there(keysOf<OptionId, unknown>(groupView(guest).catalogue.options)[0]);
  await guest.done({ type: 'option.buy', payload: { plan: planOf(guest), option } });
  await tab(page, board.tabs.money).click();
  const ways = page.getByRole('region', { name: council.back.title });
  const last = ways.getByRole('listitem').last();
  await last.getByRole('button').click();
  await expectInSight(last.getByRole('button', { name: council.back.do, exact: true }));
  await page.close();
});

test('a card that is open while the tender is written can be answered there', async ({ browser }) => {
  await walk(room, 'challenges');
  await draw();
  await room.go('tender');
  const page = await sit(browser, PHONE);
  await page.getByRole('button', { name: tender.views.cards }).click();
  await expect(page.getByText(design.notice.word, { exact: true })).toBeVisible();
  await page
    .getByRole('radio', { name: new RegExp(`^${challenges.answer.kinds.accept.label}`) })
    .check({ force: true });
  await page.getByRole('button', { name: challenges.answer.record }).click();
  await expect(page.getByRole('button', { name: challenges.answer.record })).toBeHidden();
  await page.getByRole('button', { name: tender.views.form, exact: true }).click();
  await expect(page.getByRole('button', { name: tender.views.board, exact: true })).toBeVisible();
  await page.close();
});
