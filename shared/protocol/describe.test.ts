/** Plays the descriptions against the rules: what happens by chance is what is described, no more and no less. */
import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../game/chance.ts';
import { factsOf, isTableCommand } from '../game/commands.ts';
import { decide } from '../game/decide.ts';
import { type FacilitatorId, type GroupId, makeId, type OrganisationId, type SeatId } from '../game/ids.ts';
import { entriesOf, keysOf } from '../game/records.ts';
import type { Group } from '../game/state.ts';
import { STEP_IDS, type StepId } from '../game/steps.ts';
import { aWorkshop, commandOf, HASH, LEAD, OPENED_AT, type Played, tokenHash } from '../game/testing/a-workshop.ts';
import { BOROUGH } from '../game/testing/borough.ts';
import { type Command, type CommandType, payloads } from './commands.ts';
import { ANY_COMMAND, DESCRIPTIONS } from './describe.ts';
import type { By } from './messages.ts';

const TYPES = keysOf<CommandType, unknown>(payloads);
/** How often each kind of command is tried in each room. */
const TRIES = 150;
const WITHOUT_BRIEFING = { ...BOROUGH, agenda: BOROUGH.agenda.filter(({ step }) => step !== 'briefing') };

interface Seen {
  readonly steps: Set<string>;
  readonly did: Set<string>;
  readonly refusals: Set<string>;
  whenClosed: boolean;
}

type Sightings = ReadonlyMap<CommandType, Seen>;

function nothingSeen(): Sightings {
  return new Map(
    TYPES.map((type) => [type, { steps: new Set(), did: new Set(), refusals: new Set(), whenClosed: false }]),
  );
}

/** What somebody might send in a room, right or wrong. */
function someCommand(room: Played, by: By, type: CommandType, chance: () => number): Command {
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
  const own = { plan: pick(...Object.keys(table?.plans ?? {}), 'p1', 'p9') };
  const text = pick('One', 'Two', 'Three');
  const minutes = pick(0, 5);
  const need = among(plan?.needs);
  const asset = among(plan?.assets);
  const outcome = among(plan?.outcomes);
  const placed = Object.keys(plan?.placed ?? {});
  const organisation = pick(...placed, ...placed, ...BOROUGH.organisations.map(({ id }) => id), 'nobody');
  const standing = plan?.placed[makeId<OrganisationId>(organisation)]?.in;
  const column = pick(...Object.keys(standing ?? {}), ...Object.keys(standing ?? {}), 'now', 'soon', 'later', 'never');
  const services = BOROUGH.organisations.find(({ id }) => id === organisation)?.services.map(({ id }) => id) ?? [];
  const seat = pick(self === undefined ? among(state.seats) : by, among(state.seats));
  const token = tokenHash(pick('a', 'b', 'c', 'd'));
  const opening = { code: 'K7M4QX', pack: HASH, seed: 'a seed to draw from', facilitator: LEAD, token };
  const { title, step, slide, agenda, groups } = state;
  const asOf: { readonly [T in CommandType]: () => object } = {
    'workshop.open': () => ({ ...opening, title: 'A day', groups: 1 }),
    'workshop.restore': () => ({ ...opening, record: { title, step, slide, agenda, groups, seats: {} } }),
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
    'facilitator.invite': () => ({ name: text, kind: pick('second', 'remote') }),
    'facilitator.remove': () => ({ facilitator: among(state.facilitators) }),
    'step.go': () => ({ step: pick(...STEP_IDS, 'choosing', 'reveal', 'reveal'), ...perhaps({ group }) }),
    'clock.start': () => ({}),
    'clock.pause': () => ({}),
    'clock.add': () => ({ minutes }),
    'slide.go': () => ({ slide: pick(0, 1, 9) }),
    'spotlight.set': () => perhaps({ group }),
    announce: () => ({ lookUp: chance() < 0.5, ...perhaps({ text }) }),
    'settings.change': () => ({ ...perhaps({ title: text }), ...perhaps({ groups: pick(1, 2, 3) }) }),
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
      service: pick<string>(...services, 'nothing'),
      included: chance() < 0.4,
    }),
    'plan.guess': () => ({ ...own, amount: pick(1000, 1000, 2000) }),
    'plan.reveal': () => ({ ...own, ...perhaps({ again: true }) }),
    undo: () => ({ entry: pick(last, 1 + Math.floor(chance() * last)) }),
  };
  return commandOf(type, asOf[type]());
}

/** A room at a step, with a bit of everything done at the first table and nothing at the second. */
function roomAt(step: StepId, { pack = BOROUGH, revealed = false, busy = true } = {}): Played {
  const room = aWorkshop({ groups: 3, pack }).seats('cat', 'g1', 'lived');
  room.does('lead', 'facilitator.invite', { name: 'Sue', kind: 'second' });
  room.does('door', 'link.use', { link: tokenHash(`link${room.lastSeq()}`), token: tokenHash('sue') });
  room.does('lead', 'seat.link', { seat: room.seatId('cat') });
  room.does('lead', 'announce', { text: 'One', lookUp: false });
  if (busy) {
    room.at('needs');
    for (const text of ['One', 'Two']) {
      room.does('ann', 'need.add', { text });
      room.does('ann', 'asset.add', { text });
      room.does('ann', 'outcome.add', { text });
    }
    room.at('choosing');
    for (const column of ['now', 'soon']) room.does('ann', 'plan.place', { organisation: 'kettle', column });
    room.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    room.does('ann', 'plan.service', { organisation: 'kettle', service: 'tea', included: false });
  }
  if (revealed) {
    room.at('reveal').does('ann', 'plan.guess', { amount: 1000 });
    room.does('ann', 'plan.reveal', {});
  }
  if (room.state().step !== step) room.at(step);
  return room;
}

