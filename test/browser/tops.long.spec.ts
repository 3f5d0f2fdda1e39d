/** On small screens each step, slide and card begins at its top, and with what it is about. */
import { expect, test } from '@playwright/test';
import { type Child, startChild } from '../room/child.ts';
import { actIn, walk } from '../room/walk.ts';
import { drawn } from './drawn.ts';
import { end, scene } from './two-tables.ts';
import { words } from './words.ts';

const { design } = words;

const STEPS = ['needs', 'choosing', 'reveal', 'menu', 'challenges', 'tender', 'framework', 'costing'] as const;

let server: Child;
test.beforeAll(async () => {
  server = await startChild();
});
test.afterAll(() => server.end());

for (const size of [
  { name: 'phone', width: 390, height: 844 },
  { name: 'tablet', width: 820, height: 1180 },
]) {
  test(`on a ${size.name} each step, slide and card begins at its top, wherever somebody was before`, async ({
    browser,
  }) => {
    const at = await scene(browser, server);
    const { room, page } = at;
    await page.setViewportSize(size);
    /** The last button has the focus, and the page is scrolled as far down as it goes. */
    const goDown = () =>
      page.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('main button')];
        buttons
          .filter((each) => each.checkVisibility())
          .at(-1)
          ?.focus();
        scrollTo(0, document.body.scrollHeight);
      });
    const down = () => page.evaluate(() => scrollY);
    const title = (step: (typeof STEPS)[number]) =>
      page.getByRole('heading', { name: words.steps.names[step], level: 1 });
    await room.go('briefing');
    for (const slide of [1, 2, 1]) {
      await goDown();
      const before = await page.getByRole('main').innerText();
      await room.facilitator.done({ type: 'slide.go', payload: { slide } });
      await expect(page.getByRole('main')).not.toHaveText(before, { useInnerText: true });
      expect([slide, await down()]).toEqual([slide, 0]);
    }
    for (const step of STEPS) {
      await walk(room, step);
      await expect(title(step)).toBeVisible();
      // Its code may come later than its name.
      await expect(page.getByRole('main')).toBeVisible();
      await drawn(page);
      expect([step, await down()]).toEqual([step, 0]);
      await actIn(room, step);
      if (step === 'reveal') {
        const money = page.getByRole('button', { name: new RegExp(`^${words.board.tabs.money}: `) });
        if (size.name === 'phone') await money.click();
      }
      if (step === 'challenges') {
        await goDown();
        await room.facilitator.done({ type: 'challenge.draw', payload: {} });
        await expect(page.getByText(design.notice.word, { exact: true }).first()).toBeInViewport();
        await expect(page.locator('[data-notice] h2:focus')).toBeInViewport();
      }
      await goDown();
    }
    await end(at);
  });
}

test('on a phone the challenges begin with a card that is open, also after a reload', async ({ browser }) => {
  const at = await scene(browser, server);
  const { room, page } = at;
  await page.setViewportSize({ width: 390, height: 844 });
  await walk(room, 'challenges');
  await room.facilitator.done({ type: 'challenge.draw', payload: {} });
  const notice = page.getByText(design.notice.word, { exact: true }).first();
  await expect(notice).toBeInViewport();
  await page.reload();
  await expect(notice).toBeInViewport();
  await end(at);
});
