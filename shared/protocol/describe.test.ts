/** Plays the descriptions against the rules: what happens by chance is what is described, no more and no less. */
import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../game/chance.ts';
import { factsOf, isTableCommand } from '../game/commands.ts';
import { decide } from '../game/decide.ts';
import type { FacilitatorId, GroupId, SeatId } from '../game/ids.ts';
import { entriesOf, keysOf } from '../game/records.ts';
import type { Group } from '../game/state.ts';
import { STEP_IDS } from '../game/steps.ts';
import { aWorkshop, commandOf, HASH, LEAD, OPENED_AT, type Played, tokenHash } from '../game/testing/a-workshop.ts';
import { BOROUGH } from '../game/testing/borough.ts';
import { type CommandType, payloads } from './commands.ts';
import { ANY_COMMAND, DESCRIPTIONS } from './describe.ts';
import type { By } from './messages.ts';
import { playTheDay } from './testing/day.ts';
import { ROOMS } from './testing/rooms.ts';
import { someCommand } from './testing/some-command.ts';

const TYPES = keysOf<CommandType, unknown>(payloads);
/** How often each kind of command is tried in each room: until all that is described was seen, and then less. */
const TRIES = 80;
const TRIES_ONCE_SEEN = 10;

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

function described(type: CommandType): Omit<Seen, 'whenClosed'> {
  const { steps, did, refusals } = DESCRIPTIONS[type];
  return {
    steps: new Set(steps === 'all' ? STEP_IDS : steps),
    did: new Set([did].flat()),
    refusals: new Set(refusals),
  };
}

/** True if everything that is described was seen. */
function isSeen(type: CommandType, sight: Seen | undefined): boolean {
  const { steps, did, refusals } = described(type);
  const all = (wanted: Set<string>, found: Set<string> | undefined) => [...wanted].every((each) => found?.has(each));
  return all(steps, sight?.steps) && all(did, sight?.did) && all(refusals, sight?.refusals);
}

/** Tries everything in a room without doing any of it. */
function tryEverything(room: Played, chance: () => number, seen: Sightings): void {
  const state = room.state();
  const seq = room.lastSeq() + 1;
  const now = OPENED_AT + 1000;
  const seats = keysOf<SeatId, unknown>(state.seats).slice(0, 4);
  for (const type of TYPES) {
    const tries = isSeen(type, seen.get(type)) ? TRIES_ONCE_SEEN : TRIES;
    for (let i = 0; i < tries; i++) {
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
}

/** Opens a workshop, or a record again, whole or with a table that works on a plan it does not have. */
function tryToBegin(seen: Sightings): void {
  const { title, step, slide, agenda, groups, breaks, bidders, alone, voices } = aWorkshop().state();
  const broken = entriesOf<GroupId, Group>(groups).map(([id, group]) => [
    id,
    { ...group, table: { ...group.table, current: 'p9' } },
  ]);
  const opening = { code: 'K7M4QX', pack: HASH, seed: 'a seed to draw from', facilitator: LEAD, token: tokenHash('z') };
  const again = { title, step, slide, agenda, breaks, bidders, alone, voices, seats: {} };
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
playTheDay((room) => tryEverything(room, chance, seen));
for (const room of ROOMS) tryEverything(room, chance, seen);
const sorted = (items: Iterable<string>) => [...items].sort();

describe('the description of each command is what the rules do', () => {
  test.each(TYPES)('%s', (type) => {
    const { steps, did, refusals } = described(type);
    const { whenClosed } = DESCRIPTIONS[type];
    const sight = seen.get(type);
    expect({
      did: sorted(sight?.did ?? []),
      steps: sorted(sight?.steps ?? []),
      refusals: sorted(sight?.refusals ?? []).filter((code) => !Object.hasOwn(ANY_COMMAND, code)),
      whenClosed: sight?.whenClosed,
    }).toEqual({
      did: sorted(did),
      steps: sorted(steps),
      refusals: sorted(refusals),
      whenClosed: whenClosed ?? false,
    });
  });
});
