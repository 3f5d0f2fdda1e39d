/** Who sends what in a run: automatic players, facilitators, newcomers at the door, and people who try what they may not. */
import { COMMANDS, type TableCommand } from '../../shared/game/commands.ts';
import type { Entry } from '../../shared/game/entry.ts';
import {
  type BidId,
  type GroupId,
  makeId,
  type QuestionId,
  type SeatId,
  type TenderId,
} from '../../shared/game/ids.ts';
import { may } from '../../shared/game/may.ts';
import { BID_MODELS, INSTRUMENTS, type Panel } from '../../shared/game/papers.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import { seatsAt } from '../../shared/game/seating.ts';
import type { Group, Seat, Workshop } from '../../shared/game/state.ts';
import { isFrom, STEP_IDS, type StepId } from '../../shared/game/steps.ts';
import { commandOf, HASH, tokenHash } from '../../shared/game/testing/a-workshop.ts';
import type { Audience, GroupView, View } from '../../shared/game/views.ts';
import { DECKS, type Pack } from '../../shared/pack/schema.ts';
import type { Chance } from '../../shared/players/ideas/pick.ts';
import { ideasFor } from '../../shared/players/ideas.ts';
import { chooseCommand } from '../../shared/players/player.ts';
import type { Command, CommandType } from '../../shared/protocol/commands.ts';
import type { By } from '../../shared/protocol/messages.ts';
import { finishing } from './finishing.ts';

export interface Sending {
  readonly by: By;
  readonly command: Command;
}

export interface Scene {
  readonly state: Workshop;
  readonly log: readonly Entry[];
  readonly pack: Pack;
  readonly view: (audience: Audience) => View;
  readonly chance: Chance;
  /** How often each command was accepted so far in the run: the rarest are wanted most. */
  readonly accepted?: ReadonlyMap<string, number>;
  /** Whether the rules would take it. */
  readonly takes?: (sending: Sending) => boolean;
}

const NAMES = ['Ann', 'Bob', 'Cat', 'Dan', 'Eve', 'Flo', 'Gus', 'Hal'];
const BACKGROUNDS = ['commissioner', 'public-health', 'voluntary', 'lived', 'other', undefined];
const TYPES = keysOf<CommandType, unknown>(COMMANDS);

function oneOf<T>(items: readonly T[], chance: Chance): T | undefined {
  return items[Math.floor(chance() * items.length)];
}

const seatsIn = (state: Workshop) => entriesOf<SeatId, Seat>(state.seats).filter(([, seat]) => !seat.removed);
const token = (chance: Chance) => tokenHash(`t${Math.floor(chance() * 1e12)}`);

/** The next command of a run. */
export function nextSending(scene: Scene): Sending {
  const { state, chance } = scene;
  const seated = oneOf(seatsIn(state), chance);
  const what = chance();
  if (seated === undefined || what < 0.05) return atTheDoor(scene);
  const [seat, { group }] = seated;
  const wished = what > 0.9 ? wish(scene) : undefined;
  if (wished) return wished;
  const spoken = SPOKEN.includes(state.step) ? 0.22 : 0.09;
  if (what < spoken) return { by: seat, command: ofPerson(scene, seat) };
  if (what < spoken + 0.04) return { by: seat, command: takingBack(scene, group) };
  // Before the needs step there is little to do at a table, so the day goes on.
  const led = state.step === 'assessment' ? 0.28 : isFrom(state.step, 'needs') ? 0.31 : 0.8;
  if (what < led) return byFacilitator(scene);
  if (what < 0.35) return byAnybody(scene);
  const view = scene.view(`group:${group}`);
  if (view.audience !== 'group') return byFacilitator(scene);
  const useful = what < (state.step === 'assessment' ? 0.85 : 0.58) ? finishing(view, seat) : undefined;
  const command = useful ?? (what < 0.9 ? rareIdea(view, seat, scene) : chooseCommand(view, seat, chance));
  // A hand up or a nod is always possible, and would drown the rest where a table has little else to do.
  const nod = command?.type === 'ready.set' || command?.type === 'help.ask';
  return command === undefined || (nod && chance() < 0.85) ? byFacilitator(scene) : { by: seat, command };
}

