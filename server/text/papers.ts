/** The co-written papers of one workshop: every update is stored before it is answered and before anybody else sees it. */
import * as Y from 'yjs';
import type { PaperId } from '../../shared/game/ids.ts';
import type { FrozenTexts } from '../../shared/game/papers.ts';
import type { By } from '../../shared/protocol/messages.ts';
import { isClientOf } from '../../shared/protocol/writers.ts';
import type { Store } from '../store/store.ts';
import { holds, type Piece, piecesOf } from './paper-update.ts';

/** A paper's fields, and the most characters each is meant to hold. */
export type Fields = ReadonlyMap<string, number>;

/** What a browser lacks, and what the server has, as Yjs encodes them. */
export interface OpenedPaper {
  readonly update: Uint8Array;
  readonly lacks: Uint8Array;
}

/** An update, and who sent it. */
export interface Sent {
  readonly by: By;
  readonly update: Uint8Array;
}

/** `all`: also who sent the update, since it is not what they sent. */
export type Told = (added: Uint8Array, to: 'others' | 'all') => void;

export type Written = 'saved' | 'reset' | 'not_saved';

export interface Papers {
  /** `undefined` if what the browser has cannot be read. Rejects if the store does not answer. */
  readonly open: (paper: PaperId, fields: Fields, have: Uint8Array) => Promise<OpenedPaper | undefined>;
  /** `told` is called with what an update added once that is stored, before its writer is answered. */
  readonly write: (paper: PaperId, fields: Fields, sent: Sent, told: Told) => Promise<Written>;
  /** What stands in the fields, and the text sequence it stands at, once all that was sent before is stored. */
  readonly read: (paper: PaperId, fields: Fields) => Promise<FrozenTexts>;
  /** Resolves when nothing waits to be stored. */
  readonly rest: () => Promise<void>;
}

/** A field stops at its length in the browser; more than this many times that is no honest field. */
const TIMES_OVER = 2;
/** Putting a piece in takes as long as there are pieces: many times what a table writes in a day. */
const MOST_PIECES = 50_000;
/** So many updates of a paper are put together into one. */
const LONG = 300;

interface Writing extends Sent {
  readonly pieces: readonly Piece[];
  readonly told: Told;
  readonly answer: (written: Written) => void;
}

interface Sheet {
  /** A paper's fields grow with the cards its table holds: the latest are all there are. */
  fields: Fields;
  /** Holds what is stored, and while a batch is written that batch. Thrown away when it may hold more. */
  doc: Y.Doc | undefined;
  rows: number;
  /** The last position of the paper's sequence in the document. */
  seq: number;
  isRead: boolean;
  /** What the store kept although it did not say so, found when it was read again. */
  untold: Uint8Array[];
  writings: Writing[];
  /** What is done with the paper, one after another. */
  line: Promise<void>;
}

interface Parts {
  readonly code: string;
  readonly store: Pick<Store, 'appendText' | 'readText' | 'compactText'>;
  readonly failed: (error: unknown) => void;
  /** So many pieces a paper may hold, what was deleted included. */
  readonly mostPieces?: number;
}

