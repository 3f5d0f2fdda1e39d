/** Who sends what in a run: automatic players, facilitators, newcomers at the door, and people who try what they may not. */
import { COMMANDS } from '../../shared/game/commands.ts';
import type { Entry } from '../../shared/game/entry.ts';
import { type GroupId, makeId, type SeatId } from '../../shared/game/ids.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { Group, Plan, Seat, Workshop } from '../../shared/game/state.ts';
import { STEP_IDS, STEPS } from '../../shared/game/steps.ts';
import { commandOf, HASH, tokenHash } from '../../shared/game/testing/a-workshop.ts';
import type { Audience, View } from '../../shared/game/views.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { type Chance, chooseCommand } from '../../shared/players/player.ts';
import type { Command, CommandType } from '../../shared/protocol/commands.ts';
import type { By } from '../../shared/protocol/messages.ts';

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
  if (what < 0.13) return { by: seat, command: ofPerson(scene, seat) };
  if (what < 0.19) return { by: seat, command: takingBack(scene, group) };
  // Before the needs step there is little to do at a table, so the day goes on.
  if (what < (STEPS[state.step].plenary ? 0.7 : 0.4)) return byFacilitator(scene);
  if (what < 0.48) return byAnybody(scene);
  const view = scene.view(`group:${group}`);
  const command = view.audience === 'group' ? chooseCommand(view, seat, chance) : undefined;
  return command === undefined ? byFacilitator(scene) : { by: seat, command };
}

function atTheDoor(scene: Scene): Sending {
  const { state, chance } = scene;
  const link = oneOf(keysOf(state.links), chance);
  const type: CommandType = link !== undefined && chance() < 0.5 ? 'link.use' : 'seat.take';
  return { by: 'door', command: commandOf(type, payloadFor(type, scene)) };
}

/** What people do about their own seat and table. */
function ofPerson(scene: Scene, seat: SeatId): Command {
  const { state, chance } = scene;
  const types = ['seat.rename', 'seat.move', 'seat.link', 'group.rename', 'plan.guess'] as const;
  const type = oneOf(types, chance) ?? 'seat.rename';
  const group = state.seats[seat]?.group;
  const plan = group && state.groups[group]?.table.current;
  const own = type === 'group.rename' ? { group } : type === 'plan.guess' ? { plan } : { seat };
  return commandOf(type, { ...payloadFor(type, scene), ...own });
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
  const type = weighted(chance()) ?? oneOf(usual, chance) ?? 'step.go';
  return { by: by ?? 'door', command: commandOf(type, payloadFor(type, scene)) };
}

/** What a day needs more often than chance would give it. */
function weighted(what: number): CommandType | undefined {
  if (what < 0.18) return 'step.go';
  if (what < 0.3) return 'plan.reveal';
  if (what < 0.38) return 'facilitator.remove';
  if (what < 0.42) return 'facilitator.invite';
  if (what < 0.46) return 'seats.shuffle';
  if (what < 0.49) return 'clock.start';
  return what < 0.52 ? 'spotlight.set' : undefined;
}

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
  const step = chance() < 0.8 ? (next ?? 'choosing') : pick([...STEP_IDS], 'lobby');
  const opening = { code: 'K7M4QX', pack: HASH, seed: `seed ${whole(1e9)}`, facilitator: 'f0', token: token(chance) };
  const makers: Readonly<Record<CommandType, () => object>> = {
    'workshop.open': () => ({ ...opening, title: 'A day', groups: 1 + whole(3) }),
    'workshop.restore': () => opening,
    'seat.take': () => ({ name, background: oneOf(BACKGROUNDS, chance), group: maybe(group), token: token(chance) }),
    'link.use': () => ({ link: pick(keysOf(state.links), tokenHash('none')), token: token(chance) }),
    'seat.rename': () => ({ seat, name: `${name} ${whole(9)}` }),
    'seat.move': () => ({ seat, group }),
    'seat.remove': () => ({ seat }),
    'seat.link': () => ({ seat }),
    'seats.shuffle': () => ({}),
    'group.rename': () => ({ group, name: `Table ${whole(50)}` }),
    'lobby.lock': () => ({ locked: !state.locked }),
    'player.fill': () => ({ group, seats: 1 + whole(2) }),
    'workshop.close': () => ({}),
    'facilitator.invite': () => ({ name, kind: yes ? 'second' : 'remote' }),
    'facilitator.remove': () => ({ facilitator: pick([...keysOf(state.facilitators)], makeId('f99')) }),
    'step.go': () => ({ step, group: chance() < 0.3 ? group : undefined }),
    'clock.start': () => ({}),
    'clock.pause': () => ({}),
    'clock.add': () => ({ minutes: whole(10) - 5 }),
    'ready.set': () => ({ ready: yes }),
    'slide.go': () => ({ slide: whole(pack.slides.length) }),
    'spotlight.set': () => ({ group: maybe(group) }),
    announce: () => ({ text: maybe(text), lookUp: yes }),
    'settings.change': () => ({ title: maybe(text), groups: state.step === 'lobby' ? maybe(1 + whole(4)) : undefined }),
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
    undo: () => ({ entry: 1 + whole(log.length) }),
  };
  return makers[type]();
}
