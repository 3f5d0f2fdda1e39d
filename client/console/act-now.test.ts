import { expect, test } from 'vitest';
import { MINUTE, NOW } from './a-room.ts';
import { actNow, shortened } from './act-now.ts';

const act = { at: NOW - 4 * MINUTE, sentence: 'Tom placed Echo in Now' };
const quiet = { kind: 'quiet', names: ['Tom', 'Bea'], minutes: 5 } as const;

test('the last act is told with when it was', () => {
  expect(actNow({ lastAct: act, lastAt: act.at, attention: [] }, NOW)).toEqual({
    says: 'Tom placed Echo in Now, 4 min ago',
  });
});

test('a long act is told in two lines, and the whole of one that is longer to whoever asks', () => {
  const says = (sentence: string) => actNow({ lastAct: { at: NOW, sentence }, lastAt: NOW, attention: [] }, NOW);
  const fits = 'Grace wrote down the strength “Hands that can mend things”';
  expect(says(fits)).toEqual({ says: `${fits}, just now` });
  const long = 'Grace wrote down the strength “Hands that can mend things, and a garden”';
  expect(says(long)).toEqual({ says: 'Grace wrote down the strength…, just now', whole: `${long}, just now` });
});

test('a still table with quiet people says so instead', () => {
  const says = (over: Partial<typeof quiet>) =>
    actNow({ lastAct: act, lastAt: act.at, attention: [{ ...quiet, ...over }] }, NOW).says;
  expect(says({})).toBe('Nothing for 4 min, 2 people quiet for 5');
  expect(actNow({ lastAct: act, lastAt: act.at, attention: [{ ...quiet, names: ['Tom'] }] }, NOW).says).toBe(
    'Nothing for 4 min, Tom quiet for 5',
  );
  expect(actNow({ lastAct: act, lastAt: NOW - MINUTE, attention: [quiet] }, NOW).says).toBe(
    'Tom placed Echo in Now, 4 min ago',
  );
});

test('where it is not remembered what was done, the line says for how long nothing was', () => {
  expect(actNow({ lastAct: undefined, lastAt: NOW - 12 * MINUTE, attention: [] }, NOW).says).toBe('Nothing for 12 min');
  expect(actNow({ lastAct: undefined, lastAt: undefined, attention: [] }, NOW).says).toBe('Nothing new yet');
});

test('shortening keeps whole words', () => {
  expect(shortened('Tom placed Echo', 20)).toBe('Tom placed Echo');
  expect(shortened('Tom wrote “Echo is here”', 18)).toBe('Tom wrote…');
  expect(shortened('“Echo is here”, said Tom', 12)).toBe('“Echo is…');
  expect(shortened('Featherstonehaugh', 8)).toBe('Feathers…');
});
