/** Pictures 01 to 05, 07b, 08, 09, 11 and 12: one table's day, each scene seen by the eighth person at the table. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Child, startChild } from '../../room/child.ts';
import { takeSeat } from '../../room/door.ts';
import { openRoom, type Room } from '../../room/room.ts';
import { comeBack, scoreAlone } from '../acts/panel.ts';
import { cardOf, step } from '../acts/plan.ts';
import { tabTo } from '../cast.ts';
import { mouse } from '../hands.ts';
import { words } from '../words.ts';
import { HeronsDay } from './day-heron.ts';
import { ACTING, HALF_WRITTEN, HERON, KILN, QUESTION, SCORES, YOU } from './scene-heron.ts';
import { DESK, open, PHONE, SHORT, TABLET, take, WALL, type Window } from './venue.ts';

const { assessment, board, design, join, steps } = words;
const { moving, typing } = design.person;

let server: Child;
let room: Room;
let day: HeronsDay;
let yours: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  server = await startChild();
  const names = [...HERON, ...KILN];
  room = await openRoom(server, {
    groups: 2,
    seatsEach: [HERON.length, KILN.length],
    screens: 0,
    joining: (number) => ({ name: names[number - 1] }),
  });
  day = new HeronsDay(room);
  const [group] = room.groups;
  yours = (await takeSeat(server.url, room.code, { name: YOU, group, background: 'voluntary' })).token;
});
test.afterAll(async () => {
  room.end();
  await server.end();
});

/** Your seat in a window of its own, once it has come to the step. */
async function sit(browser: Browser, size: Window, at: string): Promise<Page> {
  const page = await open(browser, size, `${server.url}/w/${room.code}#key=${yours}`);
  await expect(step(page, at)).toBeVisible();
  return page;
}

const leave = (page: Page): Promise<void> => page.context().close();

for (const [name, size] of [
  ['01-join', DESK],
  ['01-join-phone', PHONE],
] as const) {
  test(name, async ({ browser }) => {
    const page = await open(browser, size, `${server.url}/join/${room.code}`);
    await page.getByRole('textbox', { name: join.name }).fill('Asha');
    await page.getByRole('radio', { name: join.backgrounds.voluntary }).check({ force: true });
    await expect(page.getByRole('combobox', { name: join.table })).toBeVisible();
    await take(page, name);
    await leave(page);
  });
}

test('02, 11 and 12: choosing organisations', async ({ browser }) => {
  await day.toChoosing();
  for (const [name, size] of [
    ['02-group-board', DESK],
    ['11-tablet', TABLET],
  ] as const) {
    const page = await sit(browser, size, steps.names.choosing);
    await expect(page.getByText(moving('Grace')).first()).toBeVisible();
    await cardOf(page, 'Breaking Better').click({ position: { x: 30, y: 30 } });
    await page.getByRole('button', { name: 'Echo', exact: true }).click();
    const places = page.getByRole('group', { name: design.card.placeIn });
    await tabTo(page, places.getByRole('button', { name: 'Building' }));
    await take(page, name);
    await leave(page);
  }
  const phone = await sit(browser, PHONE, steps.names.choosing);
  await phone.getByRole('navigation', { name: board.stops }).getByRole('button', { name: 'Building' }).click();
  await expect(phone.getByText(moving('Grace')).first()).toBeVisible();
  await take(phone, '12-phone');
  await leave(phone);
});

test('03: on the menu, over budget', async ({ browser }) => {
  await day.toMenu();
  const page = await sit(browser, DESK, steps.names.menu);
  await expect(page.getByRole('region', { name: words.council.back.title })).toBeVisible();
  await expect(page.getByText(moving('Priya')).first()).toBeVisible();
  await take(page, '03-reveal-and-menu');
  await page.setViewportSize(SHORT);
  await take(page, '03-at-1366x768');
  await leave(page);
});

test('04: a challenge arrives', async ({ browser }) => {
  await day.toChallenges();
  const page = await sit(browser, DESK, steps.names.challenges);
  const { answer: say, list } = words.challenges;
  await page
    .getByRole('navigation', { name: list })
    .getByRole('button', { name: /Asbestos/ })
    .click();
  await page.getByRole('radio', { name: new RegExp(`^${say.kinds.act.label}`) }).check({ force: true });
  await expect(page.getByRole('textbox', { name: say.reason.act })).toHaveValue(ACTING);
  await expect(page.getByText(typing('Grace')).first()).toBeVisible();
  const notice = page.getByText(words.design.notice.word, { exact: true });
  const answer = page.getByRole('button', { name: say.record });
  for (const [name, size] of [
    ['04-challenge', DESK],
    ['04-at-1366x768', SHORT],
  ] as const) {
    await page.setViewportSize(size);
    // Notice and answer are in view together.
    await expect(notice).toBeInViewport();
    await expect(answer).toBeInViewport({ ratio: 1 });
    await take(page, name);
  }
  await leave(page);
});

test('05: the tender is written', async ({ browser }) => {
  await day.toTender();
  const page = await sit(browser, DESK, steps.names.tender);
  for (const name of ['Priya', 'Grace', 'Marta']) await expect(page.getByText(typing(name)).first()).toBeVisible();
  await take(page, '05-tender');
  await leave(page);
});

test('07b: the tender on the big screen', async ({ browser }) => {
  await day.toPresented();
  const page = await open(browser, WALL, `${server.url}/w/${room.code}/screen`);
  await expect(page.getByText(QUESTION)).toBeVisible();
  await take(page, '07b-bigscreen-tender');
  await leave(page);
});

test('08: scores turned over', async ({ browser }) => {
  await day.toAssessment();
  const page = await sit(browser, DESK, steps.names.assessment);
  await comeBack(mouse(page));
  await scoreAlone(mouse(page), {
    'Technical capacity': SCORES.technical[YOU],
    'Social value': SCORES.social[YOU],
    Other: SCORES.other[YOU],
  });
  await day.turnOver();
  const social = page.getByRole('region', { name: 'Social value', exact: true });
  await social.getByRole('textbox', { name: assessment.agree.reason }).fill(HALF_WRITTEN);
  await expect(page.getByText(/^You are four apart/)).toBeVisible();
  await take(page, '08-assessment');
  await leave(page);
});

test('09: two plans for one person', async ({ browser }) => {
  await room.go('debrief');
  const page = await sit(browser, DESK, steps.names.debrief);
  await expect(page.getByRole('article', { name: new RegExp(`^${words.debrief.title}`) })).toBeVisible();
  await take(page, '09-debrief');
  await leave(page);
});
