/** The whole day in real browsers, lobby to record: by mouse, by keys alone, by touch alone, on long-polling alone and from an insecure origin. */
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { type Child, startChild } from '../room/child.ts';
import { readLog } from '../room/log.ts';
import { openTap, type Tap } from '../room/tap.ts';
import { accessible } from './accessible.ts';
import { draw, fillOne, moveTable, removeAutomatic, withPaper } from './acts/console.ts';
import { buy, giveWay, publish, writeTender } from './acts/council.ts';
import { agree, comeBack, decide, sayDifference, scoreAlone, turnOver } from './acts/panel.ts';
import {
  ASSETS,
  addAsset,
  addNeed,
  addOutcome,
  answerCard,
  beside,
  cardOf,
  guessAndTurn,
  NEEDS,
  place,
  step,
  tab,
} from './acts/plan.ts';
import { equalsLog } from './acts/record.ts';
import { askPrice, comeOver, handIn, takeBack, turnTogether, writeBid } from './acts/sector.ts';
import { chooseTable, createWorkshop, errorsOf, everyoneOn, joinWithMouse, pressOn, tabTo, typeInto } from './cast.ts';
import { keys, mouse, type Player, touch } from './hands.ts';
import { words } from './words.ts';

const { assessment, board, debrief, design, facilitate, join, papers, play, report, sector, tenders } = words;
const { screen: wall } = words;

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

/** Cards without conditions and effects: a question each. */
const PASSED = 'The lowest price is expected to win';
const SHOCK = 'Twice as many on Monday';
const PARTNER = 'One year in, a partner goes bust';
const CRITERIA = ['Technical capacity', 'Social value', 'Pricing', 'Other'] as const;
const PURPOSE = 'What this is for';
const SERVICES = 'The services you ask for, in your words';
const REASONS = {
  'Technical capacity': 'They know whom they do it for.',
  'Social value': 'Two jobs that stay.',
  Pricing: 'It says who pays the rest.',
  Other: 'They asked her first.',
};

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
const reconnecting = (page: Page) =>
  page.getByRole('region', { name: play.bars }).getByText(design.messages.reconnecting);
const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

/** Everybody comes to a step: the room goes there, and each page says so. */
async function roomOn(lead: Page, players: readonly Player[], to: keyof typeof words.steps.names): Promise<void> {
  await everyoneOn(lead, to);
  for (const { page } of players) await expect(step(page, words.steps.names[to])).toBeVisible();
}

