/** Award criteria whose weights do not add up, or that count the price twice. */
import { describe, expect, it } from 'vitest';
import { broken, type Case, problemsIn } from '../test-pack.ts';

describe('problems', () => {
  const cases: Case[] = [
    [
      '[PACK28] the weights add up to less than 100',
      'pack.yaml',
      'weight: 40',
      'weight: 35',
      'pack.yaml:34:3: The weights of the award criteria add up to 95, not 100; add 5 to one or more of them',
    ],
    [
      '[PACK28] the weights add up to more than 100',
      'pack.yaml',
      'weight: 40',
      'weight: 50',
      'pack.yaml:34:3: The weights of the award criteria add up to 110, not 100; take 10 off one or more of them',
    ],
    [
      '[PACK28] the price counts twice',
      'pack.yaml',
      'weight: 40, scoring: judged',
      'weight: 40, scoring: price',
      'pack.yaml:36:78: Price: the price already counts in Able; write "judged" for all but one of them',
    ],
  ];
  it.each(cases)('%s', (_rule, file, from, to, expected) => {
    expect(problemsIn(broken(file, from, to))).toEqual([expected]);
  });
});
