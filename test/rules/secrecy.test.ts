/** Two workshops that differ only in what an audience may not know are one and the same to it, whatever anybody does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../shared/game/chance.ts';
import { decide } from '../../shared/game/decide.ts';
import { diff } from '../../shared/game/diff.ts';
import type { Entry } from '../../shared/game/entry.ts';
import { type GroupId, makeId, type OrganisationId, type PersonId, type SeatId } from '../../shared/game/ids.ts';
import { createProjector } from '../../shared/game/project.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { Group, Seat, Workshop } from '../../shared/game/state.ts';
import type { StepId } from '../../shared/game/steps.ts';
import { aWorkshop, tokenHash } from '../../shared/game/testing/a-workshop.ts';
import { BOROUGH } from '../../shared/game/testing/borough.ts';
import type { Audience } from '../../shared/game/views.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { chooseCommand } from '../../shared/players/player.ts';
import type { Sending } from './scene.ts';
import { nextSending } from './senders.ts';

const G1 = makeId<GroupId>('g1');
const TABLES = ['ann', 'bob', 'cat'];

/** Everything that somebody could be told from. */
interface World {
  readonly state: Workshop;
  readonly pack: Pack;
  readonly history: readonly Entry[];
}

interface Story {
  readonly seed: string;
  readonly step: StepId;
  readonly acts: number;
  readonly turns: boolean;
}

/** Three tables that have each done some things by chance. */
function played({ seed, step, acts, turns }: Story): World {
  const w = aWorkshop({ groups: 3 }).seats('cat', 'g3', 'lived').at('choosing');
  const chance = chanceFrom(seed);
  const act = () => {
    const name = TABLES[Math.floor(chance() * TABLES.length)] ?? 'ann';
    const group = w.state().seats[w.seatId(name)]?.group ?? G1;
    const view = createProjector(BOROUGH).view(w.state(), `group:${group}`);
    const command = view.audience === 'group' ? chooseCommand(view, w.seatId(name), chance) : undefined;
    if (command !== undefined) w.does(name, command.type, command.payload);
  };
  for (let i = 0; i < acts; i++) act();
  if (turns) {
    w.at('reveal');
    for (let i = 0; i < acts; i++) act();
  }
  if (w.state().step !== step) w.at(step);
  for (let i = 0; i < 5; i++) act();
  return { state: w.state(), pack: BOROUGH, history: w.log() };
}

/** The world with everything else that nobody but the server knows. */
function otherInside({ state, pack, history }: World): World {
  return {
    history,
    pack: { ...pack, summary: 'Another summary.', cards: [] },
    state: {
      ...state,
      seed: 'quite another seed',
      openedAt: 5,
      keys: { [tokenHash('others')]: { seat: makeId<SeatId>('s2') } },
      links: { [tokenHash('more')]: { until: 9e12, seat: makeId<SeatId>('s2') } },
    },
  };
}

/** The world with other backgrounds, facilitators, notes, times, people but the one `met`, and backs of cards but the `known`. */
function otherForSeats(world: World, known: readonly OrganisationId[], met?: PersonId): World {
  const { state, pack, history } = otherInside(world);
  const { slide } = state;
  return {
    history,
    pack: {
      ...pack,
      organisations: pack.organisations.map((each) =>
        known.includes(each.id)
          ? each
          : {
              ...each,
              core: each.core * 3 + 1,
              record: 'x',
              size: 'large',
              services: each.services.map((service) => ({ ...service, cost: service.cost + 5 })),
            },
      ),
      people: pack.people.map((each) => (each.id === met ? each : { ...each, name: 'X', story: 'x', statement: 'x' })),
      slides: pack.slides.map((each, i) =>
        i === slide ? { ...each, notes: 'x' } : { ...each, title: 'x', notes: 'x' },
      ),
    },
    state: {
      ...state,
      stepSince: 3,
      agenda: Object.fromEntries(entriesOf(state.agenda).map(([step, item]) => [step, { ...item, spent: 77 }])),
      facilitators: Object.fromEntries(
        entriesOf(state.facilitators).map(([id, each]) => [id, { ...each, name: 'Somebody' }]),
      ),
      seats: Object.fromEntries(
        entriesOf<SeatId, Seat>(state.seats).map(([id, seat]) => [id, { ...seat, background: 'other' as const }]),
      ),
    },
  };
}

/** The world with the tables that are not `kept` as they stand in another. */
function otherTables(world: World, from: World, kept: GroupId | undefined): World {
  const groups = entriesOf<GroupId, Group>(world.state.groups).map(([id, group]) => {
    const plans = from.state.groups[id]?.table.plans ?? {};
    return [id, id === kept ? group : { ...group, table: { ...group.table, plans, ready: {} } }];
  });
  return {
    ...world,
    history: world.history.filter((entry) => entry.group === undefined || entry.group === kept),
    state: { ...world.state, groups: Object.fromEntries(groups) },
  };
}

/** What is told to an audience when somebody sends something, and what the sender is answered. */
function told({ state, pack, history }: World, { by, command }: Sending, audience: Audience, seq: number) {
  const projector = createProjector(pack);
  const before = projector.view(state, audience);
  const link = { hash: tokenHash('link'), until: 9e12 };
  const decision = decide(state, command, { pack, now: 5_000_000, seq, by, history, link });
  if (!decision.ok) return { answer: decision.refusal, message: undefined };
  const did = projector.did(decision.state, decision, audience);
  const patches = diff(before, projector.view(decision.state, audience));
  return { answer: 'done', message: patches.length > 0 || did !== undefined ? { did, patches } : undefined };
}

