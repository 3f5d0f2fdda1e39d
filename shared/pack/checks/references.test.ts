/** What a pack refers to and does not have: each case breaks one thing in a valid pack and reads what its author is told. */
import { describe, expect, it } from 'vitest';
import { broken, type Case, problemsIn } from '../test-pack.ts';

describe('problems', () => {
  const cases: Case[] = [
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
  ];
  it.each(cases)('%s', (_rule, file, from, to, expected) => {
    expect(problemsIn(broken(file, from, to))).toEqual([expected]);
  });

  it('[PACK11] an item with something else wrong still counts as being there', () => {
    const problems = problemsIn(broken('wards.yaml', 'name: Hill', 'name: ""'));
    expect(problems).toEqual(['wards.yaml:2:23: Hill: “name” is empty; write a text']);
  });
});
