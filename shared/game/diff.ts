/** The difference between two views, and putting it on. Unchanged parts are the same objects, so finding it is a comparison of references. */
import type { ViewPatch } from '../protocol/messages.ts';
import type { View } from './views.ts';

type Branch = Readonly<Record<string, unknown>>;

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(before: Branch, after: Branch, path: string, patches: ViewPatch[]): void {
  for (const key of Object.keys(before))
    if (after[key] === undefined && before[key] !== undefined) patches.push([path + key]);
  for (const key of Object.keys(after)) {
    const value = after[key];
    const old = before[key];
    if (value === old || value === undefined) continue;
    if (isBranch(old) && isBranch(value)) collect(old, value, `${path}${key}/`, patches);
    else patches.push([path + key, value]);
  }
}

/** The patches that turn one view into the other: records are descended, lists and plain values sent whole. Ids hold no `/`. */
export function diff(before: View, after: View): ViewPatch[] {
  const patches: ViewPatch[] = [];
  if (before !== after && isBranch(before) && isBranch(after)) collect(before, after, '', patches);
  return patches;
}

function put(branch: Branch, [key, ...rest]: readonly string[], patch: ViewPatch): Branch {
  if (key === undefined) return branch;
  const { [key]: old, ...others } = branch;
  if (rest.length > 0) return { ...branch, [key]: put(isBranch(old) ? old : {}, rest, patch) };
  return patch.length === 1 ? others : { ...branch, [key]: patch[1] };
}

/** The view with patches put on; parts they do not touch keep their identity. */
export function applyViewPatches<V extends View>(view: V, patches: readonly ViewPatch[]): V {
  const next = { ...view };
  for (const patch of patches) {
    const path = patch[0].split('/');
    if (path.length === 1 && patch.length === 1) Reflect.deleteProperty(next, patch[0]);
    else Object.assign(next, put({ ...next }, path, patch));
  }
  return next;
}
