/** One day with everything in it, looked at in each of its moments. */
import { STEP_IDS } from '../../game/steps.ts';
import { aWorkshop, OPENED_AT, type Played, tokenHash } from '../../game/testing/a-workshop.ts';

type Look = (room: Played) => void;
const TABLES = ['ann', 'bob', 'dan'] as const;

/** Plays the day; `look` is called whenever something else has become possible. */
export function playTheDay(look: Look): void {
  const room = aWorkshop({ groups: 3 }).seats('cat', 'g1', 'lived').seats('dan', 'g3');
  room.does('lead', 'settings.change', { bidders: 2 });
  room.does('ann', 'help.ask', { wanted: true });
  const after: Look = (played) => {
    // Something of this visit that can be taken back.
    if (played.asks('ann', 'need.add', { text: 'One' }) === 'allowed') played.does('ann', 'need.add', { text: 'One' });
    look(played);
  };
  council(room, after);
  sector(room, after);
  closing(room, after);
  goBack(room, after);
}

function think(room: Played): void {
  for (const who of TABLES) {
    room.does(who, 'need.add', { text: 'One' });
    room.does(who, 'asset.add', { text: 'One' });
    for (const text of ['One', 'Two']) room.does(who, 'outcome.add', { text });
  }
}

function council(room: Played, look: Look): void {
  think(room.at('needs'));
  room.at('choosing');
  for (const who of TABLES)
    for (const organisation of ['kettle', 'oars', 'seeds'])
      room.does(who, 'plan.place', { organisation, column: 'now' });
  room.at('reveal');
  for (const plan of ['p1', 'p2', 'p3']) room.does('lead', 'plan.reveal', { plan });
  look(room.at('menu'));
  for (const option of ['walk', 'school', 'nurse']) room.does('ann', 'option.buy', { option });
  room.does('ann', 'plan.place', { organisation: 'moss', column: 'soon' });
  room.does('ann', 'option.buy', { option: 'talk' });
  look(room);
  room.at('challenges');
  while (room.asks('lead', 'challenge.draw', {}) === 'allowed') {
    room.does('lead', 'challenge.draw', {});
    look(room);
  }
  room.does('ann', 'challenge.answer', { card: 'strike', kind: 'act', softened: true });
  for (const card of ['flood', 'cut']) room.does('ann', 'challenge.answer', { card, kind: 'act' });
  for (const who of TABLES) room.does(who, 'challenge.answer', { card: 'rumour', kind: 'pass' });
  look(room);
  look(room.at('tender'));
  for (const organisation of ['seeds', 'moss']) room.does('ann', 'plan.remove', { organisation });
  room.does('ann', 'tender.edit', { tender: 't1', change: { field: 'price', value: 1_000_000 } });
  look(room);
  room.does('ann', 'tender.edit', { tender: 't1', change: { field: 'pricing', value: 'sum' } });
  room.does('ann', 'tender.edit', { tender: 't1', change: { field: 'price', value: 900 } });
  look(room);
  room.does('ann', 'tender.publish', { tender: 't1' });
  look(room);
  look(room.at('tenders'));
  room.does('ann', 'tender.present', { tender: 't1' });
  for (let question = 0; question < 20; question++) room.does('bob', 'question.ask', { tender: 't1', text: 'Who?' });
  room.does('lead', 'tender.withdraw', { tender: 't3' });
  room.does('lead', 'tender.return', { tender: 't1' });
  look(room);
  room.does('ann', 'tender.publish', { tender: 't1' });
}

function sector(room: Played, look: Look): void {
  think(room.at('framework'));
  look(room);
  room.does('ann', 'challenge.answer', { card: 'rumour', kind: 'accept' });
  look(room);
  room.at('costing');
  for (const who of TABLES)
    for (const organisation of ['kettle', 'oars', 'seeds'])
      room.does(who, 'plan.place', { organisation, column: 'now' });
  look(room);
  look(room.at('bid'));
  for (const [who, bid] of [
    ['ann', 'bq1'],
    ['bob', 'bq2'],
  ] as const) {
    room.does(who, 'bid.model', { bid, model: 'separate' });
    look(room);
    room.does(who, 'bid.price', { bid, price: 1000 });
    look(room);
    room.does(who, 'bid.model', { bid, model: 'consortium' });
    room.does(who, 'bid.lead', { bid, lead: 'kettle' });
    for (let ask = 0; ask < 8; ask++) room.does(who, 'bid.ask', { bid, kind: 'other', text: 'Meet us' });
    look(room);
  }
  room.does('bob', 'bid.submit', { bid: 'bq2' });
  room.at('shocks').does('lead', 'challenge.draw', {});
  look(room);
  room.does('ann', 'bid.submit', { bid: 'bq1' });
  look(room);
}

function closing(room: Played, look: Look): void {
  room.at('assessment');
  room.does('lead', 'seat.add', { name: 'eve', group: 'g1' });
  room.does('door', 'seat.take', { name: 'table', group: 'g1', screen: true, token: tokenHash('table') });
  look(room);
  const bids = Object.keys(room.table('g1').panels);
  const each = (act: (bid: string) => void): void => {
    for (const bid of bids) act(bid);
    look(room);
  };
  each((bid) => room.does('ann', 'score.difference', { bid, text: 'One', months: 6 }));
  each((bid) => room.does('ann', 'score.set', { bid, criterion: 'able', score: 3 }));
  each((bid) => room.does('ann', 'score.reveal', { bid }));
  each((bid) => {
    for (const criterion of ['able', 'good'])
      room.does('ann', 'score.agree', { bid, criterion, score: 1, reason: 'One' });
  });
  room.does('bob', 'bid.present', { bid: 'bq2' });
  look(room);
  room.does('ann', 'award.decide', { bid: bids[0] ?? '', decision: 'award', text: 'Come' });
  for (const bid of ['bq1', 'bq2']) room.does('lead', 'bid.return', { bid });
  look(room);
  look(room.at('debrief'));
}

/** To every step again, on a break, with all that was done. */
function goBack(room: Played, look: Look): void {
  room.does('ann', 'bid.submit', { bid: 'bq1' });
  room.does('lead', 'tender.return', { tender: 't1' });
  for (const step of STEP_IDS) {
    if (room.state().step !== step) room.at(step);
    look(room.given((state) => ({ ...state, onBreak: { after: 'reveal', since: OPENED_AT } })));
  }
}
