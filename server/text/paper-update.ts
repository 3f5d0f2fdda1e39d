/** What a browser may send about a paper: changes to the plain text of the paper's own fields, and nothing else Yjs could carry. */
import * as Y from 'yjs';

/** An update larger than this holds more than twice what any paper can. */
export const LARGEST_UPDATE = 150_000;

/** A page writes under one id, and another each time it is opened anew. */
const MOST_WRITERS = 8;
/** What a page wrote in one place is one piece: so many places nobody writes in before they are sent. */
const MOST_PIECES = 500;

/** True if an update only writes and deletes plain text in these fields, in as many pieces as a page may have. Never throws. */
export function isPlainText(update: Uint8Array, fields: ReadonlySet<string>): boolean {
  if (update.length === 0 || update.length > LARGEST_UPDATE) return false;
  try {
    const { structs } = Y.decodeUpdate(update);
    if (structs.length > MOST_PIECES || new Set(structs.map(({ id }) => id.client)).size > MOST_WRITERS) return false;
    return structs.every((struct) => {
      if (!(struct instanceof Y.Item)) return true;
      const { content, parentSub } = struct;
      const parent: unknown = struct.parent;
      if (parentSub !== null) return false;
      if (!(content instanceof Y.ContentString || content instanceof Y.ContentDeleted)) return false;
      // Without a parent of its own an item belongs where its neighbour does, which was checked when that came.
      return parent === null || (typeof parent === 'string' && fields.has(parent));
    });
  } catch {
    return false;
  }
}
