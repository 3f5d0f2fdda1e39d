/** The Anyborough pack, as it lies in the repository, can be played for a whole day and keeps to its sources. */
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { STEP_IDS } from '../../shared/game/steps.ts';
import { DECKS, type Organisation, type Pack } from '../../shared/pack/schema.ts';
import { loadPackFolder } from './read.ts';

let pack: Pack;
beforeAll(async () => {
  const reading = await loadPackFolder(fileURLToPath(new URL('../../scenarios/anyborough', import.meta.url)));
  if (!reading.ok) throw new Error('The Anyborough pack has problems.');
  expect(reading.warnings).toEqual([]);
  pack = reading.pack;
});

function yearlyCost({ core, services }: Organisation): number {
  return services.reduce((sum, { cost }) => sum + cost, core);
}

/** How many items answer each thing to `ask`; an item counts once for each thing. */
function counted<T>(items: readonly T[], ask: (item: T) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) for (const each of new Set(ask(item))) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

it('[PACK26] has Sam and five others, with stories of 250 to 450 words', () => {
  expect(pack.people.map(({ name }) => name)).toEqual(['Sam', 'Dot', 'Selam', 'Jaz', 'Glyn', 'Yvonne']);
  for (const { story } of pack.people) {
    const words = story.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(450);
  }
});

it('[PACK26] has thirty organisations or more, of every size, some hidden and many not ready to bid', () => {
  expect(pack.organisations.length).toBeGreaterThanOrEqual(30);
  expect(counted(pack.organisations, ({ size }) => [size]).size).toBe(3);
  expect(pack.organisations.filter(({ hidden }) => hidden).length).toBeGreaterThanOrEqual(4);
  expect(pack.organisations.filter(({ bidReady }) => !bidReady).length).toBeGreaterThanOrEqual(8);
  for (const { services } of pack.organisations) expect(services.length).toBeLessThanOrEqual(3);
});

it('[PACK26] costs what a plan of eight would: £250,000 to £450,000', () => {
  const known = pack.organisations.filter(({ hidden }) => !hidden);
  const eight = (known.reduce((sum, each) => sum + yearlyCost(each), 0) / known.length) * 8;
  expect(eight).toBeGreaterThanOrEqual(250_000);
  expect(eight).toBeLessThanOrEqual(450_000);
});

it('[PACK26] has sixteen options or more, and three in the middle cost more than the middle organisation', () => {
  const middle = (amounts: readonly number[]) =>
    [...amounts].sort((a, b) => a - b)[Math.floor(amounts.length / 2)] ?? 0;
  expect(pack.options.length).toBeGreaterThanOrEqual(16);
  expect(counted(pack.options, ({ kind }) => [kind]).size).toBe(3);
  expect(3 * middle(pack.options.map(({ price }) => price))).toBeGreaterThan(
    middle(pack.organisations.map(yearlyCost)),
  );
});

it('[PACK26] tells something about each person in three options or more, and most in the dearest', () => {
  const tellings = (person: string) =>
    pack.options.map(({ id, price, effects }) => ({
      id,
      price,
      told: effects.filter((effect) => effect.kind === 'insight' && effect.person === person).length,
    }));
  for (const { id } of pack.people) {
    const telling = tellings(id).filter(({ told }) => told > 0);
    expect(telling.length).toBeGreaterThanOrEqual(3);
    const most = Math.max(...telling.map(({ told }) => told));
    expect(telling.filter(({ told }) => told === most).map((option) => option.id)).toEqual(['ethnography']);
  }
});

it('[PACK26] has fifty cards or more, in every deck some that any group can draw', () => {
  expect(pack.cards.length).toBeGreaterThanOrEqual(50);
  for (const deck of DECKS) {
    const open = pack.cards.filter(
      (card) => card.deck === deck && (card.condition === undefined || card.condition.kind === 'consortium'),
    );
    expect(open.length).toBeGreaterThanOrEqual(4);
  }
  expect(pack.cards.filter(({ effects }) => effects.length === 0).length).toBeGreaterThanOrEqual(12);
  expect(pack.cards.filter(({ softened }) => softened !== undefined).length).toBeGreaterThanOrEqual(12);
});

