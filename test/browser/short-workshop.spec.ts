/** The short workshop in real browsers, lobby to record: by mouse, by keys alone, by touch alone, on long-polling alone and from an insecure origin. */
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { words } from '../../client/words/words.ts';
import { fullCatalogue } from '../../shared/game/catalogue-of.ts';
import { planCost } from '../../shared/game/money.ts';
import { inOrder } from '../../shared/game/records.ts';
import { type Child, startChild } from '../room/child.ts';
import { readLog } from '../room/log.ts';
import { openTap, type Tap } from '../room/tap.ts';
import {
  accessible,
  arrowTo,
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

/** Milliseconds after which a step that does not come says so. */
const PATIENCE = 30_000;
const LAPTOP: BrowserContextOptions = { viewport: { width: 1366, height: 768 } };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const NEEDS = new RegExp(`^${play.needs.needs.title('\\w+')}$`);
const ASSETS = new RegExp(`^${play.needs.assets.title('\\w+')}$`);

/** A browser of somebody's own: nothing is shared with the others. */
async function device(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
  errors: string[][],
): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
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
    await touch.getByRole('radio', { name: join.backgrounds.lived }).tap();
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
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
    }
    for (const page of [lead, screen, touch, keys]) await accessible(page, 'briefing');
  });

  await test.step('needs: what each table writes, alone and together', async () => {
    await everyoneOn(lead, 'needs');
    for (const page of [keys, touch, slow, local]) await expect(step(page, words.steps.names.needs)).toBeVisible();

    // Kay, with keys alone.
    const heronNeeds = keys.getByRole('region', { name: NEEDS });
    await pressOn(keys, keys.getByRole('button', { name: /story/i }));
    await pressOn(keys, keys.getByRole('dialog').getByRole('button', { name: play.person.noteGo }));
    await accessible(keys, 'the story');
    await keys.keyboard.press('Escape');
    await expect(keys.getByRole('dialog')).toBeHidden();
    await typeInto(keys, heronNeeds.getByRole('textbox'), 'A door that locks');
    await keys.keyboard.press('Enter');
    await expect(heronNeeds.getByRole('listitem').filter({ hasText: 'A door that locks' })).toBeVisible();
    const heronOutcomes = keys.getByRole('region', { name: play.needs.outcomes.title });
    await typeInto(keys, heronOutcomes.getByRole('textbox', { name: play.needs.outcomes.add }), 'Has a key');
    await tabTo(keys, heronOutcomes.getByRole('combobox', { name: play.needs.outcomes.months }));
    await keys.keyboard.press('ArrowDown');
    await keys.keyboard.press('ArrowDown');
    await keys.keyboard.press('ArrowDown');
    await tabTo(keys, heronOutcomes.getByRole('checkbox', { name: 'A door that locks' }));
    await keys.keyboard.press('Space');
    await pressOn(keys, heronOutcomes.getByRole('button', { name: play.needs.outcomes.save }));
    await expect(heronOutcomes.getByRole('listitem').filter({ hasText: 'Has a key' }).first()).toBeVisible();

    // Tom, by touch alone.
    const kilnNeeds = touch.getByRole('region', { name: NEEDS });
    await kilnNeeds.getByRole('textbox').tap();
    await touch.keyboard.type('Somebody to walk with');
    await kilnNeeds.getByRole('button', { name: play.needs.needs.save }).tap();
    await expect(kilnNeeds.getByRole('listitem').filter({ hasText: 'Somebody to walk with' })).toBeVisible();

    // Pol, without WebSockets, and Ven, from an insecure origin, at one table.
    for (const [page, text] of [
      [slow, 'A bed of her own'],
      [local, 'Papers that are in order'],
    ] as const) {
      const needs = page.getByRole('region', { name: NEEDS });
      await needs.getByRole('textbox').fill(text);
      await needs.getByRole('button', { name: play.needs.needs.save }).click();
      for (const other of [slow, local]) await expect(say(other, text)).toBeVisible();
    }
    for (const page of [lead, keys, touch]) await accessible(page, 'needs');
  });

  await test.step('the server is killed: pages come back by themselves, and unsent words are still in their fields', async () => {
    const pages = [keys, touch, slow, local, lead, screen];
    for (const page of pages) await page.evaluate(() => Object.assign(window, { sameAsBefore: true }));
    const ferryPaper = (page: Page) => page.getByRole('region', { name: play.paper.title });
    const words1 = ferryPaper(slow).getByRole('textbox').first();
    const words2 = ferryPaper(local).getByRole('textbox').first();
    await words1.fill('She wants to work.');
    await expect(words2).toHaveValue('She wants to work.');
    await expect(ferryPaper(slow).getByText(play.paper.status.saved).first()).toBeVisible();

    const kayTypes = keys.getByRole('region', { name: NEEDS }).getByRole('textbox');
    await typeInto(keys, kayTypes, 'Half a sen');
    await server.kill();
    for (const page of [keys, touch, slow, local]) await expect(reconnecting(page)).toBeVisible();
    // What people write and do meanwhile is kept.
    await words1.focus();
    await slow.keyboard.press('End');
    await slow.keyboard.type(' In a kitchen.');
    await words2.focus();
    await local.keyboard.press('Home');
    await local.keyboard.type('Ask her. ');
    await expect(ferryPaper(slow).getByText(play.paper.status.kept).first()).toBeVisible();
    await keys.keyboard.type('tence');
    await touch.getByRole('region', { name: ASSETS }).getByRole('textbox').tap();
    await touch.keyboard.type('Knows every street');
    await touch.getByRole('region', { name: ASSETS }).getByRole('button', { name: play.needs.assets.save }).tap();

    await server.start();
    for (const page of [keys, touch, slow, local]) await expect(reconnecting(page)).toBeHidden();
    await expect(kayTypes).toHaveValue('Half a sentence');
    for (const field of [words1, words2]) await expect(field).toHaveValue('Ask her. She wants to work. In a kitchen.');
    await expect(ferryPaper(slow).getByText(play.paper.status.saved).first()).toBeVisible();
    await expect(ferryPaper(local).getByText(play.paper.status.saved).first()).toBeVisible();
    await expect(touch.getByRole('listitem').filter({ hasText: 'Knows every street' })).toBeVisible();
    await expect
      .poll(
        async () => (await readLog(server.dataDir, code)).entries.filter(({ did }) => did.type === 'assetAdded').length,
      )
      .toBe(1);
    for (const page of pages) expect(await page.evaluate(() => 'sameAsBefore' in window)).toBe(true);
    await kayTypes.press('Enter');
    await expect(say(keys, 'Half a sentence')).toBeVisible();
  });

  await test.step('choosing: cards are placed by keys, by touch, from the deck, and moved', async () => {
    await everyoneOn(lead, 'choosing');
    for (const page of [keys, touch, slow, local]) await expect(step(page, words.steps.names.choosing)).toBeVisible();

    const place = { exact: true } as const;
    await tabTo(keys, keys.getByRole('list', { name: board.deck.list }).getByRole('button').first());
    await arrowTo(keys, keys.getByRole('button', { name: 'Echo', ...place }));
    await keys.keyboard.press('Enter');
    await pressOn(
      keys,
      keys.getByRole('group', { name: design.card.placeIn }).getByRole('button', { name: 'Now', ...place }),
    );
    const echo = keys.getByRole('article', { name: /^Echo, / });
    await expect(echo).toBeVisible();
    await tabTo(keys, echo);
    await keys.keyboard.press('Space');
    await keys.keyboard.press('ArrowRight');
    await keys.keyboard.press('Space');
    await expect(keys.getByRole('article', { name: /^Echo, Steady/ })).toBeVisible();
    await tabTo(keys, keys.getByRole('article', { name: /^Echo, Steady/ }));
    await keys.keyboard.press('l');
    const links = keys.getByRole('dialog', { name: board.links.title('Echo') });
    await tabTo(keys, links.getByRole('checkbox', { name: /Has a key/ }));
    await keys.keyboard.press('Space');
    await pressOn(keys, links.getByRole('button', { name: board.links.done }));
    await expect(keys.getByRole('article', { name: /^Echo, Steady, helps outcome 1/ })).toBeVisible();
    await accessible(keys, 'board');

    await touch
      .getByRole('navigation', { name: board.tabs.label })
      .getByRole('button', { name: board.tabs.organisations })
      .tap();
    await accessible(touch, 'organisations on a phone');
    await touch.getByRole('button', { name: 'Haven Row', ...place }).tap();
    await touch
      .getByRole('group', { name: design.card.placeIn })
      .getByRole('button', { name: 'Now', ...place })
      .tap();
    await touch
      .getByRole('navigation', { name: board.tabs.label })
      .getByRole('button', { name: board.tabs.pathway })
      .tap();
    const haven = touch.getByRole('article', { name: /^Haven Row, / });
    await expect(haven).toBeVisible();
    await touch.getByRole('button', { name: board.card.menu('Haven Row') }).tap();
    await touch.getByRole('menuitem', { name: board.card.alsoIn('Building') }).tap();
    await accessible(touch, 'board on a phone');

    for (const [page, name] of [
      [slow, 'Seedbed'],
      [local, 'Quayside Advice'],
    ] as const) {
      await page.getByRole('button', { name, ...place }).click();
      await page
        .getByRole('group', { name: design.card.placeIn })
        .getByRole('button', { name: 'Steady', ...place })
        .click();
      for (const other of [slow, local]) {
        await expect(other.getByRole('article', { name: new RegExp(`^${name}, Steady`) })).toBeVisible();
      }
    }
    // With the mouse, from one column to another.
    const seedbed = local.getByRole('article', { name: /^Seedbed, Steady/ });
    await seedbed.dragTo(
      local
        .getByRole('region', { name: 'Building', ...place })
        .getByRole('list')
        .last(),
    );
    await expect(slow.getByRole('article', { name: /^Seedbed, Building/ })).toBeVisible();
    await slow.getByRole('button', { name: play.undo.label }).click();
    await expect(local.getByRole('article', { name: /^Seedbed, Steady/ })).toBeVisible();

    await lead.getByRole('button', { name: facilitate.tables.show('Heron') }).click();
    await expect(screen.getByRole('heading', { name: wall.board('Heron') })).toBeVisible();
    await expect(say(screen, 'Echo')).toBeVisible();
    for (const page of [lead, screen]) await accessible(page, 'choosing');
    // No money anywhere before the reveal.
    for (const page of [keys, touch, slow, local, screen]) {
      expect(await page.getByRole('main').innerText()).not.toMatch(/£/);
    }
  });

  await test.step('reveal: guesses, then the cards turn, and the budget is what they cost', async () => {
    await everyoneOn(lead, 'reveal');
    await typeInto(keys, keys.getByRole('textbox', { name: play.reveal.guess }), '50000');
    await pressOn(keys, keys.getByRole('button', { name: play.reveal.guessSave }));
    await accessible(keys, 'guess');
    await pressOn(keys, keys.getByRole('button', { name: play.reveal.turn, exact: true }));
    await expect(keys.getByRole('article', { name: /^Echo, .*£[\d,]+ a year/ })).toBeVisible();
    // One table has revealed and two have not: the wall still shows fronts.
    expect(await screen.getByRole('main').innerText()).not.toMatch(/£/);

    await touch
      .getByRole('navigation', { name: board.tabs.label })
      .getByRole('button', { name: board.tabs.guess })
      .tap();
    await touch.getByRole('textbox', { name: play.reveal.guess }).tap();
    await touch.keyboard.type('120000');
    await touch.getByRole('button', { name: play.reveal.guessSave }).tap();
    await touch.getByRole('button', { name: play.reveal.turn, exact: true }).tap();
    await touch
      .getByRole('navigation', { name: board.tabs.label })
      .getByRole('button', { name: board.tabs.money })
      .tap();
    await expect(say(touch, /Your budget/)).toBeVisible();
    await accessible(touch, 'money on a phone');

    await slow.getByRole('textbox', { name: play.reveal.guess }).fill('70000');
    await slow.getByRole('button', { name: play.reveal.guessSave }).click();
    await expect(say(local, play.reveal.guessed(70_000))).toBeVisible();
    await local.getByRole('button', { name: play.reveal.turn, exact: true }).click();
    for (const page of [slow, local]) await expect(page.getByRole('region', { name: play.reveal.money })).toBeVisible();
    await expect(say(screen, /£/)).toBeVisible();
    for (const page of [keys, lead, screen]) await accessible(page, 'revealed');
  });

  await test.step('the workshop is closed, and its record equals the log', async () => {
    await lead.getByRole('button', { name: facilitate.more }).click();
    await lead.getByRole('menuitem', { name: facilitate.close.button }).click();
    await lead.getByRole('dialog').getByRole('button', { name: facilitate.close.yes }).click();
    for (const page of [keys, touch, slow, local]) await expect(say(page, play.record.title)).toBeVisible();
    await accessible(touch, 'closed');
    await lead.goto(`${server.url}/w/${code}/report`);
    await expect(lead.getByRole('heading', { name: report.title, level: 1 })).toBeVisible();
    await accessible(lead, 'record');
    await equalsLog(lead, code);

    await pressOn(keys, keys.getByRole('link', { name: play.record.take }));
    await expect(keys.getByRole('heading', { name: report.title, level: 1 })).toBeVisible();
    await expect(keys.getByRole('region', { name: report.table('Heron') })).toBeVisible();
    await expect(keys.getByRole('region', { name: report.table('Kiln') })).toBeHidden();
  });

  expect(errors.flat()).toEqual([]);
});

