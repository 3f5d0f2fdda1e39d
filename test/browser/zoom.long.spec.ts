/** Pages at 400 % zoom, with text twice as large, in forced colours, with spaced text, and wide: with the longest names a pack allows. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { ensureBuilt } from '../../scripts/build.mjs';
import type { OrganisationId, OutcomeId } from '../../shared/game/ids.ts';
import { inOrder, keysOf } from '../../shared/game/records.ts';
import { isFrom, type StepId } from '../../shared/game/steps.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { takeSeat } from '../room/door.ts';
import { facilitatorView, groupView } from '../room/guest.ts';
import { openRoom, type Room } from '../room/room.ts';
import { openVenue, QUICK, realPack, type TestVenue } from '../room/venue.ts';
import { actIn } from '../room/walk.ts';
import { drawn } from './drawn.ts';
import { faultsOn } from './geometry.ts';
import { words } from './words.ts';

/** As WCAG 2.2, 1.4.12, has it. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

interface Way {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What a browser's own setting makes of 1 rem, in pixels. */
  readonly text?: number;
  readonly forced?: true;
  readonly spaced?: true;
  /** Whether the focus is followed too. */
  readonly focus?: true;
}

const WAYS: readonly Way[] = [
  { name: '400 % zoom', width: 320, height: 640, focus: true },
  { name: '200 % text', width: 1366, height: 768, text: 32, focus: true },
  { name: 'forced colours', width: 1366, height: 768, forced: true },
  { name: 'spaced text', width: 1366, height: 768, spaced: true },
  { name: 'wide', width: 1920, height: 1080 },
];

/** The longest names there may be, made of the longest words people have. */
const LONGEST = {
  organisation: (number: number) => `Featherstonehaugh Neighbourhood Trust ${String(number).padStart(2, '0')}`,
  person: 'Maximiliana-Josefina',
  table: 'Knowledgeable Chancellor',
  seat: 'Bartholomew Featherstonehaugh-Cholmondeley',
};

function withLongNames(pack: Pack): Pack {
  return {
    ...pack,
    id: 'long-names',
    people: pack.people.map((person) => ({ ...person, name: LONGEST.person })),
    organisations: pack.organisations.map((organisation, number) => ({
      ...organisation,
      name: LONGEST.organisation(number),
    })),
  };
}

/** A tile of the tray is as long as its cost; its card on the board says the same, in full. */
const TILES = `ul[aria-label="${words.design.tray.parts}"]`;

/** Months: four of the eight stand in the second column. */
const DEADLINES = [2, 5, 5, 6, 6, 12, 24, 60];
const OUTCOME = (months: number, number: number) =>
  `Has somebody to ring in the evening, ${number + 1} of ${DEADLINES.length}, within ${months} months`;

let venue: TestVenue;
test.beforeAll(async () => {
  await ensureBuilt();
  venue = await openVenue({ packs: [withLongNames(await realPack())], limits: QUICK });
});
test.afterAll(() => venue.stop());

/** In the other steps the console looks as in the one before. */
const NEW_ON_THE_CONSOLE: readonly StepId[] = ['lobby', 'briefing', 'choosing', 'tender', 'assessment', 'debrief'];

interface Looked {
  readonly page: Page;
  readonly name: string;
  readonly target: number;
}

/** The page as somebody has it who needs it so; afterwards as it was. */
async function inWay(page: Page, way: Way, look: () => Promise<void>): Promise<void> {
  const { width, height, text, forced, spaced } = way;
  const session = await page.context().newCDPSession(page);
  const sized = (standard: number) =>
    session.send('Page.setFontSizes', { fontSizes: { standard, fixed: Math.round((standard * 13) / 16) } });
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: forced ? 'active' : 'none' });
  if (text !== undefined) await sized(text);
  if (spaced)
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACED);
  // The second frame is drawn after what the first has set off.
  await drawn(page);
  await look();
  if (text !== undefined) await sized(16);
  if (spaced)
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  await session.detach();
}

