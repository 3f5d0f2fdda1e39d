/** What a browser may send about a paper: changes to the plain text of the paper's own fields, and nothing else Yjs could carry. */
import * as Y from 'yjs';

/** An update larger than this holds more than twice what any paper can. */
export const LARGEST_UPDATE = 150_000;

/** A page writes under one id, and another each time it is opened anew, which is as often as somebody turns to it while the line is down. */
const MOST_WRITERS = 64;
/** What a page wrote in one place is one piece: so many places nobody writes in before they are sent. */
const MOST_PIECES = 500;
/** So many letters no page types, those it took out again included. Far more, and Yjs could not count them. */
const MOST_LETTERS = 1_000_000_000;

/** A run of letters, written or taken out again, under the client id of who typed it. */
export type Piece = Y.Item;

/** What an update writes, if it only writes and deletes plain text in these fields, in as many pieces as a page may have. Never throws. */
export function piecesOf(update: Uint8Array, fields: ReadonlySet<string>): readonly Piece[] | undefined {
  if (update.length === 0 || update.length > LARGEST_UPDATE) return undefined;
  try {
    const { structs } = Y.decodeUpdate(update);
    if (structs.length > MOST_PIECES || new Set(structs.map(({ id }) => id.client)).size > MOST_WRITERS)
      return undefined;
    // What is left out between others' letters, which the paper has; a gap that it has not is found as they are put in.
    const sent = structs.filter((struct) => !(struct instanceof Y.Skip));
    // Anything but items is what Yjs leaves of something that held more than text.
    const pieces = sent.filter((struct) => struct instanceof Y.Item).filter((item) => isPlainText(item, fields));
    return pieces.length === sent.length ? pieces : undefined;
  } catch {
    return undefined;
  }
}

function isPlainText({ id, length, content, parent, parentSub }: Y.Item, fields: ReadonlySet<string>): boolean {
  if (parentSub !== null || id.clock + length > MOST_LETTERS) return false;
  if (!(content instanceof Y.ContentString || content instanceof Y.ContentDeleted)) return false;
  // Without a parent of its own an item belongs where its neighbour does, which was checked when that came.
  return parent === null || (typeof parent === 'string' && fields.has(parent));
}

/** Yjs puts another mark for each half of a letter that something came between. */
const HALVES = /[\ud800-\udfff]/g;

function lettersOf({ content }: Y.Item): string {
  return content instanceof Y.ContentString ? content.str.replace(HALVES, '\ufffd') : '';
}

/** True if a paper holds these letters, or somebody deleted them since: no others stand there under their ids. */
export function holds({ store }: Y.Doc, piece: Piece): boolean {
  const { id, length } = piece;
  const letters = lettersOf(piece);
  const end = id.clock + length;
  if (end > Y.getState(store, id.client)) return false;
  for (let clock = id.clock; clock < end; ) {
    const stored = Y.getItem(store, Y.createID(id.client, clock));
    const next = Math.min(end, stored.id.clock + stored.length);
    const theirs = lettersOf(stored).slice(clock - stored.id.clock, next - stored.id.clock);
    if (!stored.deleted && letters.slice(clock - id.clock, next - id.clock) !== theirs) return false;
    clock = next;
  }
  return true;
}
