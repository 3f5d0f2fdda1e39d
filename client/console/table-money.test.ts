import { expect, test } from 'vitest';
import { type BidId, makeId } from '../../shared/game/ids.ts';
import type { FacilitatorView, TenderShown } from '../../shared/game/views.ts';
import { aRoom, aTable, echo, heron } from './a-room.ts';
import { tableMoney } from './table-money.ts';

const base = aRoom();
const catalogue: FacilitatorView['catalogue'] = {
  ...base.catalogue,
  consortium: { setUp: 500, mergeShare: 10 },
  backs: {
    [echo]: { core: 1000, costs: {}, size: 'small', staff: '', record: '', goodAt: '', badAt: '', bidReady: true },
  },
};
const table = aTable(heron, 'Heron', {}, { side: 'sector', revealed: true });
const plan = table.plans[table.current];
const tender: TenderShown = {
  person: makeId('sam'),
  version: 1,
  value: 2000,
  form: { pricing: 'judged', weights: {} },
  needs: {},
  outcomes: {},
  services: [],
  requirements: [],
  texts: {},
  questions: {},
  changed: [],
};
const view = { catalogue, received: { [heron]: { [table.current]: tender } } };

test('a sector plan stands against the value of the contract it answers, consortium included', () => {
  if (plan === undefined) throw new Error('The table has a plan.');
  expect(tableMoney(view, heron, table, plan)).toMatchObject({ budget: 2000, plan: 1000, balance: 1000 });
  const bid = makeId<BidId>('b1');
  const form = { model: 'consortium', members: {}, risk: {}, merged: {}, extras: {} } as const;
  const bids = { [bid]: { id: bid, plan: plan.id, form, asks: {}, versions: {} } };
  expect(tableMoney(view, heron, { ...table, bids }, plan)).toMatchObject({ plan: 1500, balance: 500 });
});

test('before its cards turn a table has no money to show', () => {
  if (plan === undefined) throw new Error('The table has a plan.');
  const { revealed: _, ...unturned } = plan;
  expect(tableMoney(view, heron, table, unturned)).toBeUndefined();
  expect(tableMoney(view, heron, table, { ...unturned, side: 'council' })).toBeUndefined();
});
