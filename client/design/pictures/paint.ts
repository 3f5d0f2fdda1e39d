/** Which paint an organisation's building has: the pack's choice, or one that follows from its id and so never changes. */
import type { PAINTS } from '../../../shared/pack/schema.ts';

export type Paint = (typeof PAINTS)[number];

const ALL = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const satisfies typeof PAINTS;

/** FNV-1a over the letters of a text: the same number for the same text, everywhere. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

export function paintOf(organisation: string, chosen?: Paint): Paint {
  return chosen ?? ALL[hashOf(organisation) % ALL.length] ?? 'a';
}