/** A room in which the first table is full, or all are, or nobody may come in. */
function fullRoom(tables: readonly string[], step: StepId = 'lobby'): Played {
  const room = roomAt(step, { busy: false });
  for (const group of tables) {
    const taken = Object.values(room.state().seats).filter((seat) => seat?.group === group).length;
    room.does('lead', 'player.fill', { group, seats: 12 - taken });
  }
  return room;
}

function after(room: Played, act: (room: Played) => void): Played {
  act(room);
  return room;
}

const ROOMS: readonly Played[] = [
  ...STEP_IDS.map((step) => roomAt(step, { busy: false })),
  ...STEP_IDS.map((step) => roomAt(step)),
  ...STEP_IDS.map((step) => roomAt(step, { revealed: true })),
  ...STEP_IDS.map((step) => after(roomAt(step), (room) => room.does('lead', 'workshop.close', {}))),
  roomAt('lobby', { pack: WITHOUT_BRIEFING }),
  fullRoom(['g1']),
  fullRoom(['g1', 'g2', 'g3']),
  ...STEP_IDS.map((step) =>
    after(roomAt(step), (room) => {
      room.does('lead', room.state().clock.since === undefined ? 'clock.start' : 'clock.pause', {});
      room.does('lead', 'lobby.lock', { locked: true });
      room.does('lead', 'spotlight.set', { group: 'g1' });
      room.does('lead', 'announce', { lookUp: false });
      room.does('ann', 'ready.set', { ready: true });
      room.does('lead', 'facilitator.remove', { facilitator: LEAD });
    }),
  ),
  ...(['needs', 'reveal'] as const).map((step) =>
    after(roomAt(step), (room) => room.does('ann', 'need.add', { text: 'Three' })),
  ),
  after(roomAt('reveal'), (room) => room.does('ann', 'plan.guess', { amount: 1000 })),
  after(roomAt('needs'), (room) => {
    for (let i = 0; i < 18; i++)
      for (const kind of ['need', 'asset', 'outcome'] as const) room.does('ann', `${kind}.add`, { text: 'One' });
  }),
  after(roomAt('choosing'), (room) => {
    room.does('ann', 'plan.remove', { organisation: 'oars' });
  }),
];

/** Tries everything in a room without doing any of it. */
function tryEverything(room: Played, chance: () => number, seen: Sightings): void {
  const state = room.state();
  const seq = room.lastSeq() + 1;
  const now = OPENED_AT + 1000;
  const seats = keysOf<SeatId, unknown>(state.seats).slice(0, 4);
  for (const type of TYPES)
    for (let i = 0; i < TRIES; i++) {
      const people: readonly By[] =
        factsOf(type).who === 'door' ? ['door'] : [...seats, ...keysOf<FacilitatorId, unknown>(state.facilitators)];
      const by = people[Math.floor(chance() * people.length)];
      if (by === undefined) throw new Error('Somebody is there.');
      const command = someCommand(room, by, type, chance);
      const link = { hash: tokenHash('new'), until: now + 1000 };
      const { pack } = room;
      const decision = decide(state, command, { pack, now, seq, by, history: room.log(), link });
      const sight = seen.get(type);
      if (!decision.ok) {
        sight?.refusals.add(decision.refusal.code);
        continue;
      }
      const { did, group } = decision;
      const step = isTableCommand(command) && group !== undefined ? state.groups[group]?.table.step : state.step;
      if (step !== undefined) sight?.steps.add(step);
      sight?.did.add(did.type);
      if (sight && state.closedAt !== undefined) sight.whenClosed = true;
    }
}

/** Opens a workshop, or a record again, whole or with a table that works on a plan it does not have. */
function tryToBegin(seen: Sightings): void {
  const { title, step, slide, agenda, groups } = roomAt('lobby').state();
  const broken = entriesOf<GroupId, Group>(groups).map(([id, { order, table }]) => [
    id,
    { order, table: { ...table, current: 'p9' } },
  ]);
  const opening = { code: 'K7M4QX', pack: HASH, seed: 'a seed to draw from', facilitator: LEAD, token: tokenHash('z') };
  const again = { title, step, slide, agenda, seats: {} };
  const commands = [
    commandOf('workshop.open', { ...opening, title: 'A day', groups: 1 }),
    commandOf('workshop.restore', { ...opening, record: { ...again, groups } }),
    commandOf('workshop.restore', { ...opening, record: { ...again, groups: Object.fromEntries(broken) } }),
  ];
  for (const command of commands) {
    const decision = decide(undefined, command, { pack: BOROUGH, now: OPENED_AT, seq: 1, by: 'door', history: [] });
    const sight = seen.get(command.type);
    if (decision.ok) sight?.did.add(decision.did.type);
    else sight?.refusals.add(decision.refusal.code);
  }
}

const seen = nothingSeen();
const chance = chanceFrom('what is described');
tryToBegin(seen);
for (const room of ROOMS) tryEverything(room, chance, seen);
const sorted = (items: Iterable<string>) => [...items].sort();

describe('the description of each command is what the rules do', () => {
  test.each(TYPES)('%s', (type) => {
    const { steps, did, refusals, whenClosed } = DESCRIPTIONS[type];
    const sight = seen.get(type);
    expect({
      did: sorted(sight?.did ?? []),
      steps: sorted(sight?.steps ?? []),
      refusals: sorted(sight?.refusals ?? []).filter((code) => !Object.hasOwn(ANY_COMMAND, code)),
      whenClosed: sight?.whenClosed,
    }).toEqual({
      did: [did],
      steps: sorted(steps === 'all' ? STEP_IDS : steps),
      refusals: sorted(refusals),
      whenClosed: whenClosed ?? false,
    });
  });
});
