/** The Anyborough pack, as it lies in the repository, can be played and keeps to its sources. */
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import type { Pack } from '../../shared/pack/schema.ts';
import { loadPackFolder } from './read.ts';

let pack: Pack;
beforeAll(async () => {
  const reading = await loadPackFolder(fileURLToPath(new URL('../../scenarios/anyborough', import.meta.url)));
  if (!reading.ok) throw new Error('The Anyborough pack has problems.');
  expect(reading.warnings).toEqual([]);
  pack = reading.pack;
});

it('[PACK26] has Sam and two others, and twelve organisations of every size', () => {
  expect(pack.people.map(({ name }) => name)).toEqual(['Sam', 'Dot', 'Selam']);
  expect(pack.organisations).toHaveLength(12);
  expect(new Set(pack.organisations.map(({ size }) => size))).toEqual(new Set(['small', 'medium', 'large']));
  expect(pack.organisations.some(({ bidReady }) => bidReady)).toBe(true);
});

it('[PACK26] tells each person’s story in 250 to 450 words, with a content note', () => {
  for (const { story } of pack.people) {
    const words = story.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(450);
  }
});

it('[PACK26] has cards in every deck, the documented ones with their source, and one that only asks', () => {
  expect(new Set(pack.cards.map(({ deck }) => deck)).size).toBe(5);
  const sources = new Map(pack.cards.map(({ id, source }): [string, number | undefined] => [id, source?.year]));
  expect(sources.get('governance-breaking-better')).toBe(2016);
  expect(sources.get('echo-social-value')).toBe(2016);
  expect(sources.get('in-year-cut')).toBeUndefined();
  expect(pack.cards.some(({ effects }) => effects.length === 0)).toBe(true);
});

it('[PACK26] briefs the room in five slides, one with a chart', () => {
  expect(pack.slides).toHaveLength(5);
  expect(pack.slides.filter(({ chart }) => chart !== undefined)).toHaveLength(1);
});
