/** Which of the things a table did the undo line names: the latest that the rule takes back. */
import type { DidType } from '../../shared/game/did.ts';
import type { Refusal } from '../../shared/game/refusals.ts';
import { paperOut } from '../../shared/game/rules/table-rule.ts';
import { standing } from '../../shared/game/standing.ts';
import type { Table } from '../../shared/game/state.ts';
import type { StepId } from '../../shared/game/steps.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Recent } from '../../shared/protocol/messages.ts';

const UNDOABLE: ReadonlySet<DidType> = new Set<DidType>([
  'needAdded',
  'needEdited',
  'needRemoved',
  'needRanked',
  'assetAdded',
  'assetEdited',
  'assetRemoved',
  'outcomeAdded',
  'outcomeEdited',
  'outcomeRemoved',
  'outcomeRanked',
  'placed',
  'moved',
  'removed',
  'linked',
  'serviceSet',
  'optionReturned',
  'weightsSet',
]);

/** The steps in which a table writes or plans. In the others the line would only ever say that there is nothing to undo. */
export const CAN_UNDO: Readonly<Record<StepId, boolean>> = {
  lobby: false,
  briefing: false,
  needs: true,
  choosing: true,
  reveal: true,
  menu: true,
  challenges: true,
  tender: true,
  tenders: false,
  framework: true,
  costing: true,
  bid: true,
  shocks: true,
  assessment: false,
  debrief: false,
};

type May = (command: Command<'option.return'>) => Refusal | undefined;

/** Undoing a purchase is giving it back, so what has told something stays, as it does on the menu. */
function isBack({ did }: Recent, table: Table, may: May): boolean {
  if (did.type !== 'optionBought') return UNDOABLE.has(did.type);
  return may({ type: 'option.return', payload: { plan: table.current, option: did.option } }) === undefined;
}

/** Of this visit to the step; since the cards were turned in it, as a card taken off before would come back unturned; and on the plan that is open. */
export function undoable(recent: readonly Recent[], table: Table, may: May): Recent | undefined {
  if (table.closed || !CAN_UNDO[table.step] || paperOut({ table }, table.current)) return undefined;
  const afresh = recent.findLast(({ did }) => did.type === 'revealed' || did.type === 'planOpened')?.seq ?? 0;
  const begun = Math.max(table.since, afresh);
  return standing(recent).findLast((each) => each.seq > begun && isBack(each, table, may));
}
