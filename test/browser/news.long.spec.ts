/** What happens to somebody without their doing is said on their page: their seat moved, their call heard, the line lost and back, their bid decided. */
import { expect, type Page, test } from '@playwright/test';
import type { SeatId } from '../../shared/game/ids.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { SeatForFacilitator } from '../../shared/game/views.ts';
import { type Child, startChild } from '../room/child.ts';
import { takeSeat } from '../room/door.ts';
import { facilitatorView, type Guest, groupView, seatOf } from '../room/guest.ts';
import { openRoom, type Room } from '../room/room.ts';
import { there } from '../room/there.ts';
import { panelOf, walk } from '../room/walk.ts';
import { words } from './words.ts';

const { assessment, design, facilitate, play, steps } = words;

let server: Child;
let room: Room;
let page: Page;

/** Ann, in the page, at the first table. */
const ann = (): SeatId =>
  there(
    entriesOf<SeatId, SeatForFacilitator>(facilitatorView(room.facilitator).seats).find(
      ([, { name }]) => name === 'Ann',
    )?.[0],
  );
/** What stands under the top line, and is not only said. */
const said = (text: string) => page.getByRole('region', { name: play.bars }).getByText(text);
const close = () => page.getByRole('button', { name: design.messages.close }).click();

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  server = await startChild();
  room = await openRoom(server, { groups: 2, seatsEach: 1, screens: 0 });
  const { token } = await takeSeat(server.url, room.code, { name: 'Ann', group: there(room.groups[0]) });
  page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(`${server.url}/w/${room.code}#key=${token}`);
  await expect(page.getByText(play.lobby.welcome(tableName(0)))).toBeVisible();
});

test.afterAll(async () => {
  await page.close();
  room.end();
  await server.end();
});

function tableName(place: number): string {
  return there(facilitatorView(room.facilitator).room.groups[there(room.groups[place])]?.name);
}

/** Resolves when the words stand on the page, however briefly. */
function shownOnce(text: string): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        new MutationObserver((_, watch) => {
          if (!document.body.innerText.includes(wanted)) return;
          watch.disconnect();
          resolve();
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    text,
  );
}

async function call(): Promise<void> {
  await page.getByRole('button', { name: play.menu.label, exact: true }).click();
  await page.getByRole('menuitem', { name: play.help.call }).click();
  await expect(said(play.help.called)).toBeVisible();
}

/** The panel hears the bid and decides, as briefly as the rules let it. */
async function decide(panel: Guest): Promise<void> {
  const bid = panelOf(panel);
  const criteria = groupView(panel).catalogue.criteria.map(({ id }) => id);
  await panel.done({ type: 'score.difference', payload: { bid, text: 'Somebody to ring', months: 6 } });
  for (const criterion of criteria) await panel.done({ type: 'score.set', payload: { bid, criterion, score: 3 } });
  await panel.done({ type: 'score.reveal', payload: { bid } });
  for (const criterion of criteria)
    await panel.done({ type: 'score.agree', payload: { bid, criterion, score: 3, reason: 'Enough.' } });
  await panel.done({ type: 'award.decide', payload: { bid, decision: 'conditions', text: 'Come and talk to us.' } });
}

test('a call is shown as made, taken back, and answered on the console, in the lobby too', async ({ browser }) => {
  await call();
  await page.getByRole('button', { name: play.help.off }).click();
  await expect(said(play.help.called)).toBeHidden();
  await call();
  const console = await browser.newPage({ reducedMotion: 'reduce' });
  await console.goto(`${server.url}/w/${room.code}/facilitate#key=${room.facilitator.token}`);
  await console.getByRole('button', { name: facilitate.attention.helpLong('Ann') }).click();
  await expect(said(play.help.answered)).toBeVisible();
  await console.close();
  await close();
  await expect(said(play.help.answered)).toBeHidden();
});