const ONCE: readonly CommandType[] = ['workshop.open', 'workshop.restore', 'workshop.close'];

/** One of the commands that were accepted least, if somebody can send it now. */
function wish(scene: Scene): Sending | undefined {
  const { state, chance, accepted, takes } = scene;
  if (takes === undefined) return undefined;
  const times = (type: CommandType) => accepted?.get(type) ?? 0;
  const rare = TYPES.filter((type) => !ONCE.includes(type)).sort((a, b) => times(a) - times(b));
  const seats = seatsIn(state);
  const [lead] = entriesOf(state.facilitators).find(([, { kind }]) => kind === 'lead' || kind === 'second') ?? [];
  for (const type of rare.slice(0, 8)) {
    const { who } = COMMANDS[type];
    for (let i = 0; i < 4; i++) {
      const [seat, { group }] = oneOf(seats, chance) ?? [undefined, { group: undefined }];
      const view = group && scene.view(`group:${group}`);
      const idea =
        seat && view && view.audience === 'group' && who.startsWith('table')
          ? ideasFor(view, seat, chance).find((each) => each.type === type)
          : commandOf(type, payloadFor(type, scene));
      const by = who === 'door' ? who : who === 'facilitator' || who === 'remote' ? lead : seat;
      if (idea && by && takes({ by, command: idea })) return { by, command: idea };
    }
  }
  return undefined;
}

function rarest<T>(items: readonly T[], typeOf: (item: T) => string, { accepted }: Scene): T | undefined {
  const times = (item: T) => accepted?.get(typeOf(item)) ?? 0;
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || times(item) < times(best) ? item : best),
    undefined,
  );
}

/** Of all that somebody at a table could do, what was done least. */
function rareIdea(view: GroupView, seat: SeatId, scene: Scene): TableCommand | undefined {
  const allowed = may(view.table, view.catalogue, seat);
  const ideas = ideasFor(view, seat, scene.chance).filter((idea) => allowed(idea) === undefined);
  // What is taken off at once can never be put in another order.
  const kept = scene.chance() < 0.97 ? ideas.filter(({ type }) => !type.endsWith('.remove')) : ideas;
  return rarest(kept, ({ type }) => type, scene);
}

/** One of a few picked by chance: that which was done least. */
function rareOf<T extends string>(types: readonly T[], scene: Scene): T | undefined {
  const few = [1, 2, 3].flatMap(() => oneOf(types, scene.chance) ?? []);
  return rarest(few, (type) => type, scene);
}

function atTheDoor(scene: Scene): Sending {
  const { state, chance } = scene;
  const link = oneOf(keysOf(state.links), chance);
  const type: CommandType = link !== undefined && chance() < 0.5 ? 'link.use' : 'seat.take';
  return { by: 'door', command: commandOf(type, payloadFor(type, scene)) };
}

const OWN = ['seat.rename', 'seat.move', 'seat.link', 'group.rename', 'plan.guess', 'scribe.name'] as const;
const AT_TENDERS = ['question.ask', 'tender.present', 'question.answer'] as const;
const AT_ASSESSMENT = ['bid.present', 'bid.answer'] as const;
const AT_DEBRIEF = ['feedback.add', 'pledge.add'] as const;

