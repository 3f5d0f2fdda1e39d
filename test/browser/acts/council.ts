/** What a table does as the council alone: buying from the menu, and its tender. */
import { expect } from '@playwright/test';
import type { Player } from '../hands.ts';
import { words } from '../words.ts';
import { tab } from './plan.ts';

const { council, tender: say } = words;

interface Buying {
  readonly kind: keyof typeof council.menu.kinds;
  readonly option: string;
}

export async function buy(player: Player, { kind, option }: Buying): Promise<void> {
  const { page, press } = player;
  await tab(player, council.menu.tab);
  const kinds = page.getByRole('navigation', { name: council.menu.title });
  await press(kinds.getByRole('button', { name: council.menu.kinds[kind] }));
  await press(page.getByRole('button', { name: new RegExp(`^Buy ${option} for £`) }));
  // What has told its insight cannot be returned, so what is bought says so itself.
  await expect(
    page.getByRole('article', { name: option }).getByText(new RegExp(`^\\s*${council.menu.bought}`)),
  ).toBeVisible();
}

/** Over budget, takes the first way back that is offered, after a look at it. */
export async function giveWay(player: Player): Promise<void> {
  const { page, press } = player;
  await tab(player, words.board.tabs.money);
  const ways = page.getByRole('region', { name: council.back.title });
  await press(ways.getByRole('listitem').getByRole('button').first());
  await press(ways.getByRole('button', { name: council.back.do, exact: true }));
  await expect(ways).toBeHidden();
}

export interface TenderWritten {
  /** Labels of fields, and what is written in them. */
  readonly texts: Readonly<Record<string, string>>;
  /** A criterion that gets one more of the hundred. */
  readonly more?: string;
}

/** Writes a tender and offers all there is. */
export async function writeTender({ page, write, press }: Player, { texts, more }: TenderWritten): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await write(page.getByRole('textbox', { name: label }), text);
  await press(page.getByRole('button', { name: /^Offer all of it, £/ }));
  await expect(page.getByText(/^You offer £[\d,]+ a year\.$/)).toBeVisible();
  if (more !== undefined) await press(page.getByRole('button', { name: words.design.weights.more(more) }));
}

export async function publish({ page, press }: Player, version: number): Promise<void> {
  await press(
    page.getByRole('button', { name: version === 1 ? say.publish.go : say.publish.again(version), exact: true }),
  );
  const question = page.getByRole('dialog', { name: say.publish.askTitle(version) });
  await press(question.getByRole('button', { name: say.publish.yes, exact: true }));
  await expect(question).toBeHidden();
  await expect(page.getByText(say.standing.out(version))).toBeVisible();
}
