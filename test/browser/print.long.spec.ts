/** Printing a step: a table can go on with the paper, nothing on it is for the screen, and nothing is told before its time. */
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { printWords } from '../../client/words/print-words.ts';
import { ensureBuilt } from '../../scripts/build.mjs';
import type { StepId } from '../../shared/game/steps.ts';
import { takeSeat } from '../room/door.ts';
import { facilitatorView, type Guest, groupView, planOf } from '../room/guest.ts';
import { openRoom, type Room } from '../room/room.ts';
import { openVenue, QUICK, type TestVenue } from '../room/venue.ts';
import { actIn } from '../room/walk.ts';
import { write } from '../room/writer.ts';
import { words } from './words.ts';

const { print: say } = printWords;
const WRITTEN = 'Somebody they know picks up the phone, in the evening too.';

let venue: TestVenue;
test.beforeAll(async () => {
  await ensureBuilt();
  venue = await openVenue({ limits: QUICK });
});
test.afterAll(() => venue.stop());

test('each step prints what a table can go on with', async ({ browser }) => {
  const room = await openRoom(venue, { groups: 2, seatsEach: 2, screens: 0 });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await openPlay(context, room);
  const [[first] = []] = room.tables;
  if (first === undefined) throw new Error('Somebody sits at the first table.');
  const looks = looksOf(page, first);
  for (const step of Object.keys(facilitatorView(room.facilitator).room.agenda) as StepId[]) {
    if (facilitatorView(room.facilitator).room.step !== step) await room.go(step);
    if (step === 'needs') await writeNeeds(first);
    await actIn(room, step);
    if (step === 'challenges') await room.facilitator.done({ type: 'challenge.draw', payload: {} });
    if (step === 'framework') await meet(page);
    await expect(page.getByRole('heading', { name: words.steps.names[step], level: 1 })).toBeVisible();
    const look = looks[step];
    if (look === undefined) continue;
    await page.keyboard.press('Control+p');
    await onPaper(page, 'step', look);
  }
  room.end();
  await context.close();
});

/** Looks at the papers as they would be printed. Once they are, they are gone. */
async function onPaper(page: Page, printed: 'step' | 'cards', look: (papers: Locator) => Promise<void>): Promise<void> {
  const papers = page.locator(`[data-papers="${printed}"]`);
  await expect(papers).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(papers).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('main')).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await look(papers);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(papers).not.toBeAttached();
  await expect(page.getByRole('main')).toBeVisible();
}

type Looks = Readonly<Partial<Record<StepId, (papers: Locator) => Promise<void>>>>;

function looksOf(page: Page, first: Guest): Looks {
  const fronts = (papers: Locator) => papers.getByRole('region', { name: say.front });
  const backs = (papers: Locator) => papers.getByRole('region', { name: say.back });
  return {
    async needs(papers) {
      await expect(papers.getByText('Rings his sister')).toBeVisible();
      await expect(papers.getByText(WRITTEN)).toBeVisible();
    },
    async choosing(papers) {
      await expect(papers.getByRole('heading', { name: say.board })).toBeVisible();
      await expect(fronts(papers)).toHaveCount(1);
      await expect(fronts(papers).getByRole('article')).toHaveCount(3);
      await expect(backs(papers)).toHaveCount(0);
      expect(await papers.innerText()).not.toMatch(/£|\bcosts?\b|\bprice/i);
    },
    async reveal(papers) {
      await expect(backs(papers)).toHaveCount(1);
      await expect(backs(papers).getByText(words.design.card.running)).toHaveCount(3);
      // The overview, a sheet of fronts, a sheet of backs.
      const file = await page.pdf({ preferCSSPageSize: true });
      expect(file.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(3);
    },
    async challenges(papers) {
      for (const { label } of Object.values(words.challenges.answer.kinds))
        await expect(papers.getByText(label).first()).toBeVisible();
    },
    async tender(papers) {
      await expect(papers.getByRole('heading', { name: words.tender.title })).toBeVisible();
      await expect(papers.getByRole('heading', { name: words.tender.criteria.title })).toBeVisible();
    },
    async costing(papers) {
      await expect(papers.getByRole('heading', { name: words.papers.tender.title })).toBeVisible();
    },
    async bid(papers) {
      await expect(papers.getByRole('heading', { name: words.bid.title })).toBeVisible();
    },
    async assessment(papers) {
      const [score] = Object.keys(groupView(first).table.panels);
      expect(score).toBeDefined();
      for (const { name } of Object.values(groupView(first).people).flatMap((person) => person ?? []))
        await expect(papers.getByRole('heading', { name: say.scores.title(name) })).toBeVisible();
      await expect(papers.getByText('✓')).toHaveCount(0);
    },
    async menu(papers) {
      await expect(papers.getByRole('heading', { name: words.council.menu.title })).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('button', { name: words.play.menu.label, exact: true }).click();
      await page.getByRole('menuitem', { name: words.play.menu.printCards }).click();
      await onPaper(page, 'cards', async (cards) => {
        const { organisations } = groupView(first).catalogue;
        const many = Object.keys(organisations).length;
        await expect(fronts(cards).getByRole('article')).toHaveCount(many);
        await expect(fronts(cards)).toHaveCount(Math.ceil(many / 4));
        await expect(backs(cards).getByText(words.design.card.running)).toHaveCount(3);
      });
      await page.keyboard.press('Control+p');
      await expect(papers).toBeAttached();
      await page.emulateMedia({ media: 'print' });
    },
  };
}

async function openPlay(context: BrowserContext, { code, groups: [group] }: Room): Promise<Page> {
  const { token } = await takeSeat(venue.url, code, { name: 'Ann', group });
  const page = await context.newPage();
  // No printer answers here: the papers lie there until the page is printed to a file.
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(`${venue.url}/w/${code}#key=${token}`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return page;
}

async function writeNeeds(first: Guest): Promise<void> {
  const plan = planOf(first);
  const [field] = groupView(first).catalogue.forms.needs;
  if (field === undefined) throw new Error('The pack has a field for needs.');
  await write(first, plan, field.id, WRITTEN);
  await first.done({ type: 'asset.add', payload: { plan, text: 'Rings his sister' } });
  await first.done({ type: 'need.add', payload: { plan, text: 'Somebody to ring in the evening' } });
  for (const [number, months] of [2, 5, 12, 24].entries())
    await first.done({ type: 'outcome.add', payload: { plan, text: `Rings somebody, number ${number + 1}`, months } });
}

async function meet(page: Page): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${words.sector.handOver.meet('\\w+')}$`) }).click();
}
