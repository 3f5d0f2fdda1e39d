import { expect, test } from 'vitest';
import { type BidId, type GroupId, makeId } from '../../shared/game/ids.ts';
import { totalsOf } from '../../shared/game/panel-rows.ts';
import { createProjector } from '../../shared/game/project.ts';
import { recordOf } from '../../shared/game/record.ts';
import { assessing, chosen } from '../../shared/game/testing/a-day.ts';
import type { Played } from '../../shared/game/testing/a-workshop.ts';
import { there } from '../../test/room/there.ts';
import { rowsIn } from './scored.ts';

const g1 = makeId<GroupId>('g1');

function scored(w: Played, bid: string, scores: Readonly<Record<string, number>>): Played {
  w.does('ann', 'score.difference', { bid, text: 'A key', months: 6 });
  w.does('ann', 'score.set', { bid, criterion: 'able', score: 4 });
  w.does('ann', 'score.reveal', { bid });
  for (const [criterion, score] of Object.entries(scores))
    w.does('ann', 'score.agree', { bid, criterion, score, reason: 'So' });
  return w;
}

/** Ann's table scores prices by a rule: Bob's bid of £5,000 lies inside what it offers. */
function byRule(): Played {
  const w = chosen('tender');
  w.does('ann', 'tender.edit', { tender: 't1', change: { field: 'pricing', value: 'pass' } });
  w.does('ann', 'tender.publish', { tender: 't1' });
  w.does('bob', 'tender.publish', { tender: 't2' });
  w.at('costing').does('bob', 'plan.place', { organisation: 'lamp', column: 'now' });
  w.at('bid').does('bob', 'bid.model', { bid: 'bq2', model: 'separate' });
  w.does('bob', 'bid.price', { bid: 'bq2', price: 5000 });
  w.does('bob', 'bid.submit', { bid: 'bq2' });
  return w.at('assessment');
}

function rows(w: Played, audience: 'facilitator' | `group:${GroupId}`, id: string) {
  const projector = createProjector(w.pack);
  const state = w.state();
  const record = recordOf({ state, pack: w.pack, projector, entries: w.log(), papers: {}, takenAt: 5 }, audience);
  const table = there(state.groups[g1]).table;
  return rowsIn(record, table, there(table.panels[makeId<BidId>(id)]));
}

const both = ['facilitator', `group:${g1}`] as const;
const figures = (found: ReturnType<typeof rows>) =>
  there(found).map(({ agreed, ruled, weight }) => [agreed?.score, ruled, weight]);

test('[REC7] a bid’s points stand in the record of the panel and of facilitators, a price by the tender’s rule too', () => {
  const w = scored(byRule(), 'bq2', { able: 4, good: 3 });
  for (const audience of both) {
    const found = rows(w, audience, 'bq2');
    expect(figures(found)).toEqual([
      [4, undefined, 40],
      [3, undefined, 35],
      [undefined, 5, 25],
    ]);
    expect(totalsOf(there(found))).toEqual({ got: 32 + 21 + 25, most: 78, open: false });
  }
});

test('[REC7] where people score the price, the total is open until they have agreed on it', () => {
  const w = scored(assessing(), 'bq2', { able: 4, good: 3 });
  for (const audience of both)
    expect(totalsOf(there(rows(w, audience, 'bq2')))).toEqual({ got: 53, most: 78, open: true });
});

test('[REC7] where a table plays alone, its own bid is scored by the ready-made form, for facilitators too', () => {
  const w = scored(assessing({ groups: 1 }), 'bq1', { able: 4, good: 3, price: 5 });
  for (const audience of both) {
    const found = rows(w, audience, 'bq1');
    expect(figures(found)).toEqual([
      [4, undefined, 50],
      [3, undefined, 20],
      [5, undefined, 30],
    ]);
    expect(totalsOf(there(found))).toEqual({ got: 82, most: 82, open: false });
  }
});
