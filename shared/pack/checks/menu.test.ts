/** Options that do nothing new, and organisations nothing brings into play. */
import { describe, expect, it } from 'vitest';
import { broken, type Case, problemsIn } from '../test-pack.ts';

describe('problems', () => {
  const cases: Case[] = [
    [
      '[PACK29] nothing introduces a hidden organisation',
      'menu.yaml',
      '{ kind: introduce, organisations: [damson] }',
      '{ kind: ready, organisation: cedar }',
      'organisations.yaml:78:13: Damson: the organisation is hidden, and no option introduces it; add "- { kind: introduce, organisations: [damson] }" to an option in menu.yaml',
    ],
    [
      '[PACK29] an option introduces an organisation that is not hidden',
      'menu.yaml',
      '[damson]',
      '[damson, birch]',
      'menu.yaml:18:52: Map the groups, effect introduce, organisation 2: Birch is in play from the start, so there is nothing to introduce; write "hidden: true" for Birch in organisations.yaml, or take it out here',
    ],
    [
      '[PACK30] an option readies an organisation that is ready',
      'menu.yaml',
      'organisation: cedar',
      'organisation: birch',
      'menu.yaml:25:38: Train bid writers, effect ready: Birch can bid alone or lead from the start; write "bidReady: false" for Birch in organisations.yaml, or take the effect out',
    ],
    [
      '[PACK30] an option tells the same twice',
      'menu.yaml',
      'person: bea, about: asset, text: Bea keeps bees.',
      'person: ann, about: asset, text: Ann cannot read.',
      'menu.yaml:10:59: Ask people, effect insight: the option already tells this of the same person; take one of them out',
    ],
  ];
  it.each(cases)('%s', (_rule, file, from, to, expected) => {
    expect(problemsIn(broken(file, from, to))).toEqual([expected]);
  });
});
