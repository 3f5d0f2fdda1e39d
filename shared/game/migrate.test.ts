import { describe, expect, test } from 'vitest';
import { applyEntry, type Entry } from './entry.ts';
import { invariantBroken } from './invariants.ts';
import { migrate, SHAPE } from './migrate.ts';
import type { Workshop } from './state.ts';
import { assessing } from './testing/a-day.ts';
import { aWorkshop, type Played, tokenHash } from './testing/a-workshop.ts';
import { anOlderLog, OLDER } from './testing/an-older-log.ts';

const BID = { bid: 'bq2' } as const;

/** Ann's panel scores two of three criteria, Cat one. */
function scoring(): Played {
  const w = assessing().seats('cat', 'g1');
  w.does('ann', 'score.difference', { ...BID, text: 'A key', months: 6 });
  w.does('ann', 'score.set', { ...BID, criterion: 'able', score: 4 });
  w.does('ann', 'score.set', { ...BID, criterion: 'good', score: 3 });
  w.does('cat', 'score.set', { ...BID, criterion: 'able', score: 2 });
  return w;
}

function stateOf(log: readonly Entry[]): Workshop {
  const state = log.reduce<Workshop | undefined>((before, entry) => applyEntry(before, entry), undefined);
  if (state === undefined) throw new Error('The log opens a workshop.');
  return state;
}

test('[LOG5] a state of another version that cannot be brought here is not read', () => {
  const state = aWorkshop().state();
  expect(migrate(state)).toBe(state);
  const of = (shape: number) => ({ ...state, shape });
  expect(() => migrate(of(SHAPE + 1))).toThrow('A later version of Anyborough wrote this workshop (shape 5).');
  expect(() => migrate(of(1))).toThrow('An earlier version of Anyborough wrote this workshop (shape 1).');
});

describe.each(OLDER)('[LOG7] a workshop that an earlier version stored in shape %i goes on where it was', (shape) => {
  test('while people score: how many scores each has is counted from those nobody sees', () => {
    const w = scoring();
    const older = stateOf(anOlderLog(w.log(), shape));
    expect(older.shape).toBe(shape);
    expect(migrate(older)).toEqual(w.state());
  });

  test('after they were turned over, so that it is sound and undo goes on', () => {
    const w = scoring();
    w.does('ann', 'score.reveal', BID);
    const older = stateOf(anOlderLog(w.log(), shape));
    expect(invariantBroken(older, w.pack)).toBe('Panel bq2 turned over other scores.');
    expect(invariantBroken(migrate(older), w.pack)).toBeUndefined();
    expect(migrate(older)).toEqual(w.state());
  });

  test('[SECRET20] in the debrief: what was said without a name has an id and no time, as if it were said today', () => {
    const w = scoring().at('debrief');
    w.does('ann', 'feedback.add', { text: 'More tea' });
    w.does('lead', 'remark.capture', { text: 'Heard' });
    w.does('cat', 'pledge.add', { text: 'Ring Pat' });
    w.does('bob', 'pledge.add', { text: 'Ring Pat' });
    w.does('bob', 'pledge.add', { text: 'Ring Pat' });
    const older = stateOf(anOlderLog(w.log(), shape));
    expect(Object.keys(older.voices)).not.toEqual(Object.keys(w.state().voices));
    expect(migrate(older)).toEqual(w.state());
  });

  test('with the facilitator of a table that was taken away: she goes after it, and undo goes on', () => {
    const w = aWorkshop({ groups: 3 });
    for (const name of ['Gus', 'Flo']) w.does('lead', 'facilitator.invite', { name, kind: 'table', group: 'g3' });
    w.does('door', 'link.use', { link: Object.keys(w.state().links)[0] ?? '', token: tokenHash('guide') });
    w.does('lead', 'settings.change', { groups: 2 });
    w.at('needs').does('ann', 'need.add', { text: 'A key' });
    const older = stateOf(anOlderLog(w.log(), shape));
    expect(Object.values(older.facilitators)).toMatchObject([{}, { name: 'Gus', group: 'g3' }]);
    expect(migrate(older)).toEqual(w.state());
    w.given(() => migrate(older));
    expect(w.asks('ann', 'undo', { entry: w.lastSeq() })).toBe('allowed');
  });
});
