/** Challenge cards that say two things at once, are never drawn, or whose easier way is none. */
import { describe, expect, it } from 'vitest';
import { broken, type Case, problemsIn, warningsIn } from '../test-pack.ts';

describe('problems', () => {
  const cases: Case[] = [
    [
      '[PACK17] an effect says no amount',
      'cards.yaml',
      ', percent: -5',
      '',
      'cards.yaml:8:9: A cut, effect budget: the effect says neither an amount nor a per cent; write one of them, like "amount: 12000" or "percent: 10"',
    ],
    [
      '[PACK17] an effect says an amount and a per cent',
      'cards.yaml',
      'percent: -5',
      'percent: -5, amount: -5',
      'cards.yaml:8:9: A cut, effect budget: the effect says both an amount and a per cent; keep one of them',
    ],
    [
      '[PACK17] a raise says an amount and a per cent',
      'cards.yaml',
      '{ kind: suspend, organisation: alder, service: drop-in }',
      '{ kind: raise, organisation: alder, amount: 1, percent: 1 }',
      'cards.yaml:16:9: Alder shuts its door, effect raise: the effect says both an amount and a per cent; keep one of them',
    ],
    [
      '[PACK17] an effect changes nothing',
      'cards.yaml',
      'percent: -5',
      'percent: 0',
      'cards.yaml:8:9: A cut, effect budget: the effect changes nothing; write a number other than 0, or take it out',
    ],
    [
      '[PACK18] a card of the council waits for a consortium',
      'cards.yaml',
      'deck: consortium',
      'deck: political',
      'cards.yaml:22:16: Two of you fall out: the council draws the political deck before there is any consortium, so this card is never drawn; take the condition out, or move the card to the consortium or the system deck',
    ],
    [
      '[PACK31] a card that only asks is softened',
      'cards.yaml',
      'kind: consortium }\n    effects: []\n',
      'kind: consortium }\n    effects: []\n    softened: { options: [train], how: It helps., effects: [] }\n',
      'cards.yaml:24:15: Two of you fall out: the card only asks, so there is nothing to make easier; take “softened” out, or give the card effects',
    ],
    [
      '[PACK31] the easier way is no easier',
      'cards.yaml',
      'percent: -5 }\n',
      'percent: -5 }\n    softened: { options: [train], how: It helps., effects: [{ kind: budget, percent: -5 }] }\n',
      'cards.yaml:9:15: A cut: the easier way does the same as the card itself; write what happens instead, or [] for nothing',
    ],
    [
      '[PACK31] the option that helps is the one that must not be bought',
      'cards.yaml',
      '    effects:\n      - { kind: budget, percent: -5 }\n',
      '    condition: { kind: not-bought, option: train }\n    effects:\n      - { kind: budget, percent: -5 }\n    softened: { options: [map, train], how: It helps., effects: [] }\n',
      'cards.yaml:10:32: A cut, option 2: the card is drawn only where “train” was not bought, so it cannot help; name another option, or take the condition out',
    ],
    [
      '[PACK17] a softened effect says no amount',
      'cards.yaml',
      'percent: -5 }\n',
      'percent: -5 }\n    softened: { options: [train], how: It helps., effects: [{ kind: budget }] }\n',
      'cards.yaml:9:61: A cut, effect budget: the effect says neither an amount nor a per cent; write one of them, like "amount: 12000" or "percent: 10"',
    ],
  ];
  it.each(cases)('%s', (_rule, file, from, to, expected) => {
    expect(problemsIn(broken(file, from, to))).toEqual([expected]);
  });

  it('[PACK31] an option that helps nothing else may soften a card', () => {
    const files = broken(
      'cards.yaml',
      'percent: -5 }\n',
      'percent: -5 }\n    softened: { options: [sit], how: It helps., effects: [] }\n',
    );
    const idle = '  - { id: sit, kind: sector, name: Sit still, about: Nothing happens., price: 12000, effects: [] }\n';
    files.set('menu.yaml', `${files.get('menu.yaml') ?? ''}${idle}`);
    expect(problemsIn(files)).toEqual([]);
    expect(warningsIn(files)).toEqual([]);
  });
});

describe('warnings', () => {
  const cases: Case[] = [
    [
      '[PACK18] a card changes an organisation the group may not have',
      'cards.yaml',
      '    condition: { kind: has, organisation: alder }\n',
      '',
      'cards.yaml:15:40: Alder shuts its door, effect suspend: the card changes “alder” and can be drawn for a group that has not chosen it; add "condition: { kind: has, organisation: alder }" if that is not meant',
    ],
    [
      '[PACK18] an easier way changes an organisation the group may not have',
      'cards.yaml',
      'percent: -5 }\n',
      'percent: -5 }\n    softened: { options: [train], how: It helps., effects: [{ kind: risk, organisation: birch, flag: Late }] }\n',
      'cards.yaml:9:89: A cut, effect risk: the card changes “birch” and can be drawn for a group that has not chosen it; add "condition: { kind: has, organisation: birch }" if that is not meant',
    ],
  ];
  it.each(cases)('%s', (_rule, file, from, to, expected) => {
    expect(warningsIn(broken(file, from, to))).toEqual([expected]);
  });
});
