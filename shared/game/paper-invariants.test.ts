import { type Draft, produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { type BidId, type CriterionId, type GroupId, makeId, type TenderId } from './ids.ts';
import { papersBroken } from './paper-invariants.ts';
import type { Bid, Panel, Tender } from './papers.ts';
import type { Table, Workshop } from './state.ts';
import { assessing } from './testing/a-day.ts';
import { BOROUGH } from './testing/borough.ts';

const HERE = makeId<GroupId>('g1');
/** Ann and Cat have turned their scores for Bob's bid `bq2` over and agreed them, and Ann has decided. */
const w = assessing().seats('cat', 'g1');
const BID = { bid: 'bq2' } as const;
w.does('ann', 'score.difference', { ...BID, text: 'Somebody to ring', months: 6 });
for (const name of ['ann', 'cat']) w.does(name, 'score.set', { ...BID, criterion: 'able', score: 4 });
w.does('ann', 'score.reveal', BID);
for (const criterion of ['able', 'good', 'price'])
  w.does('cat', 'score.agree', { ...BID, criterion, score: 3, reason: 'Enough.' });
w.does('ann', 'award.decide', { ...BID, decision: 'award', text: 'Welcome.' });
const SOUND = w.state();

function broken(spoil: (table: Draft<Table>, state: Draft<Workshop>) => void): string | undefined {
  const spoilt = produce(SOUND, (draft) => {
    const table = draft.groups[HERE]?.table;
    if (table) spoil(table, draft);
  });
  const table = spoilt.groups[HERE]?.table;
  return table && papersBroken(spoilt, table, BOROUGH);
}
const onTender = (change: Partial<Tender> | object) =>
  broken((table) => Object.assign(table.tenders[makeId<TenderId>('t1')] ?? {}, change));
const onBid = (change: Partial<Bid> | object) =>
  broken((table) => Object.assign(table.bids[makeId<BidId>('bq1')] ?? {}, change));
/** Version 3 without a version 2. */
const skipVersion = (paper: Draft<Tender> | Draft<Bid> | undefined) => {
  if (paper) Object.assign(paper.versions, { 3: paper.versions[1] });
};
const onPanel = (spoil: (panel: Draft<Panel>) => void) =>
  broken((table) => {
    const panel = table.panels[makeId<BidId>('bq2')];
    if (panel) spoil(panel);
  });

test('[STATE1] whatever people do leaves sound papers', () => {
  expect(broken(() => undefined)).toBeUndefined();
});

describe('a tender is not sound', () => {
  test('[STATE1] under another name, or of no council plan', () => {
    expect(onTender({ id: 't9' })).toBe('Tender t9 is kept as t1.');
    expect(onTender({ plan: 'q1' })).toBe('Tender t1 is of no council plan of its table.');
    expect(onTender({ plan: 'p9' })).toBe('Tender t1 is of no council plan of its table.');
  });

  test('[STATE1] with a version missing, or out without one, or out and withdrawn', () => {
    expect(onTender({ versions: {} })).toBe('Tender t1 is out and has no version.');
    expect(onTender({ versions: {}, out: undefined })).toBeUndefined();
    expect(onTender({ withdrawn: true })).toBe('Tender t1 is out and withdrawn.');
    expect(onTender({ withdrawn: true, out: undefined })).toBeUndefined();
    expect(broken(({ tenders }) => skipVersion(tenders[makeId<TenderId>('t1')]))).toBe('Tender t1 lacks a version.');
  });

  test('[STATE1] with weights that are not 100 together, in its form or in a version', () => {
    const weigh = (weights: object, version?: number) =>
      broken((table) => {
        const tender = table.tenders[makeId<TenderId>('t1')];
        const form = version === undefined ? tender?.form : tender?.versions[version]?.form;
        Object.assign(form ?? {}, { weights });
      });
    const wrong = 'Tender t1 has weights that are not 100 together.';
    expect(weigh({ able: 50, good: 30, price: 20 })).toBeUndefined();
    expect(weigh({ able: 50, good: 30, price: 21 })).toBe(wrong);
    expect(weigh({ able: 50, good: 50 })).toBe(wrong);
    expect(weigh({ able: 50, good: 30, price: 20, other: 0 })).toBe(wrong);
    expect(weigh({ able: 50, good: 30, price: 21 }, 1)).toBe(wrong);
  });
});

describe('a bid is not sound', () => {
  test('[STATE1] under another name, or of no plan of the sector', () => {
    expect(onBid({ id: 'bq9' })).toBe('Bid bq9 is kept as bq1.');
    expect(onBid({ plan: 'p1' })).toBe('Bid bq1 is of no sector plan of its table.');
    expect(onBid({ plan: 'q9' })).toBe('Bid bq1 is of no sector plan of its table.');
  });

  test('[STATE1] with a version missing, or in without one', () => {
    expect(onBid({ versions: {} })).toBe('Bid bq1 is out and has no version.');
    expect(onBid({ versions: {}, out: undefined })).toBeUndefined();
    expect(broken(({ bids }) => skipVersion(bids[makeId<BidId>('bq1')]))).toBe('Bid bq1 lacks a version.');
  });
});

describe('a panel is not sound', () => {
  test('[STATE1] under another name, for a bid that was not handed in, or for another tender', () => {
    expect(onPanel((panel) => Object.assign(panel, { bid: 'bq9' }))).toBe('Panel bq9 is kept as bq2.');
    expect(onPanel((panel) => Object.assign(panel, { from: 'g1' }))).toBe(
      'Panel bq2 assesses a bid that was not handed in.',
    );
    expect(
      broken((_, { groups }) => {
        const bid = groups[makeId<GroupId>('g2')]?.table.bids[makeId<BidId>('bq2')];
        Object.assign(bid ?? {}, { versions: {} });
      }),
    ).toBe('Panel bq2 assesses a bid that was not handed in.');
    expect(onPanel((panel) => Object.assign(panel, { tender: 't2' }))).toBe('Panel bq2 assesses for another tender.');
    expect(onPanel((panel) => delete panel.tender)).toBeUndefined();
  });

  test('[STATE1] with scores before any difference, others than are in, or agreed before they were turned', () => {
    expect(onPanel((panel) => delete panel.difference)).toBe('Panel bq2 has a score before any difference.');
    expect(onPanel((panel) => Object.assign(panel.in, { s99: { able: true } }))).toBe(
      'Panel bq2 turned over other scores.',
    );
    expect(onPanel((panel) => Object.assign(panel, { in: {} }))).toBe('Panel bq2 turned over other scores.');
    expect(onPanel((panel) => delete panel.scores)).toBe('Panel bq2 agreed before scores were turned over.');
    expect(
      onPanel((panel) => {
        for (const left of ['difference', 'scores', 'award'] as const) delete panel[left];
        Object.assign(panel, { in: {}, agreed: {} });
      }),
    ).toBeUndefined();
  });

  test('[STATE1] with something agreed that it does not score, or decided before it agreed', () => {
    const agreed = { score: 3, reason: 'Enough.' };
    expect(onPanel((panel) => Object.assign(panel.agreed, { other: agreed }))).toBe(
      'Panel bq2 agreed what it does not score.',
    );
    expect(onPanel((panel) => delete panel.agreed[makeId<CriterionId>('good')])).toBe(
      'Panel bq2 decided before it agreed.',
    );
    expect(
      onPanel((panel) => {
        delete panel.agreed[makeId<CriterionId>('good')];
        delete panel.award;
      }),
    ).toBeUndefined();
  });

  test('[STATE1] with a price agreed that the tender’s rule scores', () => {
    expect(
      broken((table) => {
        const form = table.tenders[makeId<TenderId>('t1')]?.versions[1]?.form;
        Object.assign(form ?? {}, { pricing: 'pass' });
      }),
    ).toBe('Panel bq2 agreed what it does not score.');
  });
});
