/** Values that do not fit their key: each is said at its own line, with the name of the item and what to write instead. */
import { describe, expect, it } from 'vitest';
import { broken, problemsIn } from './test-pack.ts';

describe('values', () => {
  const cases: [rule: string, file: string, from: string, to: string, expected: string][] = [
    [
      'a missing key',
      'cards.yaml',
      '    deck: financial\n',
      '',
      'cards.yaml:2:5: A cut: “deck” is missing; write political, operational, financial, consortium or system',
    ],
    [
      'a missing text says what it is for',
      'people.yaml',
      '    contentNote: Touches on illness.\n',
      '',
      'people.yaml:2:5: Ann: “contentNote” is missing; add a line that starts with "contentNote:": what the story touches on, shown before it',
    ],
    [
      'an empty value',
      'people.yaml',
      'statement: I would like to be asked.',
      'statement:',
      'people.yaml:8:15: Ann: “statement” is empty; write a text',
    ],
    [
      'a text of spaces',
      'people.yaml',
      'statement: I would like to be asked.',
      'statement: "  "',
      'people.yaml:8:16: Ann: “statement” is empty; write a text',
    ],
    [
      'a text that is too long',
      'wards.yaml',
      'name: Vale',
      `name: ${'V'.repeat(25)}`,
      `wards.yaml:3:23: ${'V'.repeat(25)}: “name” has 25 characters, and 24 fit; shorten it by 1 character`,
    ],
    [
      'a number where a text belongs',
      'pack.yaml',
      'title: Small',
      'title: 1984',
      'pack.yaml:3:8: “title” must be a text, and 1984 is not; put it in double quotes: "1984"',
    ],
    [
      'a number where a choice of texts belongs',
      'people.yaml',
      "skin: '3'",
      'skin: 3',
      'people.yaml:13:23: Ann: “portrait.skin” must be a text, and 3 is not; put it in double quotes: "3"',
    ],
    [
      'an amount in words',
      'organisations.yaml',
      'core: 12000',
      'core: £12,000',
      'organisations.yaml:9:11: Alder: “core” is not a number; write the amount in whole pounds, from 0 to 10000000, like 14400',
    ],
    [
      'pence',
      'organisations.yaml',
      'cost: 9000',
      'cost: 9000.50',
      'organisations.yaml:14:15: Alder, service Drop-in: “cost” is not a whole number; write the amount in whole pounds, from 0 to 10000000, like 14400',
    ],
    [
      'a minus amount',
      'organisations.yaml',
      'core: 12000',
      'core: -1',
      'organisations.yaml:9:11: Alder: “core” is too small; write the amount in whole pounds, from 0 to 10000000, like 14400',
    ],
    [
      'a text where a list belongs',
      'organisations.yaml',
      'helps: [Company, Housing]',
      'helps: Company',
      'organisations.yaml:7:12: Alder: “helps” is not a list; write a list: each item on a line of its own after a hyphen',
    ],
    [
      'a list that is too long',
      'organisations.yaml',
      '[Company, Housing]',
      '[A, B, C, D, E]',
      'organisations.yaml:7:12: Alder: “helps” has 5 items; keep at most 4',
    ],
    [
      'a list that is too short',
      'organisations.yaml',
      '[Company, Housing]',
      '[]',
      'organisations.yaml:7:12: Alder: “helps” has 0 items; write at least 1',
    ],
    [
      'a line of a list',
      'organisations.yaml',
      '[Company, Housing]',
      `[Company, ${'h'.repeat(22)}]`,
      'organisations.yaml:7:22: Alder: line 2 of “helps” has 22 characters, and 20 fit; shorten it by 2 characters',
    ],
    [
      'a group where a text belongs',
      'people.yaml',
      'age: 40',
      'age: { years: 40 }',
      'people.yaml:4:10: Ann: “age” is not a number; write a whole number from 0 to 120',
    ],
    [
      'a text where a group belongs',
      'people.yaml',
      "portrait: { skin: '3', hair: bob, hairColour: grey, coat: red, scene: park }",
      'portrait: nice',
      'people.yaml:13:15: Ann: “portrait” is not a group of keys; write its parts below it, each on a line of its own like "key: value"',
    ],
    [
      'yes where true belongs',
      'organisations.yaml',
      'bidReady: true',
      'bidReady: yes',
      'organisations.yaml:20:15: Alder: “bidReady” is not true or false; write true or false',
    ],
    [
      'another format',
      'pack.yaml',
      'format: 1',
      'format: 2',
      'pack.yaml:1:9: “format” cannot be “2”; write 1: this version of Anyborough reads packs of format 1',
    ],
    [
      'a card that does not ask',
      'cards.yaml',
      'What gives way?',
      'Something gives way.',
      'cards.yaml:6:15: A cut: “question” cannot stand as “Something gives way.”; end with a question mark: every card ends in a question',
    ],
    [
      'an unknown kind of effect',
      'cards.yaml',
      'kind: budget',
      'kind: bugdet',
      'cards.yaml:8:17: A cut, effect bugdet: “kind” cannot be “bugdet”; did you mean “budget”? It can be budget, close, raise, suspend, risk, sooner or require',
    ],
    [
      'an effect without a kind',
      'cards.yaml',
      '{ kind: budget, percent: -5 }',
      '{ percent: -5 }',
      'cards.yaml:8:9: A cut, effect 1: “kind” is missing; write budget, close, raise, suspend, risk, sooner or require',
    ],
    [
      'a list of texts where items belong',
      'wards.yaml',
      '{ id: vale, name: Vale, about: A vale., deprivation: About average }',
      'Vale',
      'wards.yaml:3:5: Ward 2: this is not a group of keys; write its parts below it, each on a line of its own like "key: value"',
    ],
  ];
  it.each(cases)('[PACK5] %s is said at its own line, with the name of the item', (_rule, file, from, to, expected) => {
    expect(problemsIn(broken(file, from, to))).toEqual([expected]);
  });

  it('[PACK4] an unknown key is said at the key, with the one that was probably meant', () => {
    expect(problemsIn(broken('people.yaml', 'coat: red', 'coat: red, glases: true'))).toEqual([
      'people.yaml:13:68: Ann: “glases” is not a key of a pack; did you mean “glasses”?',
    ]);
    expect(problemsIn(broken('cards.yaml', 'percent: -5', 'percent: -5, amuont: 3'))).toEqual([
      'cards.yaml:8:38: A cut, effect budget: “amuont” is not a key of a pack; did you mean “amount”?',
    ]);
  });

  it('[PACK4] an unknown key that resembles nothing is answered with the keys there are', () => {
    expect(problemsIn(broken('wards.yaml', 'id: vale', 'population: 3, id: vale'))).toEqual([
      'wards.yaml:3:7: Vale: “population” is not a key of a pack; take it out; the keys here are id, name, about, deprivation',
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
});
