/** Which fields a paper has on each side, and whose it is. */
import { expect, test } from 'vitest';
import { type BidId, makeId, type PlanId } from '../../shared/game/ids.ts';
import { keysOf } from '../../shared/game/records.ts';
import { aWorkshop } from '../../shared/game/testing/a-workshop.ts';
import { pack } from '../workshop/a-workshop.ts';
import { fieldsOf, papersOf, tableOfPaper } from './fields.ts';

const council = makeId<PlanId>('p1');
const sector = makeId<PlanId>('q1');
const fieldNames = (of: Parameters<typeof fieldsOf>) => [...(fieldsOf(...of)?.keys() ?? [])];
const ids = (fields: readonly { readonly id: string }[]) => fields.map(({ id }) => id);
const indicators = pack.horizons.map(({ months }) => `indicator-${months}`);

test('[TEXT11] a council writes about the person and the tender, and on each card it holds', () => {
  const room = aWorkshop({ pack }).at('challenges');
  room.does('lead', 'challenge.draw', {});
  const [card] = keysOf(room.plan().cards);
  const { needs, tender } = pack.forms;
  expect(fieldNames([pack, room.state(), council])).toEqual([
    ...ids(needs),
    ...ids(tender),
    ...indicators,
    `card-${card}`,
  ]);
});

test('[TEXT11] the sector writes about the person and the bid, a panel about the bid it assesses', () => {
  const room = aWorkshop({ pack }).at('framework');
  const { needs, bid, assessment } = pack.forms;
  expect(fieldNames([pack, room.state(), sector])).toEqual([...ids(needs), ...ids(bid)]);
  const [theirs] = keysOf(room.at('assessment').table().panels);
  if (theirs === undefined) throw new Error('The first table is the panel of the second.');
  expect(fieldNames([pack, room.state(), theirs])).toEqual(ids(assessment));
  expect(theirs).toBe(makeId<BidId>('bq2'));
});

test('[TEXT11] a paper belongs to the table that writes it: a bid to the bidders, its assessment to the panel', () => {
  const room = aWorkshop({ pack }).at('assessment');
  const owners = papersOf(room.state()).map((paper) => [paper, tableOfPaper(room.state(), paper)]);
  expect(owners).toEqual([
    ['p1', 'g1'],
    ['q1', 'g1'],
    ['bq2', 'g1'],
    ['p2', 'g2'],
    ['q2', 'g2'],
    ['bq1', 'g2'],
  ]);
  expect(tableOfPaper(room.state(), makeId<PlanId>('p9'))).toBeUndefined();
  expect(fieldsOf(pack, room.state(), makeId<PlanId>('p9'))).toBeUndefined();
});
