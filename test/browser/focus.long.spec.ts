/** With keys alone: after each act the focus is where somebody would go on, and a field that is wrong has it. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Child, startChild } from '../room/child.ts';
import { openRoom } from '../room/room.ts';
import { there } from '../room/there.ts';
import { tenderOf, walk } from '../room/walk.ts';
import { buy, giveWay, publish } from './acts/council.ts';
import { addNeed, addOutcome, answerCard, NEEDS } from './acts/plan.ts';
import { tabTo } from './cast.ts';
import { drawn } from './drawn.ts';
import { keys } from './hands.ts';
import { end, scene } from './two-tables.ts';
import { words } from './words.ts';

const { challenges, join, play, tender, tenders } = words;

/** A card without condition and effect. */
const CARD = 'The lowest price is expected to win';

let server: Child;
test.beforeAll(async () => {
  server = await startChild();
});
test.afterAll(() => server.end());

const button = (within: Page | Locator, name: string | RegExp) => within.getByRole('button', { name, exact: true });
const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

test('joining: the field that is wrong has the focus and says what to write; then the new page has it', async ({
  page,
}) => {
  const room = await openRoom(server, { groups: 1, seatsEach: 1, screens: 0 });
  const ann = keys(page);
  await page.goto(`${server.url}/join/${room.code}`);
  await ann.press(button(page, join.go));
  const name = page.getByRole('textbox', { name: join.name });
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription(join.nameMissing);
  await expect(page.getByRole('alert').filter({ hasText: join.nameMissing })).toBeVisible();
  await page.keyboard.type('Ann');
  await ann.press(button(page, join.go));
  await expect(page.getByRole('heading', { name: play.lobby.welcome('Heron') })).toBeFocused();
  room.end();
});

test('needs: adding, changing and taking away', async ({ browser }) => {
  const at = await scene(browser, server);
  const { room, page, ann } = at;
  await walk(room, 'needs');
  const { needs } = play.needs;
  const part = region(page, NEEDS);
  const row = (text: string) => part.getByRole('listitem').filter({ hasText: text });

  await ann.press(button(part, needs.save));
  await expect(part.getByRole('textbox')).toBeFocused();
  await expect(part.getByRole('alert')).toHaveText(play.needs.missing);
  for (const text of ['A door', 'A lamp', 'A bed']) {
    await addNeed(ann, text);
    await expect(button(part, needs.save)).toBeFocused();
  }

  // Moved up or down, the need keeps the focus.
  await ann.press(button(part, play.needs.up('A bed')));
  await expect(part.getByRole('listitem').nth(1)).toHaveText(/A bed/);
  await expect(button(part, play.needs.up('A bed'))).toBeFocused();

  await ann.press(button(part, play.needs.edit('A lamp')));
  await expect(row('').getByRole('textbox', { name: play.needs.editTitle })).toBeFocused();
  await page.keyboard.type(' by the bed');
  await ann.press(button(part, play.needs.saveEdit));
  await expect(button(part, play.needs.edit('A lamp by the bed'))).toBeFocused();

  // The next one of the list, then the one before it, then what the list is about.
  await ann.press(button(part, play.needs.remove('A bed')));
  await expect(button(part, play.needs.remove('A lamp by the bed'))).toBeFocused();
  await ann.press(button(part, play.needs.remove('A lamp by the bed')));
  await expect(button(part, play.needs.remove('A door'))).toBeFocused();
  await ann.press(button(part, play.needs.remove('A door')));
  await expect(part.getByRole('heading', { name: NEEDS })).toBeFocused();

  await addOutcome(ann, { text: 'Has a key', months: 'by 3 months, in Now' });
  const outcomes = region(page, play.needs.outcomes.title);
  await ann.press(button(outcomes, play.needs.edit('Has a key')));
  await expect(outcomes.getByRole('listitem').getByRole('textbox', { name: play.needs.outcomes.add })).toBeFocused();
  await ann.press(button(outcomes.getByRole('listitem'), play.needs.saveEdit));
  await expect(button(outcomes, play.needs.edit('Has a key'))).toBeFocused();
  await ann.press(button(outcomes, play.needs.remove('Has a key')));
  await expect(outcomes.getByRole('heading', { name: play.needs.outcomes.title })).toBeFocused();

  // Nothing is said to be done before it is.
  await addNeed(ann, 'A key');
  await server.kill();
  await ann.press(button(part, play.needs.remove('A key')));
  await expect(page.getByRole('status').first()).not.toHaveText(play.needs.removed('A key'));
  await server.start();
  await expect(row('A key')).toBeHidden();
  await end(at);
});

test('a new step: its page has the focus, and while everybody looks up the focus waits where it was', async ({
  browser,
}) => {
  const at = await scene(browser, server);
  const { room, page } = at;
  await walk(room, 'needs');
  const field = region(page, NEEDS).getByRole('textbox');
  await tabTo(page, field);
  for (const lookUp of [true, false]) await room.facilitator.done({ type: 'announce', payload: { lookUp } });
  await expect(field).toBeFocused();
  await room.go('choosing');
  await expect(page.locator('#main')).toBeFocused();
  await end(at);
});

test('what somebody left by a press on the empty page does not take the focus back when it is drawn anew', async ({
  browser,
}) => {
  const at = await scene(browser, server);
  const { room, page } = at;
  await walk(room, 'reveal');
  await tabTo(page, page.locator('[data-card]'));
  await page.getByRole('heading', { level: 1 }).click();
  await room.go('menu');
  await expect(page.getByRole('heading', { name: words.steps.names.menu, level: 1 })).toBeVisible();
  await drawn(page);
  await expect(page.locator('[data-card]:focus')).toHaveCount(0);
  await end(at);
});

