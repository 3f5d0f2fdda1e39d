/** Every screen in both themes on a laptop, a tablet and a phone: no violation that axe finds, nothing wider than the window, and a picture to look at. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { words } from '../../client/words/words.ts';
import type { StepId } from '../../shared/game/steps.ts';
import { type Child, startChild } from '../room/child.ts';
import { openLink, takeSeat } from '../room/door.ts';
import { type Guest, groupView } from '../room/guest.ts';
import { openRoom, type Room } from '../room/room.ts';
import { write } from '../room/writer.ts';
import { accessible } from './cast.ts';

const { board, design, facilitate, play } = words;

const SIZES = [
  { name: 'laptop', width: 1366, height: 768 },
  { name: 'tablet', width: 820, height: 1180 },
  { name: 'phone', width: 390, height: 844 },
] as const;
const THEMES = [
  { name: 'day', colorScheme: 'light' },
  { name: 'night', colorScheme: 'dark' },
] as const;

let server: Child;
test.beforeAll(async () => {
  server = await startChild();
});
test.afterAll(() => server.end());

interface Screens {
  readonly play: Page;
  readonly console: Page;
  readonly remote: Page;
  readonly wall: Page;
}

for (const size of SIZES) {
  for (const theme of THEMES) {
    test(`every screen, ${size.name}, ${theme.name}`, async ({ browser }) => {
      const room = await openRoom(server, { groups: 2, seatsEach: 2, screens: 0 });
      const context = await browser.newContext({
        viewport: { width: size.width, height: size.height },
        colorScheme: theme.colorScheme,
        reducedMotion: 'reduce',
        hasTouch: size.name !== 'laptop',
      });
      context.setDefaultTimeout(30_000);
      const wrong: string[] = [];
      /** Everything a look finds is told at the end, so that one run tells all. */
      const look = async (page: Page, what: string): Promise<void> => {
        await page.screenshot({ path: `shots/${size.name}-${theme.name}-${what.replaceAll(' ', '-')}.png` });
        const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        if (wide > room) wrong.push(`${what}: ${wide} wide in a window of ${room}`);
        await accessible(page, `${size.name} ${theme.name} ${what}`).catch((error: Error) => wrong.push(error.message));
      };
      await firstPages(context, room, look);
      await day(room, await openScreens(context, room), look);
      room.end();
      await context.close();
      expect(wrong).toEqual([]);
    });
  }
}

type Look = (page: Page, what: string) => Promise<void>;

async function firstPages(context: BrowserContext, { code }: Room, look: Look): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${server.url}/join/${code}`);
  await expect(page.getByRole('combobox', { name: words.join.table })).toBeVisible();
  await look(page, 'join');
  await page.getByRole('button', { name: words.join.go }).click();
  await expect(page.getByText(words.join.nameMissing)).toBeVisible();
  await look(page, 'join with an error');
  await page.goto(`${server.url}/new`);
  await expect(page.getByRole('radio').first()).toBeVisible();
  await look(page, 'new');
  await page.goto(`${server.url}/nowhere`);
  await expect(page.getByRole('heading', { name: words.entry.notFound.title })).toBeVisible();
  await look(page, 'not found');
  await page.close();
}

async function openScreens(context: BrowserContext, room: Room): Promise<Screens> {
  const { code, facilitator, groups } = room;
  const [group] = groups;
  const { token } = await takeSeat(server.url, code, { name: 'Ann', group });
  const invited = await facilitator.done({ type: 'facilitator.invite', payload: { name: 'Phone', kind: 'remote' } });
  const remoteToken = await openLink(server.url, invited.link ?? '');
  const open = async (path: string, key?: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${server.url}/w/${code}${path}${key === undefined ? '' : `#key=${key}`}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    return page;
  };
  const remote = await open('/remote', remoteToken);
  // The remote's key and the console's are kept in one place: the console comes last and stays.
  return {
    remote,
    play: await open('', token),
    console: await open('/facilitate', facilitator.token),
    wall: await open('/screen'),
  };
}

