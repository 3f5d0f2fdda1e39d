/** The tables of a room, without who sits at them. */
import type { GroupId } from './ids.ts';
import { entriesOf } from './records.ts';
import type { Group, Table, Workshop } from './state.ts';

export function tablesOf(groups: Workshop['groups']): Table[] {
  return entriesOf<GroupId, Group>(groups).map(([, { table }]) => table);
}
