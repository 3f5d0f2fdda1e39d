/** What is true of each command besides its payload: who may send it, whether it can be undone, whether a browser shows it before the answer. */
import type { Command, CommandType } from '../protocol/commands.ts';

/**
 * `door`: only the server itself. `facilitator`: each facilitator. `remote`: the same, and a phone remote.
 * `seat`: a seat, or a facilitator for it; the rule says whose. `table`: a seat, on its own table.
 * `table or facilitator`: the same, or any facilitator on any table.
 */
export type Sender = 'door' | 'facilitator' | 'remote' | 'seat' | 'table' | 'table or facilitator';

export interface CommandFacts {
  readonly who: Sender;
  readonly undoable?: true;
  readonly predicted?: true;
}

export const COMMANDS = {
  'workshop.open': { who: 'door' },
  'workshop.restore': { who: 'door' },
  'seat.take': { who: 'door' },
  'link.use': { who: 'door' },
  'seat.rename': { who: 'seat' },
  'seat.move': { who: 'seat' },
  'seat.remove': { who: 'facilitator' },
  'seat.link': { who: 'seat' },
  'seats.shuffle': { who: 'facilitator' },
  'group.rename': { who: 'seat' },
  'lobby.lock': { who: 'facilitator' },
  'player.fill': { who: 'facilitator' },
  'workshop.close': { who: 'facilitator' },
  'facilitator.invite': { who: 'facilitator' },
  'facilitator.remove': { who: 'facilitator' },
  'step.go': { who: 'remote' },
  'clock.start': { who: 'remote' },
  'clock.pause': { who: 'remote' },
  'clock.add': { who: 'remote' },
  'slide.go': { who: 'remote' },
  'spotlight.set': { who: 'remote' },
  announce: { who: 'remote' },
  'settings.change': { who: 'facilitator' },
  'ready.set': { who: 'table', predicted: true },
  'need.add': { who: 'table', undoable: true },
  'need.edit': { who: 'table', undoable: true },
  'need.remove': { who: 'table', undoable: true },
  'need.rank': { who: 'table', undoable: true },
  'asset.add': { who: 'table', undoable: true },
  'asset.edit': { who: 'table', undoable: true },
  'asset.remove': { who: 'table', undoable: true },
  'outcome.add': { who: 'table', undoable: true },
  'outcome.edit': { who: 'table', undoable: true },
  'outcome.remove': { who: 'table', undoable: true },
  'outcome.rank': { who: 'table', undoable: true },
  'plan.place': { who: 'table', undoable: true, predicted: true },
  'plan.move': { who: 'table', undoable: true, predicted: true },
  'plan.remove': { who: 'table', undoable: true, predicted: true },
  'plan.link': { who: 'table', undoable: true, predicted: true },
  'plan.service': { who: 'table', undoable: true, predicted: true },
  'plan.guess': { who: 'table' },
  'plan.reveal': { who: 'table or facilitator' },
  'option.buy': { who: 'table', undoable: true },
  'option.return': { who: 'table', undoable: true },
  'challenge.draw': { who: 'facilitator' },
  'challenge.answer': { who: 'table' },
  'challenge.reopen': { who: 'table or facilitator' },
  'tender.edit': { who: 'table' },
  'tender.weights': { who: 'table', undoable: true },
  'tender.publish': { who: 'table or facilitator' },
  'tender.withdraw': { who: 'facilitator' },
  'tender.return': { who: 'facilitator' },
  'tender.present': { who: 'seat' },
  'question.ask': { who: 'seat' },
  'question.answer': { who: 'table' },
  'plan.open': { who: 'table' },
  'bid.model': { who: 'table' },
  'bid.members': { who: 'table' },
  'bid.lead': { who: 'table' },
  'bid.risk': { who: 'table' },
  'bid.merge': { who: 'table' },
  'bid.price': { who: 'table' },
  'bid.ask': { who: 'table' },
  'bid.answer': { who: 'seat' },
  'bid.edit': { who: 'table' },
  'bid.submit': { who: 'table or facilitator' },
  'bid.withdraw': { who: 'table' },
  'bid.return': { who: 'facilitator' },
  'bid.present': { who: 'seat' },
  'score.difference': { who: 'table' },
  'score.set': { who: 'table' },
  'score.reveal': { who: 'table or facilitator' },
  'score.agree': { who: 'table' },
  'award.decide': { who: 'table' },
  'feedback.add': { who: 'seat' },
  'pledge.add': { who: 'seat' },
  'remark.capture': { who: 'facilitator' },
  'help.ask': { who: 'table' },
  'help.answer': { who: 'facilitator' },
  'break.move': { who: 'facilitator' },
  'break.take': { who: 'remote' },
  'break.end': { who: 'remote' },
  'scribe.name': { who: 'seat' },
  'seat.add': { who: 'facilitator' },
  undo: { who: 'table' },
} as const satisfies Record<CommandType, CommandFacts>;

type Facts = typeof COMMANDS;

/** Commands that act on one table only: their rules need nothing but the table and its catalogue, and run in the browser too. */
export type TableCommandType = Exclude<
  { [T in CommandType]: Facts[T]['who'] extends 'table' | 'table or facilitator' ? T : never }[CommandType],
  'undo'
>;
export type TableCommand = Command<TableCommandType>;
export type RoomCommandType = Exclude<CommandType, TableCommandType | 'undo' | 'workshop.open' | 'workshop.restore'>;

export function factsOf(type: CommandType): CommandFacts {
  return COMMANDS[type];
}

/** Whether a command acts on one table only. */
export function isTableCommand(command: Command): command is TableCommand {
  const { who } = factsOf(command.type);
  return (who === 'table' || who === 'table or facilitator') && command.type !== 'undo';
}
