/** What the facilitator does on the console beyond taking everybody on: one table's step, cards, papers, people. */
import { expect, type Page } from '@playwright/test';
import type { StepId } from '../../../shared/game/steps.ts';
import { words } from '../words.ts';

const { facilitate } = words;

/** Moves one table alone, back or on, as the console asks and says. */
export async function moveTable(page: Page, table: string, way: 'on' | 'back', to: StepId): Promise<void> {
  if (way === 'on') await page.getByRole('button', { name: facilitate.tables.on(table, to) }).click();
  else {
    await page.getByRole('button', { name: facilitate.tables.actions(table) }).click();
    await page.getByRole('menuitem', { name: facilitate.tables.back(table, to) }).click();
  }
  const question = page.getByRole('dialog', { name: facilitate.move.titleOne[way](table, to) });
  await question
    .getByRole('button', {
      name: new RegExp(`^(${facilitate.move.go}|${facilitate.move.goAnyway}|${facilitate.move.goBack})$`),
    })
    .click();
  await expect(question).toBeHidden();
}

/** Deals a chosen card to one table or to all. */
export async function draw(page: Page, card: string, table?: string): Promise<void> {
  const say = facilitate.challenges;
  const panel = page.getByRole('region', { name: say.draw });
  const whom = panel.getByRole('button', { name: say.all, exact: true });
  await (table === undefined ? whom : page.getByRole('button', { name: say.drawFor(table), exact: true })).click();
  await panel.getByRole('button', { name: say.card }).click();
  await page.getByRole('menuitem', { name: card }).click();
  await expect(panel.getByRole('heading', { name: card })).toBeVisible();
  await panel.getByRole('button', { name: new RegExp(`^${say.deal([])}`) }).click();
  await expect(panel.getByRole('status')).toContainText(card);
}

/** Does something with a table's tender or bid from its menu; `asks` names the question that follows, if one does. */
export async function withPaper(
  page: Page,
  menu: string,
  choice: string,
  asks?: { readonly title: string; readonly yes: string },
): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: choice }).click();
  if (asks === undefined) return;
  const question = page.getByRole('dialog', { name: asks.title });
  await question.getByRole('button', { name: asks.yes, exact: true }).click();
  await expect(question).toBeHidden();
}

/** Seats one automatic player at a table. */
export async function fillOne(page: Page, table: string): Promise<void> {
  const say = facilitate.lobby;
  await page.getByRole('button', { name: say.fill(table) }).click();
  const question = page.getByRole('dialog', { name: say.fillTitle(table) });
  const figure = question.getByRole('status');
  while ((await figure.textContent()) !== '1') await question.getByRole('button', { name: say.fillFewer }).click();
  await question.getByRole('button', { name: say.fillYes }).click();
  await expect(question).toBeHidden();
}

/** Frees the seat of whoever is automatic at a table. */
export async function removeAutomatic(page: Page, table: string): Promise<void> {
  const say = facilitate.person;
  const people = page.getByRole('list', { name: facilitate.tables.people(table) });
  const before = await people.getByRole('listitem').count();
  await people.getByRole('button', { name: new RegExp(words.design.person.automatic) }).click();
  await page.getByRole('dialog').getByRole('button', { name: say.remove, exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Remove / })
    .click();
  await expect(people.getByRole('listitem')).toHaveCount(before - 1);
}
