/** How somebody works a page: with a mouse, with keys alone, or by touch alone. What they do is written once, for whoever does it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { pressOn, tabTo } from './cast.ts';

export interface Player {
  readonly page: Page;
  readonly by: 'mouse' | 'keys' | 'touch';
  /** Presses a button, a tab or a link. */
  readonly press: (wanted: Locator) => Promise<void>;
  /** Writes in a field, instead of what stands in it. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Takes a radio button, or ticks a box. */
  readonly tick: (wanted: Locator) => Promise<void>;
  /** Takes something from a list that opens. */
  readonly choose: (list: Locator, label: string) => Promise<void>;
}

export function mouse(page: Page): Player {
  return {
    page,
    by: 'mouse',
    press: (wanted) => wanted.click(),
    write: (field, text) => field.fill(text),
    tick: (wanted) => wanted.click(),
    async choose(list, label) {
      await list.selectOption({ label });
    },
  };
}

export function touch(page: Page): Player {
  return {
    page,
    by: 'touch',
    press: (wanted) => wanted.tap(),
    async write(field, text) {
      await field.tap();
      await field.fill('');
      await page.keyboard.type(text);
    },
    tick: (wanted) => wanted.tap(),
    async choose(list, label) {
      await list.tap();
      await list.selectOption({ label });
    },
  };
}

/**
 * Before each act but the first, something has the focus: whatever went away with the act before. From nowhere Tab would
 * begin at the top of the page again.
 */
export function keys(page: Page): Player {
  let begun = false;
  const keepsFocus = async () => {
    if (begun) await expect(page.locator(':focus')).toHaveCount(1);
    begun = true;
  };
  return {
    page,
    by: 'keys',
    async press(wanted) {
      // A button that is not to be used yet keeps its place in the row of stops, and does nothing.
      await expect(wanted).toBeEnabled();
      await keepsFocus();
      await pressOn(page, wanted);
    },
    async write(field, text) {
      await keepsFocus();
      await tabTo(page, field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    async tick(wanted) {
      await keepsFocus();
      await tickWithKeys(page, wanted);
    },
    async choose(list, label) {
      await keepsFocus();
      await tabTo(page, list);
      for (let presses = 0; presses < 40; presses++) {
        if ((await chosenIn(list)) === label) return;
        await page.keyboard.press('ArrowDown');
      }
      throw new Error(`The arrow keys do not lead to ${label} in ${list}.`);
    },
  };
}

function chosenIn(list: Locator): Promise<string | undefined> {
  return list.evaluate((element) =>
    element instanceof HTMLSelectElement ? element.selectedOptions[0]?.label : undefined,
  );
}

/** Radio buttons of one question are one stop of Tab: the arrow keys choose among them. */
async function tickWithKeys(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  const group = await wanted.evaluate((element) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : undefined,
  );
  if (group === undefined) return pressOn(page, wanted, 'Space');
  const all = page.locator(`input[type="radio"][name="${group}"]`);
  await tabTo(page, all);
  for (let presses = 0; presses < (await all.count()); presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      if (!(await wanted.isChecked())) await page.keyboard.press('Space');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys do not lead to ${wanted}.`);
}
