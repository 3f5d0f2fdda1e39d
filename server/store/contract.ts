/** The contract every store keeps, as tests that any store joins by calling `describeStore`. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../shared/game/entry.ts';
import { makeId, type PackHash, type SeatId } from '../../shared/game/ids.ts';
import { SHAPE } from '../../shared/game/migrate.ts';
import { aWorkshop } from '../../shared/game/testing/a-workshop.ts';
import { BOROUGH } from '../../shared/game/testing/borough.ts';
import type { Store } from './store.ts';

export interface Opened {
  readonly store: Store;
  /** Closes the store and opens the same data again. */
  readonly again: () => Promise<Store>;
  readonly end: () => Promise<void>;
}

/** An entry as a store sees one: what it says does not matter here. */
export function anEntry(seq: number, over: Partial<Entry> = {}): Entry {
  return {
    seq,
    at: 1000 + seq,
    by: makeId<SeatId>('s2'),
    id: `command-${seq}`,
    command: { type: 'ready.set', payload: { ready: true } },
    did: { type: 'readySet', ready: true },
    patches: [{ op: 'replace', path: ['state', 'slide'], value: seq }],
    shape: SHAPE,
    ...over,
  };
}

const entries = (from: number, to: number): Entry[] =>
  Array.from({ length: to - from + 1 }, (_, index) => anEntry(from + index));
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

