/** Doing a command to one table: on the server as part of a decision, in the browser as a prediction. */
import { produce } from 'immer';
import type { Command } from '../protocol/commands.ts';
import type { Catalogue } from './catalogue.ts';
import type { TableCommandType } from './commands.ts';
import type { SeatId } from './ids.ts';
import { may } from './may.ts';
import type { Refusal } from './refusals.ts';
import { TABLE_RULES } from './rules/table.ts';
import type { Table } from './state.ts';

export type Acted = { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly refusal: Refusal };

/** The table after a command, or why not. `seq` stands in for the log position the server will give. */
export function actOnTable<T extends TableCommandType>(
  table: Table,
  catalogue: Catalogue,
  seat: SeatId | undefined,
  command: Command<T>,
  { seq }: { readonly seq: number },
): Acted {
  const refusal = may(table, catalogue, seat)(command);
  if (refusal) return { ok: false, refusal };
  const next = produce(table, (draft) => {
    TABLE_RULES[command.type].apply(draft, command.payload, { catalogue, seat, seq });
  });
  return { ok: true, table: next };
}
