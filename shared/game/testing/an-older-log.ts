/** A log as the version before this one left it: in shape 2, which wrote of a panel only who had scored. */
import type { Entry } from '../entry.ts';

const OLDER = 2;

function olderPatch(patch: Entry['patches'][number]): Entry['patches'][number] {
  const { path, value } = patch;
  if (path.at(-2) === 'in' && path.includes('panels')) return { ...patch, value: true };
  return path.join() === 'state' ? { ...patch, value: { ...value, shape: OLDER } } : patch;
}

export function anOlderLog(log: readonly Entry[]): Entry[] {
  const older = log.map((entry) => ({ ...entry, shape: OLDER, patches: entry.patches.map(olderPatch) }));
  return JSON.parse(JSON.stringify(older));
}
