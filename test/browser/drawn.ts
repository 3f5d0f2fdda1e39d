/** Waiting for what a page draws, without a sleep. */
import type { Page } from '@playwright/test';

/** The second frame is drawn after what the first has set off. */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
}
