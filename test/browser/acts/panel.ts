/** What a table does as the panel of its tender: what would be different, scores alone, turned over, agreed, the award. */
import { expect } from '@playwright/test';
import type { Award } from '../../../shared/game/papers.ts';
import type { Player } from '../hands.ts';
import { words } from '../words.ts';

const { assessment: say } = words;

/** Reads that the table is the council again, and goes on to the bid. */
export async function comeBack({ page, press }: Player): Promise<void> {
  await press(page.getByRole('button', { name: say.back.on, exact: true }));
  await expect(page.getByRole('heading', { name: say.back.title })).toBeHidden();
}

/** Says what the panel hears would be different, before any number. */
export async function sayDifference({ page, write, choose, press }: Player, text: string, by: string): Promise<void> {
  await write(page.getByRole('textbox', { name: say.difference.field, exact: true }), text);
  await choose(page.getByRole('combobox', { name: say.difference.by }), by);
  await press(page.getByRole('button', { name: say.difference.save, exact: true }));
  await expect(page.getByRole('heading', { name: say.alone.title })).toBeVisible();
}

/** Scores alone; what others gave is nowhere on the page. */
export async function scoreAlone({ page, tick }: Player, scores: Readonly<Record<string, number>>): Promise<void> {
  for (const [criterion, score] of Object.entries(scores)) {
    const row = page.getByRole('group', { name: new RegExp(`^${criterion} `) });
    const slot = row.getByRole('radio', { name: new RegExp(`^${score}: `) });
    await tick(slot);
    await expect(slot).toBeChecked();
  }
}

/** Turns the scores over, also before everybody has scored: then the page asks first. */
export async function turnOver({ page, press }: Player): Promise<void> {
  await press(page.getByRole('button', { name: say.turn.button, exact: true }));
  const question = page.getByRole('dialog', { name: say.turn.askTitle });
  const turned = page.getByRole('heading', { name: say.total.title });
  await expect(question.or(turned).first()).toBeVisible();
  if (await question.isVisible()) await press(question.getByRole('button', { name: say.turn.now, exact: true }));
  await expect(turned).toBeVisible();
}

/** Agrees one score with a reason for each criterion. */
export async function agree({ page, write, press }: Player, reasons: Readonly<Record<string, string>>): Promise<void> {
  for (const [criterion, reason] of Object.entries(reasons)) {
    const row = page.getByRole('region', { name: criterion, exact: true });
    await write(row.getByRole('textbox', { name: say.agree.reason }), reason);
    await press(row.getByRole('button', { name: say.agree.button, exact: true }));
    await expect(row.getByText(reason)).toBeVisible();
  }
}

export async function decide(
  { page, tick, write, press }: Player,
  decision: Award['decision'],
  text: string,
): Promise<void> {
  await tick(
    page.getByRole('radio', { name: new RegExp(`^${say.award.names[decision]}\\s*${say.award.about[decision]}`) }),
  );
  await write(page.getByRole('textbox', { name: say.award.feedback }), text);
  await press(page.getByRole('button', { name: say.award.button, exact: true }));
  await expect(page.getByRole('heading', { name: say.award.decided(say.award.names[decision]) })).toBeVisible();
}
