/** The record on screen against the log: each table's plans, papers, decisions and voices, and a line for each thing done. */
import { expect, type Locator, type Page } from '@playwright/test';
import { fullCatalogue } from '../../../shared/game/catalogue-of.ts';
import type { Did } from '../../../shared/game/did.ts';
import type { BidId, CardId, OptionId } from '../../../shared/game/ids.ts';
import { planCost } from '../../../shared/game/money.ts';
import type { Instrument, Panel } from '../../../shared/game/papers.ts';
import type { HeldCard, Plan } from '../../../shared/game/plan.ts';
import { entriesOf, inOrder, keysOf } from '../../../shared/game/records.ts';
import { formOf, judgedBy } from '../../../shared/game/scoring.ts';
import type { Table } from '../../../shared/game/state.ts';
import { totalByHand } from '../../../shared/game/testing/money-by-hand.ts';
import { type Log, readLog } from '../../room/log.ts';
import { words } from '../words.ts';

const { assessment, challenges, report } = words;
const amount = (pounds: number) => `£${pounds.toLocaleString('en-GB')} a year`;

/** Readiness is not worth a line; what carries no name is told to nobody. */
const UNTOLD: readonly Did['type'][] = ['readySet', 'feedbackAdded', 'pledgeAdded'];

/** Every table's part of the record says what the log says, and the story has a line for each thing done. */
export async function equalsLog(page: Page, dataDir: string, code: string): Promise<void> {
  const log = await readLog(dataDir, code);
  const { state } = log;
  const told = log.entries.filter(({ did }) => !UNTOLD.includes(did.type));
  for (const [, { table }] of inOrder(state.groups)) {
    for (const plan of Object.values(table.plans)) if (plan) await planEqualsLog(page, log, table, plan);
    await decisionsEqualLog(page, log, table);
  }
  const voices = page.getByRole('region', { name: report.voices });
  for (const voice of Object.values(state.voices))
    if (voice) await expect(voices.getByText(`${report.voice[voice.kind]}: ${voice.text}`)).toBeVisible();
  await page.getByText(report.all(told.length)).click();
  const story = page.getByRole('region', { name: report.timeline }).getByRole('row');
  await expect(story).toHaveCount(told.length + 1);
}

async function planEqualsLog(page: Page, { pack, text }: Log, table: Table, plan: Plan): Promise<void> {
  const name = pack.people.find(({ id }) => id === plan.person)?.name ?? '';
  const part = page.getByRole('region', { name: report.tablePlan[plan.side](table.name, name) });
  const listed = (title: string) =>
    part.getByRole('heading', { name: title }).locator('xpath=following-sibling::*[1]').getByRole('listitem');
  const texts = (items: Parameters<typeof inOrder<string, { readonly order: number; readonly text: string }>>[0]) =>
    inOrder(items).map(([, item]) => item.text);
  await expect(part).toHaveCount(1);
  if (texts(plan.needs).length > 0) await expect(listed(report.needs(name))).toHaveText(texts(plan.needs));
  if (texts(plan.assets).length > 0) await expect(listed(report.assets(name))).toHaveText(texts(plan.assets));
  for (const [, outcome] of inOrder(plan.outcomes))
    await expect(part.getByRole('rowheader').filter({ hasText: outcome.text })).toHaveCount(1);
  const pathway = part.getByRole('table').filter({ hasText: report.helps }).filter({ hasText: report.column });
  for (const { id, name: organisation } of pack.organisations)
    await expect(pathway.getByRole('row').filter({ hasText: organisation })).toHaveCount(
      keysOf(plan.placed[id]?.in ?? {}).length,
    );
  const cost = plan.revealed || plan.budget !== undefined ? planCost(plan, fullCatalogue(pack)) : undefined;
  for (const [term, pounds] of [
    [report.guess, plan.guess],
    [report.budget, plan.budget],
    [report.plan[plan.side], cost],
  ] as const)
    if (pounds !== undefined)
      await expect(
        part.getByRole('term').filter({ hasText: term }).locator('xpath=following-sibling::dd[1]'),
      ).toHaveText(amount(pounds));
  for (const option of keysOf<OptionId, number>(plan.bought))
    await expect(part.getByText(pack.options.find(({ id }) => id === option)?.name ?? option).first()).toBeVisible();
  for (const [card, { answer }] of entriesOf<CardId, HeldCard>(plan.cards)) {
    const title = pack.cards.find(({ id }) => id === card)?.title ?? card;
    const said = part.getByRole('heading', { name: title, exact: true }).locator('..');
    await expect(said).toContainText(answer ? challenges.answer.kinds[answer.kind].label : report.noAnswer);
    await expect(said).toContainText(text(plan.id, `card-${card}`));
  }
  await papersEqualLog(part, table, plan);
  for (const { id } of pack.forms.needs) {
    const written = text(plan.id, id);
    if (written !== '') await expect(part.getByText(written)).toBeVisible();
  }
}