const reconnecting = (page: Page) =>
  page.getByRole('region', { name: play.bars }).getByText(design.messages.reconnecting);

/** Every table's part of the record says what the log says, and the story has a line for each thing done. */
async function equalsLog(page: Page, code: string): Promise<void> {
  const { state, pack, entries, text } = await readLog(server.dataDir, code);
  for (const [, { table }] of inOrder(state.groups)) {
    const plan = table.plans[table.current];
    if (plan === undefined) throw new Error('Each table has a plan.');
    const part = page.getByRole('region', { name: report.table(table.name) });
    const name = pack.people.find(({ id }) => id === plan.person)?.name ?? '';
    const listed = (title: string) =>
      part.getByRole('heading', { name: title }).locator('xpath=following-sibling::*[1]').getByRole('listitem');
    await expect(listed(report.needs(name))).toHaveText(inOrder(plan.needs).map(([, need]) => need.text));
    await expect(listed(report.assets(name))).toHaveText(inOrder(plan.assets).map(([, asset]) => asset.text));
    for (const [, outcome] of inOrder(plan.outcomes))
      await expect(part.getByRole('rowheader').filter({ hasText: outcome.text })).toHaveCount(1);
    for (const { id, name: organisation } of pack.organisations) {
      const columns = Object.keys(plan.placed[id]?.in ?? {}).length;
      const rows = part
        .getByRole('table')
        .filter({ hasText: report.helps })
        .filter({ hasText: report.column })
        .getByRole('row')
        .filter({ hasText: organisation });
      await expect(rows).toHaveCount(columns);
    }
    const amount = (pounds: number) => `£${pounds.toLocaleString('en-GB')} a year`;
    const cost = planCost(plan, fullCatalogue(pack));
    for (const [term, pounds] of [
      [report.guess, plan.guess],
      [report.budget, plan.budget],
      [report.plan, cost],
    ] as const) {
      await expect(
        part.getByRole('term').filter({ hasText: term }).locator('xpath=following-sibling::dd[1]'),
      ).toHaveText(amount(pounds ?? -1));
    }
    for (const { id } of pack.forms.needs) {
      const written = text(plan.id, id);
      if (written !== '') await expect(part.getByText(written)).toBeVisible();
    }
  }
  const story = page.getByRole('region', { name: report.timeline }).getByRole('row');
  await expect(story).toHaveCount(entries.length + 1);
}
