/** The calls between the server's thread and the thread that holds the database: what goes in and what comes back. */
import type { By } from '../../shared/protocol/messages.ts';
import type { Appended, AppendedText, StoredWorkshop, TextRow } from './store.ts';

/** Entries, states and packs travel as JSON text: cheaper to hand to another thread than objects. */
export interface EntryRow {
  readonly seq: number;
  readonly at: number;
  readonly by: By;
  readonly id: string;
  readonly body: string;
}

interface Calls {
  append: {
    in: {
      readonly code: string;
      readonly expectedSeq: number;
      readonly rows: readonly EntryRow[];
      readonly pack?: { readonly hash: string; readonly body: string };
    };
    out: Appended;
  };
  read: { in: { readonly code: string; readonly afterSeq: number }; out: readonly string[] };
  find: { in: { readonly code: string; readonly by: By; readonly id: string }; out: string | undefined };
  activity: { in: { readonly code: string }; out: readonly { by: By; acts: number; lastAt: number }[] };
  saveSnapshot: { in: { readonly code: string; readonly seq: number; readonly state: string }; out: undefined };
  latestSnapshot: { in: { readonly code: string }; out: { seq: number; state: string } | undefined };
  list: { in: undefined; out: readonly StoredWorkshop[] };
  delete: { in: { readonly code: string }; out: undefined };
  pack: { in: { readonly hash: string }; out: string | undefined };
  appendText: {
    in: { readonly code: string; readonly paper: string; readonly updates: readonly Uint8Array[] };
    out: AppendedText;
  };
  readText: { in: { readonly code: string; readonly paper: string }; out: readonly TextRow[] };
  papers: { in: { readonly code: string }; out: readonly string[] };
  compactText: { in: { readonly code: string; readonly paper: string; readonly upTo: TextRow }; out: undefined };
  probe: { in: undefined; out: undefined };
  backup: { in: { readonly file: string }; out: undefined };
}

export type CallKind = keyof Calls;
export type Input<K extends CallKind> = Calls[K]['in'];
export type Output<K extends CallKind> = Calls[K]['out'];

export type Call<K extends CallKind = CallKind> = {
  [P in K]: { readonly number: number; readonly kind: P; readonly input: Input<P> };
}[K];

export type Reply<K extends CallKind = CallKind> = {
  [P in K]: { readonly number: number; readonly kind: P } & (
    | { readonly ok: true; readonly output: Output<P> }
    | { readonly ok: false; readonly error: string }
  );
}[K];

/** The last message to the thread: write what is there, close the file, end. */
export const CLOSE = 'close';
/** The first message from the thread, once the file is open and found safe. */
export const OPENED = 'opened';

export type ToThread = Call | typeof CLOSE;
export type FromThread = readonly Reply[] | typeof OPENED;
