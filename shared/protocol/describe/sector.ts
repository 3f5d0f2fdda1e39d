/** Descriptions of commands about the bid and its assessment. */
import { type Descriptions, from } from './description.ts';

const BID_CLOSED = ['bid_out', 'moved_on', 'not_now'] as const;
const PANEL_CLOSED = ['award_stands', 'not_now'] as const;

type Described =
  | 'plan.open'
  | 'bid.model'
  | 'bid.members'
  | 'bid.lead'
  | 'bid.risk'
  | 'bid.merge'
  | 'bid.price'
  | 'bid.ask'
  | 'bid.edit'
  | 'bid.submit'
  | 'bid.withdraw'
  | 'bid.return'
  | 'bid.present'
  | 'bid.answer'
  | 'score.difference'
  | 'score.set'
  | 'score.reveal'
  | 'score.agree'
  | 'award.decide';

export const SECTOR_COMMANDS: Descriptions<Described> = {
  'plan.open': {
    does: 'Turns to another tender’s plan, where a table answers two.',
    steps: from('framework'),
    did: 'planOpened',
    refusals: ['not_now', 'already_so'],
  },
  'bid.model': {
    does: 'Says how the sector bids, and where that is on the spectrum of collaboration.',
    steps: from('bid'),
    did: 'bidEdited',
    refusals: [...BID_CLOSED, 'already_so'],
  },
  'bid.members': {
    does: 'Says which organisations are in.',
    steps: from('bid'),
    did: 'bidEdited',
    refusals: [...BID_CLOSED, 'not_in_plan', 'already_so'],
  },
  'bid.lead': {
    does: 'Says who leads.',
    steps: from('bid'),
    did: 'bidEdited',
    refusals: [...BID_CLOSED, 'already_so', 'not_together', 'not_in_plan', 'not_bid_ready'],
  },
  'bid.risk': {
    does: 'Says how risk is held.',
    steps: from('bid'),
    did: 'bidEdited',
    refusals: [...BID_CLOSED, 'already_so'],
  },
  'bid.merge': {
    does: 'Says which organisations merge their back offices, or that none do.',
    steps: from('bid'),
    did: 'bidEdited',
    refusals: [...BID_CLOSED, 'merge_two', 'not_together', 'not_in_plan', 'already_so'],
  },
  'bid.price': {
    does: 'Sets the price, in pounds a year. It may be over the value and below the cost.',
    steps: from('bid'),
    did: 'bidEdited',
    refusals: [...BID_CLOSED, 'already_so'],
  },
  'bid.ask': {
    does: 'Adds what is asked of the council, changes it, or with no text takes it off.',
    steps: from('bid'),
    did: ['askAdded', 'askChanged', 'askRemoved'],
    refusals: [...BID_CLOSED, 'gone', 'too_many'],
  },
  'bid.edit': {
    does: 'Opens or closes an extra field of the bid.',
    steps: from('bid'),
    did: 'bidEdited',
    refusals: [...BID_CLOSED, 'gone', 'already_so'],
  },
  'bid.submit': {
    does: 'Hands the bid in as it stands, texts included.',
    steps: from('bid'),
    did: 'bidSubmitted',
    refusals: [...BID_CLOSED, 'model_first', 'price_first', 'not_bid_ready'],
  },
  'bid.withdraw': {
    does: 'Takes a bid back to change it.',
    steps: from('lobby', 'shocks'),
    did: 'bidWithdrawn',
    refusals: ['already_so', 'not_now'],
  },
  'bid.return': {
    does: 'Gives a bid back to its table to be changed.',
    steps: 'all',
    did: 'bidReturned',
    refusals: ['gone', 'already_so'],
  },
  'bid.present': {
    does: 'Shows a bid to the whole room, or none.',
    steps: ['assessment'],
    did: 'presented',
    refusals: ['not_now', 'gone', 'already_so'],
  },
  'bid.answer': {
    does: 'The panel answers what a bid asks of the council.',
    steps: ['assessment'],
    did: 'askAnswered',
    refusals: ['not_now', 'gone'],
  },
  'score.difference': {
    does: 'Says what would be different for the person, and by when.',
    steps: ['assessment'],
    did: 'differenceSaid',
    refusals: [...PANEL_CLOSED, 'already_so'],
  },
  'score.set': {
    does: 'Scores a criterion alone; for somebody without a device, with their seat.',
    steps: ['assessment'],
    did: 'scored',
    refusals: [
      ...PANEL_CLOSED,
      'not_your_seat',
      'screen_scores',
      'difference_first',
      'scores_turned',
      'gone',
      'by_rule',
    ],
  },
  'score.reveal': {
    does: 'Turns everybody’s scores over together.',
    steps: ['assessment'],
    did: 'scoresTurned',
    refusals: [...PANEL_CLOSED, 'already_so', 'scores_first'],
  },
  'score.agree': {
    does: 'Agrees one score with a reason.',
    steps: ['assessment'],
    did: 'scoreAgreed',
    refusals: [...PANEL_CLOSED, 'turn_first', 'gone', 'by_rule', 'already_so'],
  },
  'award.decide': {
    does: 'Decides on the bid. The bidders hear of it with the agreed scores.',
    steps: ['assessment'],
    did: 'awardDecided',
    refusals: [...PANEL_CLOSED, 'agree_first'],
  },
};
