/** What one person says quietly: ready to go on, which blocks nothing, or a hand up for the facilitator. */
import { refuse } from '../refusals.ts';
import type { TableRules } from './table-rule.ts';

export const readyRules: TableRules<'ready.set' | 'help.ask'> = {
  'ready.set': {
    may: ({ table, seat }, { ready }) => {
      if (seat === undefined) return refuse('no_seat');
      return (table.ready[seat] ?? false) === ready ? refuse('already_so') : undefined;
    },
    apply: (draft, { ready }, { seat }) => {
      if (seat !== undefined && ready) draft.ready[seat] = true;
      else if (seat !== undefined) delete draft.ready[seat];
      return { type: 'readySet', ready };
    },
  },
  'help.ask': {
    may: ({ table, seat }, { wanted }) => {
      if (seat === undefined) return refuse('no_seat');
      return (table.help[seat] ?? false) === wanted ? refuse('already_so') : undefined;
    },
    apply: (draft, { wanted }, { seat }) => {
      if (seat !== undefined && wanted) draft.help[seat] = true;
      else if (seat !== undefined) delete draft.help[seat];
      return { type: 'helpAsked', wanted };
    },
  },
};
