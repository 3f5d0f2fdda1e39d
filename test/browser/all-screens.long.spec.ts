/** Every screen on a laptop, a tablet and a phone, and in both themes: no violation that axe finds, nothing wider than the window, and a picture to look at. */
import { expect, type Page, test } from '@playwright/test';
import { chanceFrom } from '../../shared/game/chance.ts';
import type { BidId, TenderId } from '../../shared/game/ids.ts';
import type { Bid, Tender } from '../../shared/game/papers.ts';
import { keysOf } from '../../shared/game/records.ts';
import type { StepId } from '../../shared/game/steps.ts';
import { type Child, startChild } from '../room/child.ts';
import { playDay } from '../room/day.ts';
import { openLink, takeSeat } from '../room/door.ts';
import { groupView } from '../room/guest.ts';
import { openRoom, type Room } from '../room/room.ts';
import { accessible } from './accessible.ts';
import { words } from './words.ts';

const { board, facilitate, play, sector } = words;

/**
 * Colours do not move anything, so each screen is looked at in both, and not in both at each size. Axe looks at the widest
 * and the narrowest: what stands on a tablet stands on one of them.
 */
const SIZES = [
  { name: 'laptop', width: 1366, height: 768, theme: 'day', colorScheme: 'light', axe: true },
  { name: 'phone', width: 390, height: 844, theme: 'night', colorScheme: 'dark', axe: true },
  { name: 'tablet', width: 820, height: 1180, theme: 'day', colorScheme: 'light', axe: false },
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
  test(`every screen, ${size.name}, ${size.theme}`, async ({ browser }) => {
    const room = await openRoom(server, { groups: 2, seatsEach: 2, screens: 0 });
    /** A window of its own: what stands behind another in one window is drawn so slowly that a picture takes two seconds. */
    const device = async (): Promise<Page> => {
      const context = await browser.newContext({
        viewport: { width: size.width, height: size.height },
        colorScheme: size.colorScheme,
        reducedMotion: 'reduce',
        hasTouch: size.name !== 'laptop',
      });
      context.setDefaultTimeout(30_000);
      return context.newPage();
    };
    const wrong: string[] = [];
    /** Everything a look finds is told at the end, so that one run tells all. */
    const look = async (page: Page, what: string): Promise<void> => {
      await page.screenshot({ path: `shots/${size.name}-${size.theme}-${what.replaceAll(' ', '-')}.png` });
      if (size.axe)
        await accessible(page, `${size.name} ${size.theme} ${what}`).catch((error: Error) => wrong.push(error.message));
      const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      if (wide > room) wrong.push(`${what}: ${wide} wide in a window of ${room}`);
    };
    await firstPages(await device(), room, look);
    const screens = await openScreens(device, room);
    await day(room, screens, look);
    room.end();
    for (const page of Object.values(screens)) await page.context().close();
    expect(wrong).toEqual([]);
  });
}

type Look = (page: Page, what: string) => Promise<void>;

async function firstPages(page: Page, { code }: Room, look: Look): Promise<void> {
  await page.goto(`${server.url}/join/${code}`);
  await expect(page.getByRole('combobox', { name: words.join.table })).toBeVisible();
  await look(page, 'join');
  await page.getByRole('button', { name: words.join.go }).click();
  await expect(page.getByText(words.join.nameMissing)).toBeVisible();
  await look(page, 'join with an error');
  await page.goto(`${server.url}/new`);
  await expect(page.getByRole('radio').first()).toBeVisible();
  await look(page, 'new');
  await page.goto(`${server.url}/accessibility`);
  await expect(page.getByRole('heading', { name: words.accessibility.title, level: 1 })).toBeVisible();
  await look(page, 'accessibility');
  await page.goto(`${server.url}/nowhere`);
  await expect(page.getByRole('heading', { name: words.entry.notFound.title })).toBeVisible();
  await look(page, 'not found');
  await page.context().close();
}

