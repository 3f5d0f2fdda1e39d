import { expect, test } from 'vitest';
import { type BidId, type CriterionId, type GroupId, makeId } from '../../shared/game/ids.ts';
import { totalsOf } from '../../shared/game/panel-rows.ts';
import { createProjector } from '../../shared/game/project.ts';
import { recordOf } from '../../shared/game/record.ts';
import { assessing } from '../../shared/game/testing/a-day.ts';
import type { Opening, Played } from '../../shared/game/testing/a-workshop.ts';
import { there } from '../../test/room/there.ts';
import { rowsIn } from './scored.ts';

const g1 = makeId<GroupId>('g1');
const able = makeId<CriterionId>('able');
const good = makeId<CriterionId>('good');
const price = makeId<CriterionId>('price');

function scored(bid: string, scores: Readonly<Record<string, number>>, opening: Opening = {}): Played {
  const w = assessing(opening);
  w.does('ann', 'score.difference', { bid, text: 'A key', months: 6 });
  w.does('ann', 'score.set', { bid, criterion: 'able', score: 4 });
  w.does('ann', 'score.reveal', { bid });
  for (const [criterion, score] of Object.entries(scores))
    w.does('ann', 'score.agree', { bid, criterion, score, reason: 'So' });
  return w;
}

function rows(w: Played, audience: 'facilitator' | `group:${GroupId}`, id: string) {
  const projector = createProjector(w.pack);
  const state = w.state();
  const record = recordOf({ state, pack: w.pack, projector, entries: w.log(), papers: {}, takenAt: 5 }, audience);
  const table = there(state.groups[g1]).table;
  return rowsIn(record, table, there(table.panels[makeId<BidId>(id)]));
}

test('[REC7] a bid’s points stand in the record of the panel and of facilitators, a price by the tender’s rule too', () => {
  const w = scored('bq2', { able: 4, good: 3 });
  for (const audience of ['facilitator', `group:${g1}`] as const) {
    const found = there(rows(w, audience, 'bq2'));
    const of = (id: CriterionId) => there(found.find(({ criterion }) => criterion.id === id));
    expect([of(able).agreed?.score, of(good).agreed?.score]).toEqual([4, 3]);
    expect(totalsOf(found).open).toBe(of(price).score === undefined);
  }
});

test('[REC7] where a table plays alone, its own bid is scored by the ready-made form, for facilitators too', () => {
  const w = scored('bq1', { able: 4, good: 3, price: 5 }, { groups: 1 });
  const all = (['facilitator', `group:${g1}`] as const).map((audience) => rows(w, audience, 'bq1'));
  expect(all[0]).toEqual(all[1]);
  expect(all[0] && totalsOf(all[0]).open).toBe(false);
});
