/** What a table does as the sector: coming over, the bid, and handing it in. */
import { expect } from '@playwright/test';
import type { BidModel, Instrument } from '../../../shared/game/papers.ts';
import type { Player } from '../hands.ts';
import { words } from '../words.ts';
import { beside, tab } from './plan.ts';

const { bid: say, sector } = words;

/** Reads who the table is now, and goes on to meet the person. */
export async function comeOver({ page, press }: Player): Promise<void> {
  await expect(page.getByRole('heading', { name: sector.handOver.title })).toBeVisible();
  await press(page.getByRole('button', { name: new RegExp(`^${sector.handOver.meet('\\w+')}$`) }));
  await expect(page.getByRole('heading', { name: sector.handOver.title })).toBeHidden();
}

/** Turns the cards and reads what they cost. */
export async function turnTogether(player: Player, guess: number): Promise<void> {
  const { page, write, press } = player;
  if (player.by === 'touch') await tab(player, sector.tabs.choose);
  await beside(player, sector.tabs.turn);
  await write(page.getByRole('textbox', { name: sector.turn.guess }), String(guess));
  await press(page.getByRole('button', { name: sector.turn.guessSave }));
  await expect(page.getByText(words.play.reveal.guessed(guess)).first()).toBeVisible();
  await press(page.getByRole('button', { name: sector.turn.turn, exact: true }));
  await expect(page.getByRole('heading', { name: sector.cost.title })).toBeVisible();
}

export interface BidWanted {
  readonly model: BidModel;
  /** From 1, apart, to 9, as one. */
  readonly spectrum?: number;
  readonly lead?: string;
  readonly merge?: readonly string[];
  readonly risk?: readonly Instrument[];
  /** In pounds a year, or what delivering costs. */
  readonly price: number | 'cost';
  readonly texts?: Readonly<Record<string, string>>;
  readonly ask?: string;
}

/** Asks another price, in pounds a year. */
export async function askPrice({ page, press, write }: Player, price: number): Promise<void> {
  await write(page.getByRole('textbox', { name: say.price.field }), String(price));
  await press(page.getByRole('button', { name: new RegExp(`^(${say.price.save}|${say.price.change})$`) }));
}

export async function writeBid(player: Player, wanted: BidWanted): Promise<void> {
  const { page, tick, press, write, choose } = player;
  const { model, spectrum, lead, merge = [], risk = [], price, texts = {}, ask } = wanted;
  await tick(page.getByRole('radio', { name: new RegExp(`^${say.model.names[model]}`) }));
  if (spectrum !== undefined) {
    const point = say.spectrum.points[spectrum - 1];
    await tick(page.getByRole('radio', { name: point?.name ?? '', exact: true }));
  }
  if (lead !== undefined) {
    await tick(page.getByRole('radio', { name: say.members.lead(lead) }));
    await expect(page.getByText(say.members.leads(lead)).first()).toBeVisible();
  }
  for (const name of merge) await tick(page.getByRole('checkbox', { name: say.members.merge(name) }));
  if (merge.length > 0) {
    await press(page.getByRole('button', { name: say.merge.save }));
    await expect(page.getByText(/^It saves £/).first()).toBeVisible();
  }
  for (const each of risk) {
    const box = page.getByRole('checkbox', { name: new RegExp(`^${say.risk.names[each]}`) });
    await tick(box);
    await expect(box).toBeChecked();
  }
  if (price === 'cost') await press(page.getByRole('button', { name: /^Ask what it costs, £/ }));
  else await askPrice(player, price);
  for (const [label, text] of Object.entries(texts)) await write(page.getByRole('textbox', { name: label }), text);
  if (ask === undefined) return;
  await choose(page.getByRole('combobox', { name: say.asks.kind }), say.asks.kinds.flexible);
  await write(page.getByRole('textbox', { name: say.asks.text, exact: true }), ask);
  await press(page.getByRole('button', { name: say.asks.save, exact: true }));
  await expect(page.getByRole('list', { name: say.asks.title }).getByText(ask)).toBeVisible();
}

export async function handIn({ page, press }: Player, version: number): Promise<void> {
  await press(page.getByRole('button', { name: version === 1 ? say.submit.button : say.submit.again, exact: true }));
  await expect(page.getByText(new RegExp(`^Version ${version} is submitted, at `))).toBeVisible();
}

/** While shocks arrive: the submitted bid comes back, so that it can be changed. */
export async function takeBack({ page, press }: Player): Promise<void> {
  await press(page.getByRole('button', { name: sector.shocks.back, exact: true }));
  await expect(page.getByRole('button', { name: sector.shocks.back, exact: true })).toBeHidden();
}
