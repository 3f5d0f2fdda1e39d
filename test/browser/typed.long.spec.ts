/** What somebody typed and did not send stays theirs, whatever others do meanwhile: move them, save their own, present, agree, decide. */
import { expect, type Page, test } from '@playwright/test';
import { type Child, startChild } from '../room/child.ts';
import { takeSeat } from '../room/door.ts';
import { facilitatorView, groupView, planOf } from '../room/guest.ts';
import { openRoom, type Room } from '../room/room.ts';
import { there } from '../room/there.ts';
import { panelOf, tenderOf, walk } from '../room/walk.ts';
import { comeBack, scoreAlone } from './acts/panel.ts';
import { mouse } from './hands.ts';
import { words } from './words.ts';

const { assessment, board, design, play, steps, tenders } = words;

let server: Child;
let room: Room;
let page: Page;

const tableName = (place: number) =>
  there(facilitatorView(room.facilitator).room.groups[there(room.groups[place])]?.name);
const textbox = (name: string | RegExp) => page.getByRole('textbox', { name });
const button = (name: string) => page.getByRole('button', { name, exact: true });
/** What stands under the top line. */
const bars = () => page.getByRole('region', { name: play.bars });
const first = (table: number) => there(room.tables[table]?.[0]);

/** What is sent meanwhile is answered afterwards. */
async function whileTheServerIsStill(doing: () => Promise<void>): Promise<void> {
  process.kill(server.pid(), 'SIGSTOP');
  try {
    await doing();
  } finally {
    process.kill(server.pid(), 'SIGCONT');
  }
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  server = await startChild();
  room = await openRoom(server, { groups: 2, seatsEach: 1, screens: 0 });
  const { token } = await takeSeat(server.url, room.code, { name: 'Ann', group: there(room.groups[1]) });
  page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(`${server.url}/w/${room.code}#key=${token}`);
  await expect(page.getByText(play.lobby.welcome(tableName(1)), { exact: true })).toBeVisible();
});

test.afterAll(async () => {
  await page.close();
  room.end();
  await server.end();
});

test('the name of a table is begun anew at another table, and kept while somebody else renames it', async () => {
  const field = textbox(play.lobby.renameField);
  await field.fill('The wrong one');
  await button(play.lobby.moveTo(tableName(0))).click();
  await expect(page.getByText(play.lobby.welcome(tableName(0)), { exact: true })).toBeVisible();
  await expect(field).toHaveValue(tableName(0));
  // Whoever moves themselves is not told of it as news.
  await expect(bars()).toBeEmpty();
  await field.fill('The typed one');
  const group = there(room.groups[0]);
  await first(0).done({ type: 'group.rename', payload: { group, name: 'The saved one' } });
  await expect(page.getByText(play.lobby.welcome('The saved one'), { exact: true })).toBeVisible();
  // News is gathered for a moment, and must not be said after the answer below.
  await expect(page.getByRole('status').first()).toContainText('The saved one');
  await expect(field).toHaveValue('The typed one');
  await expect(field).toHaveAccessibleDescription(design.field.overtaken('The saved one'));
  await button(play.lobby.renameSave).click();
  await expect(page.getByText(play.lobby.welcome('The typed one'), { exact: true })).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText(play.lobby.renamed('The typed one'));
  await expect(button(play.lobby.renameSave)).toBeFocused();
});

test('a name of one’s own that is saved is said, and the focus goes back to the menu', async () => {
  await button(play.menu.label).click();
  await page.getByRole('menuitem', { name: play.menu.name }).click();
  // What is said while a dialog is open is heard.
  const silent = ['[inert]', '[aria-hidden=true]'].flatMap((each) => [each, `${each} *`]).join();
  await expect(page.locator(`[role=status]:not(${silent})`).first()).toHaveText(play.lobby.renamed('The typed one'));
  await textbox(play.name.field).fill('Anna');
  await page.getByRole('dialog').getByRole('button', { name: play.name.save }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('status').first()).toHaveText(play.name.said('Anna'));
  await expect(button(play.menu.label)).toBeFocused();
});

test('a guess somebody else saves does not write over the one being typed', async () => {
  await walk(room, 'reveal');
  const field = textbox(play.reveal.guess);
  await field.fill('9000');
  await first(0).done({ type: 'plan.guess', payload: { plan: planOf(first(0)), amount: 150_000 } });
  await expect(page.getByText(play.reveal.guessed(150_000)).first()).toBeVisible();
  await expect(field).toHaveValue('9000');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(design.field.overtaken('£150,000'));
  await field.press('Enter');
  await expect(page.getByText(play.reveal.guessed(9000)).first()).toBeVisible();
  await expect(field).toHaveValue('£9,000');
});

test('a place that a card is asked for is asked for no more once the step is left', async () => {
  await room.go('choosing');
  const { name } = there(groupView(first(0)).catalogue.columns.at(-1));
  const asked = page.getByText(board.deck.adding(name));
  await page.getByRole('button', { name: `${board.column.empty}: ${name}` }).click();
  await expect(asked).toBeVisible();
  for (const step of ['reveal', 'choosing'] as const) {
    await room.go(step);
    await expect(page.getByRole('heading', { level: 1, name: steps.names[step] })).toBeVisible();
    await expect(asked).toBeHidden();
  }
  await room.go('reveal');
});