/** Every version that went out, with its sum, its words, and how the sector bids. */
async function papersEqualLog(part: Locator, { tenders, bids }: Table, plan: Plan): Promise<void> {
  const tender = Object.values(tenders).find((each) => each?.plan === plan.id);
  const bid = Object.values(bids).find((each) => each?.plan === plan.id);
  const gone = [
    ...versionsOf(tender?.versions ?? {}).map(([number, version]) => ({
      number,
      version,
      sum: version.value,
      says: [],
    })),
    ...versionsOf(bid?.versions ?? {}).map(([number, version]) => ({
      number,
      version,
      sum: version.price,
      says: [
        ...keysOf<Instrument, true>(version.form.risk).map((each) => words.bid.risk.names[each]),
        ...inOrder(version.asks).map(([, ask]) => ask.text),
      ],
    })),
  ];
  for (const { number, version, sum, says } of gone) {
    const said = report.version(number, amount(sum), version.unfinished === true);
    const paper = part.getByRole('group').filter({ hasText: said });
    await expect(paper).toHaveCount(1);
    for (const text of [...says, ...Object.values(version.texts)]) await expect(paper).toContainText(text.trim());
  }
  for (const [, { text, answer }] of inOrder(tender?.questions ?? {}))
    await expect(part.getByRole('listitem').filter({ hasText: text })).toContainText(answer ?? '');
}

/** The versions of a paper by their numbers. */
function versionsOf<V>(versions: Readonly<Partial<Record<number, V>>>): [number, V][] {
  return Object.entries(versions).flatMap(([number, version]): [number, V][] =>
    version === undefined ? [] : [[Number(number), version]],
  );
}

async function decisionsEqualLog(page: Page, { state, pack }: Log, table: Table): Promise<void> {
  for (const [, panel] of entriesOf<BidId, Panel>(table.panels)) {
    if (panel.award === undefined) continue;
    const { decision, text } = panel.award;
    const from = state.groups[panel.from]?.table.name ?? '';
    const said = page
      .getByRole('heading', { name: report.decidedOn(table.name, from, assessment.award.names[decision]) })
      .locator('..');
    await expect(said).toContainText(text);
    if (panel.difference) await expect(said).toContainText(panel.difference.text);
    for (const { id, name } of pack.criteria) {
      const agreed = panel.agreed[id];
      if (agreed) await expect(said).toContainText(`${name}, ${agreed.score}: ${agreed.reason}`);
    }
    const form = formOf(panel, table);
    if (form === undefined || judgedBy(form, pack.criteria).length < pack.criteria.length) continue;
    const hundredths = totalByHand(
      pack.criteria.map(({ id }) => ({ weight: form.weights[id] ?? 0, score: (panel.agreed[id]?.score ?? 0) * 100 })),
    );
    await expect(said).toContainText(report.total(hundredths / 100));
  }
}