test('a whole day, lobby to record', async ({ browser }) => {
  const errors: string[][] = [];
  const lead = await device(browser, 'facilitator', LAPTOP, errors);
  const screen = await device(browser, 'big screen', { viewport: { width: 1920, height: 1080 } }, errors);
  const kay = keys(await device(browser, 'Kay, by keys', LAPTOP, errors));
  const ada = mouse(await device(browser, 'Ada', LAPTOP, errors));
  const tom = touch(await device(browser, 'Tom, by touch', PHONE, errors));
  const ben = mouse(await device(browser, 'Ben', LAPTOP, errors));
  const pol = mouse(await device(browser, 'Pol, on long-polling', LAPTOP, errors));
  const ven = mouse(await device(browser, 'Ven, at venue.test', LAPTOP, errors));
  const lou = mouse(await device(browser, 'Lou, who comes late', LAPTOP, errors));
  const players = [kay, ada, tom, ben, pol, ven];
  const venue = `http://venue.test:${server.port}`;
  const log = () => readLog(server.dataDir, code);
  const wrong: string[] = [];
  /** What a look finds is told at the end, so that one run tells all. */
  const look = (page: Page, what: string): Promise<void> =>
    accessible(page, what).catch((error: Error) => void wrong.push(error.message));
  const lookAtEach = (pages: readonly Page[], what: string) => Promise.all(pages.map((page) => look(page, what)));

  /** The server is killed while people go on, and comes back: no page is opened anew, and nobody has to do anything. */
  const killed = async (meanwhile: () => Promise<void>): Promise<void> => {
    const pages = [...players.map(({ page }) => page), lead, screen];
    for (const page of pages) await page.evaluate(() => Object.assign(window, { sameAsBefore: true }));
    await server.kill();
    for (const { page } of players) await expect(reconnecting(page)).toBeVisible();
    await meanwhile();
    await server.start();
    for (const { page } of players) await expect(reconnecting(page)).toBeHidden();
    for (const page of pages) expect(await page.evaluate(() => 'sameAsBefore' in window)).toBe(true);
  };

  const code = await test.step('lobby: a workshop is created, and people join with its code', async () => {
    const made = await createWorkshop(lead, server.url, 'Thursday workshop');
    await look(lead, 'console in the lobby');
    // The key left the address bar before anybody could read it.
    expect(lead.url()).not.toContain('#');
    await screen.goto(`${server.url}/w/${made}/screen`);
    await expect(say(screen, wall.type)).toBeVisible();
    await look(screen, 'big screen in the lobby');

    // By keys alone, from the first page, with the code as people type it.
    await kay.page.goto(server.url);
    await typeInto(
      kay.page,
      kay.page.getByRole('textbox', { name: join.code }),
      `${made.slice(0, 3).toLowerCase()} ${made.slice(3)}`,
    );
    await kay.write(kay.page.getByRole('textbox', { name: join.name }), 'Kay');
    await expect(say(kay.page, join.into('Thursday workshop'))).toBeVisible();
    await kay.tick(kay.page.getByRole('radio', { name: join.backgrounds.commissioner }));
    await tabTo(kay.page, kay.page.getByRole('combobox', { name: join.table }));
    await kay.page.keyboard.press('ArrowDown');
    await kay.press(kay.page.getByRole('button', { name: join.go }));
    await expect(kay.page.getByRole('heading', { name: play.lobby.welcome('Heron') })).toBeVisible();
    await look(kay.page, 'lobby');

    // By touch alone, from the address that the QR code carries.
    await tom.page.goto(`${server.url}/join/${made}`);
    await look(tom.page, 'join on a phone');
    await tom.write(tom.page.getByRole('textbox', { name: join.name }), 'Tom');
    await tom.tick(tom.page.getByRole('radio', { name: join.backgrounds.lived }));
    await chooseTable(tom.page.getByRole('combobox', { name: join.table }), 'Kiln');
    await tom.press(tom.page.getByRole('button', { name: join.go }));
    await expect(tom.page.getByRole('heading', { name: play.lobby.welcome('Kiln') })).toBeVisible();

    for (const [{ page }, url, name, table] of [
      [ada, server.url, 'Ada', 'Heron'],
      [ben, server.url, 'Ben', 'Kiln'],
      [pol, proxy.url, 'Pol', 'Ferry'],
      [ven, venue, 'Ven', 'Ferry'],
    ] as const) {
      await joinWithMouse(page, url, made, name, table);
      await expect(page.getByRole('heading', { name: play.lobby.welcome(table) })).toBeVisible();
    }
    expect(await ven.page.evaluate(() => [isSecureContext, location.hostname])).toEqual([false, 'venue.test']);

    for (const name of ['Kay', 'Ada', 'Tom', 'Ben', 'Pol', 'Ven']) {
      await expect(screen.getByText(name, { exact: true })).toBeVisible();
      await expect(lead.getByRole('list', { name: /^People at/ }).getByRole('button', { name })).toBeVisible();
    }
    await fillOne(lead, 'Ferry');
    await expect(pol.page.getByText(`(${play.lobby.automatic})`)).toBeVisible();
    return made;
  });

  await test.step('briefing: every screen follows the facilitator', async () => {
    await everyoneOn(lead, 'briefing');
    const [, second] = (await log()).pack.slides;
    await lead.getByRole('button', { name: facilitate.slides.next, exact: true }).click();
    for (const page of [screen, ...players.map((player) => player.page)])
      await expect(page.getByRole('heading', { name: second?.title ?? '' })).toBeVisible();
    await lookAtEach([lead, screen, tom.page, kay.page], 'briefing');
    await removeAutomatic(lead, 'Ferry');
  });

  await test.step('needs: what each table writes, alone and together', async () => {
    await roomOn(lead, players, 'needs');
    await kay.press(kay.page.getByRole('button', { name: /story/i }));
    await kay.press(kay.page.getByRole('dialog').getByRole('button', { name: play.person.noteGo }));
    await look(kay.page, 'the story');
    await kay.page.keyboard.press('Escape');
    await expect(kay.page.getByRole('dialog')).toBeHidden();
    await addNeed(kay, 'A door that locks');
    await addOutcome(kay, { text: 'Has a key', months: 'by 3 months, in Now', about: 'A door that locks' });
    await addAsset(ada, 'A sister who rings');
    await addNeed(tom, 'Somebody to walk with');
    await addOutcome(ben, { text: 'Is out of the house', months: 'by 6 months, in Steady' });

    // Pol, without WebSockets, and Ven, from an insecure origin, at one table.
    for (const [player, text] of [
      [pol, 'A bed of her own'],
      [ven, 'Papers that are in order'],
    ] as const) {
      await addNeed(player, text);
      for (const { page } of [pol, ven]) await expect(say(page, text)).toBeVisible();
    }
    await addOutcome(ven, { text: 'Cooks for a living', months: 'by 2 years, in Building' });
    await lookAtEach([lead, kay.page, tom.page], 'needs');
  });

  await test.step('the server is killed: pages come back by themselves, and unsent words are still in their fields', async () => {
    const paper = (page: Page) => region(page, play.paper.title);
    const words1 = paper(pol.page).getByRole('textbox').first();
    const words2 = paper(ven.page).getByRole('textbox').first();
    await words1.fill('She wants to work.');
    await expect(words2).toHaveValue('She wants to work.');
    await expect(paper(pol.page).getByText(play.paper.status.saved).first()).toBeVisible();
    const kayTypes = region(kay.page, NEEDS).getByRole('textbox');
    await typeInto(kay.page, kayTypes, 'Half a sen');

    await killed(async () => {
      // What people write and do meanwhile is kept.
      await words1.focus();
      await pol.page.keyboard.press('End');
      await pol.page.keyboard.type(' In a kitchen.');
      await words2.focus();
      await ven.page.keyboard.press('Home');
      await ven.page.keyboard.type('Ask her. ');
      await expect(paper(pol.page).getByText(play.paper.status.kept).first()).toBeVisible();
      await kay.page.keyboard.type('tence');
      await tom.write(region(tom.page, ASSETS).getByRole('textbox'), 'Knows every street');
      await tom.press(region(tom.page, ASSETS).getByRole('button', { name: play.needs.assets.save }));
    });

    await expect(kayTypes).toHaveValue('Half a sentence');
    for (const field of [words1, words2]) await expect(field).toHaveValue('Ask her. She wants to work. In a kitchen.');
    for (const { page } of [pol, ven])
      await expect(paper(page).getByText(play.paper.status.saved).first()).toBeVisible();
    await expect(tom.page.getByRole('listitem').filter({ hasText: 'Knows every street' })).toBeVisible();
    await expect.poll(async () => (await log()).entries.filter(({ did }) => did.type === 'assetAdded').length).toBe(2);
    await kayTypes.press('Enter');
    await expect(say(kay.page, 'Half a sentence')).toBeVisible();
  });

  await test.step('choosing: cards are placed by keys, by touch, from the deck, and moved', async () => {
    await roomOn(lead, players, 'choosing');
    await place(kay, 'Echo', 'Now');
    await tabTo(kay.page, cardOf(kay.page, 'Echo'));
    await kay.page.keyboard.press('Space');
    await kay.page.keyboard.press('ArrowRight');
    await kay.page.keyboard.press('Space');
    await expect(cardOf(kay.page, 'Echo', 'Steady')).toBeVisible();
    await tabTo(kay.page, cardOf(kay.page, 'Echo', 'Steady'));
    await kay.page.keyboard.press('l');
    const links = kay.page.getByRole('dialog', { name: board.links.title('Echo') });
    await kay.tick(links.getByRole('checkbox', { name: /Has a key/ }));
    await kay.press(links.getByRole('button', { name: board.links.done }));
    await expect(cardOf(kay.page, 'Echo', 'Steady, helps outcome 1')).toBeVisible();
    await look(kay.page, 'board');
    await place(ada, 'Mossvale Miles', 'Building');
    await place(ada, 'Spare Key', 'Now');

    await tab(tom, board.tabs.organisations);
    await look(tom.page, 'organisations on a phone');
    await place(tom, 'Haven Row', 'Now');
    await tom.press(tom.page.getByRole('button', { name: board.card.menu('Haven Row') }));
    await tom.press(tom.page.getByRole('menuitem', { name: board.card.alsoIn('Building') }));
    await look(tom.page, 'board on a phone');
    await place(ben, 'Big Pan', 'Steady');

    for (const [player, name] of [
      [pol, 'Seedbed'],
      [ven, 'Quayside Advice'],
    ] as const) {
      await place(player, name, 'Steady');
      for (const { page } of [pol, ven]) await expect(cardOf(page, name, 'Steady')).toBeVisible();
    }
    // With the mouse, from one column to another.
    await cardOf(ven.page, 'Seedbed', 'Steady').dragTo(
      ven.page.getByRole('region', { name: 'Building', exact: true }).getByRole('list').last(),
    );
    await expect(cardOf(pol.page, 'Seedbed', 'Building')).toBeVisible();
    await pol.press(pol.page.getByRole('button', { name: play.undo.label }));
    await expect(cardOf(ven.page, 'Seedbed', 'Steady')).toBeVisible();

    await lead.getByRole('button', { name: facilitate.tables.show('Heron') }).click();
    await expect(screen.getByRole('heading', { name: wall.board('Heron') })).toBeVisible();
    await expect(say(screen, 'Echo')).toBeVisible();
    await lookAtEach([lead, screen], 'choosing');
    // No money anywhere before the reveal.
    for (const page of [screen, ...players.map((player) => player.page)])
      expect(await page.getByRole('main').innerText()).not.toMatch(/£/);
  });

  await test.step('reveal: guesses, then the cards turn, and the budget is what they cost', async () => {
    await roomOn(lead, players, 'reveal');
    await look(kay.page, 'guess');
    await guessAndTurn(kay, 50_000, play.reveal);
    await expect(kay.page.getByRole('article', { name: /^Echo, .*£[\d,]+ a year/ })).toBeVisible();
    // One table has revealed and two have not: the wall still shows fronts.
    expect(await screen.getByRole('main').innerText()).not.toMatch(/£/);

    await tab(tom, board.tabs.guess);
    await guessAndTurn(tom, 120_000, play.reveal);
    await tab(tom, board.tabs.money);
    await expect(say(tom.page, /Your budget/)).toBeVisible();
    await look(tom.page, 'money on a phone');

    await pol.write(pol.page.getByRole('textbox', { name: play.reveal.guess }), '70000');
    await pol.press(pol.page.getByRole('button', { name: play.reveal.guessSave }));
    await expect(say(ven.page, play.reveal.guessed(70_000))).toBeVisible();
    await ven.press(ven.page.getByRole('button', { name: play.reveal.turn, exact: true }));
    for (const { page } of [pol, ven]) await expect(region(page, play.reveal.money)).toBeVisible();
    await expect(
      screen
        .getByRole('article')
        .filter({ hasText: 'Echo' })
        .getByText(/^£[\d,]+ a year/),
    ).toBeVisible();
    await lookAtEach([kay.page, lead, screen], 'revealed');
  });

  await test.step('menu: something is bought, and something gives way', async () => {
    await roomOn(lead, players, 'menu');
    await buy(kay, { kind: 'people', option: 'A survey' });
    await giveWay(kay);
    await buy(pol, { kind: 'people', option: 'A survey' });
    await lookAtEach([kay.page, lead], 'menu');
    await tab(tom, words.council.menu.tab);
    await look(tom.page, 'menu on a phone');
  });

  await test.step('challenges: a card is drawn, and accepted, acted on, and passed on; somebody comes late', async () => {
    await roomOn(lead, players, 'challenges');
    // One table goes back a step alone, buys what it had not bought, and comes on again.
    await moveTable(lead, 'Kiln', 'back', 'menu');
    await expect(step(tom.page, words.steps.names.menu)).toBeVisible();
    await expect(say(tom.page, play.elsewhere(words.steps.names.challenges))).toBeVisible();
    await expect(step(kay.page, words.steps.names.challenges)).toBeVisible();
    await buy(tom, { kind: 'people', option: 'A survey' });
    await giveWay(tom);
    await moveTable(lead, 'Kiln', 'on', 'challenges');
    for (const { page } of [tom, ben]) await expect(step(page, words.steps.names.challenges)).toBeVisible();

    await draw(lead, PASSED);
    await answerCard(kay, { card: PASSED, kind: 'accept', reason: 'It has always been so.', carries: 'Sam' });
    await answerCard(tom, { card: PASSED, kind: 'pass', reason: 'Let the bidders say.' });
    await answerCard(pol, { card: PASSED, kind: 'act', reason: 'We weigh it less.' });
    await lookAtEach([kay.page, tom.page, lead], 'challenges');

    await lou.page.goto(`${server.url}/join/${code}`);
    await lou.write(lou.page.getByRole('textbox', { name: join.name }), 'Lou');
    await lou.press(lou.page.getByRole('button', { name: join.go }));
    await expect(step(lou.page, words.steps.names.challenges)).toBeVisible();
    await expect(say(lou.page, play.place.council('Heron'))).toBeVisible();
    await expect(lou.page.getByRole('heading', { name: PASSED, exact: true })).toBeVisible();
    players.push(lou);
  });

  await test.step('tender: written and published, taken back, changed and published again', async () => {
    await roomOn(lead, players, 'tender');
    await writeTender(kay, { texts: { [PURPOSE]: 'A home first.', [SERVICES]: 'Somebody to ring.' }, more: 'Other' });
    await look(kay.page, 'tender');
    await publish(kay, 1);
    await writeTender(tom, { texts: { [PURPOSE]: 'Company, and time off.' } });
    await look(tom.page, 'tender on a phone');
    await publish(tom, 1);
    // Two write at once; what they wrote goes over as it stands.
    const [polWrites, venWrites] = [pol, ven].map(({ page }) => page.getByRole('textbox', { name: PURPOSE }));
    await polWrites?.fill('Work, and a kitchen.');
    await expect(venWrites ?? ven.page.locator('x')).toHaveValue('Work, and a kitchen.');

    const tender = facilitate.tenders;
    await withPaper(lead, tender.more('Heron'), tender.return, {
      title: tender.titles.return('Heron'),
      yes: tender.yes.return,
    });
    await ada.write(ada.page.getByRole('textbox', { name: PURPOSE }), 'A home first, and a key to it.');
    await publish(ada, 2);
    await expect(say(kay.page, words.tender.standing.out(2))).toBeVisible();
    await lookAtEach([kay.page, lead], 'tender published');
  });

  await test.step('tenders presented: a question is asked and answered for everybody', async () => {
    await roomOn(lead, players, 'tenders');
    await ada.press(ada.page.getByRole('button', { name: tenders.present, exact: true }));
    await expect(screen.getByRole('heading', { name: tenders.screen.title('Heron', 'Sam') })).toBeVisible();
    await tom.write(tom.page.getByRole('textbox', { name: tenders.ask('Heron') }), 'Who holds the key?');
    await tom.press(tom.page.getByRole('button', { name: tenders.askButton }));
    await expect(say(screen, 'Who holds the key?')).toBeVisible();
    await kay.write(kay.page.getByRole('textbox', { name: tenders.answerLabel('Who holds the key?') }), 'Sam does.');
    await kay.press(kay.page.getByRole('button', { name: tenders.answer }));
    for (const page of [screen, tom.page, pol.page]) await expect(say(page, 'Sam does.')).toBeVisible();
    await lookAtEach([lead, screen, tom.page, kay.page], 'tenders');
    await withPaper(lead, facilitate.tenders.more('Ferry'), facilitate.tenders.present);
    await expect(say(kay.page, papers.tender.unfinished)).toBeVisible();
    await lead.getByRole('button', { name: facilitate.tenders.clear }).click();
    await expect(kay.page.getByRole('heading', { name: tenders.nobody })).toBeVisible();
    await expect(kay.page.getByText(tenders.hasPresented, { exact: true })).toHaveCount(2);

    await lead.getByRole('button', { name: facilitate.breaks.takeLong('Lunch') }).click();
    await expect(screen.getByRole('heading', { name: /^Back at / })).toBeVisible();
    await look(screen, 'a break');
    await lead.getByRole('button', { name: facilitate.breaks.end }).click();
    await expect(screen.getByRole('heading', { name: /^Back at / })).toBeHidden();
  });

  await test.step('framework: every table comes over to the sector and writes its own view', async () => {
    await everyoneOn(lead, 'framework');
    await expect(kay.page.getByRole('heading', { name: sector.handOver.title })).toBeVisible();
    await expect(say(pol.page, PASSED)).toBeVisible();
    await lookAtEach([kay.page, tom.page], 'hand-over');
    for (const player of players) await comeOver(player);
    await addNeed(kay, 'Work she is paid for');
    await addOutcome(kay, { text: 'Sells at the market', months: 'by 1 year, in Building' });
    await addNeed(tom, 'A key');
    await addAsset(pol, 'Fifty years of cooking');
    await tom.press(tom.page.getByRole('button', { name: play.menu.label, exact: true }));
    await tom.press(tom.page.getByRole('menuitem', { name: play.help.call }));
    await expect(say(tom.page, play.help.called)).toBeVisible();
    await lead.getByRole('button', { name: facilitate.attention.helpLong('Tom') }).click();
    await expect(region(tom.page, play.bars).getByText(play.help.called)).toBeHidden();
    await lookAtEach([lead, kay.page, tom.page], 'framework');
    expect(await kay.page.getByRole('main').innerText()).not.toContain('Work, and a kitchen.');
  });

  await test.step('costing: the cards turn, next to the value of the contract', async () => {
    await roomOn(lead, players, 'costing');
    await place(kay, 'Haven Row', 'Now', sector.tabs.choose);
    await place(ada, 'Seedbed', 'Building');
    await place(tom, 'Carers’ Corner', 'Now', sector.tabs.choose);
    await place(ben, 'Big Pan', 'Steady');
    await place(pol, 'Quayside Advice', 'Steady');
    await beside(ada, sector.tabs.tender);
    await expect(say(ada.page, 'Work, and a kitchen.')).toBeVisible();
    await look(ada.page, 'the tender beside the board');
    await beside(ada, sector.tabs.difference);
    await expect(ada.page.getByRole('heading', { name: sector.difference.title })).toBeVisible();
    await look(ada.page, 'two views');
    await turnTogether(kay, 90_000);
    await turnTogether(tom, 40_000);
    await turnTogether(ven, 60_000);
    await expect(say(ven.page, sector.cost.value)).toBeVisible();
    await lookAtEach([lead, kay.page, tom.page], 'costs');
  });

  await test.step('bid: a consortium above the value; the server is killed once more', async () => {
    await roomOn(lead, players, 'bid');
    await writeBid(kay, {
      model: 'consortium',
      spectrum: 4,
      lead: 'Haven Row',
      risk: ['memorandum', 'partnership'],
      price: 450_000,
      texts: { 'How the work is done': 'She meets the cooks first.' },
      ask: 'Terms to look at again in a year',
    });
    await expect(say(kay.page, /^£[\d,]+ a year above the contract value\./)).toBeVisible();
    await writeBid(tom, { model: 'lead', lead: 'Carers’ Corner', risk: ['contract'], price: 'cost' });
    await lookAtEach([lead, kay.page, tom.page], 'bid');

    const polWrites = pol.page.getByRole('textbox', { name: 'How the work is done' });
    const venWrites = ven.page.getByRole('textbox', { name: 'How the work is done' });
    await polWrites.fill('Dot rings once.');
    await expect(venWrites).toHaveValue('Dot rings once.');
    await killed(async () => {
      await polWrites.focus();
      await pol.page.keyboard.press('End');
      await pol.page.keyboard.type(' We come.');
      await venWrites.focus();
      await ven.page.keyboard.press('Home');
      await ven.page.keyboard.type('No forms. ');
    });
    for (const field of [polWrites, venWrites]) await expect(field).toHaveValue('No forms. Dot rings once. We come.');
    for (const { page } of players) await expect(step(page, words.steps.names.bid)).toBeVisible();
    await handIn(kay, 1);
    await handIn(tom, 1);
    await look(kay.page, 'bid submitted');
  });

  await test.step('shocks: the bid comes back, cards are answered, and it goes out again', async () => {
    await roomOn(lead, players, 'shocks');
    await draw(lead, PARTNER, 'Heron');
    await draw(lead, SHOCK);
    await takeBack(kay);
    await answerCard(kay, { card: PARTNER, kind: 'act', reason: 'Seedbed sees them on Monday.' });
    await answerCard(kay, { card: SHOCK, kind: 'accept', reason: 'We queue.', carries: 'All of us' });
    // A card that changes nothing can be answered while the bid is in.
    await answerCard(tom, { card: SHOCK, kind: 'act', reason: 'Two more volunteers.' });
    // Kiln said it was not its problem: the table that answers its tender has it now.
    await answerCard(pol, { card: PASSED, kind: 'act', reason: 'We say what cheap would cost.' });
    await answerCard(pol, { card: SHOCK, kind: 'accept', reason: 'We know them all.' });
    await lookAtEach([lead, kay.page, tom.page], 'shocks');
    await expect(say(tom.page, sector.shocks.stands)).toBeVisible();
    await kay.press(kay.page.getByRole('button', { name: sector.shocks.toBid, exact: true }));
    await askPrice(kay, 452_000);
    await handIn(kay, 2);
  });

  await test.step('assessment: heard, scored alone, turned over, agreed, decided', async () => {
    await roomOn(lead, players, 'assessment');
    await look(kay.page, 'council again');
    for (const player of players) await comeBack(player);
    await ada.press(ada.page.getByRole('button', { name: assessment.parts.own, exact: true }));
    await ada.press(ada.page.getByRole('button', { name: assessment.own.present, exact: true }));
    await expect(screen.getByRole('heading', { name: wall.bid.title('Heron', 'Selam') })).toBeVisible();
    await lookAtEach([screen, ada.page], 'bid presented');
    await expect(ven.page.getByText(assessment.presentingNow)).toBeVisible();

    // On a phone, alone; nobody else sees a score before all are turned.
    await look(tom.page, 'bid to assess on a phone');
    await sayDifference(tom, 'He sleeps through the night.', 'by 6 months');
    await scoreAlone(tom, { 'Technical capacity': 4, 'Social value': 3, Pricing: 2, Other: 5 });
    await look(tom.page, 'scores on a phone');
    await expect(say(ben.page, assessment.turn.in(1, 2))).toBeVisible();
    await scoreAlone(ben, { 'Technical capacity': 1 });
    await expect(say(ben.page, assessment.turn.in(1, 2))).toBeVisible();
    await scoreAlone(ben, { 'Social value': 3, Pricing: 2, Other: 5 });
    await expect(say(tom.page, assessment.turn.everybody)).toBeVisible();
    await turnOver(tom);
    await expect(say(ben.page, assessment.track.apart(3, 'Ben', 1, 'Tom', 4))).toBeVisible();
    await agree(tom, REASONS);
    await look(tom.page, 'agreed on a phone');
    await decide(tom, 'negotiate', 'Come and talk to us.');

    await sayDifference(kay, 'Sam has somewhere to go.', 'by 1 year');
    await scoreAlone(kay, { 'Technical capacity': 2, 'Social value': 3, Pricing: 3, Other: 4 });
    await look(kay.page, 'scores');
    await turnOver(kay);
    await agree(kay, REASONS);
    await decide(kay, 'award', 'Begin on Monday.');

    await sayDifference(ven, 'She sells what she cooks.', 'by 1 year');
    for (const player of [ven, pol])
      await scoreAlone(player, Object.fromEntries(CRITERIA.map((criterion) => [criterion, 4])));
    await turnOver(ven);
    await agree(pol, REASONS);
    await pol.press(
      pol.page
        .getByRole('group', { name: assessment.asks.group('Terms to look at again in a year') })
        .getByRole('button', { name: assessment.asks.says.talk }),
    );
    await decide(pol, 'conditions', 'Two visits before June.');
    await expect(say(ada.page, assessment.own.result('Ferry', assessment.award.names.conditions))).toBeVisible();
    await lookAtEach([lead, ada.page, pol.page], 'decided');
  });

  await test.step('debrief: two plans for one person, and what people say', async () => {
    await roomOn(lead, players, 'debrief');
    await expect(kay.page.getByRole('article', { name: new RegExp(`^${debrief.title}`) })).toBeVisible();
    for (const [table, person] of [
      ['Heron', 'Sam'],
      ['Kiln', 'Dot'],
    ] as const) {
      await lead.getByRole('button', { name: facilitate.tables.show(table) }).click();
      await expect(screen.getByRole('article', { name: `${debrief.title}: ${person}` })).toBeVisible();
    }
    await lookAtEach([lead, screen, kay.page, tom.page], 'two plans');

    for (const player of [kay, tom])
      await player.press(player.page.getByRole('button', { name: debrief.parts.floor, exact: true }));
    await kay.write(kay.page.getByRole('textbox', { name: debrief.floor.pledge }), 'I ring the market.');
    await kay.press(kay.page.getByRole('button', { name: debrief.floor.pledgeSave, exact: true }));
    await tom.write(tom.page.getByRole('textbox', { name: debrief.floor.feedback }), 'More time to talk.');
    await tom.press(tom.page.getByRole('button', { name: debrief.floor.feedbackSave, exact: true }));
    await expect(say(ben.page, words.steps.names.debrief)).toBeVisible();
    await expect(
      tom.page.getByRole('list', { name: debrief.floor.feedback }).getByText('More time to talk.'),
    ).toBeVisible();
    await look(tom.page, 'what people say, on a phone');

    await lead.getByRole('main').press('r');
    const remark = lead.getByRole('textbox', { name: facilitate.remark.text });
    await expect(remark).toBeFocused();
    await remark.fill('Nobody had asked them.');
    await lead.getByRole('button', { name: facilitate.remark.yes, exact: true }).click();
    await expect(remark).toHaveValue('');
  });

  await test.step('the workshop is closed, and its record equals the log', async () => {
    await lead.getByRole('button', { name: facilitate.more, exact: true }).click();
    await lead.getByRole('menuitem', { name: facilitate.close.button }).click();
    await lead.getByRole('dialog').getByRole('button', { name: facilitate.close.yes }).click();
    for (const { page } of players) await expect(say(page, play.record.title)).toBeVisible();
    await look(tom.page, 'closed');
    await lead.goto(`${server.url}/w/${code}/report`);
    await expect(lead.getByRole('heading', { name: report.title, level: 1 })).toBeVisible();
    await look(lead, 'record');
    await equalsLog(lead, server.dataDir, code);

    await pressOn(kay.page, kay.page.getByRole('link', { name: play.record.take }));
    await expect(kay.page.getByRole('heading', { name: report.title, level: 1 })).toBeVisible();
    await expect(region(kay.page, report.tablePlan.council('Heron', 'Sam'))).toBeVisible();
    await expect(region(kay.page, report.tablePlan.sector('Heron', 'Selam'))).toBeVisible();
    await expect(kay.page.getByRole('region', { name: /^Table Kiln/ })).toHaveCount(0);
  });

  expect([...wrong, ...errors.flat()]).toEqual([]);
});
