/** No violation of WCAG 2.2 A and AA, nor of good practice, that axe can find on a page. */
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { words } from './words.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly help: string;
  /** A selector for each thing it was found on. */
  readonly where: readonly string[];
}

interface Search {
  readonly rules: readonly string[];
  /** Looks only at this part: a selector. */
  readonly within?: string;
}

/** Our pages have no frames, so axe is put into each once and asked there. */
async function violations(page: Page, search: Search): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async ({ rules, within }) => {
    const here: typeof axe = Reflect.get(window, 'axe');
    const found = await here.run(within ?? document, { runOnly: [...rules], resultTypes: ['violations'] });
    return found.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ target }) => target.join(' ')),
    }));
  }, search);
}

/** While everybody is asked to look up, the main part is still (inert) on purpose. */
export async function accessible(page: Page, what: string): Promise<void> {
  const found: string[] = [];
  for (const { id, help, where } of await violations(page, { rules: RULES })) {
    for (const each of where) {
      if (id === 'target-size' && ((await isOfTray(page, each)) || (await isLargeEnoughInView(page, each)))) continue;
      if (id === 'landmark-one-main' && (await page.locator('[inert] main').count()) === 1) continue;
      found.push(`${id} (${help}): ${each}`);
    }
  }
  if (found.length > 0) await page.screenshot({ path: `test-results/axe ${what}.png` });
  expect({ what, found }).toEqual({ what, found: [] });
}

/** A tile of the tray is as wide as its cost; its card on the board does the same and is large (WCAG 2.5.8, equivalent). */
async function isOfTray(page: Page, where: string): Promise<boolean> {
  const tiles = page.getByRole('list', { name: words.design.tray.parts, includeHidden: true });
  return (await tiles.locator(where).count()) > 0;
}

/** A button half under a bar that stays in place is small only until the page is scrolled. */
async function isLargeEnoughInView(page: Page, where: string): Promise<boolean> {
  const wanted = page.locator(where).first();
  await wanted.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return (await violations(page, { rules: ['target-size'], within: where })).length === 0;
}