/** What people do about their own seat and table, and in plenary steps about the papers of all. */
function ofPerson(scene: Scene, seat: SeatId): Command {
  const { state, chance } = scene;
  const group = state.seats[seat]?.group;
  const table = group && state.groups[group]?.table;
  const { step } = state;
  const plenary: readonly CommandType[] =
    step === 'tenders' ? AT_TENDERS : step === 'assessment' ? AT_ASSESSMENT : step === 'debrief' ? AT_DEBRIEF : [];
  const type = rareOf(plenary.length > 0 && chance() < 0.8 ? plenary : OWN, scene) ?? 'seat.rename';
  const own = type === 'group.rename' || type === 'scribe.name' ? { group } : type === 'plan.guess' ? {} : { seat };
  const payload = { ...payloadFor(type, scene), ...(type.startsWith('seat.') || 'group' in own ? own : {}) };
  if (table === undefined) return commandOf(type, payload);
  if (type === 'plan.guess') return commandOf(type, { ...payload, plan: table.current });
  if (type === 'bid.present') return commandOf(type, { bid: oneOf(keysOf(table.bids), chance) });
  if (type === 'tender.present') return commandOf(type, { tender: oneOf(keysOf(table.tenders), chance) });
  const [tender] = keysOf(table.tenders);
  const question = oneOf(keysOf(tender ? (table.tenders[tender]?.questions ?? {}) : {}), chance);
  const others = entriesOf<GroupId, Group>(state.groups).filter(([id]) => id !== group);
  const asks = oneOf(
    others.flatMap(([, each]) => keysOf(each.table.tenders)),
    chance,
  );
  if (type === 'question.ask' && asks) return commandOf(type, { ...payload, tender: asks });
  if (type === 'question.answer' && question) return commandOf(type, { ...payload, tender, question });
  if (type !== 'bid.answer') return commandOf(type, payload);
  const asked = entriesOf<BidId, Panel>(table.panels).flatMap(([bid, { from }]) =>
    keysOf(state.groups[from]?.table.bids[bid]?.asks ?? {}).map((ask) => ({ bid, ask })),
  );
  return commandOf(type, { ...payload, ...oneOf(asked, chance) });
}

function takingBack({ log, chance }: Scene, group: GroupId): Command {
  const own = log.slice(-40).filter((entry) => entry.group === group);
  const entry = oneOf(own.slice(-5), chance)?.seq ?? 1;
  return commandOf('undo', { entry });
}

function byFacilitator(scene: Scene): Sending {
  const { state, chance } = scene;
  const facilitators = entriesOf(state.facilitators);
  const able = facilitators.filter(([, { kind }]) => kind !== 'remote');
  const [by] = oneOf(chance() < 0.9 ? able : facilitators, chance) ?? [];
  const runs = TYPES.filter((type) => ['facilitator', 'remote', 'seat'].includes(COMMANDS[type].who));
  const usual = runs.filter((type) => type !== 'workshop.close');
  const type = weighted(scene, chance()) ?? rareOf(usual, scene) ?? 'step.go';
  return { by: by ?? 'door', command: commandOf(type, payloadFor(type, scene)) };
}

/** Plenary steps in which there is much to say. */
const SPOKEN: readonly StepId[] = ['tenders', 'assessment', 'debrief'];

/** What a day needs more often than chance would give it. */
function weighted({ state }: Scene, what: number): CommandType | undefined {
  const cards = state.step === 'challenges' || state.step === 'shocks';
  if (state.onBreak && what < 0.2) return 'break.end';
  if (what < 0.03) return 'step.go';
  if (what < 0.26) return state.step === 'reveal' ? 'plan.reveal' : cards ? 'challenge.draw' : undefined;
  if (what < 0.34) return cards ? 'challenge.draw' : isFrom(state.step, 'bid') && what < 0.3 ? 'bid.return' : undefined;
  if (what < 0.44) return keysOf(state.facilitators).length > 1 ? 'facilitator.remove' : undefined;
  if (what < 0.48) return 'facilitator.invite';
  if (what < 0.49) return 'clock.start';
  if (isFrom(state.step, 'needs')) return what < 0.51 ? 'spotlight.set' : undefined;
  return oneOf(LOBBY, () => (what - 0.49) / 0.51);
}

/** Only before the tables meet their people. */
const LOBBY = ['seats.shuffle', 'slide.go', 'settings.change'] as const;

/** Anybody, somebody removed and nobody at all, wanting anything with anybody's things. */
function byAnybody(scene: Scene): Sending {
  const { state, chance } = scene;
  const senders: readonly By[] = [
    ...keysOf<SeatId, unknown>(state.seats),
    ...keysOf(state.facilitators),
    'door',
    makeId<SeatId>('s99999'),
  ];
  const type =
    oneOf(
      TYPES.filter((each) => each !== 'workshop.close' && each !== 'workshop.restore'),
      chance,
    ) ?? 'undo';
  return { by: oneOf(senders, chance) ?? 'door', command: commandOf(type, payloadFor(type, scene)) };
}

/** A payload that might fit, made of what stands in the state, now and then of what does not. */
function payloadFor(type: CommandType, { state, log, pack, chance }: Scene): object {
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
    'spotlight.set': () => ({ group: maybe(group) }),
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
