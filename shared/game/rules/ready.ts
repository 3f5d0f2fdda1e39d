/** Ready: a person says the table could go on. It blocks nothing. */
import { refuse } from '../refusals.ts';
import type { TableRules } from './table-rule.ts';

export const readyRules: TableRules<'ready.set'> = {
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
};
