/** The short workshop in real browsers, lobby to record: by mouse, by keys alone, by touch alone, on long-polling alone and from an insecure origin. */
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { words } from '../../client/words/words.ts';
import { fullCatalogue } from '../../shared/game/catalogue.ts';
import { planCost } from '../../shared/game/money.ts';
import { inOrder } from '../../shared/game/records.ts';
import { type Child, startChild } from '../room/child.ts';
import { readLog } from '../room/log.ts';
import { openTap, type Tap } from '../room/tap.ts';
import {
  accessible,
  chooseTable,
  createWorkshop,
  errorsOf,
  everyoneOn,
  joinWithMouse,
  pressOn,
  tabTo,
  typeInto,
} from './cast.ts';

const { board, design, facilitate, join, play, report, screen: wall } = words;

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

const LAPTOP: BrowserContextOptions = { viewport: { width: 1366, height: 768 } };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A browser of somebody's own: nothing is shared with the others. */
async function device(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
  errors: string[][],
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  errors.push(errorsOf(page, name));
  return page;
}

const say = (page: Page, text: string | RegExp) => page.getByText(text).first();
const step = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('heading', { name: new RegExp(name), level: 1 });

test('a short workshop, lobby to record', async ({ browser }) => {
  const errors: string[][] = [];
  const lead = await device(browser, 'facilitator', LAPTOP, errors);
  const screen = await device(browser, 'big screen', { viewport: { width: 1920, height: 1080 } }, errors);
  const keys = await device(browser, 'keys', LAPTOP, errors);
  const touch = await device(browser, 'touch', PHONE, errors);
  const slow = await device(browser, 'long-polling', LAPTOP, errors);
  const local = await device(browser, 'venue.test', LAPTOP, errors);
  const everybody = [lead, screen, keys, touch, slow, local];
  const venue = `http://venue.test:${server.port}`;

  const code = await test.step('lobby: a workshop is created, and people join with its code', async () => {
    const made = await createWorkshop(lead, server.url, 'Thursday workshop');
    await accessible(lead, 'console in the lobby');
    // The key left the address bar before anybody could read it.
    expect(lead.url()).not.toContain('#');
    await screen.goto(`${server.url}/w/${made}/screen`);
    await expect(say(screen, wall.type)).toBeVisible();
    await accessible(screen, 'big screen in the lobby');

    // By keys alone, from the first page, with the code as people type it.
    await keys.goto(server.url);
    await typeInto(
      keys,
      keys.getByRole('textbox', { name: join.code }),
      `${made.slice(0, 3).toLowerCase()} ${made.slice(3)}`,
    );
    await typeInto(keys, keys.getByRole('textbox', { name: join.name }), 'Kay');
    await expect(say(keys, join.into('Thursday workshop'))).toBeVisible();
    await tabTo(keys, keys.getByRole('radio', { name: join.backgrounds.commissioner }));
    await keys.keyboard.press('Space');
    await tabTo(keys, keys.getByRole('combobox', { name: join.table }));
    await keys.keyboard.press('ArrowDown');
    await pressOn(keys, keys.getByRole('button', { name: join.go }));
    await expect(keys.getByRole('heading', { name: play.lobby.welcome('Heron') })).toBeVisible();
    await accessible(keys, 'lobby');

    // By touch alone, from the address that the QR code carries.
    await touch.goto(`${server.url}/join/${made}`);
    await accessible(touch, 'join on a phone');
    await touch.getByRole('textbox', { name: join.name }).tap();
    await touch.keyboard.type('Tom');
    await touch.getByText(join.backgrounds.lived).tap();
    await chooseTable(touch.getByRole('combobox', { name: join.table }), 'Kiln');
    await touch.getByRole('button', { name: join.go }).tap();
    await expect(touch.getByRole('heading', { name: play.lobby.welcome('Kiln') })).toBeVisible();

    await joinWithMouse(slow, proxy.url, made, 'Pol', 'Ferry');
    await expect(slow.getByRole('heading', { name: play.lobby.welcome('Ferry') })).toBeVisible();
    await joinWithMouse(local, venue, made, 'Ven', 'Ferry');
    await expect(local.getByRole('heading', { name: play.lobby.welcome('Ferry') })).toBeVisible();
    expect(await local.evaluate(() => [isSecureContext, location.hostname])).toEqual([false, 'venue.test']);

    for (const name of ['Kay', 'Tom', 'Pol', 'Ven']) {
      await expect(screen.getByText(name, { exact: true })).toBeVisible();
      await expect(lead.getByRole('list', { name: /^People at/ }).getByRole('button', { name })).toBeVisible();
    }
    return made;
  });

  await test.step('briefing: every screen follows the facilitator', async () => {
    await everyoneOn(lead, 'briefing');
    const { pack } = await readLog(server.dataDir, code);
    const [, second] = pack.slides;
    const title = second?.title ?? '';
    await lead.getByRole('button', { name: facilitate.slides.next, exact: true }).click();
    for (const page of [screen, keys, touch, slow, local]) {
      await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
    }
    for (const page of [lead, screen, touch, keys]) await accessible(page, 'briefing');
  });

  await test.step('needs: what each table writes, and words written together', async () => {
    await everyoneOn(lead, 'needs');
    for (const page of [keys, touch, slow, local]) await expect(step(page, words.steps.names.needs)).toBeVisible();
  });
  console.log(await touch.locator('body').ariaSnapshot());
  for (const page of [keys, touch]) await accessible(page, 'needs');
  expect(errors.flat()).toEqual([]);
});