/** Acts whose point is to tell: they seat people by background and seed, turn cards over, draw them, or show what comes next. */
const TELLING = ['seat.take', 'seats.shuffle', 'plan.reveal', 'slide.go', 'step.go', 'challenge.draw'];

interface Pair {
  readonly one: World;
  readonly other: World;
  readonly audience: Audience;
  /** Whether the audience is the one who is answered. */
  readonly asks: (sending: Sending, state: Workshop) => boolean;
  readonly telling?: readonly string[];
}

function expectAlike({ one, other, audience, asks, telling = TELLING }: Pair, seed: string): void {
  expect(createProjector(other.pack).view(other.state, audience)).toEqual(
    createProjector(one.pack).view(one.state, audience),
  );
  const chance = chanceFrom(`${seed} acts`);
  const { view } = createProjector(one.pack);
  const seq = one.history.length + 1;
  for (let i = 0; i < 25; i++) {
    const scene = { state: one.state, log: one.history, pack: one.pack, chance };
    const sending = nextSending({ ...scene, view: (reader) => view(one.state, reader) });
    if (telling.includes(sending.command.type)) continue;
    const [a, b] = [told(one, sending, audience, seq), told(other, sending, audience, seq)];
    expect({ sending, message: b.message }).toEqual({ sending, message: a.message });
    if (asks(sending, one.state)) expect({ sending, answer: b.answer }).toEqual({ sending, answer: a.answer });
  }
}

const story = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 6 }),
  acts: fc.integer({ min: 0, max: 25 }),
  step: fc.constantFrom<StepId>('briefing', 'needs', 'choosing', 'reveal', 'menu', 'tender'),
  turns: fc.boolean(),
});
/** The same stories in every run; another seed, or none, finds others. */
const RUNS = { numRuns: Number(process.env.SECRECY_RUNS ?? 60), ...(process.env.SECRECY_RUNS ? {} : { seed: 2016 }) };

describe('nobody can tell what they may not know', () => {
  test('[SECRET10] a table: other tables, backs it has not turned, backgrounds, notes, keys, links, seed, cards to be drawn', () => {
    fc.assert(
      fc.property(story, fc.string({ minLength: 7, maxLength: 9 }), (one, otherSeed) => {
        const world = played(one);
        const plan = Object.values(world.state.groups[G1]?.table.plans ?? {})[0];
        const known = entriesOf<OrganisationId, true>(plan?.turned ?? {}).map(([id]) => id);
        const other = otherForSeats(otherTables(world, played({ ...one, seed: otherSeed }), G1), known, plan?.person);
        const asks = ({ by }: Sending, state: Workshop) => state.seats[makeId<SeatId>(by)]?.group === G1;
        // A card placed after the reveal turns as it is placed: then its back is told.
        const telling = plan?.budget === undefined ? TELLING : [...TELLING, 'plan.place'];
        expectAlike({ one: world, other, audience: `group:${G1}`, asks, telling }, one.seed);
      }),
      RUNS,
    );
  });

  test('[SECRET10] the big screen without a board: every table, every cost', () => {
    fc.assert(
      fc.property(story, fc.string({ minLength: 7, maxLength: 9 }), (one, otherSeed) => {
        const world = played(one);
        const other = otherForSeats(otherTables(world, played({ ...one, seed: otherSeed }), undefined), []);
        const telling = [...TELLING, 'spotlight.set'];
        expectAlike({ one: world, other, audience: 'public', asks: () => false, telling }, one.seed);
      }),
      RUNS,
    );
  });

  test('[SECRET10] the big screen with a board: the other tables, and every cost before all have turned their cards', () => {
    fc.assert(
      fc.property(story, fc.string({ minLength: 7, maxLength: 9 }), (one, otherSeed) => {
        const unturned = { ...one, turns: false, step: 'choosing' } as const;
        const shown = (world: World): World => ({ ...world, state: { ...world.state, spotlight: G1 } });
        const world = shown(played(unturned));
        const other = otherForSeats(
          otherTables(world, played({ ...unturned, seed: otherSeed }), G1),
          [],
          BOROUGH.people[0]?.id,
        );
        const telling = [...TELLING, 'spotlight.set', 'undo'];
        expectAlike({ one: world, other: shown(other), audience: 'public', asks: () => false, telling }, one.seed);
      }),
      RUNS,
    );
  });

  test('[SECRET10] facilitators: keys, links, seed, cards to be drawn', () => {
    fc.assert(
      fc.property(story, (one) => {
        const world = played(one);
        // Who comes in by a link is told to facilitators, and which links there are is the server's to know.
        const telling = [
          'seat.take',
          'seats.shuffle',
          'link.use',
          'seat.remove',
          'facilitator.remove',
          'challenge.draw',
          'step.go',
        ];
        const asks = ({ by }: Sending, state: Workshop) => Object.hasOwn(state.facilitators, by);
        expectAlike({ one: world, other: otherInside(world), audience: 'facilitator', asks, telling }, one.seed);
      }),
      RUNS,
    );
  });

  test('[SECRET10] two workshops that differ in what may be known are told apart', () => {
    const world = played({ seed: 'a', acts: 12, step: 'choosing', turns: false });
    const asks = () => false;
    const renamed = { ...world, state: { ...world.state, title: 'Another day' } };
    expect(() => expectAlike({ one: world, other: renamed, audience: 'public', asks }, 'a')).toThrow();
    const others = otherTables(world, played({ seed: 'b', acts: 12, step: 'choosing', turns: false }), undefined);
    expect(() => expectAlike({ one: world, other: others, audience: `group:${G1}`, asks }, 'a')).toThrow();
    expect(() => expectAlike({ one: world, other: others, audience: 'facilitator', asks }, 'a')).toThrow();
  });
});
