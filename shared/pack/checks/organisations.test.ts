/** Organisation cards: money on the front, long names, and costs that look like a slip. */
import { describe, expect, it } from 'vitest';
import { broken, type Case, problemsIn, warningsIn } from '../test-pack.ts';

describe('problems', () => {
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
});

describe('warnings', () => {
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
  ];
  it.each(cases)('%s', (_rule, file, from, to, expected) => {
    expect(warningsIn(broken(file, from, to))).toEqual([expected]);
  });

  it('[PACK16] a name of 28 letters is fine', () => {
    expect(warningsIn(broken('organisations.yaml', 'name: Alder', `name: ${'A'.repeat(28)}`))).toEqual([]);
  });
});
