import { expect, test } from 'vitest';
import { type BidId, type GroupId, makeId, type PlanId, type TenderId } from '../../shared/game/ids.ts';
import type { BidVersion, Tender, TenderVersion } from '../../shared/game/papers.ts';
import type { Table } from '../../shared/game/state.ts';
import type { StepId } from '../../shared/game/steps.ts';
import { abi, aRoom, aSeat, aTable, heron, kiln, priya } from './a-room.ts';
import { goingOver } from './going-over.ts';
import { bidStands, tenderStand } from './papers-stand.ts';

function withTender(group: GroupId, name: string, over: Partial<Tender> = {}): Table {
  const table = aTable(group, name, { step: 'tender' });
  const id = makeId<TenderId>(`t${group}`);
  const tender: Tender = {
    id,
    plan: table.current,
    form: { weights: {}, pricing: 'judged', marks: {}, extras: {} },
    versions: {},
    questions: {},
    ...over,
  };
  return { ...table, tenders: { [id]: tender } };
}

const aVersion: TenderVersion = {
  at: 1,
  value: 90_000,
  form: { weights: {}, pricing: 'judged', marks: {}, extras: {} },
  needs: {},
  outcomes: {},
  services: {},
  requirements: [],
  texts: {},
  textSeq: 0,
};

const aBidVersion: BidVersion = {
  at: 1,
  answers: 1,
  value: 90_000,
  price: 80_000,
  cost: 70_000,
  form: { members: {}, risk: {}, merged: {}, extras: {} },
  asks: {},
  plan: { needs: {}, assets: {}, outcomes: {}, placed: {} },
  closed: {},
  texts: {},
  textSeq: 0,
};

function withBid(table: Table, from: GroupId): Table {
  const plan = makeId<PlanId>(`q${table.id}`);
  const bid = makeId<BidId>(`b${table.id}`);
  const council = table.plans[table.current];
  if (council === undefined) throw new Error('The table has a plan.');
  return {
    ...table,
    current: plan,
    plans: {
      ...table.plans,
      [plan]: { ...council, id: plan, side: 'sector', received: { from, version: 1, options: {} } },
    },
    bids: {
      [bid]: {
        id: bid,
        plan,
        form: { members: {}, risk: {}, merged: {}, extras: {} },
        asks: {},
        versions: {},
      },
    },
  };
}

const writing = aRoom({
  room: { step: 'tender' },
  view: {
    tables: { [heron]: withTender(heron, 'Heron'), [kiln]: withTender(kiln, 'Kiln', { withdrawn: true }) },
  },
});

test('moving to the tenders tells what goes over unfinished and what stays withdrawn', () => {
  expect(goingOver(writing, 'tender', 'tenders')).toEqual([
    { kind: 'tendersGoOver', tables: ['Heron'] },
    { kind: 'stayWithdrawn', tables: ['Kiln'], last: false },
  ]);
  expect(goingOver(writing, 'needs', 'tender')).toEqual([]);
});

test('and which of those that go over ask for more than their budget, and by how much', () => {
  const table = withTender(heron, 'Heron');
  const plan = table.plans[table.current];
  if (plan === undefined) throw new Error('The table has a plan.');
  const over = { ...table, plans: { ...table.plans, [plan.id]: { ...plan, budget: -22_000 } } };
  const view = aRoom({
    room: { step: 'tender' },
    view: { tables: { [heron]: over, [kiln]: withTender(kiln, 'Kiln') } },
  });
  expect(goingOver(view, 'tender', 'tenders')).toEqual([
    { kind: 'tendersGoOver', tables: ['Heron', 'Kiln'] },
    { kind: 'overBudget', tables: [{ name: 'Heron', over: 22_000 }] },
  ]);
});

test('a tender that was given back and is not published again is told at the tenders, and at the swap for the last time', () => {
  const given = { versions: { 1: aVersion } };
  const view = aRoom({
    view: {
      tables: { [heron]: withTender(heron, 'Heron', given), [kiln]: withTender(kiln, 'Kiln', { ...given, out: true }) },
    },
  });
  const told = (from: StepId, to: StepId) => goingOver(view, from, to).find(({ kind }) => kind === 'tendersStay');
  const tables = [{ name: 'Heron', version: 1 }];
  expect(told('tender', 'tenders')).toEqual({ kind: 'tendersStay', tables, last: false });
  expect(told('tenders', 'framework')).toEqual({ kind: 'tendersStay', tables, last: true });
  expect(told('framework', 'costing')).toBeUndefined();
});

test('the swap tells whose tender each table answers', () => {
  const swap = goingOver(writing, 'tenders', 'framework').find(({ kind }) => kind === 'swap');
  expect(swap).toEqual({
    kind: 'swap',
    tables: [
      { table: 'Heron', answers: [{ from: 'Kiln', person: '' }] },
      { table: 'Kiln', answers: [{ from: 'Heron', person: '' }] },
    ],
  });
});