test('whoever is sat at another table is told which, with whom, and where it is', async () => {
  await call();
  await room.facilitator.done({ type: 'seat.move', payload: { seat: ann(), group: there(room.groups[1]) } });
  await expect(said(play.moved(tableName(1), ['Person 2'], steps.names.lobby))).toBeVisible();
  // Nobody answered the call: it stayed with the table it was made at.
  await expect(said(play.help.answered)).toBeHidden();
  await close();
  await room.facilitator.done({ type: 'seat.move', payload: { seat: ann(), group: there(room.groups[0]) } });
  const sat = said(play.moved(tableName(0), ['Person 1'], steps.names.lobby));
  await expect(sat).toBeVisible();
  await call();
  await room.facilitator.done({ type: 'help.answer', payload: { seat: ann() } });
  await expect(said(play.help.answered)).toBeVisible();
  // Left open, it goes when the table goes on: by then everybody knows, and it would name a step that is over.
  await room.facilitator.done({ type: 'step.go', payload: { step: 'briefing' } });
  await expect(sat).toBeHidden();
  await expect(said(play.help.answered)).toBeHidden();
});

test('who writes for the table is told to all of it', async () => {
  const group = there(room.groups[0]);
  await room.facilitator.done({ type: 'scribe.name', payload: { group, seat: seatOf(there(room.tables[0]?.[0])) } });
  await expect(said(play.pen.other('Person 1'))).toBeVisible();
  await room.facilitator.done({ type: 'scribe.name', payload: { group, seat: ann() } });
  await expect(said(play.pen.you)).toBeVisible();
  await close();
  await room.facilitator.done({ type: 'scribe.name', payload: { group } });
  await expect(said(play.pen.you)).toBeHidden();
});

test('a lost line is said at once, what is done meanwhile is kept, and it is said when all of it is saved', async () => {
  await room.go('needs');
  const has = page.getByRole('textbox', { name: new RegExp(`^${play.needs.assets.add('\\w+')}$`) });
  await has.fill('A sister who rings');
  await server.kill();
  await expect(said(design.messages.reconnecting)).toBeVisible();
  await expect(page.getByRole('alert').first()).toHaveText(design.messages.reconnecting);
  await expect(said(design.messages.kept(0))).toBeVisible();
  await has.press('Enter');
  await expect(said(design.messages.kept(1))).toBeVisible();
  const back = shownOnce(design.messages.back);
  await server.start();
  await back;
  await there(room.tables[0]?.[0]).until('what Ann wrote', ({ confirmed }) =>
    JSON.stringify(confirmed).includes('A sister who rings'),
  );
});

test('undo takes back what was done while the line was lost, not what stood before it', async () => {
  const has = page.getByRole('textbox', { name: new RegExp(`^${play.needs.assets.add('\\w+')}$`) });
  await server.kill();
  await expect(said(design.messages.reconnecting)).toBeVisible();
  await has.fill('A second thought');
  await has.press('Enter');
  await expect(said(design.messages.kept(1))).toBeVisible();
  await page.getByRole('button', { name: play.undo.label }).click();
  await server.start();
  await expect.poll(async () => (await room.log()).entries.at(-1)?.did.type).toBe('undone');
  const [added, undone] = (await room.log()).entries.slice(-2);
  expect(added?.command.payload).toMatchObject({ text: 'A second thought' });
  expect(undone?.did).toMatchObject({ type: 'undone', entry: added?.seq });
});

test('a table is told what became of its bid, and where the reasons stand', async () => {
  await Promise.all(room.everybody.map((each) => each.live()));
  await walk(room, 'assessment');
  await decide(there(room.tables[1]?.[0]));
  const decided = assessment.own.result(tableName(1), assessment.award.names.conditions);
  await expect(said(`${decided} ${assessment.own.read}`)).toBeVisible();
  await room.go('debrief');
  await expect(said(`${decided} ${assessment.own.recorded}`)).toBeVisible();
  await room.facilitator.done({ type: 'workshop.close', payload: {} });
  await expect(page.getByRole('heading', { name: play.record.title })).toBeVisible();
  await expect(said(decided)).toBeHidden();
});