async function day(room: Room, screens: Screens, look: Look): Promise<void> {
  const { facilitator, tables, groups } = room;
  const all = async (what: string): Promise<void> => {
    for (const [name, page] of Object.entries(screens)) await look(page, `${name} ${what}`);
  };
  const go = async (step: StepId): Promise<void> => {
    await room.go(step);
    await expect(screens.play.getByRole('heading', { name: words.steps.names[step], level: 1 })).toBeVisible();
    // The step's own part of the page is fetched when it is first needed.
    for (const page of Object.values(screens)) await expect(page.getByRole('main')).toBeVisible();
  };
  const [ann] = tables[0] ?? [];
  const [cat] = tables[1] ?? [];
  if (ann === undefined || cat === undefined) throw new Error('Two sit at each table.');
  const planOf = (guest: Guest) => groupView(guest).table.current;
  const { pack } = await room.log();

  await all('lobby');
  await go('briefing');
  for (const slide of pack.slides.keys()) {
    if (slide > 0) await facilitator.done({ type: 'slide.go', payload: { slide } });
    const title = pack.slides[slide]?.title ?? '';
    for (const page of [screens.play, screens.wall])
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
    if (pack.slides[slide]?.chart === undefined) continue;
    await look(screens.play, `play briefing ${slide + 1}`);
    await look(screens.wall, `wall briefing ${slide + 1}`);
  }
  await all('briefing');

  await go('needs');
  await look(screens.play, 'play needs empty');
  for (const guest of [ann, cat]) {
    const plan = planOf(guest);
    for (const text of ['A door that locks, and a key that nobody else has', 'Somebody who picks up the phone']) {
      await guest.done({ type: 'need.add', payload: { plan, text } });
    }
    await guest.done({ type: 'asset.add', payload: { plan, text: 'Knows every street of the town' } });
    for (const [text, months] of [
      ['Has a key to a front door of their own', 3],
      ['Sees a friend every week', 6],
      ['Is in work that lasts', 24],
    ] as const) {
      await guest.done({ type: 'outcome.add', payload: { plan, text, months, indicator: 'They say so themselves' } });
    }
    await write(guest, plan, pack.forms.needs[0]?.id ?? '', 'To be asked before anything is decided.');
  }
  await all('needs');
  await opened(screens.play, screens.play.getByRole('button', { name: /story/i }).first(), 'play story', look);
  const onTo = screens.console.getByRole('button', { name: facilitate.day.onTo('choosing'), exact: true });
  if (await onTo.isVisible()) await opened(screens.console, onTo, 'console question', look);

  await go('choosing');
  await look(screens.play, 'play choosing empty');
  for (const guest of [ann, cat]) {
    const plan = planOf(guest);
    for (const [number, { id: organisation }] of pack.organisations.slice(0, 7).entries()) {
      const column = pack.columns[number % pack.columns.length]?.id;
      if (column === undefined) throw new Error('The pack has columns.');
      await guest.done({ type: 'plan.place', payload: { plan, organisation, column } });
    }
  }
  await all('choosing');
  const menu = screens.play.getByRole('button', { name: board.card.menu(pack.organisations[0]?.name ?? '') }).first();
  await opened(screens.play, menu, 'play card menu', look);
  const tabs = screens.play.getByRole('navigation', { name: board.tabs.label });
  if (await tabs.isVisible()) {
    for (const tab of [board.tabs.organisations, /^Table/]) {
      await tabs.getByRole('button', { name: tab }).click();
      await look(screens.play, `play tab ${String(tab).replaceAll(/\W/g, '')}`);
    }
    await tabs.getByRole('button', { name: board.tabs.pathway }).click();
  }
  await facilitator.done({ type: 'spotlight.set', payload: { group: groups[0] } });
  await facilitator.done({ type: 'announce', payload: { text: 'Tea in ten minutes.', lookUp: true } });
  await expect(screens.play.getByText('Tea in ten minutes.').first()).toBeVisible();
  await all('look up');
  await facilitator.done({ type: 'announce', payload: { lookUp: false } });

  await go('reveal');
  await all('guess');
  for (const guest of [ann, cat]) {
    const plan = planOf(guest);
    await guest.done({ type: 'plan.guess', payload: { plan, amount: 240_000 } });
    await guest.done({ type: 'plan.reveal', payload: { plan } });
  }
  await expect(screens.play.getByText(design.tray.budget).first()).toBeAttached();
  await all('revealed');
  await facilitator.done({ type: 'workshop.close', payload: {} });
  await expect(screens.play.getByText(play.record.title).first()).toBeVisible();
  await all('closed');
  for (const page of [screens.console, screens.play]) {
    await page.goto(`${server.url}/w/${room.code}/report`);
    await expect(page.getByRole('heading', { name: words.report.title, level: 1 })).toBeVisible();
    await look(page, page === screens.console ? 'report of the workshop' : 'report of a table');
  }
}

/** Presses something that opens over the page, looks, and closes it again. */
async function opened(page: Page, by: ReturnType<Page['getByRole']>, what: string, look: Look): Promise<void> {
  await by.click();
  await expect(page.getByRole('dialog').or(page.getByRole('menu')).first()).toBeVisible();
  await look(page, what);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}
