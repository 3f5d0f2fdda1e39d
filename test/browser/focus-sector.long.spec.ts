/** With keys alone, from the bid to the debrief: after each act the focus is where somebody would go on. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { OrganisationId } from '../../shared/game/ids.ts';
import { keysOf } from '../../shared/game/records.ts';
import { type Child, startChild } from '../room/child.ts';
import { type Guest, groupView, planOf } from '../room/guest.ts';
import { there } from '../room/there.ts';
import { bidOf, walk } from '../room/walk.ts';
import { agree, comeBack, decide, sayDifference, scoreAlone, turnOver } from './acts/panel.ts';
import { comeOver, handIn, takeBack } from './acts/sector.ts';
import { end, scene } from './two-tables.ts';
import { words } from './words.ts';

const { assessment, bid, debrief, play, sector } = words;

let server: Child;
test.beforeAll(async () => {
  server = await startChild();
});
test.afterAll(() => server.end());

/** What a bid cannot do without. */
async function fillBid(guest: Guest): Promise<void> {
  const plan = planOf(guest);
  const [lead] = keysOf<OrganisationId, unknown>(groupView(guest).table.plans[plan]?.placed ?? {});
  const at = bidOf(guest);
  await guest.done({ type: 'bid.model', payload: { bid: at, model: 'lead', spectrum: 5 } });
  await guest.done({ type: 'bid.lead', payload: { bid: at, lead: there(lead) } });
  await guest.done({ type: 'bid.price', payload: { bid: at, price: 123_000 } });
}

const button = (within: Page | Locator, name: string | RegExp) => within.getByRole('button', { name, exact: true });
const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

test('shocks: the step begins with a bid that is not submitted, and a card is counted where it is out of sight', async ({
  browser,
}) => {
  const at = await scene(browser, server);
  const { room, page, ann } = at;
  await walk(room, 'bid');
  await comeOver(ann);
  await room.go('shocks');
  await expect(page.getByText(sector.shocks.early)).toBeVisible();
  await ann.press(button(page, sector.view.bid));
  await expect(button(page, sector.view.cards)).toBeVisible();
  await room.facilitator.done({ type: 'challenge.draw', payload: {} });
  await expect(button(page, `${sector.view.cards}: ${sector.shocks.waiting(1)}`)).toBeVisible();
  await end(at);
});

test('the bid: handed in, taken back, and its other side', async ({ browser }) => {
  const at = await scene(browser, server);
  const { room, page, ann } = at;
  await walk(room, 'bid');
  await comeOver(ann);
  await expect(page.getByRole('main').getByRole('heading').first()).toBeFocused();
  await fillBid(there(room.tables[0]?.[0]));
  await handIn(ann, 1);
  const bar = region(page, play.turn);
  await expect(bar.getByText(/Submitted: version 1, /)).toBeFocused();
  await ann.press(button(page, bid.submit.withdraw));
  await expect(bar.getByText(bid.submit.bar.back)).toBeFocused();
  for (const name of [sector.view.pathwayAndTender, sector.view.bid]) {
    await ann.press(button(page, name));
    await expect(button(page, name)).toBeFocused();
  }
  const guest = there(room.tables[0]?.[0]);
  await guest.done({ type: 'bid.price', payload: { bid: bidOf(guest), price: 124_000 } });
  await handIn(ann, 2);
  await expect(bar.getByText(/Submitted: version 2, /)).toBeFocused();
  await room.go('shocks');
  await room.facilitator.done({ type: 'challenge.draw', payload: {} });
  await takeBack(ann);
  await expect(page.getByText(sector.shocks.open(1))).toBeFocused();
  await end(at);
});

test('the assessment and the debrief: scores turned, agreed, decided, and from part to part', async ({ browser }) => {
  const at = await scene(browser, server);
  const { room, page, ann } = at;
  await walk(room, 'assessment');
  await comeBack(ann);
  const { parts } = assessment;
  for (const name of [parts.own, parts.heard('Kiln')]) {
    await ann.press(button(page, name));
    await expect(button(page, name)).toBeFocused();
  }
  const difference = page.getByRole('textbox', { name: assessment.difference.field, exact: true });
  await ann.write(difference, 'A key.');
  await ann.press(button(page, assessment.difference.save));
  const by = page.getByRole('combobox', { name: assessment.difference.by });
  await expect(by).toBeFocused();
  await expect(by).toHaveAccessibleDescription(new RegExp(assessment.difference.missingMonths));
  await expect(difference).not.toHaveAttribute('aria-invalid');
  await sayDifference(ann, 'A key of their own.', 'by 6 months');
  const scores = { 'Technical capacity': 2, 'Social value': 3, Pricing: 3, Other: 4 };
  await scoreAlone(ann, scores);
  // Somebody has not scored yet.
  await ann.press(button(page, assessment.turn.button));
  await ann.press(button(page.getByRole('dialog', { name: assessment.turn.askTitle }), assessment.turn.wait));
  await expect(button(page, assessment.turn.button)).toBeFocused();
  await turnOver(ann);
  const row = (criterion: string) => page.getByRole('region', { name: criterion, exact: true });
  await expect(row('Technical capacity')).toBeFocused();
  await expect(row('Technical capacity')).toBeInViewport();
  await ann.press(button(row('Technical capacity'), assessment.agree.button));
  await expect(row('Technical capacity').getByRole('textbox')).toBeFocused();
  for (const criterion of Object.keys(scores)) {
    await agree(ann, { [criterion]: 'They know whom they do it for.' });
    await expect(row(criterion)).toBeFocused();
  }
  await decide(ann, 'award', 'Begin on Monday.');
  await expect(
    page.getByRole('heading', { name: assessment.award.decided(assessment.award.names.award) }),
  ).toBeFocused();

  await room.go('debrief');
  for (const name of [debrief.parts.floor, debrief.parts.plans]) {
    await ann.press(button(page, name));
    await expect(button(page, name)).toBeFocused();
  }
  await end(at);
});
