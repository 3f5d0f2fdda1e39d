/** Bad input through the day, too early or by the wrong one: a coded refusal with a sentence, and no trace. */
import { describe } from 'vitest';
import { seatOf } from '../room/guest.ts';
import {
  type Case,
  criterion,
  firstCard,
  firstOption,
  moment,
  nothing,
  plan,
  price,
  refusals,
  type Setting,
  tender,
  theirs,
  theirTender,
} from '../room/moment.ts';
import { walk } from '../room/walk.ts';

describe('before its step', () => {
  const at = moment(({ room }) => room.go('needs'));
  const none = { bid: 'bq1' };
  refusals(at, [
    ['an option is bought', 'ann', 'option.buy', (s) => ({ ...plan(s), ...firstOption(s) }), 'not_now'],
    ['an option is returned', 'ann', 'option.return', (s) => ({ ...plan(s), ...firstOption(s) }), 'not_now'],
    ['a card is drawn', 'lead', 'challenge.draw', nothing, 'no_card'],
    ['a chosen card is drawn', 'lead', 'challenge.draw', firstCard, 'no_card'],
    ['a card is answered', 'ann', 'challenge.answer', (s) => ({ ...plan(s), ...firstCard(s), kind: 'act' }), 'gone'],
    ['a card is reopened', 'ann', 'challenge.reopen', (s) => ({ ...plan(s), ...firstCard(s) }), 'gone'],
    ['a tender is written', 'ann', 'tender.edit', (s) => ({ ...tender(s), ...price }), 'not_now'],
    ['weights are set', 'ann', 'tender.weights', (s) => ({ ...tender(s), weights: {} }), 'not_now'],
    ['a tender is published', 'ann', 'tender.publish', tender, 'not_now'],
    ['a tender is withdrawn', 'lead', 'tender.withdraw', tender, 'already_so'],
    ['a tender is given back', 'lead', 'tender.return', tender, 'already_so'],
    ['a tender is presented', 'ann', 'tender.present', tender, 'not_now'],
    ['a question is asked', 'ann', 'question.ask', (s) => ({ ...theirTender(s), text: 'Who?' }), 'gone'],
    ['a sector plan is opened', 'ann', 'plan.open', plan, 'not_now'],
    ['a bid gets a model', 'ann', 'bid.model', () => ({ ...none, model: 'lead' }), 'not_your_table'],
    ['a bid gets a price', 'ann', 'bid.price', () => ({ ...none, price: 5 }), 'not_your_table'],
    ['a bid is submitted', 'ann', 'bid.submit', () => none, 'not_your_table'],
    ['a bid is presented', 'ann', 'bid.present', () => none, 'not_now'],
    ['a bid is given back', 'lead', 'bid.return', () => none, 'gone'],
    ['an ask is answered', 'ann', 'bid.answer', () => ({ ...none, ask: 'k1', says: 'yes' }), 'not_your_table'],
    ['a score is given', 'ann', 'score.set', (s) => ({ ...none, ...criterion(s), score: 5 }), 'not_your_table'],
    ['scores are turned', 'lead', 'score.reveal', () => none, 'not_your_table'],
    ['an award is decided', 'ann', 'award.decide', () => ({ ...none, decision: 'award', text: 'x' }), 'not_your_table'],
    ['feedback is given', 'ann', 'feedback.add', () => ({ text: 'Good' }), 'not_now'],
    ['a pledge is made', 'ann', 'pledge.add', () => ({ text: 'I ring' }), 'not_now'],
    ['a break ends', 'lead', 'break.end', nothing, 'already_so'],
    ['a break is taken that there is not', 'lead', 'break.take', () => ({ after: 'needs' }), 'no_break'],
    ['a hand is answered that is not up', 'lead', 'help.answer', ({ ann }) => ({ seat: seatOf(ann) }), 'already_so'],
  ]);
});

