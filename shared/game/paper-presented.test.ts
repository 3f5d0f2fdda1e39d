/** The tender or bid that the room looks at, with the person it is for. */
import { describe, expect, test } from 'vitest';
import { createProjector } from './project.ts';
import { assessing, published } from './testing/a-day.ts';
import { viewOf } from './testing/a-table.ts';
import { aWorkshop, only, type Played } from './testing/a-workshop.ts';

const T1 = { tender: 't1' } as const;
const presented = (w: Played) => createProjector(w.pack).view(w.state(), 'public').room.presenting;

describe('the paper the room looks at', () => {
  const who = (name: string) => expect.objectContaining({ name });

  test('[PRES1] is a tender with the person it is for and the names of its criteria', () => {
    const w = published('tenders');
    expect(presented(w)).toBeUndefined();
    w.does('lead', 'tender.present', { tender: 't2' });
    expect(presented(w)).toStrictEqual({
      tender: expect.objectContaining({ tender: 't2', from: 'g2', person: 'dot', changed: [] }),
      who: who('Dot'),
      criteria: [
        { id: 'able', name: 'Able' },
        { id: 'good', name: 'Good' },
        { id: 'price', name: 'Price' },
      ],
    });
  });

  test('[PRES1] in its latest version, with nothing marked as changed: the room began with none', () => {
    const w = published('tender');
    w.does('lead', 'tender.return', T1);
    w.does('ann', 'need.add', { text: 'A key' });
    w.does('ann', 'tender.publish', T1);
    w.at('tenders').does('ann', 'tender.present', T1);
    expect(presented(w)).toMatchObject({ tender: { version: 2, changed: [] }, who: who('Pat') });
  });

  test('[PRES4] or a bid, with the person it is for', () => {
    const w = assessing();
    w.does('bob', 'bid.present', { bid: 'bq2' });
    const shown = presented(w);
    expect(shown).toStrictEqual({ bid: only(viewOf(w).bids)[1], who: who('Pat') });
    w.does('lead', 'bid.present', {});
    expect(presented(w)).toBeUndefined();
  });

  test('[PRES4] also where the table that bid is at work on another of its plans', () => {
    const w = aWorkshop({ groups: 3 }).seats('cat', 'g3');
    w.does('lead', 'settings.change', { bidders: 2 });
    w.at('framework').at('assessment').does('lead', 'bid.present', { bid: 'bq3b' });
    expect(w.table('g3').current).toBe('q3');
    expect(presented(w)).toMatchObject({ bid: { bid: 'bq3b', person: 'pat' }, who: who('Pat') });
  });
});

test('[VIEW2] a bid, and whom a paper is for, stay the same thing while they have not changed', () => {
  const w = assessing();
  w.does('bob', 'bid.present', { bid: 'bq2' });
  const { view } = createProjector(w.pack);
  const read = () => view(w.state(), `group:${w.table().id}`);
  const before = read();
  w.does('ann', 'score.difference', { bid: 'bq2', text: 'A key', months: 6 });
  const after = read();
  if (before.audience !== 'group' || after.audience !== 'group') throw new Error('A table has a view of its own.');
  expect(only(after.bids)[1]).toBe(only(before.bids)[1]);
  expect(after.room.presenting).toStrictEqual(before.room.presenting);
  expect(after.room.presenting?.who).toBe(before.room.presenting?.who);
});
