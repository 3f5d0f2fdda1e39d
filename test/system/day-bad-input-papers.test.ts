/** Bad input while tenders and bids are written and assessed: a coded refusal with a sentence, and no trace. */
import { describe } from 'vitest';
import type { OrganisationId } from '../../shared/game/ids.ts';
import { keysOf } from '../../shared/game/records.ts';
import { type Guest, groupView, planOf, seatOf } from '../room/guest.ts';
import {
  criterion,
  firstCard,
  firstOption,
  moment,
  plan,
  price,
  refusals,
  type Setting,
  tender,
  theirs,
  theirTender,
} from '../room/moment.ts';
import { bidOf, panelOf, tenderOf, walk } from '../room/walk.ts';

describe('while tenders are written', () => {
  const at = moment(async (setting) => {
    await walk(setting.room, 'tender');
    await setting.cat.done({ type: 'tender.publish', payload: { tender: tenderOf(setting.cat) } });
    // The first table has bought more than it has.
    const { pack } = await setting.room.log();
    const dearest = [...pack.options].sort((a, b) => b.price - a.price)[0];
    if (dearest === undefined) throw new Error('The pack has options.');
    await setting.ann.done({ type: 'option.buy', payload: { plan: planOf(setting.ann), option: dearest.id } });
  });
  const edit = (change: object) => (s: Setting) => ({ ...tender(s), change });
  const weights = (given: object) => (s: Setting) => ({ ...tender(s), weights: given });
  const absent = ({ pack }: Setting) => pack.organisations.find(({ hidden }) => hidden);
  refusals(at, [
    ['an option there is not', 'ann', 'option.buy', (s) => ({ ...plan(s), option: 'nothing' }), 'gone'],
    ['an option that was not bought', 'ann', 'option.return', (s) => ({ ...plan(s), option: 'nothing' }), 'gone'],
    ['a card there is not', 'ann', 'challenge.answer', (s) => ({ ...plan(s), card: 'none', kind: 'pass' }), 'gone'],
    ['a tender that costs too much', 'ann', 'tender.publish', tender, 'over_budget'],
    [
      'a mark on what is not placed',
      'ann',
      'tender.edit',
      (s) =>
        edit({ field: 'mark', organisation: absent(s)?.id, service: absent(s)?.services[0]?.id, value: 'grant' })(s),
      'gone',
    ],
    [
      'a field that was never closed',
      'ann',
      'tender.edit',
      edit({ field: 'extra', extra: 'purpose', open: false }),
      'gone',
    ],
    ['a field there is not', 'ann', 'tender.edit', edit({ field: 'extra', extra: 'none', open: true }), 'gone'],
    ['no weights', 'ann', 'tender.weights', weights({}), 'weights_not_100'],
    [
      'one weight of 100',
      'ann',
      'tender.weights',
      (s) => weights({ [`${s.pack.criteria[0]?.id}`]: 100 })(s),
      'weights_not_100',
    ],
    ['weights of other things', 'ann', 'tender.weights', weights({ beauty: 60, truth: 40 }), 'weights_not_100'],
    [
      'a thousand weights',
      'ann',
      'tender.weights',
      weights(Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`w${n}`, 1]))),
      'weights_not_100',
    ],
    [
      'a weight called like a prototype',
      'ann',
      'tender.weights',
      weights(JSON.parse('{"__proto__":100}')),
      'weights_not_100',
    ],
    ['a tender that is out', 'cat', 'tender.edit', (s) => ({ ...theirTender(s), ...price }), 'tender_out'],
    ['the plan of a tender that is out', 'cat', 'need.add', (s) => ({ ...theirs(s), text: 'More' }), 'tender_out'],
    [
      'the menu of a tender that is out',
      'cat',
      'option.buy',
      (s) => ({ ...theirs(s), ...firstOption(s) }),
      'tender_out',
    ],
    ['a tender that is published twice', 'cat', 'tender.publish', theirTender, 'tender_out'],
    ['a tender given back that is not out', 'lead', 'tender.return', tender, 'already_so'],
    ['a tender given back that there is not', 'lead', 'tender.return', () => ({ tender: 't9' }), 'gone'],
    [
      'an answer to no question',
      'cat',
      'question.answer',
      (s) => ({ ...theirTender(s), question: 'u9', text: 'Yes' }),
      'gone',
    ],
    ['cards turned again by a seat', 'ann', 'plan.reveal', (s) => ({ ...plan(s), again: true }), 'turned_already'],
    ['a guess after the turn', 'ann', 'plan.guess', (s) => ({ ...plan(s), amount: 5 }), 'guess_closed'],
  ]);
});

