/** Descriptions of commands about the menu, challenge cards and the tender. */
import { type Descriptions, from, PLAN_CLOSED } from './description.ts';

const CARD_CLOSED = ['moved_on', 'tender_out', 'bid_out'] as const;
const TENDER_CLOSED = ['tender_out', 'moved_on', 'not_now'] as const;

type Described =
  | 'option.buy'
  | 'option.return'
  | 'challenge.draw'
  | 'challenge.answer'
  | 'challenge.reopen'
  | 'tender.edit'
  | 'tender.weights'
  | 'tender.publish'
  | 'tender.withdraw'
  | 'tender.return'
  | 'tender.present'
  | 'question.ask'
  | 'question.answer';

export const COUNCIL_COMMANDS: Descriptions<Described> = {
  'option.buy': {
    does: 'Buys an option of the menu out of the budget.',
    steps: from('menu', 'tenders'),
    did: 'optionBought',
    refusals: [...PLAN_CLOSED, 'gone', 'already_so'],
  },
  'option.return': {
    does: 'Gives an option back, as long as nothing it told or unlocked is in use.',
    steps: from('menu', 'tenders'),
    did: 'optionReturned',
    refusals: [...PLAN_CLOSED, 'gone', 'told_already', 'option_in_use'],
  },
  'challenge.draw': {
    does: 'Draws a card for one table or each of them: at random, from one deck, or a chosen card.',
    steps: ['challenges', 'shocks'],
    did: 'drew',
    refusals: ['no_such_group', 'no_card'],
  },
  'challenge.answer': {
    does: 'Records what the table makes of a card: its effects come into force, unless it is passed on, and a bid that is in follows.',
    steps: 'all',
    did: 'cardAnswered',
    refusals: [...CARD_CLOSED, 'gone', 'answered_already', 'pass_council_only', 'not_eased'],
  },
  'challenge.reopen': {
    does: 'Takes the answer to a card back, and its effects with it; a bid that is in follows.',
    steps: 'all',
    did: 'cardReopened',
    refusals: [...CARD_CLOSED, 'gone', 'already_so'],
  },
  'tender.edit': {
    does: 'Changes one part of a tender’s form; a value that is left out is cleared.',
    steps: from('tender', 'tenders'),
    did: 'tenderEdited',
    refusals: [...TENDER_CLOSED, 'gone'],
  },
  'tender.weights': {
    does: 'Sets the weight of every award criterion.',
    steps: from('tender', 'tenders'),
    did: 'weightsSet',
    refusals: [...TENDER_CLOSED, 'weights_not_100'],
  },
  'tender.publish': {
    does: 'Publishes the tender as it stands, texts included. A facilitator may publish it over budget.',
    steps: from('tender', 'tenders'),
    did: 'tenderPublished',
    refusals: [...TENDER_CLOSED, 'over_budget', 'price_too_high'],
  },
  'tender.withdraw': {
    does: 'Takes a published tender away from its bidders, until it is published again.',
    steps: 'all',
    did: 'tenderWithdrawn',
    refusals: ['gone', 'already_so'],
  },
  'tender.return': {
    does: 'Gives a published tender back to its table to be changed. Bidders keep reading the last version.',
    steps: 'all',
    did: 'tenderReturned',
    refusals: ['gone', 'already_so'],
  },
  'tender.present': {
    does: 'Shows a tender to the whole room, or none.',
    steps: ['tenders'],
    did: 'presented',
    refusals: ['not_now', 'gone', 'already_so'],
  },
  'question.ask': {
    does: 'Asks another table about its tender.',
    steps: from('tenders', 'shocks'),
    did: 'questionAsked',
    refusals: ['not_now', 'gone', 'own_tender', 'too_many'],
  },
  'question.answer': {
    does: 'Answers a question about one’s own tender, for everybody to read.',
    steps: 'all',
    did: 'questionAnswered',
    refusals: ['gone'],
  },
};
