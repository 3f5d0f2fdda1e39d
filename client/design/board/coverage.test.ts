/** Coverage is said in shape and in words, never by colour alone. */
import { describe, expect, test } from 'vitest';
import { words } from '../../words/words.ts';
import { pinShape } from './coverage.ts';

describe('coverage', () => {
  test('the pin is dashed for none, ringed for one, full from two', () => {
    expect([0, 1, 2, 7].map(pinShape)).toEqual(['dashed', 'ringed', 'full', 'full']);
  });

  test('the words say the same', () => {
    expect([0, 1, 2, 7].map(words.design.outcome.coverage)).toEqual([
      'None yet',
      'Only one',
      '2 organisations',
      '7 organisations',
    ]);
    expect([0, 1, 3].map(words.design.outcome.coverageShort)).toEqual(['None', 'One', '3 orgs']);
  });
});
