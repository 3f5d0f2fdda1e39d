/** What people do in the pages, by role and name only: the facilitator, and participants with a mouse, with keys alone, by touch alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { StepId } from '../../shared/game/steps.ts';
import { words } from './words.ts';

const { facilitate, join } = words;

/** Creates a workshop in the page and tells its code. */
export async function createWorkshop(page: Page, url: string, title: string): Promise<string> {
  await page.goto(`${url}/new`);
  await page.getByRole('textbox', { name: words.create.name }).fill(title);
  await page.getByRole('button', { name: words.create.go }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  const code = /\/w\/(\w{6})\/facilitate$/.exec(page.url())?.[1];
  if (code === undefined) throw new Error(`The console has the address ${page.url()}.`);
  return code;
}

/** Takes everybody to the next step, as the console asks and says. */
export async function everyoneOn(page: Page, step: StepId): Promise<void> {
  await page.getByRole('button', { name: facilitate.day.onTo(step), exact: true }).click();
  const question = page.getByRole('dialog', { name: facilitate.move.title.on(step) });
  await expect(question.getByRole('heading', { name: facilitate.move.happens })).toBeVisible();
  await question
    .getByRole('button', { name: new RegExp(`^(${facilitate.move.go}|${facilitate.move.goAnyway})$`) })
    .click();
  await expect(question).toBeHidden();
}

export async function joinWithMouse(page: Page, url: string, code: string, name: string, table: string): Promise<void> {
  await page.goto(`${url}/join/${code}`);
  await page.getByRole('textbox', { name: join.name }).fill(name);
  await page.getByRole('radio', { name: join.backgrounds.voluntary }).check({ force: true });
  await chooseTable(page.getByRole('combobox', { name: join.table }), table);
  await page.getByRole('button', { name: join.go }).click();
}

export async function chooseTable(tables: Locator, table: string): Promise<void> {
  const option = tables.getByRole('option').filter({ hasText: table });
  const value = await option.getAttribute('value');
  await tables.selectOption(value ?? table);
}

/** Goes with Tab, or back with Shift and Tab, until the focus is where it is wanted: what cannot be reached so is not for the keyboard. */
export function tabTo(page: Page, wanted: Locator): Promise<void> {
  return keyTo(page, wanted, { on: 'Tab', back: 'Shift+Tab' });
}

/** Goes down or up a list whose items are one stop of Tab. */
export function arrowTo(page: Page, wanted: Locator): Promise<void> {
  return keyTo(page, wanted, { on: 'ArrowDown', back: 'ArrowUp' });
}

async function keyTo(page: Page, wanted: Locator, keys: { readonly on: string; readonly back: string }): Promise<void> {
  await wanted.first().waitFor();
  for (let presses = 0; presses < 200; presses++) {
    const way = await wanted.evaluateAll((found) => {
      const at = document.activeElement;
      const [first] = found;
      if (found.some((element) => element === at)) return 'there';
      if (at === null || at === document.body || first === undefined) return 'on';
      return at.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING ? 'back' : 'on';
    });
    if (way === 'there') return;
    await page.keyboard.press(keys[way]);
  }
  throw new Error(`Two hundred presses of ${keys.on} and ${keys.back} do not reach ${wanted}.`);
}

export async function pressOn(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Whatever a page reports as an error from now on. Lost connections are what is being tried out. */
export function errorsOf(page: Page, name: string): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    if (/net::ERR_|Failed to load resource|WebSocket connection to/.test(message.text())) return;
    errors.push(`${name}: ${message.text()}`);
  });
  return errors;
}
