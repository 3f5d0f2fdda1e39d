/** A payload for any command, made of what stands in the state, now and then of what does not. */
import {
  type BidId,
  type GroupId,
  makeId,
  type QuestionId,
  type SeatId,
  type TenderId,
} from '../../shared/game/ids.ts';
import { BID_MODELS, INSTRUMENTS } from '../../shared/game/papers.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import { seatsAt } from '../../shared/game/seating.ts';
import type { Group } from '../../shared/game/state.ts';
import { STEP_IDS } from '../../shared/game/steps.ts';
import { HASH, tokenHash } from '../../shared/game/testing/a-workshop.ts';
import { DECKS } from '../../shared/pack/schema.ts';
import { type Chance, oneOf } from '../../shared/players/ideas/pick.ts';
import type { CommandType } from '../../shared/protocol/commands.ts';
import type { Scene } from './scene.ts';

const NAMES = ['Ann', 'Bob', 'Cat', 'Dan', 'Eve', 'Flo', 'Gus', 'Hal'];
const BACKGROUNDS = ['commissioner', 'public-health', 'voluntary', 'lived', 'other', undefined];

const token = (chance: Chance) => tokenHash(`t${Math.floor(chance() * 1e12)}`);

/** A payload that might fit, made of what stands in the state, now and then of what does not. */
export function payloadFor(type: CommandType, { state, log, pack, chance }: Scene): object {
  const pick = <T>(items: readonly T[], strange: T): T =>
    chance() < 0.05 ? strange : (oneOf(items, chance) ?? strange);
  const maybe = <T>(value: T): T | undefined => (chance() < 0.5 ? value : undefined);
  const plans = entriesOf<GroupId, Group>(state.groups).flatMap(([, { table }]) => Object.values(table.plans));
  const someplan: Plan | undefined = oneOf(plans, chance);
  const plan = pick(
    plans.map((each) => String(each?.id)),
    'p999',
  );
  const group = pick(keysOf<GroupId, unknown>(state.groups), makeId<GroupId>('g99'));
  const seat = pick(keysOf<SeatId, unknown>(state.seats), makeId<SeatId>('s99999'));
  const organisation = pick(pack.organisations, undefined);
  const placed = pick(keysOf(someplan?.placed ?? {}), undefined) ?? organisation?.id ?? 'nobody';
  const column = () => pick(pack.columns, undefined)?.id ?? 'never';
  const need = () => pick(keysOf(someplan?.needs ?? {}), undefined) ?? 'n99999';
  const asset = pick(keysOf(someplan?.assets ?? {}), undefined) ?? 'a99999';
  const outcome = () => pick(keysOf(someplan?.outcomes ?? {}), undefined) ?? 'o99999';
  const service = pick(organisation?.services ?? [], undefined)?.id ?? 'nothing';
  const text = `Words ${Math.floor(chance() * 1000)}`;
  const name = oneOf(NAMES, chance) ?? 'Ann';
  const whole = (most: number) => Math.floor(chance() * (most + 1));
  const yes = chance() < 0.5;
  const next = STEP_IDS[STEP_IDS.indexOf(state.step) + 1];
  const back = STEP_IDS[STEP_IDS.indexOf(state.step) - 1];
  const step =
    chance() < 0.85 ? (next ?? 'choosing') : chance() < 0.6 ? (back ?? 'briefing') : pick([...STEP_IDS], 'lobby');
  const opening = { code: 'K7M4QX', pack: HASH, seed: `seed ${whole(1e9)}`, facilitator: 'f0', token: token(chance) };
  const tables = entriesOf<GroupId, Group>(state.groups).map(([, each]) => each.table);
  const hands = tables.flatMap(({ help }) => keysOf(help));
  const option = pick(pack.options, undefined)?.id ?? 'nothing';
  const card = pick(keysOf(someplan?.cards ?? {}), undefined) ?? pick(pack.cards, undefined)?.id ?? 'nothing';
  const tender = pick(
    tables.flatMap(({ tenders }) => keysOf(tenders)),
    makeId<TenderId>('t999'),
  );
  const questions = tables.flatMap(({ tenders }) => keysOf(tenders[tender]?.questions ?? {}));
  const bid = pick(
    tables.flatMap(({ bids }) => keysOf(bids)),
    makeId<BidId>('b999'),
  );
  const ask =
    oneOf(
      tables.flatMap(({ bids }) => keysOf(bids[bid]?.asks ?? {})),
      chance,
    ) ?? 'k99999';
  const criterion = pick(pack.criteria, undefined)?.id ?? 'luck';
  const weights = () =>
    Object.fromEntries(pack.criteria.map(({ id }, i) => [id, i === 0 ? 100 - 7 * (pack.criteria.length - 1) : 7]));
  const tenderChange = () =>
    oneOf(
      [
        { field: 'price', value: maybe(whole(900_000)) },
        { field: 'pricing', value: oneOf(['judged', 'pass', 'sum'], chance) },
        { field: 'resourcing', value: oneOf(['grant', 'contract', 'mix', 'alliance', undefined], chance) },
        { field: 'keyWorker', value: maybe(text) },
        { field: 'weeks', value: maybe(1 + whole(9)) },
        { field: 'mark', organisation: placed, service, value: oneOf(['core', 'single', 'grant'], chance) },
        { field: 'extra', extra: oneOf(pack.forms.tender, chance)?.id ?? 'none', open: yes },
      ],
      chance,
    );
  const makers: Readonly<Record<CommandType, () => object>> = {
    'workshop.open': () => ({ ...opening, title: 'A day', groups: 1 + whole(3) }),
    'workshop.restore': () => opening,
    'seat.take': () => ({
      name,
      background: oneOf(BACKGROUNDS, chance),
      group: maybe(group),
      screen: chance() < 0.1 ? true : undefined,
      token: token(chance),
    }),
    'link.use': () => ({ link: pick(keysOf(state.links), tokenHash('none')), token: token(chance) }),
    'seat.rename': () => ({ seat, name: `${name} ${whole(9)}` }),
    'seat.move': () => ({ seat, group }),
    'seat.remove': () => ({ seat }),
    'seat.link': () => ({ seat }),
    'seats.shuffle': () => ({}),
    'group.rename': () => ({ group, name: `Table ${whole(50)}` }),
    'lobby.lock': () => ({ locked: chance() < 0.2 }),
    'player.fill': () => ({ group, seats: 1 + whole(2) }),
    'workshop.close': () => ({}),
    'facilitator.invite': () => ({
      name,
      kind: oneOf(['second', 'second', 'remote', 'table'], chance),
      group: maybe(group),
    }),
    'facilitator.remove': () => ({
      facilitator: pick(keysOf(state.facilitators).slice(chance() < 0.9 ? 1 : 0), makeId('f99')),
    }),
    'step.go': () => ({ step, group: chance() < 0.3 ? group : undefined }),
    'clock.start': () => ({}),
    'clock.pause': () => ({}),
    'clock.add': () => ({ minutes: whole(10) - 5 }),
    'ready.set': () => ({ ready: yes }),
    'slide.go': () => ({ slide: whole(pack.slides.length) }),
    'spotlight.set': () => ({ group: maybe(group), bidder: maybe(group) }),
    announce: () => ({ text: maybe(text), lookUp: yes }),
    'settings.change': () => ({
      title: maybe(text),
      groups: state.step === 'lobby' ? maybe(1 + whole(4)) : undefined,
      bidders: maybe(chance() < 0.8 ? 2 : 1),
      alone: maybe(yes ? 'own' : 'ready'),
    }),
    'need.add': () => ({ plan, text }),
    'need.edit': () => ({ plan, need: need(), text }),
    'need.remove': () => ({ plan, need: need() }),
    'need.rank': () => ({ plan, need: need(), before: maybe(need()) }),
    'asset.add': () => ({ plan, text }),
    'asset.edit': () => ({ plan, asset, text }),
    'asset.remove': () => ({ plan, asset }),
    'outcome.add': () => ({ plan, text, months: 1 + whole(80), needs: maybe([need()]) }),
    'outcome.edit': () => ({
      plan,
      outcome: outcome(),
      text: maybe(text),
      indicator: maybe(''),
      needs: maybe([need()]),
    }),
    'outcome.remove': () => ({ plan, outcome: outcome() }),
    'outcome.rank': () => ({ plan, outcome: outcome(), before: maybe(outcome()) }),
    'plan.place': () => ({ plan, organisation: organisation?.id ?? 'nobody', column: column() }),
    'plan.move': () => ({ plan, organisation: placed, from: column(), to: column(), before: maybe(placed) }),
    'plan.remove': () => ({ plan, organisation: placed, column: maybe(column()) }),
    'plan.link': () => ({ plan, organisation: placed, needs: maybe([need()]), outcomes: maybe([outcome()]) }),
    'plan.service': () => ({ plan, organisation: placed, service, included: yes }),
    'plan.guess': () => ({ plan, amount: whole(500_000) }),
    'plan.reveal': () => ({ plan, again: maybe(true) }),
    'option.buy': () => ({ plan, option }),
    'option.return': () => ({ plan, option: pick(keysOf(someplan?.bought ?? {}), option) }),
    'challenge.draw': () => ({ group: maybe(group), deck: chance() < 0.2 ? oneOf(DECKS, chance) : undefined }),
    'challenge.answer': () => ({ plan, card, kind: oneOf(['act', 'accept', 'pass'], chance), softened: maybe(true) }),
    'challenge.reopen': () => ({ plan, card }),
    'tender.edit': () => ({ tender, change: tenderChange() }),
    'tender.weights': () => ({ tender, weights: weights() }),
    'tender.publish': () => ({ tender }),
    'tender.withdraw': () => ({ tender }),
    'tender.return': () => ({ tender }),
    'tender.present': () => ({ tender: chance() < 0.8 ? tender : undefined }),
    'question.ask': () => ({ tender, text }),
    'question.answer': () => ({ tender, question: pick(questions, makeId<QuestionId>('u99999')), text }),
    'plan.open': () => ({ plan }),
    'bid.model': () => ({ bid, model: oneOf(BID_MODELS, chance), spectrum: maybe(1 + whole(8)) }),
    'bid.members': () => ({ bid, members: maybe([placed]) ?? [] }),
    'bid.lead': () => ({ bid, lead: placed }),
    'bid.risk': () => ({ bid, instruments: INSTRUMENTS.filter(() => chance() < 0.5) }),
    'bid.merge': () => ({ bid, organisations: keysOf(someplan?.placed ?? {}).slice(0, whole(3)) }),
    'bid.price': () => ({ bid, price: whole(900_000) }),
    'bid.ask': () => ({ bid, ask: maybe(ask), kind: 'revisit', text: maybe(text) ?? '' }),
    'bid.answer': () => ({ bid, ask, says: oneOf(['yes', 'talk', 'no'], chance), text: maybe(text) }),
    'bid.edit': () => ({ bid, extra: oneOf(pack.forms.bid, chance)?.id ?? 'none', open: yes }),
    'bid.submit': () => ({ bid }),
    'bid.withdraw': () => ({ bid }),
    'bid.return': () => ({ bid }),
    'bid.present': () => ({ bid: chance() < 0.8 ? bid : undefined }),
    'score.difference': () => ({ bid, text, months: 1 + whole(60) }),
    'score.set': () => ({ bid, criterion, score: whole(5), seat: maybe(seat) }),
    'score.reveal': () => ({ bid }),
    'score.agree': () => ({ bid, criterion, score: whole(5), reason: text }),
    'award.decide': () => ({ bid, decision: oneOf(['award', 'conditions', 'negotiate', 'decline'], chance), text }),
    'feedback.add': () => ({ text }),
    'pledge.add': () => ({ text }),
    'remark.capture': () => ({ text: `mark-remark-${whole(999)}`, group: maybe(group), name: maybe(name) }),
    'help.ask': () => ({ wanted: yes }),
    'help.answer': () => ({ seat: oneOf(hands, chance) ?? seat }),
    'break.move': () => ({ from: pick(keysOf(state.breaks), 'needs'), after: pick([...STEP_IDS], 'debrief') }),
    'break.take': () => ({ after: pick(keysOf(state.breaks), 'needs') }),
    'break.end': () => ({}),
    'scribe.name': () => ({ group, seat: maybe(oneOf(seatsAt(state, group), chance)?.[0] ?? seat) }),
    'seat.add': () => ({ name, group, background: oneOf(BACKGROUNDS, chance) }),
    undo: () => ({ entry: 1 + whole(log.length) }),
  };
  return makers[type]();
}
