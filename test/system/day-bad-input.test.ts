/** Bad input through the day: whatever is sent too early, too late, by the wrong one or in no form at all gets a coded refusal with a sentence, and leaves no trace. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import type { OrganisationId } from '../../shared/game/ids.ts';
import { LIMITS } from '../../shared/game/limits.ts';
import { keysOf } from '../../shared/game/records.ts';
import { REFUSAL_CODES } from '../../shared/game/refusals.ts';
import { type CommandType, payloads } from '../../shared/protocol/commands.ts';
import { guestAt, planOf } from '../room/at-once.ts';
import { openLink, takeSeat } from '../room/door.ts';
import { type Guest, groupView, openGuest, seatOf } from '../room/guest.ts';
import { type Log, logFrom } from '../room/log.ts';
import { freshId, raw, SENTENCE } from '../room/raw.ts';
import { openRoom, type Room } from '../room/room.ts';
import { openVenue, QUICK, type TestVenue } from '../room/venue.ts';
import { bidOf, panelOf, tenderOf, walk } from '../room/walk.ts';

/** A room with everybody who may send something, at some moment of the day. */
interface Setting {
  readonly room: Room;
  /** At the first table. */
  readonly ann: Guest;
  /** At the second. */
  readonly cat: Guest;
  /** The first table's own screen. */
  readonly screen: Guest;
  /** Facilitator of the second table. */
  readonly sue: Guest;
  readonly remote: Guest;
  readonly lead: Guest;
  readonly wall: Guest;
}

async function seated(venue: TestVenue, room: Room, ends: (() => void)[]): Promise<Setting> {
  const { facilitator: lead, code, groups } = room;
  const enter = async (name: string, token: string): Promise<Guest> => {
    const guest = openGuest({ name, url: venue.url, code, token });
    ends.push(guest.end);
    await guest.live();
    return guest;
  };
  const invite = async (name: string, payload: object): Promise<Guest> => {
    const answer = await lead.workshop.send({
      type: 'facilitator.invite',
      payload: payloads['facilitator.invite'].parse({ name, ...payload }),
    });
    return enter(name, await openLink(venue.url, answer.ok ? (answer.link ?? '') : ''));
  };
  const { token } = await takeSeat(venue.url, code, { name: 'Table screen', group: groups[0], screen: true });
  return {
    room,
    lead,
    ann: guestAt(room.tables[0] ?? [], 0),
    cat: guestAt(room.tables[1] ?? [], 0),
    wall: guestAt(room.screens, 0),
    screen: await enter('Table screen', token),
    sue: await invite('Sue', { kind: 'table', group: groups[1] }),
    remote: await invite('Remote', { kind: 'remote' }),
  };
}

let at: Setting;
let before: Log;
let store: Store;

/** Opens a room for all tests of a moment; each of them leaves nothing in the log, and all of them nothing on a screen. */
function moment(prepare: (setting: Setting) => Promise<void>): void {
  beforeAll(async () => {
    const venue = await openVenue({ limits: QUICK });
    const room = await openRoom(venue, { groups: 2, seatsEach: 2, screens: 1 });
    const ends: (() => void)[] = [];
    at = await seated(venue, room, ends);
    await prepare(at);
    before = await room.agree();
    store = await openSqlite(venue.dataDir);
    return async () => {
      // Everybody sees what they saw.
      expect((await room.agree(await logFrom(store, room.code))).entries).toEqual(before.entries);
      await store.close();
      for (const end of ends) end();
      room.end();
      await venue.stop();
    };
  });
  afterEach(async () => {
    expect(await store.read(at.room.code, before.entries.length)).toEqual([]);
  });
}

type Who = Exclude<keyof Setting, 'room'>;
type Case = readonly [name: string, who: Who, type: CommandType, payload: (setting: Setting) => object, code: string];

