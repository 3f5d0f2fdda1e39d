/** Ready-made tenders that a group alone could not answer. */
import { describe, expect, it } from 'vitest';
import { broken, type Case, problemsIn } from '../test-pack.ts';

describe('problems', () => {
  const cases: Case[] = [
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
  ];
  it.each(cases)('%s', (_rule, file, from, to, expected) => {
    expect(problemsIn(broken(file, from, to))).toEqual([expected]);
  });

  it('[PACK32] an extra field may stay empty, and a text may fill its field', () => {
    expect(problemsIn(broken('tenders.yaml', 'To be useful.', 'x'.repeat(500)))).toEqual([]);
  });
});