test('nothing is cut, covered or small, however large the text', async ({ browser }) => {
  const room = await openRoom(venue, { groups: 2, seatsEach: 2, screens: 0, pack: 'long-names' });
  const context = await browser.newContext({ reducedMotion: 'reduce', hasTouch: true });
  const desk = await browser.newContext({ reducedMotion: 'reduce' });
  const looked = await openPages(room, context, desk);
  const wrong: string[] = [];
  const lookAt = async ({ page, name, target }: Looked, what: string): Promise<void> => {
    for (const way of WAYS) {
      await inWay(page, way, async () => {
        const faults = await faultsOn(page, { target, focus: way.focus ?? false, except: TILES });
        if (faults.length > 0)
          await page.screenshot({ path: `shots/zoom-${name}-${what}-${way.name.replaceAll(/\W+/g, '-')}.png` });
        wrong.push(...faults.map((fault) => `${name} ${what}, ${way.name}: ${fault}`));
      });
    }
  };
  const look = async (step: StepId): Promise<void> => {
    for (const each of looked) {
      const { page, name } = each;
      if (name === 'console' && !NEW_ON_THE_CONSOLE.includes(step)) continue;
      await expect(page.getByRole('main')).toBeVisible();
      if (name === 'play')
        await expect(page.getByRole('heading', { name: words.steps.names[step], level: 1 })).toBeVisible();
      await lookAt(each, step);
    }
  };
  const door = await context.newPage();
  await door.goto(`${venue.url}/join/${room.code}`);
  await expect(door.getByRole('combobox', { name: words.join.table })).toBeVisible();
  await lookAt({ page: door, name: 'join', target: 24 }, 'form');
  await door.close();
  await eachStep(room, 'debrief', async (step) => {
    await look(step);
    const on = step === 'framework' ? words.sector.handOver.meet(LONGEST.person) : words.assessment.back.on;
    if (step !== 'framework' && step !== 'assessment') return;
    const [{ page }] = looked;
    await page.getByRole('button', { name: on, exact: true }).click();
    await look(step);
  });
  room.end();
  await context.close();
  await desk.close();
  expect(wrong).toEqual([]);
});

test('the road and the first cards are in view on a short laptop, with eight outcomes', async ({ browser }) => {
  const room = await openRoom(venue, { groups: 2, seatsEach: 1, screens: 0, pack: 'long-names' });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const [{ page }] = await openPages(room, context, context);
  await eachStep(room, 'challenges', async (step) => {
    if (!isFrom(step, 'choosing')) return;
    const columns = page.getByRole('region', { name: words.board.label }).locator('section[data-drop]');
    await expect(columns).toHaveCount(4);
    for (const column of await columns.all()) {
      await expect(column.locator('[data-pin]').first()).toBeInViewport({ ratio: 1 });
      await expect(column.getByRole('article').first()).toBeInViewport({ ratio: 1 });
    }
    expect(await faultsOn(page, { target: 24, focus: false, except: TILES })).toEqual([]);
    // In short, the title is there for whoever goes to it.
    const title = OUTCOME(6, 3);
    const plate = page.getByRole('button', { name: `${words.design.outcome.number(4)}, ${title}` });
    await plate.focus();
    await expect(page.locator('b', { hasText: title })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(page.locator('b', { hasText: title })).toBeHidden();
    await plate.blur();
  });
  room.end();
  await context.close();
});

async function openPages(room: Room, phone: BrowserContext, desk: BrowserContext): Promise<[Looked, Looked]> {
  const { code, facilitator, groups } = room;
  const [group] = groups;
  if (group === undefined) throw new Error('There is a table.');
  await facilitator.done({ type: 'group.rename', payload: { group, name: LONGEST.table } });
  const { token } = await takeSeat(venue.url, code, { name: LONGEST.seat.slice(0, 40), group });
  const open = async (context: BrowserContext, path: string, key: string | undefined): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${venue.url}/w/${code}${path}#key=${key ?? ''}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    return page;
  };
  return [
    { name: 'play', target: 44, page: await open(phone, '', token) },
    { name: 'console', target: 24, page: await open(desk, '/facilitate', facilitator.token) },
  ];
}

