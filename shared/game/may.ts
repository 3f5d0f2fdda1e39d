/** May this person do that at this table now, and if not, why: asked by the rule and by the button. */
import type { Command } from '../protocol/commands.ts';
import type { Catalogue } from './catalogue.ts';
import { factsOf, type TableCommandType } from './commands.ts';
import type { SeatId } from './ids.ts';
import { type Refusal, refuse } from './refusals.ts';
import { TABLE_RULES } from './rules/table.ts';
import type { Table } from './state.ts';

/**
 * Answers for one person at one table: `may(table, catalogue, seat)(command)` is the refusal, or nothing.
 * `seat` is undefined for a facilitator. `catalogue` is what the table's own people may know.
 */
export function may(table: Table, catalogue: Catalogue, seat: SeatId | undefined) {
  return <T extends TableCommandType>(command: Command<T>): Refusal | undefined => {
    if (table.closed) return refuse('closed');
    if (seat === undefined && factsOf(command.type).who === 'table') return refuse('not_your_table');
    return TABLE_RULES[command.type].may({ table, catalogue, seat }, command.payload);
  };
}
