/** Nothing on a page moves by itself but what somebody moved: not when a card moves, when somebody joins, nor when a notice arrives. */
import { expect, type Page, test } from '@playwright/test';
import type { OrganisationId } from '../../shared/game/ids.ts';
import { keysOf } from '../../shared/game/records.ts';
import { type Child, startChild } from '../room/child.ts';
import { takeSeat } from '../room/door.ts';
import { type Guest, groupView, planOf } from '../room/guest.ts';
import { openRoom, type Room } from '../room/room.ts';
import { there } from '../room/there.ts';
import { actIn, walk } from '../room/walk.ts';
import { drawn } from './drawn.ts';
import { words } from './words.ts';

let server: Child;
test.beforeAll(async () => {
  server = await startChild();
});
test.afterAll(() => server.end());

/** From now on the page notes what moved without anybody having moved it: all but cards and what lies between them. */
async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources = Reflect.get(entry, 'sources') as readonly { readonly node: Node | null }[];
        for (const { node } of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          if (!element || element.closest('[data-card], [data-drop] > ul')) continue;
          shifts.push(`${element.tagName.toLowerCase()} “${element.textContent?.trim().slice(0, 40)}”`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: false });
  });
}

/** What has moved so far. */
async function shiftsOn(page: Page): Promise<readonly string[]> {
  await drawn(page);
  return page.evaluate(() => Reflect.get(window, 'shifts') as string[]);
}

/** A font that comes late moves lines. Which of them a page needs it knows only once all of it is drawn, so it gets them all. */
async function loadFonts(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined));
  await drawn(page);
}

async function openBoard(page: Page, { code, groups }: Room): Promise<void> {
  const { token } = await takeSeat(server.url, code, { name: 'Ann', group: groups[0] });
  await page.goto(`${server.url}/w/${code}#key=${token}`);
  await expect(page.getByRole('article').first()).toBeVisible();
  await loadFonts(page);
}

/** Somebody else at the table places one card more, moves it, and takes it off again. */
async function moveCards(page: Page, guest: Guest): Promise<void> {
  const { catalogue, table } = groupView(guest);
  const plan = planOf(guest);
  const placed = table.plans[plan]?.placed ?? {};
  const organisation = there(
    keysOf<OrganisationId, unknown>(catalogue.organisations).find((id) => placed[id] === undefined),
  );
  const [from, to] = [there(catalogue.columns[1]?.id), there(catalogue.columns[2]?.id)];
  const at = (column: string) => page.locator(`[data-card="${organisation}"][data-column="${column}"]`);
  await guest.done({ type: 'plan.place', payload: { plan, organisation, column: from } });
  await expect(at(from)).toBeAttached();
  await guest.done({ type: 'plan.move', payload: { plan, organisation, from, to } });
  await expect(at(to)).toBeAttached();
  await guest.done({ type: 'plan.remove', payload: { plan, organisation, column: to } });
  await expect(at(to)).not.toBeAttached();
}

for (const size of [
  { name: 'laptop', width: 1366, height: 768 },
  { name: 'phone', width: 390, height: 844 },
]) {
  test(`on a ${size.name} nothing moves by itself`, async ({ browser }) => {
    const room = await openRoom(server, { groups: 2, seatsEach: 2, screens: 0 });
    const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const guest = there(room.tables[0]?.[1]);
    await walk(room, 'choosing');
    await actIn(room, 'choosing');
    await openBoard(page, room);
    await watchShifts(page);
    await moveCards(page, guest);
    await takeSeat(server.url, room.code, { name: 'Late', group: there(room.groups[0]) });
    await guest.until(
      'the late one',
      ({ confirmed }) => Object.keys(confirmed && 'people' in confirmed ? confirmed.people : {}).length === 4,
    );
    expect(await shiftsOn(page)).toEqual([]);

    // The look itself sees what moves: a planted line at the top pushes everything down.
    await page.evaluate(() =>
      document.querySelector('main')?.prepend(Object.assign(document.createElement('p'), { textContent: 'Planted' })),
    );
    await expect.poll(() => shiftsOn(page)).not.toEqual([]);

    await room.go('challenges');
    await page.reload();
    await expect(page.getByRole('heading', { name: words.steps.names.challenges, level: 1 })).toBeVisible();
    await expect(page.getByRole('article').first()).toBeVisible();
    await loadFonts(page);
    await watchShifts(page);
    await room.facilitator.done({ type: 'challenge.draw', payload: { group: there(room.groups[0]) } });
    await expect(page.getByText(words.design.notice.word, { exact: true }).first()).toBeAttached();
    expect(await shiftsOn(page)).toEqual([]);
    room.end();
    await context.close();
  });
}
