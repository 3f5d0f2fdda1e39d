/** The guides name buttons as they stand on the pages: whatever is bold in them is among the words of the screens. */
import { expect, test } from 'vitest';
import { readPhrases, standsIn } from './phrases.ts';
import { sources } from './sources.ts';

const phrases = readPhrases(sources(/^client\/words\/en\/[\w-]+\.ts$/));
const guides = sources(/^docs\/(facilitator|participant)-guide\.md$/);
const bold = (text: string) => [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, named]) => named ?? '');

test('every button a guide names is on a page', () => {
  const named = [...guides.values()].flatMap(bold);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((each) => !standsIn(phrases, each))).toEqual([]);
});

test.each([
  ['Take a seat', true],
  ['Move … on to …', true],
  ['Look in on Heron', true],
  ['Buy for £…', true],
  ['Take your seat', false],
  ['Look in on', false],
  ['Start', true],
  ['Commence', false],
])('%s: %s', (named, known) => {
  expect(standsIn(phrases, named)).toBe(known);
});