test('a question begun waits while another table presents, and later steps offer it back, with half a need of the plan before', async () => {
  await room.go('needs');
  const { table, catalogue } = groupView(first(0));
  const person = there(catalogue.people[there(table.plans[table.current]).person]);
  await textbox(play.needs.needs.add(person.name)).fill('A door that');
  await room.go('reveal');
  await walk(room, 'tenders');
  await expect(bars().getByText(play.unsent.past)).toContainText('A door that');
  const present = (table: number) =>
    first(table).done({ type: 'tender.present', payload: { tender: tenderOf(first(table)) } });
  await present(1);
  // Nothing is undone here, so nothing says so.
  await expect(page.getByRole('region', { name: play.ready.label }).first()).toBeVisible();
  await expect(button(play.undo.label)).toBeHidden();
  const field = textbox(tenders.ask(tableName(1)));
  await field.fill('Who holds the key');
  await present(0);
  await expect(field).toBeHidden();
  await expect(bars().getByText('Who holds the key')).toBeVisible();
  await present(1);
  await expect(field).toHaveValue('Who holds the key');
  await expect(bars().getByText('Who holds the key')).toBeHidden();
  await field.fill('Who holds the key at night?');
  await button(tenders.askButton).click();
  await expect(page.getByRole('list', { name: tenders.questions })).toContainText('Who holds the key at night?');
  await expect(field).toHaveValue('');
  await field.fill('And who in the day');
  await room.go('framework');
  await expect(bars().getByText(play.unsent.past)).toContainText('And who in the day');
  await expect(bars().getByText(play.unsent.past)).toContainText('A door that');
  await bars().getByRole('button', { name: design.messages.close }).click();
  await expect(bars().getByText('And who in the day')).toBeHidden();
  await expect(bars().getByText('A door that')).toBeHidden();
});

test('what somebody writes for the panel stays while others say, agree and decide', async () => {
  await walk(room, 'assessment');
  await comeBack(mouse(page));
  const guest = first(0);
  const bid = panelOf(guest);
  const criteria = groupView(guest).catalogue.criteria;
  const difference = textbox(assessment.difference.field);
  await difference.fill('A key of her own');
  await guest.done({ type: 'score.difference', payload: { bid, text: 'Somebody to ring', months: 6 } });
  await expect(page.getByText('Somebody to ring')).toBeVisible();
  await expect(difference).toHaveValue('A key of her own');
  await page.getByLabel(assessment.difference.by, { exact: true }).selectOption('6');
  await whileTheServerIsStill(async () => {
    await button(assessment.difference.save).click();
    await difference.pressSequentially(' by May');
  });
  await expect(page.getByText('A key of her own', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('Somebody to ring')).toBeHidden();
  await expect(difference).toHaveValue('A key of her own by May');
  await button(assessment.difference.keep).click();
  await expect(difference).toBeHidden();

  await scoreAlone(mouse(page), Object.fromEntries(criteria.map((each) => [each.name, 3])));
  const question = page.getByRole('dialog', { name: assessment.turn.askTitle });
  await button(assessment.turn.button).click();
  await expect(question).toBeVisible();
  for (const { id } of criteria) await guest.done({ type: 'score.set', payload: { bid, criterion: id, score: 3 } });
  await expect(question).toBeHidden();
  // Somebody else is missing now, and nobody has pressed anything for it.
  await room.facilitator.done({ type: 'seat.add', payload: { name: 'Zoe', group: there(room.groups[0]) } });
  await expect(page.getByText(assessment.turn.in(2, 3))).toBeVisible();
  await expect(question).toBeHidden();
  await guest.done({ type: 'score.reveal', payload: { bid } });
  const { id: criterion, name } = there(criteria[0]);
  const row = page.getByRole('region', { name, exact: true });
  const reason = row.getByRole('textbox', { name: assessment.agree.reason });
  await reason.fill('They know her');
  await guest.done({ type: 'score.agree', payload: { bid, criterion, score: 4, reason: 'Enough.' } });
  await expect(row.getByText('Enough.')).toBeVisible();
  await expect(reason).toHaveValue('They know her');
  await expect(reason).toBeFocused();
  await whileTheServerIsStill(async () => {
    await button(assessment.agree.button).first().click();
    await reason.pressSequentially(' well');
  });
  await expect(row.getByText('“They know her”')).toBeVisible();
  await expect(reason).toHaveValue('They know her well');
  await row.getByRole('button', { name: assessment.agree.keep }).click();
  await expect(reason).toBeHidden();

  // A score that was picked without a word gives way to what a colleague agrees.
  const second = page.getByRole('region', { name: there(criteria[1]).name, exact: true });
  const two = assessment.alone.chosen(there(criteria[1]).name, 2);
  await second.getByRole('button', { name: two, exact: true }).click();
  await expect(second.getByText(assessment.agree.ifItIs(there(criteria[1]).weight, 2))).toBeVisible();
  await guest.done({
    type: 'score.agree',
    payload: { bid, criterion: there(criteria[1]).id, score: 3, reason: 'Enough.' },
  });
  await expect(second.getByText('Enough.')).toBeVisible();
  await expect(second.getByRole('textbox', { name: assessment.agree.reason })).toBeHidden();

  for (const { id } of criteria.slice(2))
    await guest.done({ type: 'score.agree', payload: { bid, criterion: id, score: 3, reason: 'Enough.' } });
  await page.getByRole('radio', { name: new RegExp(`^${assessment.award.names.decline}`) }).check({ force: true });
  await textbox(assessment.award.feedback).fill('You were close');
  await guest.done({ type: 'award.decide', payload: { bid, decision: 'award', text: 'Begin on Monday.' } });
  await expect(bars().getByText(play.unsent.gone)).toContainText('You were close');
});