function refusals(cases: readonly Case[]): void {
  test.each(cases)('%s', async (_, who, type, payload, code) => {
    const message = { id: freshId(), type, payload: payload(at) };
    const refusal = { ok: false, code, message: expect.stringMatching(SENTENCE) };
    expect(await raw(at[who], 'command', message)).toEqual(refusal);
    // Asked again with the same id, it is still not done.
    expect(await raw(at[who], 'command', message)).toEqual(refusal);
    expect(REFUSAL_CODES).toContain(code);
  });
}

const plan = ({ ann }: Setting) => ({ plan: planOf(ann) });
const theirs = ({ cat }: Setting) => ({ plan: planOf(cat) });
const tender = ({ ann }: Setting) => ({ tender: tenderOf(ann) });
const theirTender = ({ cat }: Setting) => ({ tender: tenderOf(cat) });
const firstCard = () => ({ card: before.pack.cards[0]?.id });
const firstOption = () => ({ option: before.pack.options[0]?.id });
const criterion = () => ({ criterion: before.pack.criteria[0]?.id });
const price = { change: { field: 'price', value: 5 } };
const nothing = () => ({});

describe('before its step', () => {
  moment(({ room }) => room.go('needs'));
  const none = { bid: 'bq1' };
  refusals([
    ['an option is bought', 'ann', 'option.buy', (s) => ({ ...plan(s), ...firstOption() }), 'not_now'],
    ['an option is returned', 'ann', 'option.return', (s) => ({ ...plan(s), ...firstOption() }), 'not_now'],
    ['a card is drawn', 'lead', 'challenge.draw', nothing, 'no_card'],
    ['a chosen card is drawn', 'lead', 'challenge.draw', firstCard, 'no_card'],
    ['a card is answered', 'ann', 'challenge.answer', (s) => ({ ...plan(s), ...firstCard(), kind: 'act' }), 'gone'],
    ['a card is reopened', 'ann', 'challenge.reopen', (s) => ({ ...plan(s), ...firstCard() }), 'gone'],
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
    ['a score is given', 'ann', 'score.set', () => ({ ...none, ...criterion(), score: 5 }), 'not_your_table'],
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
  moment(({ room }) => walk(room, 'tender'));
  const text = { text: 'Boo' };
  const own = ({ room }: Setting) => ({ group: room.groups[0] });
  refusals([
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
    ['a facilitator buys', 'lead', 'option.buy', (s) => ({ ...plan(s), ...firstOption() }), 'not_your_table'],
    ['a facilitator writes a tender', 'lead', 'tender.edit', (s) => ({ ...tender(s), ...price }), 'not_your_table'],
    [
      'a facilitator answers a card',
      'lead',
      'challenge.answer',
      (s) => ({ ...plan(s), ...firstCard(), kind: 'act' }),
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
    ['another table’s option', 'ann', 'option.buy', (s) => ({ ...theirs(s), ...firstOption() }), 'not_your_table'],
    ['another table’s tender', 'ann', 'tender.edit', (s) => ({ ...theirTender(s), ...price }), 'not_your_table'],
    ['another table’s weights', 'ann', 'tender.weights', (s) => ({ ...theirTender(s), weights: {} }), 'not_your_table'],
    ['another table’s publishing', 'ann', 'tender.publish', theirTender, 'not_your_table'],
    ['another table’s scribe', 'cat', 'scribe.name', own, 'not_your_table'],
    ['a scribe from another table', 'ann', 'scribe.name', (s) => ({ ...own(s), seat: seatOf(s.cat) }), 'no_seat'],
  ]);
});

describe('while tenders are written', () => {
  moment(async (setting) => {
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
  const absent = () => before.pack.organisations.find(({ hidden }) => hidden);
  refusals([
    ['an option there is not', 'ann', 'option.buy', (s) => ({ ...plan(s), option: 'nothing' }), 'gone'],
    ['an option that was not bought', 'ann', 'option.return', (s) => ({ ...plan(s), option: 'nothing' }), 'gone'],
    ['a card there is not', 'ann', 'challenge.answer', (s) => ({ ...plan(s), card: 'none', kind: 'pass' }), 'gone'],
    ['a tender that costs too much', 'ann', 'tender.publish', tender, 'over_budget'],
    [
      'a mark on what is not placed',
      'ann',
      'tender.edit',
      (s) => edit({ field: 'mark', organisation: absent()?.id, service: absent()?.services[0]?.id, value: 'grant' })(s),
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
      (s) => weights({ [`${before.pack.criteria[0]?.id}`]: 100 })(s),
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
      (s) => ({ ...theirs(s), ...firstOption() }),
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
  moment(async (setting) => {
    await walk(setting.room, 'tender');
    old.plan = planOf(setting.ann);
    await walk(setting.room, 'bid');
    await setting.cat.done({ type: 'bid.model', payload: { bid: bidOf(setting.cat), model: 'lead' } });
  });
  const bid = ({ ann }: Setting) => ({ bid: bidOf(ann) });
  const theirBid = ({ cat }: Setting) => ({ bid: bidOf(cat) });
  const placed = (guest: Guest, most: number) =>
    keysOf<OrganisationId, unknown>(groupView(guest).table.plans[planOf(guest)]?.placed ?? {}).slice(0, most);
  const closedField = () => before.pack.forms.bid.find(({ core }) => core)?.id;
  refusals([
    ['an option on the plan of before', 'ann', 'option.buy', () => ({ ...old, ...firstOption() }), 'moved_on'],
    ['a need on the plan of before', 'ann', 'need.add', () => ({ ...old, text: 'More' }), 'moved_on'],
    [
      'a card on the plan of before',
      'ann',
      'challenge.answer',
      () => ({ ...old, ...firstCard(), kind: 'act' }),
      'moved_on',
    ],
    [
      'an organisation on the plan of before',
      'ann',
      'plan.place',
      ({ ann }) => ({
        ...old,
        organisation: before.pack.organisations[0]?.id,
        column: groupView(ann).catalogue.columns[0]?.id,
      }),
      'moved_on',
    ],
    ['the cards of the plan of before', 'lead', 'plan.reveal', () => ({ ...old, again: true }), 'moved_on'],
    ['the tender of before', 'ann', 'tender.edit', (s) => ({ ...tender(s), ...price }), 'tender_out'],
    ['a plan that is open', 'ann', 'plan.open', plan, 'already_so'],
    ['the council’s plan opened', 'ann', 'plan.open', () => old, 'not_now'],
    ['an option for the sector', 'ann', 'option.buy', (s) => ({ ...plan(s), ...firstOption() }), 'not_now'],
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
      (s) => ({ ...bid(s), extra: closedField(), open: true }),
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
      (s) => ({ ...theirBid(s), ...criterion(), score: 5 }),
      'not_your_table',
    ],
  ]);
});

describe('while bids are assessed', () => {
  moment(async (setting) => {
    await walk(setting.room, 'assessment');
    const bid = panelOf(setting.cat);
    await setting.cat.done({ type: 'score.difference', payload: { bid, text: 'A key', months: 6 } });
  });
  const panel = ({ ann }: Setting) => ({ bid: panelOf(ann) });
  const theirPanel = ({ cat }: Setting) => ({ bid: panelOf(cat) });
  refusals([
    [
      'a score before what would be different',
      'ann',
      'score.set',
      (s) => ({ ...panel(s), ...criterion(), score: 5 }),
      'difference_first',
    ],
    ['a score for nothing', 'cat', 'score.set', (s) => ({ ...theirPanel(s), criterion: 'beauty', score: 5 }), 'gone'],
    [
      'a score for somebody else',
      'cat',
      'score.set',
      (s) => ({ ...theirPanel(s), ...criterion(), score: 5, seat: seatOf(s.ann) }),
      'not_your_seat',
    ],
    [
      'the table’s screen scores for who has a device',
      'screen',
      'score.set',
      (s) => ({ ...panel(s), ...criterion(), score: 5, seat: seatOf(s.ann) }),
      'not_your_seat',
    ],
    [
      'a score of one’s own bid',
      'ann',
      'score.set',
      (s) => ({ ...theirPanel(s), ...criterion(), score: 5 }),
      'not_your_table',
    ],
    [
      'a score by a facilitator',
      'lead',
      'score.set',
      (s) => ({ ...panel(s), ...criterion(), score: 5 }),
      'not_your_table',
    ],
    ['turning nothing', 'cat', 'score.reveal', theirPanel, 'scores_first'],
    ['turning another table’s', 'ann', 'score.reveal', theirPanel, 'not_your_table'],
    ['a facilitator of another table turns', 'sue', 'score.reveal', panel, 'not_yours'],
    [
      'agreeing before turning',
      'cat',
      'score.agree',
      (s) => ({ ...theirPanel(s), ...criterion(), score: 5, reason: 'x' }),
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

describe('in no form at all', () => {
  moment(({ room }) => room.go('needs'));
  const long = 'x'.repeat(20_000);
  /** One of each command of the day, in its form. */
  const formed: readonly (readonly [type: CommandType, payload: object])[] = [
    ['option.buy', { plan: 'p1', option: 'x' }],
    ['option.return', { plan: 'p1', option: 'x' }],
    ['challenge.draw', { group: 'g1', deck: 'system', card: 'x' }],
    ['challenge.answer', { plan: 'p1', card: 'x', kind: 'act', softened: true, carries: 'We', best: 'They' }],
    ['challenge.reopen', { plan: 'p1', card: 'x' }],
    ['tender.edit', { tender: 't1', change: { field: 'price', value: 5 } }],
    ['tender.edit', { tender: 't1', change: { field: 'pricing', value: 'sum' } }],
    ['tender.edit', { tender: 't1', change: { field: 'resourcing', value: 'grant' } }],
    ['tender.edit', { tender: 't1', change: { field: 'months', value: 12 } }],
    ['tender.edit', { tender: 't1', change: { field: 'weeks', value: 5 } }],
    ['tender.edit', { tender: 't1', change: { field: 'keyWorker', value: 'We' } }],
    ['tender.edit', { tender: 't1', change: { field: 'mark', organisation: 'x', service: 'y', value: 'core' } }],
    ['tender.edit', { tender: 't1', change: { field: 'extra', extra: 'x', open: true } }],
    ['tender.weights', { tender: 't1', weights: { able: 100 } }],
    ['tender.publish', { tender: 't1' }],
    ['tender.withdraw', { tender: 't1' }],
    ['tender.return', { tender: 't1' }],
    ['tender.present', { tender: 't1' }],
    ['question.ask', { tender: 't1', text: 'Who?' }],
    ['question.answer', { tender: 't1', question: 'u1', text: 'We' }],
    ['plan.open', { plan: 'p1' }],
    ['bid.model', { bid: 'bq1', model: 'lead', spectrum: 5 }],
    ['bid.members', { bid: 'bq1', members: ['x'] }],
    ['bid.lead', { bid: 'bq1', lead: 'x' }],
    ['bid.risk', { bid: 'bq1', instruments: ['joint'] }],
    ['bid.merge', { bid: 'bq1', organisations: ['x', 'y'] }],
    ['bid.price', { bid: 'bq1', price: 5 }],
    ['bid.ask', { bid: 'bq1', ask: 'k1', kind: 'other', text: 'x' }],
    ['bid.answer', { bid: 'bq1', ask: 'k1', says: 'yes', text: 'x' }],
    ['bid.edit', { bid: 'bq1', extra: 'x', open: true }],
    ['bid.submit', { bid: 'bq1' }],
    ['bid.withdraw', { bid: 'bq1' }],
    ['bid.return', { bid: 'bq1' }],
    ['bid.present', { bid: 'bq1' }],
    ['score.difference', { bid: 'bq1', text: 'x', months: 6 }],
    ['score.set', { bid: 'bq1', criterion: 'x', score: 5, seat: 's1' }],
    ['score.reveal', { bid: 'bq1' }],
    ['score.agree', { bid: 'bq1', criterion: 'x', score: 5, reason: 'x' }],
    ['award.decide', { bid: 'bq1', decision: 'award', text: 'x' }],
    ['feedback.add', { text: 'x' }],
    ['pledge.add', { text: 'x' }],
    ['remark.capture', { text: 'x', group: 'g1', name: 'Ann' }],
    ['help.ask', { wanted: true }],
    ['help.answer', { seat: 's1' }],
    ['break.move', { from: 'reveal', after: 'menu' }],
    ['break.take', { after: 'reveal' }],
    ['break.end', {}],
    ['scribe.name', { group: 'g1', seat: 's1' }],
    ['seat.add', { name: 'Ann', group: 'g1', background: 'lived' }],
  ];

  /** A payload with something wrong at each place in turn. */
  function* spoilt(value: unknown): Generator<unknown> {
    yield* [undefined, null, 7.5, -1, 1e308, '7', long, '\u202e', [], [[]], {}, true];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    yield { ...value, by: 'f1' };
    yield { ...value, ...JSON.parse('{"constructor":7}') };
    for (const [key, inner] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      for (const wrong of spoilt(inner)) yield { ...value, [key]: wrong };
    }
  }

  /** As it comes through JSON. */
  const arrives = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

  test('every command of the day refuses what its form does not take, whoever sends it', async () => {
    let sent = 0;
    for (const [type, payload] of formed) {
      expect([type, payloads[type].safeParse(payload).success]).toEqual([type, true]);
      const wrong = [...spoilt(payload)].map(arrives).filter((each) => !payloads[type].safeParse(each).success);
      expect([type, wrong.length > 5]).toEqual([type, true]);
      const answers = await Promise.all(
        wrong.map((each, number) =>
          raw(number % 2 === 0 ? at.ann : at.lead, 'command', { id: freshId(), type, payload: each }),
        ),
      );
      sent += answers.length;
      const refusal = { ok: false, code: 'malformed', message: expect.stringMatching(SENTENCE) };
      for (const [number, answer] of answers.entries())
        expect([type, wrong[number], answer]).toEqual([type, wrong[number], refusal]);
    }
    expect(sent).toBeGreaterThan(1000);
  });

  test('and those of the day that are tried here are all there are', () => {
    const early =
      /^(workshop|seats?|link|group|lobby|player|facilitator|step|clock|slide|spotlight|settings|ready|need|asset|outcome)\.|^(announce|undo)$|^plan\.(place|move|remove|link|service|guess|reveal)$/;
    const later = keysOf<CommandType, unknown>(payloads).filter((type) => !early.test(type) || type === 'seat.add');
    expect(new Set(formed.map(([type]) => type))).toEqual(new Set(later));
  });
});

describe('at its limits', () => {
  const ends: (() => Promise<void> | void)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });

  const fits = (length: number) => 'é'.repeat(length);

  test('a form takes what fits and not one more, and a command sent again is done once', async () => {
    const venue = await openVenue({ limits: QUICK });
    ends.push(venue.stop);
    const room = await openRoom(venue, { groups: 2, seatsEach: 2, screens: 1 });
    ends.push(room.end);
    const { facilitator } = room;
    const [ann, cat] = [0, 2].map((seat) => guestAt(room.seats, seat));
    if (!ann || !cat) throw new Error('Two sit at each table.');
    const send = (guest: Guest, type: CommandType, payload: object, id = freshId()) =>
      raw(guest, 'command', { id, type, payload });
    const done = { ok: true, seq: expect.any(Number), at: expect.any(Number) };
    const refused = (code: string) => ({ ok: false, code, message: expect.stringMatching(SENTENCE) });
    /** A text of the most letters there are is taken, one with one more is not. */
    const holds = async (guest: Guest, type: CommandType, most: number, payload: (text: string) => object) => {
      expect([type, await send(guest, type, payload(fits(most + 1)))]).toEqual([type, refused('malformed')]);
      expect([type, await send(guest, type, payload(fits(most)))]).toEqual([type, done]);
    };

    await walk(room, 'tender');
    const of = { tender: tenderOf(ann) };
    await holds(ann, 'tender.edit', LIMITS.text, (value) => ({ ...of, change: { field: 'keyWorker', value } }));
    const most = LIMITS.amount;
    const dear = (value: number) => ({ ...of, change: { field: 'price', value } });
    expect(await send(ann, 'tender.edit', dear(most + 1))).toEqual(refused('malformed'));
    expect(await send(ann, 'tender.edit', dear(most))).toEqual(done);
    expect(await send(ann, 'tender.publish', of)).toEqual(refused('price_too_high'));
    expect(await send(ann, 'tender.edit', { ...of, change: { field: 'price' } })).toEqual(done);
    await holds(facilitator, 'remark.capture', LIMITS.voice, (text) => ({ text }));

    await walk(room, 'tenders');
    const tender = tenderOf(cat);
    await facilitator.workshop.send({ type: 'tender.publish', payload: { tender } });
    await holds(ann, 'question.ask', LIMITS.question, (text) => ({ tender, text }));
    for (let number = 1; number < LIMITS.questions; number++)
      expect(await send(ann, 'question.ask', { tender, text: `Number ${number}?` })).toEqual(done);
    expect(await send(ann, 'question.ask', { tender, text: 'One more?' })).toEqual(refused('too_many'));
    const [question] = keysOf(groupView(cat).table.tenders[tender]?.questions ?? {});
    await holds(cat, 'question.answer', LIMITS.answer, (text) => ({ tender, question, text }));

    await walk(room, 'bid');
    const bid = bidOf(cat);
    await holds(cat, 'bid.ask', LIMITS.text, (text) => ({ bid, kind: 'other', text }));
    for (let number = 1; number < LIMITS.asks; number++)
      expect(await send(cat, 'bid.ask', { bid, kind: 'other', text: `Number ${number}` })).toEqual(done);
    expect(await send(cat, 'bid.ask', { bid, kind: 'other', text: 'One more' })).toEqual(refused('too_many'));
    expect(await send(cat, 'bid.members', { bid, members: Array.from({ length: 61 }, () => 'x') })).toEqual(
      refused('malformed'),
    );

    await walk(room, 'assessment');
    await holds(ann, 'score.difference', LIMITS.answer, (text) => ({ bid, text, months: 6 }));
    const criteria = (await room.log()).pack.criteria.map(({ id }) => id);
    const [first] = criteria;
    const again = Array.from({ length: 20 }, (_, number) =>
      send(ann, 'score.set', { bid, criterion: first, score: number % 6 }, 'the-same'),
    );
    expect(new Set((await Promise.all(again)).map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await send(ann, 'score.reveal', { bid })).toEqual(done);
    expect(groupView(ann).table.panels[bid]?.scores).toEqual({ [seatOf(ann)]: { [`${first}`]: 0 } });
    for (const criterion of criteria)
      await holds(ann, 'score.agree', LIMITS.reason, (reason) => ({ bid, criterion, score: 3, reason }));
    const decide = (text: string) => ({ bid, decision: 'award', text });
    await holds(ann, 'award.decide', LIMITS.answer, decide);
    expect(await send(ann, 'award.decide', decide('Once more'))).toEqual(refused('award_stands'));

    await walk(room, 'debrief');
    await holds(ann, 'feedback.add', LIMITS.voice, (text) => ({ text }));
    await holds(ann, 'pledge.add', LIMITS.voice, (text) => ({ text }));
    const { entries } = await room.agree();
    expect(entries.filter(({ id }) => id === 'the-same')).toHaveLength(1);
  });
});
