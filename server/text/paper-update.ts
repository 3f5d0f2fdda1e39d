/** What a browser may send about a paper: changes to the plain text of the paper's own fields, and nothing else Yjs could carry. */
import * as Y from 'yjs';

/** An update larger than this holds more than twice what any paper can. */
export const LARGEST_UPDATE = 150_000;

/** True if an update only writes and deletes plain text in these fields. Never throws. */
export function isPlainText(update: Uint8Array, fields: ReadonlySet<string>): boolean {
  if (update.length === 0 || update.length > LARGEST_UPDATE) return false;
  try {
    return Y.decodeUpdate(update).structs.every((struct) => {
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
