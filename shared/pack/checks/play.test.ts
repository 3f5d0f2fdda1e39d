/** Warnings where a pack can be used and play would suffer. */
import { describe, expect, it } from 'vitest';
import { broken, type Case, VALID_FILES, warningsIn } from '../test-pack.ts';

describe('warnings', () => {
  const cases: [...Case, ...string[]][] = [
    [
      '[PACK34] an option does nothing, and no card names it',
      'menu.yaml',
      '  - id: map\n',
      '  - { id: sit, kind: sector, name: Sit still, about: Nothing happens., price: 12000, effects: [] }\n  - id: map\n',
      'menu.yaml:12:5: Sit still: the option does nothing: it has no effects, and no card names it; give it an effect, or let it soften a challenge card',
    ],
    [
      '[PACK34] nothing is told about a person',
      'menu.yaml',
      'person: cem, about: barrier, text: Cem has no telephone.',
      'person: bea, about: barrier, text: Bea has no telephone.',
      'people.yaml:28:5: Cem: no option tells a group anything about this person, so for that group engagement is money for nothing; add "- { kind: insight, person: cem, ... }" to some options in menu.yaml',
    ],
    [
      '[PACK34] a deck is thin',
      'cards.yaml',
      '  - id: political-6\n    deck: political',
      '  - id: political-6\n    deck: system',
      'cards.yaml:2:3: The political deck has 5 cards, and a room draws through that quickly; write at least 6',
    ],
    [
      '[PACK34] nothing ever happens to an organisation',
      'menu.yaml',
      '{ kind: ready, organisation: cedar }',
      '{ kind: consortium }',
      'organisations.yaml:40:5: Cedar: nothing ever happens to it: no card, option or ready-made tender names it; write a card about it, or let an option make it ready to bid',
    ],
    [
      '[PACK34] all ready-made tenders are for one person',
      'tenders.yaml',
      'person: bea',
      'person: ann',
      'tenders.yaml:2:13: Tender 1: all ready-made tenders are for “ann”, so a group alone that planned for this person has none to answer; add a ready-made tender for somebody else',
    ],
    [
      '[PACK34] the decks of a step that is left out',
      'pack.yaml',
      '  - { step: shocks, minutes: 20, prompts: [A?, B?, C?] }\n',
      '',
      'cards.yaml:18:11: Two of you fall out: the step “shocks” is not on the agenda, so no consortium card is ever drawn; put step 12, “shocks”, on the agenda in pack.yaml',
      'cards.yaml:169:11: Something system 1: the step “shocks” is not on the agenda, so no system card is ever drawn; put step 12, “shocks”, on the agenda in pack.yaml',
    ],
    [
      '[PACK34] the menu is left out',
      'pack.yaml',
      '  - { step: menu, minutes: 20, prompts: [A?, B?, C?] }\n',
      '',
      'menu.yaml:2:3: The step “menu” is not on the agenda, so nothing here is ever bought; put step 5, “menu”, on the agenda in pack.yaml',
      'organisations.yaml:78:13: Damson: the step “menu” is not on the agenda, so this organisation never comes into play; take "hidden: true" out',
    ],
  ];
  it.each(cases)('%s', (_rule, file, from, to, ...expected) => {
    expect(warningsIn(broken(file, from, to))).toEqual(expected);
  });

  it('[PACK34] options are cheaper than anything a group would have to give up', () => {
    const files = new Map(VALID_FILES).set(
      'menu.yaml',
      (VALID_FILES.get('menu.yaml') ?? '').replace('price: 8000', 'price: 5000').replace('price: 9000', 'price: 6999'),
    );
    expect(warningsIn(files)).toEqual([
      'menu.yaml:2:3: Three options at the middle price cost £20,997, and three in four organisations cost more than £20,999, so a group can buy without giving anything up; raise prices, or write smaller organisations',
    ]);
    files.set('menu.yaml', (files.get('menu.yaml') ?? '').replace('price: 6999', 'price: 7000'));
    expect(warningsIn(files)).toEqual([]);
  });
});