describe('while bids are written', () => {
  const old: { plan?: string } = {};
  const at = moment(async (setting) => {
    await walk(setting.room, 'tender');
    old.plan = planOf(setting.ann);
    await walk(setting.room, 'bid');
    await setting.cat.done({ type: 'bid.model', payload: { bid: bidOf(setting.cat), model: 'lead' } });
  });
  const bid = ({ ann }: Setting) => ({ bid: bidOf(ann) });
  const theirBid = ({ cat }: Setting) => ({ bid: bidOf(cat) });
  const placed = (guest: Guest, most: number) =>
    keysOf<OrganisationId, unknown>(groupView(guest).table.plans[planOf(guest)]?.placed ?? {}).slice(0, most);
  const closedField = ({ pack }: Setting) => pack.forms.bid.find(({ core }) => core)?.id;
  refusals(at, [
    ['an option on the plan of before', 'ann', 'option.buy', (s) => ({ ...old, ...firstOption(s) }), 'moved_on'],
    ['a need on the plan of before', 'ann', 'need.add', () => ({ ...old, text: 'More' }), 'moved_on'],
    [
      'a card on the plan of before',
      'ann',
      'challenge.answer',
      (s) => ({ ...old, ...firstCard(s), kind: 'act' }),
      'moved_on',
    ],
    [
      'an organisation on the plan of before',
      'ann',
      'plan.place',
      ({ ann, pack }) => ({
        ...old,
        organisation: pack.organisations[0]?.id,
        column: groupView(ann).catalogue.columns[0]?.id,
      }),
      'moved_on',
    ],
    ['the cards of the plan of before', 'lead', 'plan.reveal', () => ({ ...old, again: true }), 'moved_on'],
    ['the tender of before', 'ann', 'tender.edit', (s) => ({ ...tender(s), ...price }), 'tender_out'],
    ['a plan that is open', 'ann', 'plan.open', plan, 'already_so'],
    ['the council’s plan opened', 'ann', 'plan.open', () => old, 'not_now'],
    ['an option for the sector', 'ann', 'option.buy', (s) => ({ ...plan(s), ...firstOption(s) }), 'not_now'],
    ['a lead without a model', 'ann', 'bid.lead', (s) => ({ ...bid(s), lead: placed(s.ann, 1)[0] }), 'not_together'],
    [
      'merging without a model',
      'ann',
      'bid.merge',
      (s) => ({ ...bid(s), organisations: placed(s.ann, 2) }),
      'not_together',
    ],
    [
      'one that merges with nobody',
      'cat',
      'bid.merge',
      (s) => ({ ...theirBid(s), organisations: placed(s.cat, 1) }),
      'merge_two',
    ],
    ['a lead that is not in', 'cat', 'bid.lead', (s) => ({ ...theirBid(s), lead: 'nobody' }), 'not_in_plan'],
    ['members that are not in', 'ann', 'bid.members', (s) => ({ ...bid(s), members: ['nobody'] }), 'not_in_plan'],
    ['handing in without a model', 'ann', 'bid.submit', bid, 'model_first'],
    ['handing in without a price', 'cat', 'bid.submit', theirBid, 'price_first'],
    [
      'a field that was never closed',
      'ann',
      'bid.edit',
      (s) => ({ ...bid(s), extra: closedField(s), open: true }),
      'gone',
    ],
    ['an ask there is not', 'ann', 'bid.ask', (s) => ({ ...bid(s), ask: 'k9', kind: 'other', text: 'x' }), 'gone'],
    ['an ask that says nothing', 'ann', 'bid.ask', (s) => ({ ...bid(s), kind: 'other', text: '' }), 'gone'],
    ['taking back what is not out', 'ann', 'bid.withdraw', bid, 'already_so'],
    ['another table’s bid', 'ann', 'bid.price', (s) => ({ ...theirBid(s), price: 5 }), 'not_your_table'],
    ['another table’s handing in', 'ann', 'bid.submit', theirBid, 'not_your_table'],
    ['handing in for another table', 'sue', 'bid.submit', bid, 'not_yours'],
    ['a seat gives a bid back', 'ann', 'bid.return', bid, 'not_yours'],
    ['a bid given back that is not out', 'lead', 'bid.return', bid, 'already_so'],
    ['a question about one’s own tender', 'ann', 'question.ask', (s) => ({ ...tender(s), text: 'Who?' }), 'own_tender'],
    ['a question of a facilitator', 'lead', 'question.ask', (s) => ({ ...tender(s), text: 'Who?' }), 'gone'],
    [
      'an answer for another table',
      'ann',
      'question.answer',
      (s) => ({ ...theirTender(s), question: 'u9', text: 'Yes' }),
      'not_your_table',
    ],
    ['a tender presented out of its step', 'ann', 'tender.present', tender, 'not_now'],
    [
      'a score before any panel sits',
      'ann',
      'score.set',
      (s) => ({ ...theirBid(s), ...criterion(s), score: 5 }),
      'not_your_table',
    ],
  ]);
});

