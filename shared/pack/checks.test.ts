/** Checks across a pack: each breaks one thing in a valid pack and reads what its author is told. */
import { describe, expect, it } from 'vitest';
import { broken, problemsIn, VALID_FILES, warningsIn } from './test-pack.ts';

type Case = [rule: string, file: string, from: string, to: string, expected: string];

describe('problems', () => {
  const cases: Case[] = [
    [
      '[PACK10] two wards share an id',
      'wards.yaml',
      'id: vale',
      'id: hill',
      'wards.yaml:3:11: Vale: the id “hill” stands here a second time; give each its own id',
    ],
    [
      '[PACK10] two people share a name',
      'people.yaml',
      'name: Bea',
      'name: Ann',
      'people.yaml:16:11: Ann: the name “Ann” stands here a second time; give each its own name',
    ],
    [
      '[PACK10] two organisations share a name',
      'organisations.yaml',
      'name: Birch',
      'name: Alder',
      'organisations.yaml:22:11: Alder: the name “Alder” stands here a second time; give each its own name',
    ],
    [
      '[PACK10] two services of an organisation share an id',
      'organisations.yaml',
      '        cost: 9000\n',
      '        cost: 9000\n      - { id: drop-in, name: Visits, about: Comes to you., cost: 4000 }\n',
      'organisations.yaml:15:15: Alder, service Visits: the id “drop-in” stands here a second time; give each its own id',
    ],
    [
      '[PACK10] two cards share an id',
      'cards.yaml',
      'id: shut',
      'id: cut',
      'cards.yaml:9:9: Alder shuts its door: the id “cut” stands here a second time; give each its own id',
    ],
    [
      '[PACK10] two columns share an id',
      'pack.yaml',
      'id: later',
      'id: now',
      'pack.yaml:10:11: Later: the id “now” stands here a second time; give each its own id',
    ],
    [
      '[PACK10] two columns share a name',
      'pack.yaml',
      'name: Later',
      'name: Now',
      'pack.yaml:10:24: Now: the name “Now” stands here a second time; give each its own name',
    ],
    [
      '[PACK10] two fields share an id',
      'pack.yaml',
      'limit: 500 }',
      'limit: 500 }\n    - { id: most, label: More, hint: More., limit: 500 }',
      'pack.yaml:42:13: More: the id “most” stands here a second time; give each its own id',
    ],
    [
      '[PACK11] a person lives in a ward that is not there',
      'people.yaml',
      'ward: hill',
      'ward: hall',
      'people.yaml:5:11: Ann: there is no ward “hall” in wards.yaml; did you mean “hill”?',
    ],
    [
      '[PACK11] an organisation is in a ward that is not there',
      'organisations.yaml',
      'ward: hill',
      'ward: seaside',
      'organisations.yaml:5:11: Alder: there is no ward “seaside” in wards.yaml; use one of hill, vale',
    ],
    [
      '[PACK11] an effect names an organisation that is not there',
      'cards.yaml',
      'suspend, organisation: alder',
      'suspend, organisation: adler',
      'cards.yaml:16:40: Alder shuts its door, effect suspend: there is no organisation “adler” in organisations.yaml; did you mean “alder”?',
    ],
    [
      '[PACK11] an effect names a service that is not there',
      'cards.yaml',
      'service: drop-in',
      'service: dropin',
      'cards.yaml:16:56: Alder shuts its door, effect suspend: there is no service “dropin” among the services of Alder; did you mean “drop-in”?',
    ],
    [
      '[PACK11] a condition names an organisation that is not there',
      'cards.yaml',
      'kind: has, organisation: alder',
      'kind: has, organisation: oak',
      'cards.yaml:14:43: Alder shuts its door: there is no organisation “oak” in organisations.yaml; use one of alder, birch, cedar, damson',
    ],
    [
      '[PACK12] columns are out of order',
      'pack.yaml',
      'months: 6 }',
      'months: 60 }',
      'pack.yaml:10:60: Later: 60 months does not come after the 60 months of Now; put the columns in time order, each reaching further than the one before it',
    ],
    [
      '[PACK13] a step is left out',
      'pack.yaml',
      '  - { step: choosing, minutes: 20, prompts: [A?, B?, C?] }\n',
      '',
      'pack.yaml:12:3: The step “choosing” is not on the agenda, and the game needs it; add it in its place, with its minutes and prompts',
    ],
    [
      '[PACK13] a step comes twice',
      'pack.yaml',
      '  - { step: reveal',
      '  - { step: needs, minutes: 5, prompts: [A?, B?, C?] }\n  - { step: reveal',
      'pack.yaml:16:13: Needs: this step is already on the agenda; keep it once',
    ],
    [
      '[PACK13] a step comes too late',
      'pack.yaml',
      'step: briefing, minutes: 20, prompts: [A?, B?, C?] }\n  - { step: needs',
      'step: needs, minutes: 20, prompts: [A?, B?, C?] }\n  - { step: briefing',
      'pack.yaml:14:13: Briefing: this step comes too late; keep the game’s order: lobby, briefing, needs, choosing, reveal, menu, challenges, tender, tenders, framework, costing, bid, shocks, assessment, debrief',
    ],
    [
      '[PACK13] a step is not one of the game',
      'pack.yaml',
      'step: choosing',
      'step: chosing',
      'pack.yaml:15:13: Chosing: “step” cannot be “chosing”; did you mean “choosing”? It can be lobby, briefing, needs, choosing, reveal, menu, challenges, tender, tenders, framework, costing, bid, shocks, assessment or debrief',
    ],
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
      '[PACK19] a story holds HTML',
      'people.yaml',
      'And wants',
      'And <b>wants',
      'people.yaml:12:11: Ann: the text holds HTML, which a pack cannot use; write it in Markdown, like **strong** or a list with hyphens',
    ],
    [
      '[PACK19] a slide holds a note in HTML',
      'briefing.yaml',
      'This is',
      '<!-- x --> This is',
      'briefing.yaml:4:7: Welcome: the text holds HTML, which a pack cannot use; write it in Markdown, like **strong** or a list with hyphens',
    ],
    [
      '[PACK19] a slide shows a picture from elsewhere',
      'briefing.yaml',
      'This is',
      '![map](https://example.org/a.png) This is',
      'briefing.yaml:4:7: Welcome: the text shows a picture from outside the pack; take it out and say in words what it shows: rooms without internet could not load it',
    ],
    [
      '[PACK19] a field has a gap the game does not fill',
      'pack.yaml',
      'to {name}',
      'to {person}',
      'pack.yaml:41:43: What matters to {person}: “{person}” is not filled in by the game; write {name} where the person’s name belongs',
    ],
  ];
  it.each(cases)('%s', (_rule, file, from, to, expected) => {
    expect(problemsIn(broken(file, from, to))).toEqual([expected]);
  });

  const withMore: Case[] = [
    [
      '[PACK10] two people share an id',
      'people.yaml',
      'id: cem',
      'id: ann',
      'people.yaml:28:9: Cem: the id “ann” stands here a second time; give each its own id',
    ],
    [
      '[PACK10] two organisations share an id',
      'organisations.yaml',
      'id: birch',
      'id: alder',
      'organisations.yaml:21:9: Birch: the id “alder” stands here a second time; give each its own id',
    ],
  ];
  it.each(withMore)('%s, beside what it makes unknown', (_rule, file, from, to, expected) => {
    expect(problemsIn(broken(file, from, to))).toContain(expected);
  });

  const fronts: [where: string, from: string, to: string, place: string][] = [
    ['kind', 'kind: Local charity', 'kind: Grant-funded charity', '4:11: Alder: … “Grant”'],
    ['summary', 'summary: Stands', 'summary: For £20 it stands', '6:18: Alder: … “£”'],
    ['a kind of need', '[Company, Housing]', '[Company, Low cost homes]', '7:26: Alder: … “cost”'],
    ['the name of a service', 'name: Drop-in', 'name: Cheap drop-in', '12:15: Alder, service Cheap drop-in: … “Cheap”'],
    [
      'the text of a service',
      'about: Open all day.',
      'about: Open all day for a small fee.',
      '13:41: Alder, service Drop-in: … “fee”',
    ],
  ];
  it.each(fronts)('[PACK15] money on the front of a card: %s', (_where, from, to, expected) => {
    const [place, word] = expected.split(' … ');
    expect(problemsIn(broken('organisations.yaml', from, to))).toEqual([
      `organisations.yaml:${place} the front of the card must not speak of money, and ${word} does; say what it does for people, and keep money for core, cost and record`,
    ]);
  });

  it.each(['costs', 'Pricing', 'a budget of', '€5', 'three pounds', 'affordable', 'funded', 'expensive', 'money'])(
    '[PACK15] the front of a card may not say %s',
    (word) => {
      expect(problemsIn(broken('organisations.yaml', 'Stands beside', `${word} beside`))).toHaveLength(1);
    },
  );

  it.each(['Debt', 'Feedback', 'Compounds', 'Accost', 'Granted', 'Coffee', 'Dear'])(
    '[PACK15] the front of a card may say %s',
    (word) => {
      expect(problemsIn(broken('organisations.yaml', '[Company', `[${word}`))).toEqual([]);
    },
  );

  it('[PACK15] the back of a card may speak of money', () => {
    expect(problemsIn(broken('organisations.yaml', 'Ten good years.', 'Costs fell by £300.'))).toEqual([]);
  });

  it('[PACK19] Markdown, addresses and signs of comparison are no HTML', () => {
    const text = 'This is < 5 and > 3, <https://example.org>, a [link](https://example.org) and';
    expect(problemsIn(broken('briefing.yaml', 'This is', text))).toEqual([]);
  });

  it('[PACK13] the briefing can be left out', () => {
    expect(problemsIn(broken('pack.yaml', '  - { step: briefing, minutes: 20, prompts: [A?, B?, C?] }\n', ''))).toEqual(
      [],
    );
  });

  it('[PACK11] an item with something else wrong still counts as being there', () => {
    const problems = problemsIn(broken('wards.yaml', 'name: Hill', 'name: ""'));
    expect(problems).toEqual(['wards.yaml:2:23: Hill: “name” is empty; write a text']);
  });
});

