/** What somebody might send in a room, right or wrong: for tests that try everything. */
import { type GroupId, makeId, type OrganisationId, type SeatId } from '../../game/ids.ts';
import { keysOf } from '../../game/records.ts';
import { STEP_IDS } from '../../game/steps.ts';
import { commandOf, HASH, LEAD, type Played, tokenHash } from '../../game/testing/a-workshop.ts';
import { BOROUGH } from '../../game/testing/borough.ts';
import type { Command, CommandType } from '../commands.ts';
import type { By } from '../messages.ts';

/** What somebody might send in a room, right or wrong. */
export function someCommand(room: Played, by: By, type: CommandType, chance: () => number): Command {
  const state = room.state();
  const last = room.lastSeq();
  const pick = <T>(...items: readonly T[]): T => {
    const item = items[Math.floor(chance() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const perhaps = <T extends object>(part: T): T | object => (chance() < 0.5 ? part : {});
  const self = state.seats[makeId<SeatId>(by)];
  const group = pick<string>(...Array<string>(4).fill(self?.group ?? 'g1'), 'g2', 'g3', 'g9');
  const table = state.groups[makeId<GroupId>(group)]?.table;
  const plan = table?.plans[table.current];
  const among = (record: object | undefined) => pick(...Object.keys(record ?? {}), ...Object.keys(record ?? {}), 'x9');
  const current = table?.current ?? 'p9';
  const own = { plan: pick(...Array<string>(6).fill(current), ...Object.keys(table?.plans ?? {}), 'p1', 'p9') };
  const text = pick('One', 'Two', 'Three');
  const minutes = pick(0, 5);
  const need = among(plan?.needs);
  const asset = among(plan?.assets);
  const outcome = among(plan?.outcomes);
  const placed = Object.keys(plan?.placed ?? {});
  const organisation = pick(...placed, ...placed, ...BOROUGH.organisations.map(({ id }) => id), 'nobody');
  const standing = plan?.placed[makeId<OrganisationId>(organisation)]?.in;
  const column = pick(...Object.keys(standing ?? {}), ...Object.keys(standing ?? {}), 'now', 'soon', 'later', 'never');
  const seat = pick(self === undefined ? among(state.seats) : by, among(state.seats));
  const token = tokenHash(pick('a', 'b', 'c', 'd'));
  const opening = { code: 'K7M4QX', pack: HASH, seed: 'a seed to draw from', facilitator: LEAD, token };
  const { title, step, slide, agenda, groups, breaks, bidders, alone, voices } = state;
  const tables = Object.values(groups).flatMap((each) => (each === undefined ? [] : [each.table]));
  const held = keysOf(plan?.cards ?? {});
  const card = pick<string>(...held, ...held, ...held, BOROUGH.cards[0]?.id ?? '', 'nothing');
  const tender = pick(...Object.keys(table?.tenders ?? {}), ...Object.keys(table?.tenders ?? {}), 't1', 't2', 't9');
  const bid = pick(...Object.keys(table?.bids ?? {}), ...Object.keys(table?.bids ?? {}), 'bq1', 'b9');
  const assessed = pick(...Object.keys(table?.panels ?? {}), ...Object.keys(table?.panels ?? {}), 'bq2', 'b9');
  const members = pick([], placed.slice(0, 1), placed.slice(0, 2), placed, ['nobody', 'kettle']);
  const criterion = pick<string>(...BOROUGH.criteria.map(({ id }) => id), 'nothing');
  const service = pick<string>(
    ...(BOROUGH.organisations.find(({ id }) => id === organisation)?.services.map(({ id }) => id) ?? []),
    'nothing',
  );
  const questions = tables.flatMap(({ tenders }) =>
    Object.values(tenders).flatMap((each) => Object.keys(each?.questions ?? {})),
  );
  const out = tables.flatMap(({ tenders }) => Object.values(tenders).flatMap((each) => (each?.out ? [each.id] : [])));
  const asks = tables.flatMap(({ bids }) => Object.values(bids).flatMap((each) => Object.keys(each?.asks ?? {})));
  const somebody = pick(...Object.keys(state.seats), ...Object.keys(state.seats).slice(0, 1), 's9');
  const change = (): object =>
    pick<() => object>(
      () => ({ field: 'price', ...perhaps({ value: pick(1000, 1_000_000) }) }),
      () => ({ field: 'pricing', value: pick('judged', 'pass', 'sum') }),
      () => ({ field: 'months', value: 24 }),
      () => ({ field: 'mark', organisation, service, value: 'grant' }),
      () => ({ field: 'extra', extra: pick('worker', 'purpose'), open: chance() < 0.5 }),
    )();
  const weights = pick({ able: 50, good: 25, price: 25 }, { able: 50, good: 50, price: 50 }, { able: 100 });
  const asOf: { readonly [T in CommandType]: () => object } = {
    'workshop.open': () => ({ ...opening, title: 'A day', groups: 1 }),
    'workshop.restore': () => ({
      ...opening,
      record: { title, step, slide, agenda, groups, breaks, bidders, alone, voices, seats: {} },
    }),
    'seat.take': () => ({ name: text, token, ...perhaps({ group }) }),
    'link.use': () => ({ link: among(state.links).padEnd(43, '_'), token }),
    'seat.rename': () => ({ seat, name: pick('ann', 'cat', text) }),
    'seat.move': () => ({ seat, group }),
    'seat.remove': () => ({ seat }),
    'seat.link': () => ({ seat }),
    'seats.shuffle': () => ({}),
    'group.rename': () => ({ group, name: pick('Heron', text) }),
    'lobby.lock': () => ({ locked: chance() < 0.3 }),
    'player.fill': () => ({ group, seats: pick(1, 2, 6, 12) }),
    'workshop.close': () => ({}),
    'facilitator.invite': () => ({ name: text, kind: pick('second', 'remote', 'table'), ...perhaps({ group }) }),
    'facilitator.remove': () => ({ facilitator: among(state.facilitators) }),
    'step.go': () => ({ step: pick(...STEP_IDS, 'choosing', 'reveal', 'reveal'), ...perhaps({ group }) }),
    'clock.start': () => ({}),
    'clock.pause': () => ({}),
    'clock.add': () => ({ minutes }),
    'slide.go': () => ({ slide: pick(0, 1, 9) }),
    'spotlight.set': () => perhaps({ group, bidder: group }),
    announce: () => ({ lookUp: chance() < 0.5, ...perhaps({ text }) }),
    'settings.change': () => ({
      ...perhaps({ title: text }),
      ...perhaps({ groups: pick(1, 2, 3) }),
      ...perhaps({ bidders: pick(1, 2) }),
    }),
    'ready.set': () => ({ ready: chance() < 0.5 }),
    'need.add': () => ({ ...own, text }),
    'need.edit': () => ({ ...own, need, text }),
    'need.remove': () => ({ ...own, need }),
    'need.rank': () => ({ ...own, need, ...perhaps({ before: among(plan?.needs) }) }),
    'asset.add': () => ({ ...own, text }),
    'asset.edit': () => ({ ...own, asset, text }),
    'asset.remove': () => ({ ...own, asset }),
    'outcome.add': () => ({ ...own, text, ...perhaps({ months: 6 }), ...perhaps({ needs: [need] }) }),
    'outcome.edit': () => ({ ...own, outcome, ...perhaps({ text }), ...perhaps({ needs: [need] }) }),
    'outcome.remove': () => ({ ...own, outcome }),
    'outcome.rank': () => ({ ...own, outcome, ...perhaps({ before: among(plan?.outcomes) }) }),
    'plan.place': () => ({ ...own, organisation, column }),
    'plan.move': () => ({ ...own, organisation, from: column, to: pick('now', 'soon', 'later', 'later', 'never') }),
    'plan.remove': () => ({ ...own, organisation, ...perhaps({ column }) }),
    'plan.link': () => ({ ...own, organisation, ...perhaps({ needs: [need] }), ...perhaps({ outcomes: [outcome] }) }),
    'plan.service': () => ({
      ...own,
      organisation,
      service,
      included: chance() < 0.4,
    }),
    'plan.guess': () => ({ ...own, amount: pick(1000, 1000, 2000) }),
    'plan.reveal': () => ({ ...own, ...perhaps({ again: true }) }),
    'option.buy': () => ({ ...own, option: pick<string>(...BOROUGH.options.map(({ id }) => id), 'nothing') }),
    'option.return': () => ({ ...own, option: among(plan?.bought) }),
    'challenge.draw': () => ({
      ...perhaps({ group }),
      ...perhaps({ deck: pick('political', 'operational', 'financial', 'consortium', 'system') }),
      ...(chance() < 0.1 ? { card } : {}),
    }),
    'challenge.answer': () => ({
      ...own,
      card,
      kind: pick('act', 'accept', 'pass'),
      ...(chance() < 0.3 ? { softened: true } : {}),
    }),
    'challenge.reopen': () => ({ ...own, card }),
    'tender.edit': () => ({ tender, change: change() }),
    'tender.weights': () => ({ tender, weights }),
    'tender.publish': () => ({ tender }),
    'tender.withdraw': () => ({ tender }),
    'tender.return': () => ({ tender: pick(...out, tender) }),
    'tender.present': () => perhaps({ tender }),
    'question.ask': () => ({ tender: pick('t1', 't2', 't3', 't9'), text }),
    'question.answer': () => ({ tender, question: pick(...questions, 'u9'), text }),
    'plan.open': () => own,
    'bid.model': () => ({ bid, model: pick('separate', 'consortium', 'lead'), ...perhaps({ spectrum: 5 }) }),
    'bid.members': () => ({ bid, members }),
    'bid.lead': () => ({ bid, lead: organisation }),
    'bid.risk': () => ({ bid, instruments: pick([], ['joint'], ['contract', 'memorandum']) }),
    'bid.merge': () => ({ bid, organisations: members }),
    'bid.price': () => ({ bid, price: pick(1000, 1000, 2000) }),
    'bid.ask': () => ({ bid, ...perhaps({ ask: pick(...asks, 'k9') }), kind: 'other', text: pick(text, text, '') }),
    'bid.answer': () => ({ bid: assessed, ask: pick(...asks, 'k9'), says: 'talk' }),
    'bid.edit': () => ({ bid, extra: pick('gives', 'way'), open: chance() < 0.5 }),
    'bid.submit': () => ({ bid }),
    'bid.withdraw': () => ({ bid }),
    'bid.return': () => ({ bid }),
    'bid.present': () => perhaps({ bid }),
    'score.difference': () => ({ bid: assessed, text, months: 6 }),
    'score.set': () => ({ bid: assessed, criterion, score: pick(1, 2), ...perhaps({ seat: somebody }) }),
    'score.reveal': () => ({ bid: assessed }),
    'score.agree': () => ({ bid: assessed, criterion, score: pick(1, 2), reason: text }),
    'award.decide': () => ({ bid: assessed, decision: 'award', text }),
    'feedback.add': () => ({ text }),
    'pledge.add': () => ({ text }),
    'remark.capture': () => ({ text, ...perhaps({ group }) }),
    'help.ask': () => ({ wanted: chance() < 0.5 }),
    'help.answer': () => ({ seat: somebody }),
    'break.move': () => ({ from: pick('reveal', 'tenders', 'needs'), after: pick('choosing', 'briefing', 'tenders') }),
    'break.take': () => ({ after: pick('reveal', 'tenders', 'needs') }),
    'break.end': () => ({}),
    'scribe.name': () => ({ group, ...perhaps({ seat: somebody }) }),
    'seat.add': () => ({ group, name: text }),
    undo: () => ({ entry: Math.max(1, pick(last, last - 1, 1 + Math.floor(chance() * last))) }),
  };
  return commandOf(type, asOf[type]());
}
