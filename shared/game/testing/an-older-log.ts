/**
 * A log as earlier versions left it: shape 2 wrote of a panel only who had scored, and shape 3 for how many criteria;
 * shape 2 of a sentence without a name its time; both wrote that under an id that told its place, and kept the
 * facilitators of a table that was taken away.
 */
import type { Entry } from '../entry.ts';

export const OLDER = [2, 3] as const;
type Older = (typeof OLDER)[number];

/** What goes with a table since. */
const WITH_TABLES: ReadonlySet<unknown> = new Set(['facilitators', 'keys', 'links']);

function olderPatch(patch: Entry['patches'][number], { seq, at }: Entry, shape: Older): Entry['patches'][number] {
  const { path, value } = patch;
  if (path.at(-2) === 'voices') {
    return {
      ...patch,
      path: [...path.slice(0, -1), `v${seq.toString(36)}`],
      value: shape === 2 ? { ...value, at } : value,
    };
  }
  if (path.at(-2) === 'in' && path.includes('panels'))
    return { ...patch, value: shape === 2 ? true : Object.keys(value).length };
  return path.join() === 'state' ? { ...patch, value: { ...value, shape } } : patch;
}

export function anOlderLog(log: readonly Entry[], shape: Older): Entry[] {
  const older = log.map((entry) => ({
    ...entry,
    shape,
    patches: entry.patches
      .filter(({ path }) => entry.command.type !== 'settings.change' || !WITH_TABLES.has(path[1]))
      .map((patch) => olderPatch(patch, entry, shape)),
  }));
  return JSON.parse(JSON.stringify(older));
}