it('[PACK26] uses every kind of effect in three to ten cards, and every kind of condition in several', () => {
  const effects = counted(pack.cards, (card) => card.effects.map(({ kind }) => kind));
  expect([...effects.keys()].sort()).toEqual(['budget', 'close', 'raise', 'require', 'risk', 'sooner', 'suspend']);
  for (const cards of effects.values()) {
    expect(cards).toBeGreaterThanOrEqual(3);
    expect(cards).toBeLessThanOrEqual(10);
  }
  const conditions = counted(pack.cards, ({ condition }) => (condition === undefined ? [] : [condition.kind]));
  expect([...conditions.keys()].sort()).toEqual(['consortium', 'has', 'not-bought']);
  for (const cards of conditions.values()) expect(cards).toBeGreaterThanOrEqual(3);
});

it('[PACK26] keeps the consortium deck for consortia', () => {
  for (const { deck, condition } of pack.cards) expect(deck === 'consortium').toBe(condition?.kind === 'consortium');
});

it('[PACK26] names the source of what is documented, and none for what is invented', () => {
  const sources = new Map(pack.cards.map(({ id, source }): [string, number | undefined] => [id, source?.year]));
  expect(sources.get('governance-breaking-better')).toBe(2016);
  expect(sources.get('echo-social-value')).toBe(2016);
  expect(sources.get('partner-goes-bust')).toBe(2016);
  expect(sources.get('measures-do-not-fit')).toBe(2016);
  expect(sources.get('in-year-cut')).toBeUndefined();
  for (const { chart, source } of pack.slides) if (chart) expect(source).toBeUndefined();
});

it('[PACK26] briefs the room in eight to ten slides, two of them with a chart', () => {
  expect(pack.slides.length).toBeGreaterThanOrEqual(8);
  expect(pack.slides.length).toBeLessThanOrEqual(10);
  expect(pack.slides.filter(({ chart }) => chart !== undefined)).toHaveLength(2);
});

it('[PACK26] fills a day from 09:30 to 16:00 with all fifteen steps, lunch and two breaks', () => {
  expect(pack.agenda.map(({ step }) => step)).toEqual(STEP_IDS);
  expect(pack.breaks.map(({ minutes }) => minutes).sort()).toEqual([15, 15, 45]);
  expect([...pack.agenda, ...pack.breaks].reduce((sum, { minutes }) => sum + minutes, 0)).toBe(6.5 * 60);
});

it('[PACK26] asks for core fields first and has extras for those who want more', () => {
  for (const fields of [pack.forms.tender, pack.forms.bid]) {
    expect(fields[0]?.core).toBe(true);
    expect(fields.some(({ core }) => !core)).toBe(true);
  }
});

it('[PACK26] keeps what every table is sent short: the fronts of all organisations in 24 kB', () => {
  const fronts = pack.organisations.map(({ core, size, staff, record, goodAt, badAt, bidReady, hidden, ...front }) => ({
    ...front,
    services: front.services.map(({ cost, ...service }) => service),
  }));
  expect(new TextEncoder().encode(JSON.stringify(fronts)).length).toBeLessThan(24 * 1024);
});

it('[CARD2] cards for those who bid as one fit a lead with partners, too: none calls them a consortium', () => {
  const asOne = pack.cards.filter(({ deck, condition }) => deck === 'consortium' || condition?.kind === 'consortium');
  expect(asOne.length).toBeGreaterThan(5);
  const calls = asOne.filter(({ text, question }) => /consortium/i.test(`${text} ${question}`));
  expect(calls.map(({ id }) => id)).toEqual([]);
});
