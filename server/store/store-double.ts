/** Stores for tests: one in memory, and a wrapper that stalls or fails when it is told to. */
import type { Entry } from '../../shared/game/entry.ts';
import { NAMELESS } from '../../shared/game/hearing.ts';
import type { PackHash } from '../../shared/game/ids.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Store, StoredSnapshot, TextRow } from './store.ts';

/** Keeps the contract except for surviving: `again` gives the same data, as if read from a disk. */
export function createMemoryStore(data: MemoryData = emptyMemory()): Store {
  let open = true;
  // Always later, like a store that is somewhere else; and always by text, so that nothing is shared.
  const later = async <T>(act: () => T): Promise<T> => {
    await Promise.resolve();
    if (!open) throw new Error('The store is closed.');
    return act();
  };
  const logOf = (code: string): string[] => data.logs.get(code) ?? [];
  const read = (code: string): Entry[] =>
    logOf(code).map((body) => {
      const entry: Entry = JSON.parse(body);
      return entry;
    });
  const textOf = (code: string, paper: string): TextRow[] => data.texts.get(`${code} ${paper}`) ?? [];
  return {
    append: ({ code, expectedSeq, entries, pack }) =>
      later(() => {
        if (!data.logs.has(code) && expectedSeq > 0) return { ok: false, reason: 'gone' };
        const stored = read(code);
        const repeat = entries.find(({ by, id }) => stored.some((each) => each.by === by && each.id === id));
        if (repeat) return { ok: false, reason: 'repeat', by: repeat.by, id: repeat.id };
        if (stored.length !== expectedSeq) return { ok: false, reason: 'conflict' };
        data.logs.set(code, [...logOf(code), ...entries.map((entry) => JSON.stringify(entry))]);
        if (pack) {
          data.packs.set(pack.hash, data.packs.get(pack.hash) ?? pack.pack);
          data.plays.set(code, pack.hash);
        }
        return { ok: true };
      }),
    read: (code, afterSeq) => later(() => read(code).filter(({ seq }) => seq > afterSeq)),
    find: (code, by, id) => later(() => read(code).find((entry) => entry.by === by && entry.id === id)),
    activity: (code) =>
      later(() => {
        const counted = read(code).filter(({ did }) => !NAMELESS.includes(did.type));
        const senders = [...new Set(counted.map(({ by }) => by))].sort();
        return senders.map((by) => {
          const own = counted.filter((entry) => entry.by === by);
          return { by, acts: own.length, lastAt: Math.max(...own.map(({ at }) => at)) };
        });
      }),
    saveSnapshot: (code, snapshot) =>
      later(() => {
        if (data.logs.has(code)) data.snapshots.set(code, JSON.stringify(snapshot));
      }),
    latestSnapshot: (code) =>
      later(() => {
        const text = data.snapshots.get(code);
        if (text === undefined) return undefined;
        const snapshot: StoredSnapshot = JSON.parse(text);
        return snapshot;
      }),
    list: () =>
      later(() =>
        [...data.logs.keys()].sort().map((code) => {
          const log = read(code);
          return { code, seq: log.length, openedAt: log[0]?.at ?? 0, lastAt: log.at(-1)?.at ?? 0 };
        }),
      ),
    delete: (code) =>
      later(() => {
        data.logs.delete(code);
        data.snapshots.delete(code);
        for (const key of data.texts.keys()) if (key.startsWith(`${code} `)) data.texts.delete(key);
        data.plays.delete(code);
        const played = new Set(data.plays.values());
        for (const hash of data.packs.keys()) if (!played.has(hash)) data.packs.delete(hash);
      }),
    pack: (hash) => later(() => data.packs.get(hash)),
    appendText: (code, paper, updates) =>
      later(() => {
        if (!data.logs.has(code)) return { ok: false, reason: 'gone' };
        const rows = [...textOf(code, paper)];
        for (const update of updates) rows.push({ seq: (rows.at(-1)?.seq ?? 0) + 1, update: Uint8Array.from(update) });
        data.texts.set(`${code} ${paper}`, rows);
        return { ok: true, seq: rows.at(-1)?.seq ?? 0 };
      }),
    readText: (code, paper) => later(() => [...textOf(code, paper)]),
    papers: (code) =>
      later(() =>
        [...data.texts.keys()]
          .flatMap((key) => (key.startsWith(`${code} `) ? [key.slice(code.length + 1)] : []))
          .sort(),
      ),
    compactText: (code, paper, upTo) =>
      later(() => {
        if (!data.logs.has(code)) return;
        data.texts.set(`${code} ${paper}`, [upTo, ...textOf(code, paper).filter(({ seq }) => seq > upTo.seq)]);
      }),
    probe: () => later(() => {}),
    backup: () => Promise.reject(new Error('There is nothing to copy.')),
    close: () =>
      later(() => {
        open = false;
      }),
  };
}

export interface MemoryData {
  readonly logs: Map<string, string[]>;
  readonly snapshots: Map<string, string>;
  readonly packs: Map<PackHash, Pack>;
  /** Which pack a workshop plays. */
  readonly plays: Map<string, PackHash>;
  readonly texts: Map<string, TextRow[]>;
}

export function emptyMemory(): MemoryData {
  return { logs: new Map(), snapshots: new Map(), packs: new Map(), plays: new Map(), texts: new Map() };
}

export type Trouble = 'none' | 'fails' | 'stalls' | 'stores, then fails';

export interface TroubledStore extends Store {
  /** From now on writes, and reads too when it fails, behave like this. What stalled goes on when the trouble ends. */
  readonly trouble: (kind: Trouble) => void;
  readonly writes: () => number;
}

/** A store whose writes stall or fail on demand. */
export function createTroubledStore(store: Store): TroubledStore {
  let trouble: Trouble = 'none';
  let writes = 0;
  let waiting: (() => void)[] = [];

  async function write<T>(act: () => Promise<T>): Promise<T> {
    writes += 1;
    if (trouble === 'stalls') await new Promise<void>((resolve) => waiting.push(resolve));
    if (trouble === 'fails') throw new Error('The disk is full.');
    const done = await act();
    if (trouble === 'stores, then fails') throw new Error('The answer was lost.');
    return done;
  }
  async function read<T>(act: () => Promise<T>): Promise<T> {
    if (trouble === 'fails') throw new Error('The disk is gone.');
    return act();
  }
  return {
    ...store,
    append: (batch) => write(() => store.append(batch)),
    appendText: (...given) => write(() => store.appendText(...given)),
    probe: () => write(() => store.probe()),
    read: (...given) => read(() => store.read(...given)),
    readText: (...given) => read(() => store.readText(...given)),
    trouble(kind) {
      trouble = kind;
      if (kind === 'stalls') return;
      for (const go of waiting) go();
      waiting = [];
    },
    writes: () => writes,
  };
}