describe('by somebody who may not', () => {
  const at = moment(({ room }) => walk(room, 'tender'));
  const text = { text: 'Boo' };
  const own = ({ room }: Setting) => ({ group: room.groups[0] });
  refusals(at, [
    ...(['ann', 'screen', 'wall'] as const).flatMap((who): Case[] => [
      [`${who} draws a card`, who, 'challenge.draw', nothing, 'not_yours'],
      [`${who} withdraws a tender`, who, 'tender.withdraw', tender, 'not_yours'],
      [`${who} gives a tender back`, who, 'tender.return', tender, 'not_yours'],
      [`${who} notes a remark`, who, 'remark.capture', () => text, 'not_yours'],
      [`${who} takes a break`, who, 'break.take', () => ({ after: 'reveal' }), 'not_yours'],
      [`${who} moves a break`, who, 'break.move', () => ({ from: 'reveal', after: 'menu' }), 'not_yours'],
      [`${who} answers a hand`, who, 'help.answer', ({ ann }) => ({ seat: seatOf(ann) }), 'not_yours'],
      [`${who} seats somebody`, who, 'seat.add', (s) => ({ name: 'Me', ...own(s) }), 'not_yours'],
      [`${who} moves the room`, who, 'step.go', () => ({ step: 'tenders' }), 'not_yours'],
    ]),
    ['the big screen publishes', 'wall', 'tender.publish', tender, 'not_yours'],
    ['the big screen asks for help', 'wall', 'help.ask', () => ({ wanted: true }), 'not_yours'],
    ['a facilitator buys', 'lead', 'option.buy', (s) => ({ ...plan(s), ...firstOption(s) }), 'not_your_table'],
    ['a facilitator writes a tender', 'lead', 'tender.edit', (s) => ({ ...tender(s), ...price }), 'not_your_table'],
    [
      'a facilitator answers a card',
      'lead',
      'challenge.answer',
      (s) => ({ ...plan(s), ...firstCard(s), kind: 'act' }),
      'not_your_table',
    ],
    ['a remote publishes', 'remote', 'tender.publish', tender, 'not_yours'],
    ['a remote draws a card', 'remote', 'challenge.draw', nothing, 'not_yours'],
    ['a remote notes a remark', 'remote', 'remark.capture', () => text, 'not_yours'],
    ['a table’s facilitator draws for another', 'sue', 'challenge.draw', own, 'not_yours'],
    ['a table’s facilitator draws for all', 'sue', 'challenge.draw', nothing, 'not_yours'],
    ['a table’s facilitator moves another', 'sue', 'step.go', (s) => ({ step: 'menu', ...own(s) }), 'not_yours'],
    ['a table’s facilitator moves the room', 'sue', 'step.go', () => ({ step: 'menu' }), 'not_yours'],
    ['a table’s facilitator publishes for another', 'sue', 'tender.publish', tender, 'not_yours'],
    ['a table’s facilitator gives a tender back', 'sue', 'tender.return', theirTender, 'not_yours'],
    ['a table’s facilitator turns another’s cards', 'sue', 'plan.reveal', plan, 'not_yours'],
    ['a table’s facilitator notes for another', 'sue', 'remark.capture', (s) => ({ ...text, ...own(s) }), 'not_yours'],
    ['a table’s facilitator notes for the room', 'sue', 'remark.capture', () => text, 'not_yours'],
    ['a table’s facilitator names another’s scribe', 'sue', 'scribe.name', own, 'not_yours'],
    ['a table’s facilitator changes settings', 'sue', 'settings.change', () => ({ bidders: 2 }), 'not_yours'],
    ['a table’s facilitator invites', 'sue', 'facilitator.invite', () => ({ name: 'Me', kind: 'second' }), 'not_yours'],
    ['a table’s facilitator closes the day', 'sue', 'workshop.close', nothing, 'not_yours'],
    ['another table’s option', 'ann', 'option.buy', (s) => ({ ...theirs(s), ...firstOption(s) }), 'not_your_table'],
    ['another table’s tender', 'ann', 'tender.edit', (s) => ({ ...theirTender(s), ...price }), 'not_your_table'],
    ['another table’s weights', 'ann', 'tender.weights', (s) => ({ ...theirTender(s), weights: {} }), 'not_your_table'],
    ['another table’s publishing', 'ann', 'tender.publish', theirTender, 'not_your_table'],
    ['another table’s scribe', 'cat', 'scribe.name', own, 'not_your_table'],
    ['a scribe from another table', 'ann', 'scribe.name', (s) => ({ ...own(s), seat: seatOf(s.cat) }), 'no_seat'],
  ]);
});
