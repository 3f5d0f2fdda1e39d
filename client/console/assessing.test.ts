import { expect, test } from 'vitest';
import { type BidId, type CriterionId, makeId, type TenderId } from '../../shared/game/ids.ts';
import type { Panel, Tender } from '../../shared/game/papers.ts';
import { abi, aRoom, heron, priya, tom } from './a-room.ts';
import { progressOf } from './assessing.ts';

const price = makeId<CriterionId>('price');
const tenderId = makeId<TenderId>('t1');
const form = { weights: {}, pricing: 'sum', marks: {}, extras: {} } as const;
const tender: Tender = {
  id: tenderId,
  plan: makeId('p1'),
  form,
  versions: {
    1: { at: 1, value: 1, form, needs: {}, outcomes: {}, services: {}, requirements: [], texts: {}, textSeq: 0 },
  },
  questions: {},
};
const social = makeId<CriterionId>('social');
const both = { [price]: true, [social]: true } as const;
const criteria = [
  { id: price, name: 'Price', looksFor: '', weight: 50, scoring: 'price' },
  { id: social, name: 'Social value', looksFor: '', weight: 50, scoring: 'judged' },
] as const;
const panel: Panel = { bid: makeId<BidId>('b1'), from: heron, tender: tenderId, version: 1, in: {}, agreed: {} };
const room = aRoom();
const at = (over: Partial<Panel>) =>
  progressOf(
    { ...room, catalogue: { ...room.catalogue, criteria } },
    { id: heron, tenders: { [tenderId]: tender } },
    { ...panel, ...over },
  );

test('a panel says the difference, scores, agrees and awards', () => {
  const difference = { text: 'A home', months: 12 };
  expect(at({}).stage).toBe('difference');
  expect(at({ difference, in: { [priya]: { [social]: true } } })).toMatchObject({
    stage: 'scoring',
    scored: ['Priya'],
    waiting: ['Tom'],
  });
  expect(at({ difference, scores: {} }).stage).toBe('agreeing');
  expect(at({ scores: {}, award: { decision: 'award', text: '' } }).stage).toBe('awarded');
});

test('a price scored by rule is not counted among what people score', () => {
  expect(at({}).criteria).toBe(1);
});

test('whoever scored and sits at another table now is not counted, nor is a table’s own screen', () => {
  const seats = { ...room.seats, [tom]: { name: 'Screen', group: heron, order: 2, screen: true } } as const;
  const { scored, waiting } = progressOf(
    { seats, catalogue: { ...room.catalogue, criteria } },
    { id: heron, tenders: {} },
    { ...panel, difference: { text: 'A home', months: 12 }, in: { [priya]: both, [abi]: both } },
  );
  expect([scored, waiting]).toEqual([['Priya'], []]);
});
