/** Which fields a plan's paper has, and who it belongs to. */
import type { GroupId, PlanId } from '../../shared/game/ids.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { Group, Workshop } from '../../shared/game/state.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Fields } from './papers.ts';

/** The table a paper belongs to, if there is such a paper. */
export function tableOfPaper(state: Workshop, paper: PlanId): GroupId | undefined {
  return entriesOf<GroupId, Group>(state.groups).find(([, { table }]) => Object.hasOwn(table.plans, paper))?.[0];
}

/** The fields of a paper with their lengths, if there is such a paper. */
export function fieldsOf(pack: Pack, state: Workshop, paper: PlanId): Fields | undefined {
  if (tableOfPaper(state, paper) === undefined) return undefined;
  return new Map(pack.forms.needs.map(({ id, limit }) => [id, limit]));
}

/** Every paper of a workshop. */
export function papersOf(state: Workshop): readonly PlanId[] {
  return entriesOf<GroupId, Group>(state.groups).flatMap(([, { table }]) =>
    entriesOf(table.plans).map(([plan]) => plan),
  );
}