export function createPapers({ code, store, failed, mostPieces = MOST_PIECES }: Parts): Papers {
  const sheets = new Map<PaperId, Sheet>();

  function sheetOf(paper: PaperId, fields: Fields): Sheet {
    const known = sheets.get(paper);
    if (known !== undefined) {
      known.fields = fields;
      return known;
    }
    const sheet: Sheet = {
      fields,
      doc: undefined,
      rows: 0,
      seq: 0,
      isRead: false,
      untold: [],
      writings: [],
      line: Promise.resolve(),
    };
    sheets.set(paper, sheet);
    return sheet;
  }

  async function docOf(paper: PaperId, sheet: Sheet): Promise<Y.Doc> {
    if (sheet.doc !== undefined) return sheet.doc;
    const rows = await store.readText(code, paper);
    const doc = new Y.Doc();
    for (const { update } of rows) Y.applyUpdate(doc, update);
    // What waited for words that never came, when updates still could: it would come into what is written now.
    doc.store.pendingStructs = null;
    doc.store.pendingDs = null;
    sheet.doc = doc;
    sheet.rows = rows.length;
    if (sheet.isRead) sheet.untold.push(...rows.filter(({ seq }) => seq > sheet.seq).map(({ update }) => update));
    sheet.isRead = true;
    sheet.seq = rows.at(-1)?.seq ?? 0;
    return doc;
  }

  /** After all that came before for this paper: the document then holds what is stored and nothing else. */
  function inLine<T>(sheet: Sheet, act: () => Promise<T>): Promise<T> {
    const done = sheet.line.then(act);
    sheet.line = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  async function writeAll(paper: PaperId, sheet: Sheet): Promise<void> {
    const batch = sheet.writings;
    sheet.writings = [];
    if (batch.length === 0) return;
    const saved: (() => void)[] = [];
    let over: Writing | undefined;
    try {
      const doc = await docOf(paper, sheet);
      const updates: Uint8Array[] = [];
      for (const [index, writing] of batch.entries()) {
        const took = take(doc, writing);
        if (took === undefined || !fits(doc, sheet.fields, mostPieces)) {
          over = writing;
          sheet.writings = [...batch.slice(index + 1), ...sheet.writings];
          break;
        }
        const { added } = took;
        if (added !== undefined) updates.push(added);
        saved.push(() => {
          for (const kept of sheet.untold.splice(0)) writing.told(kept, 'all');
          if (added !== undefined) writing.told(added, 'others');
          writing.answer('saved');
        });
      }
      if (over !== undefined) sheet.doc = undefined;
      if (updates.length > 0) {
        const appended = await store.appendText(code, paper, updates);
        if (!appended.ok) return refuseAll(sheet, batch);
        sheet.seq = appended.seq;
      }
      for (const say of saved) say();
      over?.answer('reset');
      sheet.rows += updates.length;
      if (sheet.rows > LONG && sheet.doc !== undefined && updates.length > 0) await compact(paper, sheet, sheet.doc);
    } catch (error) {
      failed(error);
      refuseAll(sheet, batch);
    }
    if (sheet.writings.length > 0) await writeAll(paper, sheet);
  }

  /** Nothing of it is stored. */
  function refuseAll(sheet: Sheet, batch: readonly Writing[]): void {
    sheet.doc = undefined;
    for (const { answer } of batch) answer('not_saved');
    sheet.writings = sheet.writings.filter((writing) => !batch.includes(writing));
  }

  async function compact(paper: PaperId, sheet: Sheet, doc: Y.Doc): Promise<void> {
    try {
      await store.compactText(code, paper, { seq: sheet.seq, update: Y.encodeStateAsUpdate(doc) });
      sheet.rows = 1;
    } catch (error) {
      failed(error);
    }
  }

  return {
    open(paper, fields, have) {
      const sheet = sheetOf(paper, fields);
      return inLine(sheet, async () => {
        const doc = await docOf(paper, sheet);
        try {
          return { update: Y.encodeStateAsUpdate(doc, have), lacks: Y.encodeStateVector(doc) };
        } catch {
          return undefined;
        }
      });
    },
    write(paper, fields, { by, update }, told) {
      const pieces = piecesOf(update, new Set(fields.keys()));
      if (pieces === undefined) return Promise.resolve('reset');
      const sheet = sheetOf(paper, fields);
      return new Promise((answer) => {
        sheet.writings.push({ by, update, pieces, told, answer });
        // Whatever has gathered by then is written together; the calls after find nothing left to do.
        void inLine(sheet, () => writeAll(paper, sheet));
      });
    },
    read(paper, fields) {
      const sheet = sheetOf(paper, fields);
      return inLine(sheet, async () => {
        const doc = await docOf(paper, sheet);
        const texts = Object.fromEntries([...fields.keys()].map((field) => [field, doc.getText(field).toString()]));
        return { texts, textSeq: sheet.seq };
      });
    },
    async rest() {
      await Promise.all([...sheets.values()].map(({ line }) => line));
    },
  };
}

/**
 * Puts an update in; `undefined` if it cannot be taken. What it added is told as the paper has it: what the paper knew
 * already is known by the paper's words and not the sender's.
 */
function take(doc: Y.Doc, { by, update, pieces }: Writing): { readonly added: Uint8Array | undefined } | undefined {
  const isNew = ({ id, length }: Piece) => id.clock + length > Y.getState(doc.store, id.client);
  // Others' letters may be in it too, if they came while a page took stock of what the server lacks.
  if (pieces.some((piece) => isNew(piece) && !isClientOf(by, piece.id.client))) return undefined;
  let added: Uint8Array | undefined;
  const note = (made: Uint8Array): void => {
    added = made;
  };
  doc.on('update', note);
  try {
    Y.applyUpdate(doc, update);
  } catch {
    return undefined;
  } finally {
    doc.off('update', note);
  }
  const deletesUnknown = doc.store.pendingDs !== null;
  return !deletesUnknown && pieces.every((piece) => holds(doc, piece)) ? { added } : undefined;
}

function fits(doc: Y.Doc, fields: Fields, mostPieces: number): boolean {
  const pieces = [...doc.store.clients.values()].reduce((all, { length }) => all + length, 0);
  if (pieces > mostPieces) return false;
  // A field goes with its card, and what stands in it stays.
  const longest = Math.max(...fields.values());
  return [...doc.share.keys()].every((each) => doc.getText(each).length <= TIMES_OVER * (fields.get(each) ?? longest));
}