async function openScreens(device: () => Promise<Page>, room: Room): Promise<Screens> {
  const { code, facilitator, groups } = room;
  const [group] = groups;
  const { token } = await takeSeat(server.url, code, { name: 'Ann', group });
  const invited = await facilitator.done({ type: 'facilitator.invite', payload: { name: 'Phone', kind: 'remote' } });
  const remoteToken = await openLink(server.url, invited.link ?? '');
  const open = async (path: string, key?: string): Promise<Page> => {
    const page = await device();
    await page.goto(`${server.url}/w/${code}${path}${key === undefined ? '' : `#key=${key}`}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    return page;
  };
  return {
    remote: await open('/remote', remoteToken),
    play: await open('', token),
    console: await open('/facilitate', facilitator.token),
    wall: await open('/screen'),
  };
}

/** What stands beside the board, or instead of it, and is not in sight until it is chosen. */
const SIDES: Readonly<Partial<Record<StepId, readonly string[]>>> = {
  tender: [words.tender.views.board, words.tender.views.cards],
  costing: [sector.tabs.tender, sector.tabs.difference],
  bid: [sector.view.pathwayAndTender],
  shocks: [sector.view.bid],
  assessment: [words.assessment.parts.own],
  debrief: [words.debrief.parts.floor],
};
/** The remote and the big screen look alike in most steps: they are looked at where they are new. */
const NEW_IN: Readonly<Partial<Record<keyof Screens, readonly StepId[]>>> = {
  remote: ['lobby', 'briefing', 'needs', 'debrief'],
  wall: ['lobby', 'briefing', 'needs', 'choosing', 'reveal', 'framework', 'debrief'],
};
/** Steps in which a phone has tabs for the parts of its page. */
const TABBED: readonly StepId[] = ['choosing', 'reveal', 'menu', 'challenges', 'costing', 'shocks'];
/** How often each automatic person acts in a step. */
const ACTS = 6;

async function day(room: Room, screens: Screens, look: Look): Promise<void> {
  const { facilitator, groups } = room;
  const { play: page, wall } = screens;
  const { pack } = await room.log();
  const phone = page.getByRole('navigation', { name: board.tabs.label });
  const all = async (what: string): Promise<void> => {
    for (const [name, each] of Object.entries(screens)) await look(each, `${name} ${what}`);
  };
  const arrived = async (step: StepId): Promise<void> => {
    await expect(page.getByRole('heading', { name: words.steps.names[step], level: 1 })).toBeVisible();
    // The step's own part of the page is fetched when it is first needed.
    for (const each of Object.values(screens)) await expect(each.getByRole('main')).toBeVisible();
  };
  const slides = async (): Promise<void> => {
    for (const [slide, { title, chart }] of pack.slides.entries()) {
      if (slide > 0) await facilitator.done({ type: 'slide.go', payload: { slide } });
      for (const each of [page, wall]) await expect(each.getByRole('heading', { name: title })).toBeVisible();
      if (chart === undefined) continue;
      await look(page, `play briefing ${slide + 1}`);
      await look(wall, `wall briefing ${slide + 1}`);
    }
  };
  const lookUp = async (): Promise<void> => {
    await facilitator.done({ type: 'spotlight.set', payload: { group: groups[0] } });
    await facilitator.done({ type: 'announce', payload: { text: 'Tea in ten minutes.', lookUp: true } });
    await expect(page.getByText('Tea in ten minutes.').first()).toBeVisible();
    await all('look up');
    await facilitator.done({ type: 'announce', payload: { lookUp: false } });
  };
  const pause = async (after: StepId): Promise<void> => {
    await facilitator.done({ type: 'break.take', payload: { after } });
    await expect(wall.getByRole('heading', { name: /^Back / })).toBeVisible();
    await all('break');
    await facilitator.done({ type: 'break.end', payload: {} });
  };
  /** The other parts of a step's page, one after the other, and back to the first. */
  const parts = async (step: StepId): Promise<void> => {
    const tabs = phone.locator('button:not([aria-pressed])');
    const tabbed = TABBED.includes(step) && (await phone.isVisible());
    for (const number of tabbed ? (await tabs.all()).keys() : []) {
      await tabs.nth(number).click();
      await look(page, `play ${step} tab ${number + 1}`);
    }
    // On a phone the sides stand under the second tab.
    if (tabbed) await tabs.nth(1).click();
    for (const name of SIDES[step] ?? []) {
      const side = page.getByRole('main').or(page.getByRole('navigation')).getByRole('button', { name, exact: true });
      if (!(await side.first().isVisible())) continue;
      await side.first().click();
      await look(page, `play ${step} ${name.toLowerCase()}`);
    }
    // A side may have taken the place of the board with its tabs.
    if (tabbed && (await phone.isVisible())) await tabs.first().click();
  };

  /** Takes down what people were told, so that it is in no other picture. */
  const quiet = async (): Promise<void> => {
    await facilitator.workshop.send({ type: 'announce', payload: { lookUp: false } });
    for (const each of [page, screens.console])
      await expect(each.getByRole('region', { name: play.bars }).getByText(/We go on/)).toBeHidden();
  };

  const begun = async (step: StepId): Promise<void> => {
    await arrived(step);
    await quiet();
    if (step === 'briefing') await slides();
    if (step === 'reveal') await pause('reveal');
    if (step === 'framework') {
      await expect(page.getByRole('heading', { name: sector.handOver.title })).toBeVisible();
      await look(page, 'play hand-over');
      await page.getByRole('button', { name: new RegExp(`^${sector.handOver.meet('\\w+')}$`) }).click();
    }
    if (step === 'assessment') {
      await look(page, 'play council again');
      await page.getByRole('button', { name: words.assessment.back.on, exact: true }).click();
    }
    if (step === 'tenders' || step === 'assessment') await present(room, step);
    if (step === 'assessment')
      await expect(page.getByRole('heading', { name: words.assessment.alone.title })).toBeVisible();
    if (step !== 'lobby' && step !== 'briefing') await look(page, `play ${step} begun`);
    if (step === 'tenders' || step === 'assessment') await look(wall, `wall ${step} presented`);
    if (step === 'assessment') await look(screens.console, 'console assessment begun');
  };
  const played = async (step: StepId): Promise<void> => {
    await quiet();
    for (const name of keysOf<keyof Screens, Page>(screens))
      if (NEW_IN[name]?.includes(step) ?? true) await look(screens[name], `${name} ${step}`);
    await parts(step);
    if (step === 'needs') {
      await opened(page, page.getByRole('button', { name: /story/i }).first(), 'play story', look);
      const onTo = screens.console.getByRole('button', { name: facilitate.day.onTo('choosing'), exact: true });
      if (await onTo.isVisible()) await opened(screens.console, onTo, 'console question', look);
    }
    if (step === 'choosing') {
      const menu = page.getByRole('button', { name: new RegExp(`^${board.card.menu('')}`) }).first();
      await opened(page, menu, 'play card menu', look);
      await lookUp();
    }
    if (step === 'bid') {
      const eye = screens.console.getByRole('button', { name: new RegExp(`^${facilitate.tables.lookIn('')}`) }).first();
      if (await eye.isVisible()) await opened(screens.console, eye, 'console look in', look);
    }
  };
  await playDay(room, { chance: chanceFrom('every screen'), acts: ACTS, begun, played });

  await facilitator.done({ type: 'workshop.close', payload: {} });
  await expect(page.getByText(play.record.title).first()).toBeVisible();
  await all('closed');
  for (const each of [screens.console, page]) {
    await each.goto(`${server.url}/w/${room.code}/report`);
    await expect(each.getByRole('heading', { name: words.report.title, level: 1 })).toBeVisible();
    await look(each, each === page ? 'report of a table' : 'report of the workshop');
  }
}

/** The first table's paper is what the room looks at. */
async function present(room: Room, step: 'tenders' | 'assessment'): Promise<void> {
  const first = room.tables[0]?.[0];
  if (first === undefined) throw new Error('Somebody sits at the first table.');
  const { table } = groupView(first);
  const [tender] = keysOf<TenderId, Tender>(table.tenders);
  const [bid] = keysOf<BidId, Bid>(table.bids);
  if (step === 'tenders' && tender) await first.done({ type: 'tender.present', payload: { tender } });
  if (step === 'assessment' && bid) await first.done({ type: 'bid.present', payload: { bid } });
}

/** Presses something that opens over the page, looks, and closes it again. */
async function opened(page: Page, by: ReturnType<Page['getByRole']>, what: string, look: Look): Promise<void> {
  await by.click();
  await expect(page.getByRole('dialog').or(page.getByRole('menu')).first()).toBeVisible();
  await look(page, what);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}
