/** Which of the things a table did the undo line names: the latest that can be taken back and was not yet. */
import type { DidType } from '../../shared/game/did.ts';
import type { Recent } from '../../shared/protocol/messages.ts';

const UNDOABLE: ReadonlySet<DidType> = new Set<DidType>([
  'needAdded',
  'needEdited',
  'needRemoved',
  'needRanked',
  'assetAdded',
  'assetEdited',
  'assetRemoved',
  'outcomeAdded',
  'outcomeEdited',
  'outcomeRemoved',
  'outcomeRanked',
  'placed',
  'moved',
  'removed',
  'linked',
  'serviceSet',
]);

/** `since` is the log position that began the table's visit to its step: what came before stays. */
export function undoable(recent: readonly Recent[], since: number): Recent | undefined {
  const undone = new Set<number>();
  for (const each of recent.toReversed()) {
    if (each.seq <= since) return undefined;
    if (each.did.type === 'undone') undone.add(each.did.entry);
    else if (UNDOABLE.has(each.did.type) && !undone.has(each.seq)) return each;
  }
  return undefined;
}
