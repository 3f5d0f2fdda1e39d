/** What the server needs of a store: the log, snapshots, packs and texts of every workshop, kept for good once a promise resolves. */
import type { Entry } from '../../shared/game/entry.ts';
import type { PackHash } from '../../shared/game/ids.ts';
import type { Workshop } from '../../shared/game/state.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { By } from '../../shared/protocol/messages.ts';

export interface Batch {
  readonly code: string;
  /** The log position the entries follow on from: 0 for a new workshop. */
  readonly expectedSeq: number;
  /** Without gaps, the first at `expectedSeq + 1`. */
  readonly entries: readonly Entry[];
  /** With the first entries of a new workshop: the pack it plays, stored under its hash unless it is there. */
  readonly pack?: StoredPack;
}

export interface StoredPack {
  readonly hash: PackHash;
  readonly pack: Pack;
}

/**
 * `gone`: the workshop has been deleted. `conflict`: the log does not stand where the batch expects it. `repeat`: an entry
 * by the same sender with the same id is there already. In each case nothing of the batch was stored.
 */
export type Appended =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'gone' | 'conflict' }
  | { readonly ok: false; readonly reason: 'repeat'; readonly by: By; readonly id: string };

/** `seq`: the last position given. `gone`: the workshop has been deleted, and nothing was stored. */
export type AppendedText =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly reason: 'gone' };

export interface StoredSnapshot {
  readonly seq: number;
  readonly state: Workshop;
}

export interface StoredWorkshop {
  readonly code: string;
  readonly seq: number;
  /** Server time of the first and the last entry, in milliseconds. */
  readonly openedAt: number;
  readonly lastAt: number;
}

/** How much one sender did, without what carries no name. */
export interface Activity {
  readonly by: By;
  readonly acts: number;
  readonly lastAt: number;
}

/** An update of one co-written paper, as Yjs encodes it, at its place in the paper's own sequence. */
export interface TextRow {
  readonly seq: number;
  readonly update: Uint8Array;
}

/**
 * A write has happened, and survives a power cut, when its promise resolves. A promise that rejects says that the store
 * could not answer: the write may or may not have happened, and only reading tells.
 */
export interface Store {
  append(batch: Batch): Promise<Appended>;
  /** Entries after `seq`, in order. */
  read(code: string, afterSeq: number): Promise<readonly Entry[]>;
  /** The entry a sender's id stands for, if it is stored. */
  find(code: string, by: By, id: string): Promise<Entry | undefined>;
  activity(code: string): Promise<readonly Activity[]>;

  /** The last two of a workshop are kept. */
  saveSnapshot(code: string, snapshot: StoredSnapshot): Promise<void>;
  latestSnapshot(code: string): Promise<StoredSnapshot | undefined>;

  list(): Promise<readonly StoredWorkshop[]>;
  /** Deletes a workshop's log, snapshots and texts, and its pack if no other plays it. */
  delete(code: string): Promise<void>;

  /** A pack that a stored workshop plays. */
  pack(hash: PackHash): Promise<Pack | undefined>;

  /** Adds updates at the end of a paper's sequence. */
  appendText(code: string, paper: string, updates: readonly Uint8Array[]): Promise<AppendedText>;
  readText(code: string, paper: string): Promise<readonly TextRow[]>;
  papers(code: string): Promise<readonly string[]>;
  /** Puts one update in the place of all up to `seq`, which it must contain. Does nothing if the workshop has been deleted. */
  compactText(code: string, paper: string, upTo: TextRow): Promise<void>;

  /** Resolves if a write works now. */
  probe(): Promise<void>;
  /** Writes a copy of everything to a new file, while the store is in use. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}
