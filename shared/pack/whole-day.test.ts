/** Checks of what a whole day needs: menu, criteria, breaks, ready-made tenders, prompts, and warnings where play would suffer. */
import { describe, expect, it } from 'vitest';
import { broken, problemsIn, VALID_FILES, warningsIn } from './test-pack.ts';

type Case = [rule: string, file: string, from: string, to: string, expected: string];

describe('problems', () => {
  const cases: Case[] = [
    [
      '[PACK10] two options share an id',
      'menu.yaml',
      'id: map',
      'id: ask',
      'menu.yaml:12:9: Map the groups: the id “ask” stands here a second time; give each its own id',
    ],
    [
      '[PACK10] two options share a name',
      'menu.yaml',
      'name: Map the groups',
      'name: Ask people',
      'menu.yaml:14:11: Ask people: the name “Ask people” stands here a second time; give each its own name',
    ],
    [
      '[PACK10] two criteria share an id',
      'pack.yaml',
      '  - { id: price, name',
      '  - { id: good, name: Fine, looksFor: It shines., weight: 0, scoring: judged }\n  - { id: price, name',
      'pack.yaml:36:11: Fine: the id “good” stands here a second time; give each its own id',
    ],
    [
      '[PACK10] two fields of the tender share an id',
      'pack.yaml',
      'id: worker',
      'id: purpose',
      'pack.yaml:44:13: Who stays with them: the id “purpose” stands here a second time; give each its own id',
    ],
    [
      '[PACK10] two horizons share a name',
      'pack.yaml',
      'name: 5 years',
      'name: 2 years',
      'pack.yaml:32:25: 2 years: the name “2 years” stands here a second time; give each its own name',
    ],
    [
      '[PACK11] an insight is about a person who is not there',
      'menu.yaml',
      'person: cem',
      'person: sem',
      'menu.yaml:11:34: Ask people, effect insight: there is no person “sem” in people.yaml; did you mean “cem”?',
    ],
    [
      '[PACK11] an option introduces an organisation that is not there',
      'menu.yaml',
      '[damson]',
      '[damson, dansom]',
      'menu.yaml:18:52: Map the groups, effect introduce, organisation 2: there is no organisation “dansom” in organisations.yaml; did you mean “damson”?',
    ],
    [
      '[PACK11] an option readies an organisation that is not there',
      'menu.yaml',
      'organisation: cedar',
      'organisation: ceder',
      'menu.yaml:25:38: Train bid writers, effect ready: there is no organisation “ceder” in organisations.yaml; did you mean “cedar”?',
    ],
    [
      '[PACK11] a card waits for an option that is not there',
      'cards.yaml',
      'kind: consortium }',
      'kind: not-bought, option: asks }',
      'cards.yaml:22:44: Two of you fall out: there is no option “asks” in menu.yaml; did you mean “ask”?',
    ],
    [
      '[PACK11] a softened card names an option that is not there',
      'cards.yaml',
      'percent: -5 }\n',
      'percent: -5 }\n    softened: { options: [trains], how: It helps., effects: [] }\n',
      'cards.yaml:9:27: A cut, option 1: there is no option “trains” in menu.yaml; did you mean “train”?',
    ],
    [
      '[PACK11] a softened effect names an organisation that is not there',
      'cards.yaml',
      'service: drop-in }\n',
      'service: drop-in }\n    softened: { options: [train], how: It helps., effects: [{ kind: risk, organisation: aldr, flag: Late }] }\n',
      'cards.yaml:17:89: Alder shuts its door, effect risk: there is no organisation “aldr” in organisations.yaml; did you mean “alder”?',
    ],
    [
      '[PACK11] a ready-made tender is for a person who is not there',
      'tenders.yaml',
      'person: ann',
      'person: anna',
      'tenders.yaml:2:13: Tender 1: there is no person “anna” in people.yaml; did you mean “ann”?',
    ],
    [
      '[PACK11] a ready-made tender weighs a criterion that is not there',
      'tenders.yaml',
      'price: 30 }',
      'price: 30, prize: 0 }',
      'tenders.yaml:5:54: Tender 1: there is no criterion “prize” in pack.yaml; did you mean “price”?',
    ],
    [
      '[PACK11] a ready-made tender fills a field that is not there',
      'tenders.yaml',
      'texts: { purpose: To be useful. }',
      'texts: { purpose: To be useful., workers: Some. }',
      'tenders.yaml:12:47: Tender 1: there is no field “workers” in the tender form of pack.yaml; did you mean “worker”?',
    ],
    [
      '[PACK11] a ready-made tender asks for an organisation that is not there',
      'tenders.yaml',
      'organisation: alder',
      'organisation: adler',
      'tenders.yaml:10:25: Tender 1, service 1: there is no organisation “adler” in organisations.yaml; did you mean “alder”?',
    ],
    [
      '[PACK11] a ready-made tender asks for a service that is not there',
      'tenders.yaml',
      'service: drop-in',
      'service: drop-out',
      'tenders.yaml:10:41: Tender 1, service 1: there is no service “drop-out” among the services of Alder; use one of drop-in',
    ],
    [
      '[PACK12] horizons are out of order',
      'pack.yaml',
      'months: 24',
      'months: 6',
      'pack.yaml:31:15: 2 years: 6 months does not come after 6 months; put the horizons in time order',
    ],
    [
      '[PACK12] a tender looks further than the pathway reaches',
      'pack.yaml',
      '{ months: 60, name',
      '{ months: 61, name',
      'pack.yaml:32:15: 5 years: tenders look 61 months ahead, and the pathway ends after 60; let the last column reach 61 months, or look less far ahead',
    ],
    [
      '[PACK27] a break follows the last step',
      'pack.yaml',
      'after: reveal',
      'after: debrief',
      'pack.yaml:28:14: Tea: nothing comes after this break; put it between two steps, or take it out',
    ],
    [
      '[PACK27] two breaks follow one step',
      'pack.yaml',
      'name: Tea, minutes: 15 }',
      'name: Tea, minutes: 15 }\n  - { after: reveal, name: Lunch, minutes: 45 }',
      'pack.yaml:29:14: Lunch: a break after “reveal” is already there; keep one of them',
    ],
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
    [
      '[PACK32] a weight of a ready-made tender is missing',
      'tenders.yaml',
      'able: 50, good: 20, price: 30',
      'able: 50, good: 50',
      'tenders.yaml:5:14: Tender 1: there is no weight for price; give every award criterion of pack.yaml a weight; it can be 0',
    ],
    [
      '[PACK32] the weights of a ready-made tender do not add up',
      'tenders.yaml',
      'able: 50',
      'able: 60',
      'tenders.yaml:5:14: Tender 1: the weights add up to 110, not 100; take 10 off one or more of them',
    ],
    [
      '[PACK32] a core field of a ready-made tender is empty',
      'tenders.yaml',
      'texts: { purpose: To be useful. }',
      'texts: { worker: Somebody kind. }',
      'tenders.yaml:12:12: Tender 1: there is no text for the core field “purpose”; add a line that starts with "purpose:" and answers “What it is for”',
    ],
    [
      '[PACK32] a text of a ready-made tender is longer than its field',
      'tenders.yaml',
      'To be useful.',
      'x'.repeat(501),
      'tenders.yaml:12:23: Tender 1: the text has 501 characters, and the field holds 500; shorten it, or raise the limit of the field in pack.yaml',
    ],
    [
      '[PACK32] an indicator of a ready-made tender is longer than its field',
      'tenders.yaml',
      '[Soon,',
      `[${'x'.repeat(301)},`,
      'tenders.yaml:13:18: Tender 1: the text has 301 characters, and the field holds 300; shorten it, or raise the limit of the indicator field in pack.yaml',
    ],
    [
      '[PACK32] an outcome of a ready-made tender is beyond the pathway',
      'tenders.yaml',
      'months: 60',
      'months: 72',
      'tenders.yaml:8:34: Tender 1, outcome 2: 72 months is beyond the pathway, which ends after 60; write at most 60',
    ],
    [
      '[PACK32] a ready-made tender asks for a service twice',
      'tenders.yaml',
      'organisation: birch',
      'organisation: alder',
      'tenders.yaml:11:9: Tender 1, service 2: the tender already asks for this service; keep it once',
    ],
    [
      '[PACK32] a ready-made tender asks for a hidden organisation',
      'tenders.yaml',
      'organisation: birch',
      'organisation: damson',
      'tenders.yaml:11:9: Tender 1, service 2: Damson is hidden, so whoever answers the tender cannot choose it; ask for a service of an organisation that is in play from the start',
    ],
    [
      '[PACK19] a field of the tender has a gap the game does not fill',
      'pack.yaml',
      'label: Who stays with them',
      'label: "Who stays with {them}"',
      'pack.yaml:44:44: Who stays with {them}: “{them}” is not filled in by the game; write {name} where the person’s name belongs',
    ],
    [
      '[PACK19] the indicator has a gap the game does not fill',
      'pack.yaml',
      '{horizon}',
      '{years}',
      'pack.yaml:45:36: “{years}” is not filled in by the game; write {name} or {horizon} where one of them belongs',
    ],
    [
      '[PACK19] a prompt of a table has a gap the game does not fill',
      'pack.yaml',
      'needs, minutes: 20, prompts: [A?',
      "needs, minutes: 20, prompts: ['Who knows {person}?'",
      'pack.yaml:14:54: Needs: “{person}” is not filled in by the game; write {name} where the person’s name belongs',
    ],
    [
      '[PACK19] a prompt for the whole room names one person',
      'pack.yaml',
      'lobby, minutes: 20, prompts: [A?',
      "lobby, minutes: 20, prompts: ['Who knows {name}?'",
      'pack.yaml:12:54: Lobby: “{name}” is not filled in by the game; take it out: in this step the whole room reads it, and each table has a person of its own',
    ],
    [
      '[PACK33] a prompt of the choosing step speaks of money',
      'pack.yaml',
      'choosing, minutes: 20, prompts: [A?',
      'choosing, minutes: 20, prompts: [What would it cost?',
      'pack.yaml:15:60: Choosing: the choosing step must not speak of money, and “cost” does; ask about the person and what would help',
    ],
  ];
  it.each(cases)('%s', (_rule, file, from, to, expected) => {
    expect(problemsIn(broken(file, from, to))).toEqual([expected]);
  });

  it('[PACK27] a break follows a step that is left out', () => {
    const files = broken('pack.yaml', '  - { step: framework, minutes: 20, prompts: [A?, B?, C?] }\n', '');
    files.set('pack.yaml', (files.get('pack.yaml') ?? '').replace('after: reveal', 'after: framework'));
    expect(problemsIn(files)).toEqual([
      'pack.yaml:27:14: Tea: the step “framework” is not on the agenda, so this break never comes; put it after one of lobby, briefing, needs, choosing, reveal, menu, challenges, tender, tenders, costing, bid, shocks, assessment, debrief',
    ]);
  });

  it('[PACK5] a weight under something that cannot be an id is said at its key', () => {
    expect(problemsIn(broken('tenders.yaml', 'able: 50', 'Able: 50'))).toEqual([
      'tenders.yaml:5:16: Tender 1: “Able” cannot be an id; use small letters, digits and single hyphens, like night-kitchen',
    ]);
  });

  it('[PACK5] a list where weights belong is a group of keys missing', () => {
    expect(problemsIn(broken('tenders.yaml', '{ purpose: To be useful. }', '[To be useful]'))).toEqual([
      'tenders.yaml:12:12: Tender 1: “texts” is not a group of keys; write its parts below it, each on a line of its own like "key: value"',
    ]);
  });

  it.each([
    [
      'a step for a table may name the person',
      'needs, minutes: 20, prompts: [A?',
      "needs, minutes: 20, prompts: ['Who is {name}?'",
    ],
    ['an indicator may name horizon and person', 'Known after {horizon}', '{name} after {horizon}'],
  ])('[PACK19] %s', (_what, from, to) => {
    expect(problemsIn(broken('pack.yaml', from, to))).toEqual([]);
  });

  it('[PACK33] other steps may speak of money', () => {
    expect(
      problemsIn(
        broken('pack.yaml', 'reveal, minutes: 5, prompts: [A?', 'reveal, minutes: 5, prompts: [What did it cost?'),
      ),
    ).toEqual([]);
  });

  it('[PACK32] an extra field may stay empty, and a text may fill its field', () => {
    expect(problemsIn(broken('tenders.yaml', 'To be useful.', 'x'.repeat(500)))).toEqual([]);
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
  const cases: [...Case, ...string[]][] = [
    [
      '[PACK18] an easier way changes an organisation the group may not have',
      'cards.yaml',
      'percent: -5 }\n',
      'percent: -5 }\n    softened: { options: [train], how: It helps., effects: [{ kind: risk, organisation: birch, flag: Late }] }\n',
      'cards.yaml:9:89: A cut, effect risk: the card changes “birch” and can be drawn for a group that has not chosen it; add "condition: { kind: has, organisation: birch }" if that is not meant',
    ],
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
