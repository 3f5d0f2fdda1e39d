/** The console with keys alone: each question has the focus as it opens, and gives it back to what asked; nothing done loses it. */
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { type Child, startChild } from '../room/child.ts';
import { groupView } from '../room/guest.ts';
import { openRoom, type Room } from '../room/room.ts';
import { there } from '../room/there.ts';
import { panelOf, walk } from '../room/walk.ts';
import { arrowTo } from './cast.ts';
import { keys, type Player } from './hands.ts';
import { words } from './words.ts';

const { facilitate: say } = words;

/** A card without condition and effect. */
const CARD = 'The lowest price is expected to win';

let server: Child;
test.beforeAll(async () => {
  server = await startChild();
});
test.afterAll(() => server.end());

interface Scene {
  readonly room: Room;
  readonly page: Page;
  readonly lead: Player;
}

/** Two tables with one person each, Heron and Kiln, and a facilitator who has keys only. */
async function scene(browser: Browser): Promise<Scene> {
  const room = await openRoom(server, { groups: 2, seatsEach: 1, screens: 0 });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(30_000);
  await page.goto(`${server.url}/w/${room.code}/facilitate#key=${room.facilitator.token}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { room, page, lead: keys(page) };
}

async function end({ room, page }: Scene): Promise<void> {
  await page.close();
  room.end();
}

const button = (within: Page | Locator, name: string | RegExp) => within.getByRole('button', { name, exact: true });

/** Opens a menu and takes something from it, with the arrow keys. */
async function fromMenu({ page, lead }: Scene, menu: Locator, choice: string): Promise<void> {
  await lead.press(menu);
  await arrowTo(page, page.getByRole('menuitem', { name: choice }));
  await page.keyboard.press('Enter');
}

/** Answers the question that is open; it held the focus since it opened. */
async function answer({ page, lead }: Scene, title: string, yes: string | RegExp): Promise<void> {
  const question = page.getByRole('dialog', { name: title });
  await expect(question).toBeVisible();
  await expect(question.locator(':focus').or(question.and(page.locator(':focus')))).toHaveCount(1);
  await lead.press(button(question, yes));
  await expect(question).toBeHidden();
}

const GO = new RegExp(`^(${say.move.go}|${say.move.goAnyway}|${say.move.goBack})$`);

test('arrivals: the door, the seats, a name for a table, somebody without a device, automatic players', async ({
  browser,
}) => {
  const at = await scene(browser);
  const { page, lead } = at;
  await lead.press(button(page, say.lobby.lock));
  await expect(button(page, say.lobby.unlock)).toBeFocused();
  await lead.press(button(page, say.lobby.unlock));
  await expect(button(page, say.lobby.lock)).toBeFocused();

  await lead.press(button(page, say.lobby.shuffle));
  await page.keyboard.press('Escape');
  await expect(button(page, say.lobby.shuffle)).toBeFocused();
  await lead.press(button(page, say.lobby.shuffle));
  await answer(at, say.lobby.shuffleTitle, say.lobby.shuffleYes);
  await expect(button(page, say.lobby.shuffle)).toBeFocused();

  await lead.press(button(page, say.addSeat.button('Heron')));
  await expect(page.getByRole('textbox', { name: say.addSeat.name })).toBeFocused();
  await page.keyboard.type('Ida');
  await answer(at, say.addSeat.title('Heron'), say.addSeat.yes);
  await expect(button(page, say.addSeat.button('Heron'))).toBeFocused();

  await lead.press(button(page, say.lobby.fill('Kiln')));
  await answer(at, say.lobby.fillTitle('Kiln'), say.lobby.fillYes);
  await expect(button(page, say.lobby.fill('Kiln'))).toBeFocused();

  await lead.press(button(page, say.lobby.rename('Kiln')));
  await lead.write(page.getByRole('textbox', { name: say.lobby.renameTitle }), 'Otters');
  await answer(at, say.lobby.rename('Kiln'), say.lobby.renameSave);
  await expect(button(page, say.lobby.rename('Otters'))).toBeFocused();
  await end(at);
});

test('the room: on, told something, asked to look up, and one table alone', async ({ browser }) => {
  const at = await scene(browser);
  const { room, page, lead } = at;
  await lead.press(button(page, say.day.onTo('briefing')));
  await answer(at, say.move.title.on('briefing'), GO);
  await expect(button(page, say.day.onTo('needs'))).toBeFocused();

  await lead.press(button(page, say.announce.button));
  const line = page.getByRole('textbox', { name: say.announce.label });
  await expect(line).toBeFocused();
  await page.keyboard.type('Tea in ten minutes.');
  await answer(at, say.announce.title, say.announce.send);
  await expect(button(page, say.announce.button)).toBeFocused();
  await lead.press(button(page, say.announce.clear));

  await lead.press(button(page, say.announce.lookUp));
  await expect(page.locator(':focus')).toHaveCount(1);
  await lead.press(button(page, say.announce.goOn).first());
  await expect(page.locator(':focus')).toHaveCount(1);

  await walk(room, 'needs');
  await lead.press(button(page, say.tables.on('Heron', 'choosing')));
  await answer(at, say.move.titleOne.on('Heron', 'choosing'), GO);
  await expect(page.locator(':focus')).toHaveCount(1);
  await fromMenu(at, button(page, say.tables.actions('Heron')), say.tables.back('Heron', 'needs'));
  await answer(at, say.move.titleOne.back('Heron', 'needs'), GO);
  await expect(button(page, say.tables.actions('Heron'))).toBeFocused();
  await end(at);
});

test('a table: shown, looked in on, its people; a remark; a card dealt; a tender published for it', async ({
  browser,
}) => {
  const at = await scene(browser);
  const { room, page, lead } = at;
  await walk(room, 'challenges');
  const show = button(page, say.tables.show('Heron'));
  await lead.press(show);
  await expect(show).toBeFocused();

  const look = button(page, say.tables.lookIn('Heron'));
  await lead.press(look);
  await expect(page.getByRole('dialog', { name: say.lookIn.title('Heron') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(look).toBeFocused();

  const people = page.getByRole('list', { name: say.tables.people('Heron') });
  await lead.press(people.getByRole('button').first());
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(people.getByRole('button').first()).toBeFocused();

  await page.keyboard.press('r');
  const remark = page.getByRole('textbox', { name: say.remark.text });
  await expect(remark).toBeFocused();
  await page.keyboard.type('Who asked Sam?');
  await page.keyboard.press('Enter');
  await expect(remark).toHaveValue('');
  await expect(remark).toBeFocused();

  const draw = page.getByRole('region', { name: say.challenges.draw });
  await lead.press(button(page, say.challenges.drawFor('Heron')));
  await fromMenu(at, draw.getByRole('button', { name: say.challenges.card }), CARD);
  await expect(draw.getByRole('heading', { name: CARD })).toBeVisible();
  await lead.press(draw.getByRole('button', { name: new RegExp(`^${say.challenges.deal([])}`) }));
  await expect(draw.getByRole('status')).toContainText(CARD);
  await expect(draw.locator(':focus')).toHaveCount(1);
  // The next card lies ready for everybody.
  const all = draw.getByRole('button', { name: say.challenges.all, exact: true });
  await expect(all).toHaveAttribute('aria-pressed', 'true');
  // Chosen and not dealt, one table is left behind with the step, also for whoever comes back to it.
  await lead.press(button(page, say.challenges.drawFor('Heron')));
  await expect(all).toHaveAttribute('aria-pressed', 'false');
  await room.facilitator.done({ type: 'step.go', payload: { step: 'tender' } });
  await expect(draw).toBeHidden();
  await room.facilitator.done({ type: 'step.go', payload: { step: 'challenges' } });
  await expect(all).toHaveAttribute('aria-pressed', 'true');

  await walk(room, 'tender');
  await fromMenu(at, button(page, say.tenders.more('Heron')), say.tenders.publish);
  await answer(at, say.tenders.titles.publish('Heron'), say.tenders.yes.publish);
  await expect(button(page, say.tenders.more('Heron'))).toBeFocused();

  await walk(room, 'assessment');
  const panel = there(room.tables[0]?.[0]);
  const bid = panelOf(panel);
  const [first] = groupView(panel).catalogue.criteria;
  await panel.done({ type: 'score.difference', payload: { bid, text: 'Somebody to ring', months: 6 } });
  await panel.done({ type: 'score.set', payload: { bid, criterion: there(first).id, score: 3 } });
  await lead.press(button(page, say.assessment.turnLong('Heron')));
  await expect(page.getByText(say.assessment.turnHelp(['Person 1']))).toBeVisible();
  await answer(at, say.assessment.turnTitle('Heron'), say.assessment.turn);
  await expect(page.locator(':focus')).toHaveCount(1);
  await end(at);
});
