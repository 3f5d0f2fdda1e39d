/** Nothing acknowledged is lost when the server is killed, however often and whenever. */
import { expect, test } from 'vitest';
import { anEntry } from '../../server/store/contract.ts';
import { makeId, type SeatId } from '../../shared/game/ids.ts';
import { crash, lostOrDoubled, spread, wordsLostOrDoubled } from '../room/crash.ts';

test('kills under 33 people and two typists, early and late in the day, lose and double nothing, and everybody comes back by themselves', async () => {
  const { wrong, kills, acknowledged, words, scores, back } = await crash(
    [
      { step: 'choosing', kills: 3 },
      { step: 'tender', kills: 1 },
      { step: 'bid', kills: 1 },
      { step: 'assessment', kills: 1 },
    ],
    'six kills',
  );
  console.info(
    `Back after ${back.map((ms) => `${Math.round(ms)} ms`).join(', ')}; ${acknowledged} acts, ${words} words, ${scores} scores.`,
  );
  expect(wrong).toEqual([]);
  expect(kills).toBe(6);
  // A room that did nothing would lose nothing.
  expect(acknowledged).toBeGreaterThan(300);
  expect(words).toBeGreaterThan(20);
  expect(scores).toBeGreaterThan(10);
});

test('kills are spread evenly over the steps', () => {
  expect(spread(5, ['choosing', 'menu', 'bid'])).toEqual([
    { step: 'choosing', kills: 2 },
    { step: 'menu', kills: 2 },
    { step: 'bid', kills: 1 },
  ]);
});

test('the comparison finds a command that is lost, doubled, moved, or done though it was refused', () => {
  const by = makeId<SeatId>('s2');
  const told = [
    { by, id: 'kept', answer: { ok: true, seq: 1, at: 1 } },
    { by, id: 'lost', answer: { ok: true, seq: 2, at: 1 } },
    { by, id: 'doubled', answer: { ok: true, seq: 3, at: 1 } },
    { by, id: 'moved', answer: { ok: true, seq: 9, at: 1 } },
    { by, id: 'refused', answer: { ok: false, code: 'gone', message: 'Gone.' } },
  ] as const;
  const entries = ['kept', 'x', 'doubled', 'doubled', 'moved', 'refused'].map((id, index) =>
    anEntry(index + 1, { id, by }),
  );
  expect(lostOrDoubled(told, entries).map((line) => line.split(' ')[0])).toEqual([
    'lost',
    'doubled',
    'moved',
    'refused',
  ]);
});

test('the comparison finds a word that is lost or doubled', () => {
  expect(wordsLostOrDoubled(['a1', 'a2', 'a3'], 'a1 a3 a3 ')).toEqual([
    '“a2” is there 0 times',
    '“a3” is there 2 times',
  ]);
});