/** The agenda, step by step, each with its work done: eight outcomes, cards in every column, papers that went out. */
async function eachStep(room: Room, last: StepId, look: (step: StepId) => Promise<void>): Promise<void> {
  const { facilitator } = room;
  for (const step of keysOf(facilitatorView(facilitator).room.agenda)) {
    if (step !== last && isFrom(step, last)) return;
    if (facilitatorView(facilitator).room.step !== step) await room.go(step);
    if (step === 'needs') await writeOutcomes(room);
    await actIn(room, step);
    if (step === 'choosing') await spread(room);
    if (step === 'challenges') await facilitator.done({ type: 'challenge.draw', payload: {} });
    await look(step);
  }
}

async function writeOutcomes({ tables }: Room): Promise<void> {
  const [[first] = []] = tables;
  if (first === undefined) throw new Error('Somebody sits at the first table.');
  const plan = groupView(first).table.current;
  for (const [number, months] of DEADLINES.entries())
    await first.done({ type: 'outcome.add', payload: { plan, text: OUTCOME(months, number), months } });
}

/** One card in every column, linked to every outcome. */
async function spread({ tables }: Room): Promise<void> {
  const [[first] = []] = tables;
  if (first === undefined) throw new Error('Somebody sits at the first table.');
  const { table, catalogue } = groupView(first);
  const plan = table.current;
  const outcomes = inOrder(table.plans[plan]?.outcomes ?? {}).map(([id]): OutcomeId => id);
  const free = keysOf<OrganisationId, unknown>(catalogue.organisations).filter(
    (id) => table.plans[plan]?.placed[id] === undefined,
  );
  for (const [place, { id: column }] of catalogue.columns.entries()) {
    const organisation = free[place];
    if (organisation === undefined) throw new Error('There are organisations enough.');
    await first.done({ type: 'plan.place', payload: { plan, organisation, column } });
    await first.done({ type: 'plan.link', payload: { plan, organisation, outcomes } });
  }
}

test('the look at a page sees what is planted', async ({ page }) => {
  const all = { target: 24, focus: true };
  const shown = async (body: string): Promise<string[]> => {
    await page.setContent(`<body style="margin: 0; font: 16px/1.4 sans-serif">${body}</body>`);
    return await faultsOn(page, all);
  };
  const clean = '<main><h1>A title</h1><p>Some words.</p><button style="width: 60px; height: 44px">Go</button></main>';
  expect(await shown(clean)).toEqual([]);
  expect(await shown(`${clean}<div style="width: 3000px">wide</div>`)).toEqual([
    expect.stringContaining('the page is 3000 wide'),
  ]);
  const box = 'width: 80px; white-space: nowrap; overflow: hidden';
  expect(await shown(`${clean}<div style="${box}">Much too long for its box</div>`)).toEqual([
    expect.stringContaining('cut at the side: “Much too long'),
  ]);
  expect(
    await shown(`${clean}<div style="width: 80px; height: 20px; overflow: hidden">Two lines of words</div>`),
  ).toEqual([expect.stringContaining('cut below: “Two lines')]);
  expect(await shown(`${clean}<p>Below</p><p style="position: relative; top: -36px; margin: 0">Above</p>`)).toEqual([
    expect.stringContaining('over each other: “Below” and “Above”'),
  ]);
  expect(await shown(`${clean}<button style="width: 20px; height: 44px; padding: 0">x</button>`)).toEqual([
    expect.stringContaining('a target of 20 by 44'),
  ]);
  const bar = '<div style="position: sticky; bottom: 0; height: 300px; background: white">A bar</div>';
  const low = '<div style="height: 500px"></div><button style="width: 60px; height: 44px">Low</button>';
  expect(await shown(`${clean}${low}<div style="height: 900px"></div>${bar}`)).toEqual([
    expect.stringContaining('button “Low” has the focus under div “A bar”'),
  ]);
});
