/** What a table does with a plan on either side: needs and outcomes, placing, linking, turning the cards. */
import { expect, type Locator, type Page } from '@playwright/test';
import { arrowTo, tabTo } from '../cast.ts';
import type { Player } from '../hands.ts';
import { words } from '../words.ts';

const { board, design, play } = words;

export const NEEDS = new RegExp(`^${play.needs.needs.title('\\w+')}$`);
export const ASSETS = new RegExp(`^${play.needs.assets.title('\\w+')}$`);

/** The step that the top line names. */
export const step = (page: Page, name: string): Locator =>
  page.getByRole('banner').getByRole('heading', { name: new RegExp(name), level: 1 });

/** On a phone the parts of the page are tabs at its foot. */
export async function tab({ page, press }: Player, name: string | RegExp): Promise<void> {
  const tabs = page.getByRole('navigation', { name: board.tabs.label });
  if (await tabs.isVisible()) await press(tabs.getByRole('button', { name }));
}

/** Beside the board stands one of several parts. */
export async function beside({ page, press }: Player, name: string): Promise<void> {
  await press(page.getByRole('navigation', { name: board.side }).getByRole('button', { name, exact: true }));
}

async function addItem({ page, write, press }: Player, title: RegExp, text: string): Promise<void> {
  const part = page.getByRole('region', { name: title });
  await write(part.getByRole('textbox'), text);
  await press(part.getByRole('button', { name: play.needs.needs.save, exact: true }));
  await expect(part.getByRole('listitem').filter({ hasText: text })).toBeVisible();
}

export const addNeed = (player: Player, text: string): Promise<void> => addItem(player, NEEDS, text);
export const addAsset = (player: Player, text: string): Promise<void> => addItem(player, ASSETS, text);

interface OutcomeWanted {
  readonly text: string;
  /** The deadline as the list names it. */
  readonly months: string;
  readonly about?: string;
}

export async function addOutcome(player: Player, { text, months, about }: OutcomeWanted): Promise<void> {
  const { page, write, choose, tick, press } = player;
  const { outcomes } = play.needs;
  const part = page.getByRole('region', { name: outcomes.title });
  await write(part.getByRole('textbox', { name: outcomes.add }), text);
  await choose(part.getByRole('combobox', { name: outcomes.months }), months);
  if (about !== undefined) await tick(part.getByRole('checkbox', { name: about }));
  await press(part.getByRole('button', { name: outcomes.save }));
  await expect(part.getByRole('listitem').filter({ hasText: text }).first()).toBeVisible();
}

/** Takes an organisation from the deck, which is in sight, and puts it in a column. */
async function placeFromDeck(player: Player, organisation: string, column: string): Promise<void> {
  const { page, by, press } = player;
  const named = page.getByRole('button', { name: organisation, exact: true });
  if (by === 'keys') {
    await tabTo(page, page.getByRole('list', { name: board.deck.list }).getByRole('button'));
    await arrowTo(page, named);
    await page.keyboard.press('Enter');
  } else await press(named);
  await press(
    page.getByRole('group', { name: design.card.placeIn }).getByRole('button', { name: column, exact: true }),
  );
}

/** Where an organisation stands, as a card of the board. */
export const cardOf = (page: Page, organisation: string, column = ''): Locator =>
  page.getByRole('article', { name: new RegExp(`^${organisation}, ${column}`) });

/** Places an organisation; `deck` is what the way to it is called where another part stands beside the board. */
export async function place(
  player: Player,
  organisation: string,
  column: string,
  deck: string = board.tabs.organisations,
): Promise<void> {
  await tab(player, deck);
  await placeFromDeck(player, organisation, column);
  await tab(player, board.tabs.pathway);
  await expect(cardOf(player.page, organisation, column)).toBeVisible();
}

/** Writes down a guess and turns the cards; the reveal and the costing ask alike. */
export async function guessAndTurn(
  { page, write, press }: Player,
  amount: number,
  say: { readonly guess: string; readonly guessSave: string; readonly turn: string },
): Promise<void> {
  await write(page.getByRole('textbox', { name: say.guess }), String(amount));
  await press(page.getByRole('button', { name: say.guessSave }));
  await expect(page.getByText(play.reveal.guessed(amount)).first()).toBeVisible();
  await press(page.getByRole('button', { name: say.turn, exact: true }));
}

interface Answering {
  readonly card: string;
  readonly kind: 'act' | 'accept' | 'pass';
  readonly reason: string;
  readonly carries?: string;
}

/** Answers a card that the table holds. */
export async function answerCard(player: Player, { card, kind, reason, carries }: Answering): Promise<void> {
  const { page, tick, write, press } = player;
  const { answer: say, tab: cards, list } = words.challenges;
  await tab(player, cards);
  const several = page.getByRole('navigation', { name: list });
  if (await several.isVisible()) await press(several.getByRole('button', { name: new RegExp(card) }));
  await expect(page.getByRole('heading', { name: card, exact: true })).toBeVisible();
  await tick(page.getByRole('radio', { name: new RegExp(`^${say.kinds[kind].label}`) }));
  await write(page.getByRole('textbox', { name: say.reason[kind] }), reason);
  if (carries !== undefined) {
    await press(page.getByText(say.risk, { exact: true }));
    await write(page.getByRole('textbox', { name: say.carries }), carries);
  }
  await press(page.getByRole('button', { name: say.record }));
  await expect(page.getByRole('heading', { name: say.said })).toBeVisible();
}
