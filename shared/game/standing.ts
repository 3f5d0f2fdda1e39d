/** Which acts stand: an act that was taken back and its taking back left everything as it was, so neither is in the way of another. */
import type { Did } from './did.ts';

interface Act {
  readonly seq: number;
  readonly did: Did;
}

/** The acts of a log that stand, oldest first. What was taken back is always older than its taking back, so any tail of a log will do. */
export function standing<A extends Act>(log: readonly A[]): readonly A[] {
  const undone = new Set(log.flatMap(({ did }) => (did.type === 'undone' ? [did.entry] : [])));
  return log.filter(({ seq, did }) => did.type !== 'undone' && !undone.has(seq));
}