describe('warnings', () => {
  const people = VALID_FILES.get('people.yaml') ?? '';
  const first = (amount: number) =>
    `people:\n${people
      .split(/(?=^ {2}- )/m)
      .slice(1, amount + 1)
      .join('')}`;

  /** The pack with its first people only, and nothing that speaks of the others. */
  const only = (amount: number) => {
    const known = (VALID_FILES.get('menu.yaml') ?? '').replace('person: cem', 'person: ann');
    const tenders = VALID_FILES.get('tenders.yaml') ?? '';
    return new Map(VALID_FILES)
      .set('people.yaml', first(amount))
      .set('menu.yaml', amount === 1 ? known.replace('person: bea', 'person: ann') : known)
      .set('tenders.yaml', amount === 1 ? tenders.replace('person: bea', 'person: ann') : tenders);
  };

  it('[PACK14] two people: an odd number of groups hands somebody a person twice', () => {
    expect(warningsIn(only(2))).toEqual([
      'people.yaml:2:3: With only 2 people, a group, whenever the number of groups is odd, is handed a person it has already planned for; write at least 3 people',
    ]);
  });

  it('[PACK14] one person: every group plans for the same', () => {
    expect(warningsIn(only(1))).toEqual([
      'people.yaml:2:3: With only 1 person, every group is handed a person it has already planned for; write at least 3 people',
    ]);
  });

  const cases: Case[] = [
    [
      '[PACK16] a name is long',
      'organisations.yaml',
      'name: Alder',
      `name: ${'A'.repeat(29)}`,
      `organisations.yaml:3:11: ${'A'.repeat(29)}: the name has 29 letters and takes three lines on small screens; use at most 28 if you can`,
    ],
    [
      '[PACK16] an organisation costs nothing',
      'organisations.yaml',
      'core: 12000\n    services:\n      - id: drop-in\n        name: Drop-in\n        about: Open all day.\n        cost: 9000',
      'core: 0\n    services:\n      - id: drop-in\n        name: Drop-in\n        about: Open all day.\n        cost: 0',
      'organisations.yaml:9:11: Alder: core and services together cost nothing, so choosing it never means giving something up; write what it costs in a year, volunteers’ expenses and insurance included',
    ],
    [
      '[PACK16] a cost has a nought too many',
      'organisations.yaml',
      'core: 14000',
      'core: 1400000',
      'organisations.yaml:28:11: Birch: it costs £1,409,000 a year, more than ten times what is usual in this pack; see whether there is a nought too many',
    ],
    [
      '[PACK18] a card changes an organisation the group may not have',
      'cards.yaml',
      '    condition: { kind: has, organisation: alder }\n',
      '',
      'cards.yaml:15:40: Alder shuts its door, effect suspend: the card changes “alder” and can be drawn for a group that has not chosen it; add "condition: { kind: has, organisation: alder }" if that is not meant',
    ],
  ];
  it.each(cases)('%s', (_rule, file, from, to, expected) => {
    expect(warningsIn(broken(file, from, to))).toEqual([expected]);
  });

  it('[PACK16] a name of 28 letters is fine', () => {
    expect(warningsIn(broken('organisations.yaml', 'name: Alder', `name: ${'A'.repeat(28)}`))).toEqual([]);
  });
});
