import { expect, test } from 'vitest';
import { assessing } from '../../shared/game/testing/a-day.ts';
import { anOlderLog, OLDER } from '../../shared/game/testing/an-older-log.ts';
import { createMemoryStore } from '../store/store-double.ts';
import { load } from './position.ts';

const BID = { bid: 'bq2' } as const;

test.each(OLDER)(
  '[LOG7] what this version adds to a log in shape %i is read with it, again and again',
  async (shape) => {
    const w = assessing().seats('cat', 'g1');
    w.does('ann', 'score.difference', { ...BID, text: 'A key', months: 6 });
    w.does('ann', 'score.set', { ...BID, criterion: 'able', score: 4 });
    w.does('ann', 'score.set', { ...BID, criterion: 'good', score: 4 });
    const older = anOlderLog(w.log(), shape);
    const store = createMemoryStore();
    const { code } = w.state();
    await store.append({ code, expectedSeq: 0, entries: older });
    expect((await load(store, code))?.position.state).toEqual(w.state());

    w.does('cat', 'score.set', { ...BID, criterion: 'able', score: 2 });
    w.does('ann', 'score.reveal', BID);
    w.at('debrief').does('ann', 'pledge.add', { text: 'Ring Pat' });
    await store.append({ code, expectedSeq: older.length, entries: w.log().slice(older.length) });
    expect((await load(store, code))?.position.state).toEqual(w.state());
  },
);
