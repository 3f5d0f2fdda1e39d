/** What the protocol's reference says of each command besides its payload and its sender. A test plays it against the rules. */
import type { DidType } from '../game/did.ts';
import type { RefusalCode } from '../game/refusals.ts';
import type { StepId } from '../game/steps.ts';
import type { CommandType } from './commands.ts';

/** Refusals that any command can get, so no command lists them. */
export const ANY_COMMAND = {
  malformed: 'the message or its payload is not what its schema says',
  unknown_command: 'there is no command of this type',
  too_fast: 'the seat or the workshop sends faster than people act',
  not_saved: 'the store could not write; send the same command with the same id again',
  not_yours: 'the sender may not send this kind of command',
  not_your_table: 'the plan or table is not the sender’s, or a facilitator sends what only people at a table may',
  no_seat: 'the sender’s seat, or the one the command names, was removed or never there',
  closed: 'the workshop is closed; the commands marked so still work',
} as const satisfies Partial<Record<RefusalCode, string>>;

type OwnRefusal = Exclude<RefusalCode, keyof typeof ANY_COMMAND>;

export interface Description {
  /** One sentence: what it does. */
  readonly does: string;
  /** The steps at which it can be accepted: of the table for a table's command, of the room otherwise. */
  readonly steps: 'all' | readonly StepId[];
  readonly did: DidType;
  /** Besides those that any command can get. */
  readonly refusals: readonly OwnRefusal[];
  /** It is taken even when the workshop is closed. */
  readonly whenClosed?: true;
}

const THINKING = ['not_now'] as const satisfies readonly OwnRefusal[];
const PATHWAY = ['choosing_closed', ...THINKING] as const satisfies readonly OwnRefusal[];
const FROM_NEEDS = ['needs', 'choosing', 'reveal'] as const satisfies readonly StepId[];
const FROM_CHOOSING = ['choosing', 'reveal'] as const satisfies readonly StepId[];

