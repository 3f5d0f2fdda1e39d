/** The search for single scores: it finds them as they travel, and nothing that looks like them. */
import { expect, test } from 'vitest';
import { type CriterionId, makeId } from '../../shared/game/ids.ts';
import { scoresIn } from './scores-heard.ts';

test('the search for scores finds them as they travel, and no weight, agreed score or deadline', () => {
  const criteria = ['able', 'good'].map((id) => makeId<CriterionId>(id));
  const told = [
    '42["mine",{"scores":{"bq2":{"able":3,"good":0}}}]',
    '["table/panels/bq2/scores",{"s4":{"able":5}}]',
    '["table/panels/bq2/scores/s4/good",1]',
  ];
  expect(told.map((text) => scoresIn(text, criteria))).toEqual([['able 3', 'good 0'], ['able 5'], ['good 1']]);
  const others = [
    '"weights":{"able":40,"good":35}',
    '"agreed":{"able":{"score":4,"reason":"So"}}',
    '"months":5,"good":12',
  ];
  expect(others.map((text) => scoresIn(text, criteria))).toEqual([[], [], []]);
});
