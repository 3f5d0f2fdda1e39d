/** Ids and names that stand twice: each case breaks one thing in a valid pack and reads what its author is told. */
import { describe, expect, it } from 'vitest';
import { broken, type Case, problemsIn } from '../test-pack.ts';

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
});
