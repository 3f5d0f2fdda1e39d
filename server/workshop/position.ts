/** Where a workshop stands: its state at a log position, with the latest entries, read from the store or moved on by an entry. */
import { applyEntry, type Entry } from '../../shared/game/entry.ts';
import { migrate } from '../../shared/game/migrate.ts';
import type { Workshop } from '../../shared/game/state.ts';
import type { Store } from '../store/store.ts';

/** As far back as undo reaches, and as many entries as lie between two snapshots. */
export const HISTORY = 500;

export interface Position {
  /** `undefined` before the first entry. */
  readonly state: Workshop | undefined;
  readonly seq: number;
  /** Server time of the last entry. */
  readonly at: number;
}

export const START: Position = { state: undefined, seq: 0, at: 0 };

export interface Loaded {
  readonly position: Position;
  /** The latest entries, oldest first. */
  readonly history: readonly Entry[];
  readonly snapshotSeq: number;
}

/** The position after an entry, its state worked out from the entry's patches. */
export function after({ state }: Position, entry: Entry): Position {
  return { state: applyEntry(state, entry), seq: entry.seq, at: entry.at };
}

/** Reads a workshop from its last snapshot and the entries since. `undefined` if there is none of that code. */
export async function load(store: Store, code: string): Promise<Loaded | undefined> {
  const snapshot = await store.latestSnapshot(code);
  const snapshotSeq = snapshot?.seq ?? 0;
  const entries = await store.read(code, Math.max(0, snapshotSeq - HISTORY));
  if (entries.length === 0) return undefined;
  // Not migrated yet: patches fit the shape they were written in.
  const begin = snapshot === undefined ? START : { state: snapshot.state, seq: snapshot.seq, at: 0 };
  const position = entries.reduce((at, entry) => (entry.seq > begin.seq ? after(at, entry) : at), begin);
  const at = entries.at(-1)?.at ?? 0;
  if (position.state === undefined) return undefined;
  return {
    position: { ...position, state: migrate(position.state), at },
    history: entries.slice(-HISTORY),
    snapshotSeq,
  };
}