test('a table that plays alone answers what the settings say', () => {
  const alone = aRoom({ view: { seats: { [priya]: aSeat('Priya', heron, 1) } } });
  expect(goingOver(alone, 'tenders', 'framework')).toEqual([
    { kind: 'swap', tables: [{ table: 'Heron', answers: 'ready' }] },
  ]);
});

test('moving to the assessment tells which bids are handed in as they stand, and who hears whom', () => {
  const tables = {
    [heron]: withBid(withTender(heron, 'Heron'), kiln),
    [kiln]: withBid(withTender(kiln, 'Kiln'), heron),
  };
  const view = aRoom({ view: { tables, seats: { [priya]: aSeat('Priya', heron, 1), [abi]: aSeat('Abi', kiln, 2) } } });
  expect(goingOver(view, 'shocks', 'assessment')).toEqual([
    { kind: 'bidsGoOver', tables: ['Heron', 'Kiln'] },
    {
      kind: 'panels',
      tables: [
        { panel: 'Heron', from: ['Kiln'] },
        { panel: 'Kiln', from: ['Heron'] },
      ],
    },
  ]);
});

test('a bid that was taken back goes over again; one that its panel has stays as it was handed in', () => {
  const bid = makeId<BidId>(`b${heron}`);
  const panel = { bid, from: heron, version: 1, in: {}, agreed: {} };
  const room = (panels: Table['panels']) => {
    const table = withBid(withTender(heron, 'Heron'), kiln);
    const bids = Object.fromEntries(
      Object.entries(table.bids).map(([id, each]) => [id, each && { ...each, versions: { 1: aBidVersion } }]),
    );
    const taken = { ...table, bids };
    return aRoom({ view: { tables: { [heron]: taken, [kiln]: aTable(kiln, 'Kiln', { panels }) } } });
  };
  const told = (view: ReturnType<typeof room>, from: StepId, to: StepId) =>
    goingOver(view, from, to).filter(({ kind }) => kind.startsWith('bids'));
  expect(told(room({}), 'shocks', 'assessment')).toEqual([{ kind: 'bidsGoAgain', tables: ['Heron'] }]);
  const stays = [{ kind: 'bidsStay', tables: [{ name: 'Heron', version: 1 }] }];
  expect(told(room({ [bid]: panel }), 'shocks', 'assessment')).toEqual(stays);
  expect(told(room({ [bid]: panel }), 'assessment', 'debrief')).toEqual(stays);
});

test('moving to the debrief tells who has not decided', () => {
  const bid = makeId<BidId>('b1');
  const panel = { bid, from: kiln, version: 1, in: {}, agreed: {} };
  const deciding = (award?: { readonly decision: 'award'; readonly text: string }) =>
    aRoom({
      view: {
        tables: { [heron]: aTable(heron, 'Heron', { panels: { [bid]: { ...panel, ...(award && { award }) } } }) },
      },
    });
  expect(goingOver(deciding(), 'assessment', 'debrief')).toEqual([{ kind: 'undecided', tables: ['Heron'] }]);
  expect(goingOver(deciding({ decision: 'award', text: 'Yes' }), 'assessment', 'debrief')).toEqual([]);
});

test('going back before the swap says that council plans come back', () => {
  expect(goingOver(writing, 'framework', 'tender')).toEqual([{ kind: 'councilAgain' }]);
});

test('a paper stands as a draft, out, back with its authors, or withdrawn', () => {
  const catalogue = aRoom().catalogue;
  expect(tenderStand(withTender(heron, 'Heron'), catalogue)?.standing).toBe('draft');
  expect(tenderStand(withTender(heron, 'Heron', { out: true }), catalogue)?.standing).toBe('out');
  expect(tenderStand(withTender(heron, 'Heron', { withdrawn: true }), catalogue)?.standing).toBe('withdrawn');
  expect(bidStands(withBid(withTender(heron, 'Heron'), kiln), catalogue).map(({ standing }) => standing)).toEqual([
    'draft',
  ]);
});

test('when the room comes to the swap again, tables answer whom they answered, wherever people sit by now', () => {
  const answering = (group: GroupId, name: string, from: GroupId) => {
    const table = withTender(group, name);
    const plan = table.plans[table.current];
    if (plan === undefined) throw new Error('The table has a plan.');
    const id = makeId<PlanId>(`q${group}`);
    const sector = { ...plan, id, side: 'sector', received: { from, version: 1, options: {} } } as const;
    return { ...table, plans: { ...table.plans, [id]: sector } };
  };
  const tables = { [heron]: answering(heron, 'Heron', kiln), [kiln]: answering(kiln, 'Kiln', heron) };
  // Nobody sits at Kiln any more.
  const view = aRoom({ room: { step: 'tenders' }, view: { tables, seats: { [priya]: aSeat('Priya', heron, 1) } } });
  const swap = goingOver(view, 'tenders', 'framework').find(({ kind }) => kind === 'swap');
  expect(swap).toMatchObject({
    tables: [{ table: 'Heron', answers: [{ from: 'Kiln' }] }, { answers: [{ from: 'Heron' }] }],
  });
});