export function describeStore(name: string, open: () => Promise<Opened>): void {
  describe(`store contract: ${name}`, () => {
    let opened: Opened;
    let store: Store;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.end());

    test('[STORE1] entries come back whole and in order, also after opening again', async () => {
      expect(await store.append({ code: 'A', expectedSeq: 0, entries: entries(1, 3) })).toEqual({ ok: true });
      expect(await store.append({ code: 'A', expectedSeq: 3, entries: entries(4, 4) })).toEqual({ ok: true });
      expect(await store.read('A', 0)).toEqual(entries(1, 4));
      store = await opened.again();
      expect(await store.read('A', 2)).toEqual(entries(3, 4));
    });

    test('[STORE2] a batch that expects another position is not stored', async () => {
      await store.append({ code: 'A', expectedSeq: 0, entries: entries(1, 2) });
      const late = [anEntry(2, { id: 'late' })];
      expect(await store.append({ code: 'A', expectedSeq: 1, entries: late })).toEqual({
        ok: false,
        reason: 'conflict',
      });
      const early = [anEntry(9, { id: 'early' })];
      expect(await store.append({ code: 'A', expectedSeq: 8, entries: early })).toMatchObject({ reason: 'conflict' });
      expect(await store.read('A', 0)).toEqual(entries(1, 2));
    });

    test('[STORE3] a sender’s id is stored once; the whole batch that repeats it is turned away', async () => {
      await store.append({ code: 'A', expectedSeq: 0, entries: [anEntry(1, { id: 'x' })] });
      const again = [anEntry(2, { id: 'new' }), anEntry(3, { id: 'x' })];
      expect(await store.append({ code: 'A', expectedSeq: 1, entries: again })).toEqual({
        ok: false,
        reason: 'repeat',
        by: 's2',
        id: 'x',
      });
      expect(await store.read('A', 0)).toHaveLength(1);
      const other = [anEntry(2, { id: 'x', by: makeId<SeatId>('s3') })];
      expect(await store.append({ code: 'A', expectedSeq: 1, entries: other })).toEqual({ ok: true });
      expect(await store.append({ code: 'B', expectedSeq: 0, entries: [anEntry(1, { id: 'x' })] })).toEqual({
        ok: true,
      });
    });

    test('[STORE4] of many writers that expect the same position one is stored', async () => {
      const writers = Array.from({ length: 20 }, (_, index) =>
        store.append({ code: 'A', expectedSeq: 0, entries: [anEntry(1, { id: `w${index}` })] }),
      );
      const results = await Promise.all(writers);
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      expect(await store.read('A', 0)).toHaveLength(1);
    });

    test('[STORE5] writes that wait together do not spoil each other', async () => {
      const results = await Promise.all([
        store.append({ code: 'A', expectedSeq: 0, entries: entries(1, 2) }),
        store.append({ code: 'B', expectedSeq: 5, entries: entries(6, 6) }),
        store.append({ code: 'A', expectedSeq: 5, entries: entries(6, 6) }),
        store.appendText('A', 'p1', [bytes(1)]),
        store.append({ code: 'C', expectedSeq: 0, entries: entries(1, 1) }),
        store.append({ code: 'A', expectedSeq: 2, entries: entries(3, 3) }),
      ]);
      expect(results).toEqual([
        { ok: true },
        { ok: false, reason: 'gone' },
        { ok: false, reason: 'conflict' },
        { ok: true, seq: 1 },
        { ok: true },
        { ok: true },
      ]);
      expect(await store.read('A', 0)).toEqual(entries(1, 3));
    });

    test('[STORE6] an entry is found by its sender and id', async () => {
      await store.append({ code: 'A', expectedSeq: 0, entries: entries(1, 2) });
      expect(await store.find('A', makeId<SeatId>('s2'), 'command-2')).toEqual(anEntry(2));
      expect(await store.find('A', makeId<SeatId>('s2'), 'command-3')).toBeUndefined();
      expect(await store.find('A', 'door', 'command-2')).toBeUndefined();
      expect(await store.find('B', makeId<SeatId>('s2'), 'command-2')).toBeUndefined();
    });

    test('[STORE7] the latest snapshot comes back', async () => {
      await store.append({ code: 'A', expectedSeq: 0, entries: entries(1, 1) });
      expect(await store.latestSnapshot('A')).toBeUndefined();
      const state = aWorkshop().state();
      for (const seq of [10, 20, 30]) await store.saveSnapshot('A', { seq, state: { ...state, slide: seq } });
      store = await opened.again();
      expect(await store.latestSnapshot('A')).toEqual({ seq: 30, state: { ...state, slide: 30 } });
      expect(await store.latestSnapshot('B')).toBeUndefined();
    });

    test('[STORE8] activity counts what each sender did', async () => {
      const other = anEntry(3, { by: makeId<SeatId>('s3'), at: 1500 });
      await store.append({ code: 'A', expectedSeq: 0, entries: [...entries(1, 2), other] });
      expect(await store.activity('A')).toEqual([
        { by: 's2', acts: 2, lastAt: 1002 },
        { by: 's3', acts: 1, lastAt: 1500 },
      ]);
    });

    test('[SECRET20] it does not count what carries no name', async () => {
      const did = [{ type: 'feedbackAdded' }, { type: 'pledgeAdded' }] as const;
      const said = did.map((did, i) => anEntry(i + 2, { did }));
      const alone = anEntry(4, { did: did[0], by: makeId<SeatId>('s3') });
      await store.append({ code: 'A', expectedSeq: 0, entries: [anEntry(1), ...said, alone] });
      expect(await store.activity('A')).toEqual([{ by: 's2', acts: 1, lastAt: 1001 }]);
    });

    test('[STORE9] workshops are listed with their last position, and deleted whole', async () => {
      await store.append({ code: 'A', expectedSeq: 0, entries: entries(1, 3) });
      await store.append({ code: 'B', expectedSeq: 0, entries: entries(1, 1) });
      await store.appendText('A', 'p1', [bytes(1)]);
      expect(await store.list()).toEqual([
        { code: 'A', seq: 3, openedAt: 1001, lastAt: 1003 },
        { code: 'B', seq: 1, openedAt: 1001, lastAt: 1001 },
      ]);
      await store.delete('A');
      expect(await store.list()).toHaveLength(1);
      expect(await store.read('A', 0)).toEqual([]);
      expect(await store.papers('A')).toEqual([]);
      expect(await store.append({ code: 'A', expectedSeq: 0, entries: entries(1, 1) })).toEqual({ ok: true });
    });

    test('[STORE9] no entry and no snapshot is kept of a workshop that was deleted', async () => {
      await store.append({ code: 'A', expectedSeq: 0, entries: entries(1, 1) });
      await store.delete('A');
      expect(await store.append({ code: 'A', expectedSeq: 1, entries: entries(2, 2) })).toEqual({
        ok: false,
        reason: 'gone',
      });
      await store.saveSnapshot('A', { seq: 1, state: aWorkshop().state() });
      expect(await store.latestSnapshot('A')).toBeUndefined();
    });

    test('[STORE9] nothing is written on a paper of a workshop that was deleted', async () => {
      await store.append({ code: 'A', expectedSeq: 0, entries: entries(1, 1) });
      await store.appendText('A', 'p1', [bytes(1)]);
      await store.delete('A');
      expect(await store.appendText('A', 'p1', [bytes(2)])).toEqual({ ok: false, reason: 'gone' });
      await store.compactText('A', 'p1', { seq: 1, update: bytes(3) });
      expect(await store.papers('A')).toEqual([]);
    });

    test('[STORE15] a pack is stored with the first entries of a workshop that plays it, and goes with the last', async () => {
      const pack = { hash: makeId<PackHash>('ab'.repeat(32)), pack: BOROUGH };
      const other = { hash: makeId<PackHash>('cd'.repeat(32)), pack: { ...BOROUGH, title: 'Elsewhere' } };
      await store.append({ code: 'A', expectedSeq: 0, entries: entries(1, 1), pack });
      await store.append({ code: 'B', expectedSeq: 0, entries: entries(1, 1), pack });
      await store.append({ code: 'C', expectedSeq: 0, entries: entries(1, 1), pack: other });
      expect(await store.pack(pack.hash)).toEqual(BOROUGH);
      await store.append({ code: 'A', expectedSeq: 1, entries: entries(2, 2) });
      await store.delete('B');
      store = await opened.again();
      expect(await store.pack(pack.hash)).toEqual(BOROUGH);
      await store.delete('A');
      expect(await store.pack(pack.hash)).toBeUndefined();
      expect(await store.pack(other.hash)).toMatchObject({ title: 'Elsewhere' });
    });

    test('[STORE15] nothing is stored of the pack of a batch that is turned away', async () => {
      const pack = { hash: makeId<PackHash>('ab'.repeat(32)), pack: BOROUGH };
      await store.append({ code: 'A', expectedSeq: 0, entries: entries(1, 1) });
      await store.append({ code: 'A', expectedSeq: 0, entries: [anEntry(1, { id: 'late' })], pack });
      expect(await store.pack(pack.hash)).toBeUndefined();
    });

    test('[STORE10] a paper’s updates keep their own sequence and are put together without a gap', async () => {
      await store.append({ code: 'A', expectedSeq: 0, entries: entries(1, 1) });
      expect(await store.appendText('A', 'p1', [bytes(1), bytes(2, 0, 255)])).toEqual({ ok: true, seq: 2 });
      expect(await store.appendText('A', 'p2', [bytes(9)])).toEqual({ ok: true, seq: 1 });
      expect(await store.appendText('A', 'p1', [bytes(3)])).toEqual({ ok: true, seq: 3 });
      await store.compactText('A', 'p1', { seq: 2, update: bytes(1, 2) });
      expect(await store.appendText('A', 'p1', [bytes(4)])).toEqual({ ok: true, seq: 4 });
      store = await opened.again();
      expect(await store.readText('A', 'p1')).toEqual([
        { seq: 2, update: bytes(1, 2) },
        { seq: 3, update: bytes(3) },
        { seq: 4, update: bytes(4) },
      ]);
      expect(await store.papers('A')).toEqual(['p1', 'p2']);
      expect(await store.readText('B', 'p1')).toEqual([]);
    });

    test('[STORE11] a probe resolves while writes work, and calls reject once the store is closed', async () => {
      await store.probe();
      await store.close();
      await expect(store.probe()).rejects.toThrow();
      await expect(store.read('A', 0)).rejects.toThrow();
    });
  });
}
