/** Descriptions of commands about the room, its agenda and the people in it. */
import { type Descriptions, from } from './description.ts';

type Described =
  | 'seat.rename'
  | 'seat.move'
  | 'seat.remove'
  | 'seat.link'
  | 'seats.shuffle'
  | 'group.rename'
  | 'lobby.lock'
  | 'player.fill'
  | 'workshop.close'
  | 'facilitator.invite'
  | 'facilitator.remove'
  | 'step.go'
  | 'clock.start'
  | 'clock.pause'
  | 'clock.add'
  | 'slide.go'
  | 'spotlight.set'
  | 'announce'
  | 'settings.change'
  | 'ready.set'
  | 'undo'
  | 'help.ask'
  | 'help.answer'
  | 'break.move'
  | 'break.take'
  | 'break.end'
  | 'scribe.name'
  | 'seat.add'
  | 'feedback.add'
  | 'pledge.add'
  | 'remark.capture';

export const ROOM_COMMANDS: Descriptions<Described> = {
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
    does: 'Makes a one-use link for another facilitator, a phone remote, or a facilitator of one table. The answer carries it as `link`.',
    steps: 'all',
    did: 'linkMade',
    refusals: ['no_such_group'],
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
    does: 'Moves the whole room to a step, or one table inside the stage. Going on hands over what is not finished; going back changes only the step.',
    steps: 'all',
    did: 'stepped',
    refusals: ['not_in_pack', 'no_such_group', 'whole_room', 'other_stage', 'already_so'],
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
    does: 'Shows a table’s board on the big screen, or none; in the debrief its plan beside that of a bidder, the first or the one named.',
    steps: 'all',
    did: 'spotlit',
    refusals: ['no_such_group', 'already_so'],
  },
  announce: {
    does: 'Shows everybody a message and may ask them to look up. Without a text, the message there is stays; with neither, ends looking up, or takes the message away.',
    steps: 'all',
    did: 'announced',
    refusals: ['already_so'],
  },
  'settings.change': {
    does: 'Changes the title; in the lobby the number of tables; until the swap how many bid for a tender, and what a table that plays alone answers.',
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
  undo: {
    does: 'Takes back what one entry of the sender’s table did in this visit to the step.',
    steps: from('needs'),
    did: 'undone',
    refusals: [
      'undo_gone',
      'undo_never',
      'undo_visit',
      'undo_done',
      'undo_later',
      'told_already',
      'tender_out',
      'bid_out',
    ],
  },
  'help.ask': {
    does: 'Puts a hand up for the facilitator, or takes it down.',
    steps: 'all',
    did: 'helpAsked',
    refusals: ['already_so'],
  },
  'help.answer': {
    does: 'Takes somebody’s hand down once the facilitator has been there.',
    steps: 'all',
    did: 'helpAnswered',
    refusals: ['already_so'],
  },
  'break.move': {
    does: 'Moves a break to after another step.',
    steps: 'all',
    did: 'breakMoved',
    refusals: ['gone', 'not_in_pack', 'already_so'],
  },
  'break.take': {
    does: 'Begins the break that follows a step. The clock stops.',
    steps: 'all',
    did: 'breakTaken',
    refusals: ['already_so', 'no_break'],
  },
  'break.end': {
    does: 'Ends the break. The clock goes on.',
    steps: 'all',
    did: 'breakEnded',
    refusals: ['already_so'],
  },
  'scribe.name': {
    does: 'Names who writes for a table, or nobody.',
    steps: 'all',
    did: 'scribeNamed',
    refusals: ['no_such_group', 'already_so'],
  },
  'seat.add': {
    does: 'Gives a seat to somebody without a device: the table’s screen is passed to them.',
    steps: 'all',
    did: 'seatTaken',
    refusals: ['no_such_group', 'group_full'],
  },
  'feedback.add': {
    does: 'Says how the day was, without a name: who said it, and when, is told to nobody.',
    steps: ['debrief'],
    did: 'feedbackAdded',
    refusals: ['not_now', 'too_many'],
  },
  'pledge.add': {
    does: 'Says what one will do on Monday, without a name: who said it, and when, is told to nobody.',
    steps: ['debrief'],
    did: 'pledgeAdded',
    refusals: ['not_now', 'too_many'],
  },
  'remark.capture': {
    does: 'Keeps something that was said, with a name only if the speaker agrees.',
    steps: 'all',
    did: 'remarkCaptured',
    refusals: ['no_such_group'],
  },
};