test('the reveal: a guess, then the result of turning', async ({ browser }) => {
  const at = await scene(browser, server);
  const { room, page, ann } = at;
  await walk(room, 'reveal');
  const { reveal } = play;
  const guess = page.getByRole('textbox', { name: reveal.guess });
  await ann.write(guess, 'lots');
  await ann.press(button(page, reveal.guessSave));
  await expect(guess).toBeFocused();
  await expect(guess).toHaveAccessibleDescription(new RegExp(reveal.guessBad));
  await ann.write(guess, '50000');
  await ann.press(button(page, reveal.guessSave));
  await expect(button(page, reveal.guessChange)).toBeFocused();
  await ann.press(button(page, reveal.turn));
  await expect(region(page, reveal.it)).toBeFocused();
  await expect(region(page, reveal.it)).toBeInViewport();
  await end(at);
});

test('a closed board: a card stays where it is, and says why', async ({ browser }) => {
  const at = await scene(browser, server);
  const { room, page } = at;
  await walk(room, 'reveal');
  const card = page.locator('[data-card]').first();
  await tabTo(page, page.locator('[data-card]'));
  for (const key of ['Space', 'Delete']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('status').first()).toHaveText(/./);
    await expect(page.getByRole('status').first()).not.toHaveText(/picked up/);
    await expect(card).toBeFocused();
  }
  await end(at);
});

test('the menu and a card: what was bought, the way back, the answer, and the card again', async ({ browser }) => {
  const at = await scene(browser, server);
  const { room, page, ann } = at;
  await walk(room, 'menu');
  await buy(ann, { kind: 'people', option: 'A survey' });
  await expect(page.getByRole('article', { name: 'A survey' })).toBeFocused();
  await giveWay(ann);
  await expect(region(page, play.reveal.money)).toBeFocused();

  await room.go('challenges');
  const { pack } = await room.log();
  const card = there(pack.cards.find(({ title }) => title === CARD));
  await room.facilitator.done({ type: 'challenge.draw', payload: { card: card.id } });
  await expect(page.getByRole('heading', { name: CARD, exact: true })).toBeFocused();
  await answerCard(ann, { card: CARD, kind: 'accept', reason: 'It is ours.' });
  await expect(page.getByRole('heading', { name: challenges.answer.said })).toBeFocused();
  await ann.press(button(page, challenges.answer.reopen));
  await expect(page.getByRole('heading', { name: CARD, exact: true })).toBeFocused();
  await end(at);
});

test('the tender: its price, and what went out', async ({ browser }) => {
  const at = await scene(browser, server);
  const { room, page, ann } = at;
  await walk(room, 'tender');
  await ann.press(button(page, /^Offer all of it, £/));
  await expect(page.getByText(/^You offer £[\d,]+ a year\.$/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: tender.price.field })).toBeFocused();
  await ann.press(button(page, tender.publish.go));
  await page.keyboard.press('Escape');
  await expect(button(page, tender.publish.go)).toBeFocused();
  await publish(ann, 1);
  await expect(region(page, tender.views.form)).toBeFocused();
  await expect(region(page, tender.views.form)).toBeInViewport();
  await ann.press(button(page, tender.views.board));
  await expect(page.locator('#main')).toBeFocused();
  await end(at);
});

test('tenders presented: a turn, and answers; a new question is heard once', async ({ browser }) => {
  const at = await scene(browser, server);
  const { room, page, ann } = at;
  await walk(room, 'tenders');
  await ann.press(button(page, tenders.present));
  await expect(button(page, tenders.stop)).toBeFocused();
  const [own, other] = room.tables.map(([first]) => there(first));
  const id = tenderOf(there(own));
  await there(other).done({ type: 'question.ask', payload: { tender: id, text: 'Who holds the key?' } });
  await expect(page.getByRole('status').first()).toHaveText(/asked: “Who holds the key\?”/);
  const answer = page.getByRole('textbox', { name: tenders.answerLabel('Who holds the key?') });
  await expect(page.locator('[aria-live], [role=status], [role=alert]').filter({ has: answer })).toHaveCount(0);
  await ann.press(button(page, tenders.answer));
  await expect(answer).toBeFocused();
  await page.keyboard.type('Sam does.');
  await ann.press(button(page, tenders.answer));
  await expect(button(page, tenders.change)).toBeFocused();
  await end(at);
});

test('tenders presented on a tablet: how many questions there are stays at the top, with the way to them', async ({
  browser,
}) => {
  const at = await scene(browser, server);
  const { room, page } = at;
  await page.setViewportSize({ width: 820, height: 1180 });
  await walk(room, 'tenders');
  const [own, other] = room.tables.map(([first]) => there(first));
  const mine = tenderOf(there(own));
  await there(own).done({ type: 'tender.present', payload: { tender: mine } });
  await expect(page.getByText(tenders.open(0, 0))).toBeInViewport();
  await there(other).done({ type: 'question.ask', payload: { tender: mine, text: 'Who holds the key?' } });
  await expect(page.getByText(tenders.open(1, 1))).toBeInViewport();
  await button(page, tenders.toAnswer).click();
  const answer = page.getByRole('textbox', { name: tenders.answerLabel('Who holds the key?') });
  await expect(answer).toBeFocused();
  await expect(answer).toBeInViewport();
  await there(other).done({ type: 'tender.present', payload: { tender: tenderOf(there(other)) } });
  await button(page, tenders.toAsk).click();
  await expect(page.getByRole('textbox', { name: tenders.ask('Kiln') })).toBeFocused();
  await end(at);
});
