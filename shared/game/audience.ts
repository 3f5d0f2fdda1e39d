/** Audiences: everybody there is to tell, and whose table an audience is. */
import { type FacilitatorId, type GroupId, makeId } from './ids.ts';
import { entriesOf, keysOf } from './records.ts';
import type { Facilitator, Workshop } from './state.ts';
import type { Audience } from './views.ts';

/** Everybody there is to tell: facilitators, the public screen, each table. */
export function audiencesOf(state: Workshop): Audience[] {
  return [
    'facilitator',
    'public',
    ...keysOf(state.groups).map((group): Audience => `group:${group}`),
    ...withFacilitator(state),
  ];
}

/** The tables that have a facilitator of their own. */
function withFacilitator({ facilitators }: Workshop): Audience[] {
  const groups = entriesOf<FacilitatorId, Facilitator>(facilitators).flatMap(([, { kind, group }]) =>
    kind === 'table' && group ? [group] : [],
  );
  return [...new Set(groups)].map((group): Audience => `table:${group}`);
}

/** The group an audience is, if it is one. */
export function groupOf(audience: Audience): GroupId | undefined {
  const [kind, group] = audience.split(':');
  return group !== undefined && (kind === 'group' || kind === 'table') ? makeId<GroupId>(group) : undefined;
}