describe('while bids are assessed', () => {
  const at = moment(async (setting) => {
    await walk(setting.room, 'assessment');
    const bid = panelOf(setting.cat);
    await setting.cat.done({ type: 'score.difference', payload: { bid, text: 'A key', months: 6 } });
  });
  const panel = ({ ann }: Setting) => ({ bid: panelOf(ann) });
  const theirPanel = ({ cat }: Setting) => ({ bid: panelOf(cat) });
  refusals(at, [
    [
      'a score before what would be different',
      'ann',
      'score.set',
      (s) => ({ ...panel(s), ...criterion(s), score: 5 }),
      'difference_first',
    ],
    ['a score for nothing', 'cat', 'score.set', (s) => ({ ...theirPanel(s), criterion: 'beauty', score: 5 }), 'gone'],
    [
      'a score for somebody else',
      'cat',
      'score.set',
      (s) => ({ ...theirPanel(s), ...criterion(s), score: 5, seat: seatOf(s.ann) }),
      'not_your_seat',
    ],
    [
      'the table’s screen scores for who has a device',
      'screen',
      'score.set',
      (s) => ({ ...panel(s), ...criterion(s), score: 5, seat: seatOf(s.ann) }),
      'not_your_seat',
    ],
    [
      'a score of one’s own bid',
      'ann',
      'score.set',
      (s) => ({ ...theirPanel(s), ...criterion(s), score: 5 }),
      'not_your_table',
    ],
    [
      'a score by a facilitator',
      'lead',
      'score.set',
      (s) => ({ ...panel(s), ...criterion(s), score: 5 }),
      'not_your_table',
    ],
    ['turning nothing', 'cat', 'score.reveal', theirPanel, 'scores_first'],
    ['turning another table’s', 'ann', 'score.reveal', theirPanel, 'not_your_table'],
    ['a facilitator of another table turns', 'sue', 'score.reveal', panel, 'not_yours'],
    [
      'agreeing before turning',
      'cat',
      'score.agree',
      (s) => ({ ...theirPanel(s), ...criterion(s), score: 5, reason: 'x' }),
      'turn_first',
    ],
    [
      'an award before agreeing',
      'cat',
      'award.decide',
      (s) => ({ ...theirPanel(s), decision: 'award', text: 'x' }),
      'agree_first',
    ],
    [
      'an award on one’s own bid',
      'ann',
      'award.decide',
      (s) => ({ ...theirPanel(s), decision: 'award', text: 'x' }),
      'not_your_table',
    ],
    ['an answer to no ask', 'ann', 'bid.answer', (s) => ({ ...panel(s), ask: 'k9', says: 'yes' }), 'gone'],
    [
      'an answer for another panel',
      'ann',
      'bid.answer',
      (s) => ({ ...theirPanel(s), ask: 'k9', says: 'yes' }),
      'not_your_table',
    ],
    ['a bid taken back from its panel', 'ann', 'bid.withdraw', ({ ann }) => ({ bid: bidOf(ann) }), 'not_now'],
    ['a price while the panel reads', 'ann', 'bid.price', ({ ann }) => ({ bid: bidOf(ann), price: 5 }), 'bid_out'],
    ['another table’s bid presented', 'ann', 'bid.present', panel, 'not_your_table'],
    ['a question after the tenders', 'ann', 'question.ask', (s) => ({ ...theirTender(s), text: 'Who?' }), 'not_now'],
    ['feedback before the debrief', 'ann', 'feedback.add', () => ({ text: 'Good' }), 'not_now'],
  ]);
});
