/** What the screen shows before the server has answered: the moves sent so far, replayed over what is confirmed. */
import { factsOf, isTableCommand } from '../../shared/game/commands.ts';
import { actOnTable } from '../../shared/game/table-rules.ts';
import type { View } from '../../shared/game/views.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { You } from '../../shared/protocol/messages.ts';

interface Ground {
  readonly confirmed: View;
  readonly you: You | undefined;
  /** The log position the confirmed view stands at. */
  readonly seq: number;
}

/** The confirmed view with the pending moves made. A move the rules refuse by now changes nothing: the server will say why. */
export function predict({ confirmed, you, seq }: Ground, pending: readonly Command[]): View {
  if (confirmed.audience !== 'group' || you?.kind !== 'seat') return confirmed;
  let { table } = confirmed;
  for (const command of pending) {
    if (!isTableCommand(command) || !factsOf(command.type).predicted) continue;
    const made = actOnTable(table, confirmed.catalogue, you.seat, command, { seq });
    if (made.ok) table = made.table;
  }
  return table === confirmed.table ? confirmed : { ...confirmed, table };
}
