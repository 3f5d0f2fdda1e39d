/** Names a pack by its content, so that a running workshop is untouched by later edits. */
import { createHash } from 'node:crypto';
import type { PackHash } from '../../shared/game/ids.ts';
import { makeId } from '../../shared/game/ids.ts';
import type { Pack } from '../../shared/pack/schema.ts';

/** JSON with sorted keys: the same content gives the same text whatever the order in the files. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** SHA-256 of the pack's content in hexadecimal. Layout, comments and the order of keys do not count. */
export function hashPack(pack: Pack): PackHash {
  return makeId<PackHash>(createHash('sha256').update(canonical(pack)).digest('hex'));
}