export const DESCRIPTIONS: Readonly<Record<CommandType, Description>> = {
  'workshop.open': {
    does: 'Opens the workshop: the first entry of its log.',
    steps: [],
    did: 'workshopOpened',
    refusals: ['already_so'],
  },
  'workshop.restore': {
    does: 'Opens a new workshop from a saved record: the first entry of its log.',
    steps: [],
    did: 'workshopRestored',
    refusals: ['already_so', 'record_unfit'],
  },
  'seat.take': {
    does: 'Somebody joins. Without a group they sit at the smallest table.',
    steps: 'all',
    did: 'seatTaken',
    refusals: ['lobby_locked', 'no_such_group', 'group_full', 'workshop_full'],
  },
  'link.use': {
    does: 'A one-use link lets another device or a new facilitator in.',
    steps: 'all',
    did: 'linkUsed',
    refusals: ['link_used'],
    whenClosed: true,
  },
  'seat.rename': {
    does: 'Changes the name on a seat: one’s own, or any for a facilitator.',
    steps: 'all',
    did: 'seatRenamed',
    refusals: ['not_your_seat', 'already_so'],
  },
  'seat.move': {
    does: 'Moves a seat to another table: one’s own in the lobby, or any at any step for a facilitator.',
    steps: 'all',
    did: 'seatMoved',
    refusals: ['not_your_seat', 'before_start_only', 'no_such_group', 'already_so', 'group_full'],
  },
  'seat.remove': {
    does: 'Takes a seat away and ends its keys. Its work stays, and the person may join again.',
    steps: 'all',
    did: 'seatRemoved',
    refusals: [],
    whenClosed: true,
  },
  'seat.link': {
    does: 'Makes a one-use link to a seat for another device. The answer carries it as `link`.',
    steps: 'all',
    did: 'linkMade',
    refusals: ['not_your_seat'],
    whenClosed: true,
  },
  'seats.shuffle': {
    does: 'Deals everybody to tables again, each background spread evenly.',
    steps: ['lobby', 'briefing'],
    did: 'seatsShuffled',
    refusals: ['before_start_only'],
  },
  'group.rename': {
    does: 'Changes the name of a table: one’s own, or any for a facilitator.',
    steps: 'all',
    did: 'groupRenamed',
    refusals: ['no_such_group', 'already_so'],
  },
  'lobby.lock': {
    does: 'Closes or opens the door for people who join.',
    steps: 'all',
    did: 'lobbyLocked',
    refusals: ['already_so'],
  },
  'player.fill': {
    does: 'Puts automatic players into empty seats of a table.',
    steps: 'all',
    did: 'seatsFilled',
    refusals: ['no_such_group', 'group_full'],
  },
  'workshop.close': {
    does: 'Closes the workshop: everything can be read, nothing changed.',
    steps: 'all',
    did: 'workshopClosed',
    refusals: [],
  },
  'facilitator.invite': {
    does: 'Makes a one-use link for another facilitator or a phone remote. The answer carries it as `link`.',
    steps: 'all',
    did: 'linkMade',
    refusals: [],
    whenClosed: true,
  },
  'facilitator.remove': {
    does: 'Takes a facilitator or a remote away and ends its keys.',
    steps: 'all',
    did: 'facilitatorRemoved',
    refusals: ['gone', 'last_facilitator'],
    whenClosed: true,
  },
  'step.go': {
    does: 'Moves the whole room to a step, or one table inside the stage. Going back changes only the step.',
    steps: 'all',
    did: 'stepped',
    refusals: ['not_in_pack', 'no_such_group', 'whole_room', 'already_so'],
  },
  'clock.start': { does: 'Lets the clock run.', steps: 'all', did: 'clockStarted', refusals: ['already_so'] },
  'clock.pause': { does: 'Stops the clock.', steps: 'all', did: 'clockPaused', refusals: ['already_so'] },
  'clock.add': {
    does: 'Adds minutes to the clock, or takes them off.',
    steps: 'all',
    did: 'clockAdded',
    refusals: ['already_so'],
  },
  'slide.go': {
    does: 'Shows a slide of the briefing on every screen, counted from 0.',
    steps: 'all',
    did: 'slideShown',
    refusals: ['gone', 'already_so'],
  },
  'spotlight.set': {
    does: 'Shows a table’s board on the big screen, or none.',
    steps: 'all',
    did: 'spotlit',
    refusals: ['no_such_group', 'already_so'],
  },
  announce: {
    does: 'Shows everybody a message and may ask them to look up. With neither, takes the last one away.',
    steps: 'all',
    did: 'announced',
    refusals: ['already_so'],
  },
  'settings.change': {
    does: 'Changes the title, or in the lobby the number of tables.',
    steps: 'all',
    did: 'settingsChanged',
    refusals: ['before_start_only', 'group_not_empty', 'already_so'],
  },
  'ready.set': {
    does: 'Says that one’s table could go on, or not yet. It blocks nothing.',
    steps: 'all',
    did: 'readySet',
    refusals: ['already_so'],
  },
  'need.add': {
    does: 'Writes down a need.',
    steps: FROM_NEEDS,
    did: 'needAdded',
    refusals: [...THINKING, 'too_many'],
  },
  'need.edit': {
    does: 'Words a need differently.',
    steps: FROM_NEEDS,
    did: 'needEdited',
    refusals: [...THINKING, 'gone', 'already_so'],
  },
  'need.remove': {
    does: 'Takes a need off, and its links with it.',
    steps: FROM_NEEDS,
    did: 'needRemoved',
    refusals: [...THINKING, 'gone'],
  },
  'need.rank': {
    does: 'Puts a need before another, or last.',
    steps: FROM_NEEDS,
    did: 'needRanked',
    refusals: [...THINKING, 'gone', 'already_so'],
  },
  'asset.add': {
    does: 'Writes down something the person has.',
    steps: FROM_NEEDS,
    did: 'assetAdded',
    refusals: [...THINKING, 'too_many'],
  },
  'asset.edit': {
    does: 'Words an asset differently.',
    steps: FROM_NEEDS,
    did: 'assetEdited',
    refusals: [...THINKING, 'gone', 'already_so'],
  },
  'asset.remove': {
    does: 'Takes an asset off.',
    steps: FROM_NEEDS,
    did: 'assetRemoved',
    refusals: [...THINKING, 'gone'],
  },
  'outcome.add': {
    does: 'Writes down what should be different for the person, and by when.',
    steps: FROM_NEEDS,
    did: 'outcomeAdded',
    refusals: [...THINKING, 'too_many', 'gone'],
  },
  'outcome.edit': {
    does: 'Changes an outcome: what is left out stays, an empty indicator is taken off.',
    steps: FROM_NEEDS,
    did: 'outcomeEdited',
    refusals: [...THINKING, 'gone', 'already_so'],
  },
  'outcome.remove': {
    does: 'Takes an outcome off, and its links with it.',
    steps: FROM_NEEDS,
    did: 'outcomeRemoved',
    refusals: [...THINKING, 'gone'],
  },
  'outcome.rank': {
    does: 'Puts an outcome before another, or last.',
    steps: FROM_NEEDS,
    did: 'outcomeRanked',
    refusals: [...THINKING, 'gone', 'already_so'],
  },
  'plan.place': {
    does: 'Puts an organisation into a column of the pathway. After the reveal its card turns at once.',
    steps: FROM_CHOOSING,
    did: 'placed',
    refusals: [...PATHWAY, 'gone', 'already_so'],
  },
  'plan.move': {
    does: 'Moves an organisation to another column or inside its own, before another card or last.',
    steps: FROM_CHOOSING,
    did: 'moved',
    refusals: [...PATHWAY, 'gone', 'already_so'],
  },
  'plan.remove': {
    does: 'Takes an organisation out of one column, or off the board.',
    steps: FROM_CHOOSING,
    did: 'removed',
    refusals: [...PATHWAY, 'gone'],
  },
  'plan.link': {
    does: 'Says which needs and outcomes a placed organisation is there for. What is left out stays.',
    steps: FROM_CHOOSING,
    did: 'linked',
    refusals: [...PATHWAY, 'gone', 'already_so'],
  },
  'plan.service': {
    does: 'Leaves a service of a placed organisation out, or takes it in again.',
    steps: FROM_CHOOSING,
    did: 'serviceSet',
    refusals: [...PATHWAY, 'gone', 'already_so', 'last_service'],
  },
  'plan.guess': {
    does: 'Writes down what the table thinks its plan costs, in pounds a year.',
    steps: ['reveal'],
    did: 'guessed',
    refusals: [...THINKING, 'choose_first', 'guess_closed', 'already_so'],
  },
  'plan.reveal': {
    does: 'Turns the cards and sets the budget: by the table once it has guessed, by a facilitator at once. `again` is for facilitators.',
    steps: ['reveal'],
    did: 'revealed',
    refusals: [...THINKING, 'choose_first', 'guess_first', 'turned_already'],
  },
  undo: {
    does: 'Takes back what one entry of the sender’s table did in this visit to the step.',
    steps: FROM_NEEDS,
    did: 'undone',
    refusals: ['undo_gone', 'undo_never', 'undo_visit', 'undo_later'],
  },
};
