/** A workshop in memory: its line of commands, who listens, its papers, who is here and its automatic players. */
import { NAMELESS } from '../../shared/game/hearing.ts';
import { type BidId, type GroupId, makeId, type SeatId } from '../../shared/game/ids.ts';
import type { Scores } from '../../shared/game/papers.ts';
import { createProjector } from '../../shared/game/project.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { Group, Seat, Workshop } from '../../shared/game/state.ts';
import type { Audience, GroupView } from '../../shared/game/views.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { CloseReason, Patch, Presence, Recent, Snapshot, You } from '../../shared/protocol/messages.ts';
import type { Chance, Time } from '../outside.ts';
import { createPlayers } from '../players/drive.ts';
import { actsBySeat, createPresence } from '../presence.ts';
import type { Activity, Store } from '../store/store.ts';
import { createPapers } from '../text/papers.ts';
import { readPlans } from '../text/reading.ts';
import { createBroadcast } from './broadcast.ts';
import { createConnections, groupOfSeat, placeOf } from './connections.ts';
import type { Loaded } from './position.ts';
import { createRunner, type Published } from './runner.ts';

/** How many of the latest things done a snapshot tells. */
const RECENT = 30;

/** Sends one message to everybody of an audience of a workshop. */
export interface Rooms {
  readonly patch: (code: string, audience: Audience, patch: Patch) => void;
  readonly presence: (code: string, audience: Audience, presence: Presence) => void;
}

export interface HostedParts {
  readonly code: string;
  readonly pack: Pack;
  readonly store: Store;
  readonly time: Time;
  readonly chance: Chance;
  readonly rooms: Rooms;
  readonly stored: (entries: number) => void;
  readonly failed: (error: unknown) => void;
  readonly loaded?: Loaded;
  readonly activity: readonly Activity[];
}

export type Hosted = ReturnType<typeof createHosted>;

export function createHosted(parts: HostedParts) {
  const { code, pack, store, time, chance, rooms, stored, failed, loaded, activity } = parts;
  const projector = createProjector(pack);
  const broadcast = createBroadcast((audience, patch) => rooms.patch(code, audience, patch));
  const papers = createPapers({ code, store, failed });
  const runner = createRunner({
    code,
    pack,
    store,
    time,
    events: { published, stored, failed },
    papers: (state, plans) => readPlans({ pack, papers }, state, plans),
    ...(loaded === undefined ? {} : { loaded }),
  });

  /** The last durable state. Only for a workshop that is open. */
  function state(): Workshop {
    const now = runner.position().state;
    if (now === undefined) throw new Error(`Workshop ${code} is not open yet.`);
    return now;
  }

  const told = (audience: Audience) => () => ({
    seq: runner.position().seq,
    view: projector.view(state(), audience),
  });
  const connections = createConnections({
    state,
    heard(audience, somebody) {
      if (somebody) broadcast.listen(audience, told(audience));
      else broadcast.leave(audience);
    },
  });
  const presence = createPresence({
    time,
    groupOf: (seat) => groupOfSeat(state(), seat),
    isConnected: (seat) => connections.ofSeat(seat) > 0,
    isHeard: connections.hears,
    tell: (audience, changed) => rooms.presence(code, audience, changed),
    before: actsBySeat(loaded?.position.state?.seats ?? {}, activity),
  });
  const players = createPlayers({
    time,
    chance,
    state,
    view: viewOfSeat,
    anybodyThere: () => connections.count() > 0,
    submit: runner.submit,
  });

  function viewOfSeat(seat: SeatId): GroupView | undefined {
    const place = placeOf(state(), { seat });
    const view = place === undefined ? undefined : projector.view(state(), place.audience);
    return view?.audience === 'group' ? view : undefined;
  }

  function published(done: Published): void {
    try {
      tell(done);
    } catch (error) {
      // What is stored is done, whatever becomes of telling it: the next message makes up for this one.
      failed(error);
    }
  }

  function tell(done: Published): void {
    const { entry, before, state: now } = done;
    connections.around(done, () =>
      broadcast.publish({
        seq: entry.seq,
        by: entry.by,
        view: (audience) => projector.view(now, audience),
        did: (audience) => projector.did(now, entry, audience),
      }),
    );
    for (const seat of scoringSeats(before, now)) connections.tellSeat(seat, () => projector.mine(now, seat));
    for (const seat of movedSeats(before, now)) presence.moved(seat);
    const seat = makeId<SeatId>(entry.by);
    if (groupOfSeat(now, seat) !== undefined && !NAMELESS.includes(entry.did.type)) presence.acted(seat, entry.at);
    players.consider();
  }

  /** For those who see every table, with the last act of each table that the latest do not hold. */
  function recentFor(audience: Audience): readonly Recent[] {
    const now = state();
    const recent: Recent[] = [];
    const waiting = new Set(audience === 'facilitator' ? keysOf<GroupId, Group>(now.groups) : []);
    for (const entry of [...runner.history()].reverse()) {
      const group = groupOfSeat(now, makeId<SeatId>(entry.by));
      const first = group !== undefined && waiting.has(group);
      if (recent.length >= RECENT && !first) {
        if (waiting.size === 0) break;
        continue;
      }
      const did = projector.did(now, entry, audience);
      if (did === undefined) continue;
      recent.push({ seq: entry.seq, at: entry.at, by: entry.by, did });
      if (group !== undefined) waiting.delete(group);
    }
    return recent.reverse();
  }

  function snapshotFor(audience: Audience, you: You): Snapshot {
    const { seq, view } = broadcast.listen(audience, told(audience));
    const mine = you.kind === 'seat' ? { mine: projector.mine(state(), you.seat) } : {};
    return { seq, view, you, ...mine, recent: recentFor(audience), serverTime: time.now() };
  }

  return {
    code,
    pack,
    projector,
    submit: runner.submit,
    position: runner.position,
    state,
    connections,
    presence,
    players,
    papers,
    snapshotFor,
    /** Everything that waits is stored, and a snapshot of it all. */
    async rest(): Promise<void> {
      players.stop();
      await runner.rest();
      await papers.rest();
      await runner.snapshot();
    },
    end(reason: CloseReason): void {
      players.stop();
      connections.closeAll(reason);
    },
  };
}

/** Whose own scores are not what they were. */
function scoringSeats(before: Workshop | undefined, now: Workshop): readonly SeatId[] {
  if (before === undefined || before.groups === now.groups) return [];
  return entriesOf<GroupId, Group>(now.groups).flatMap(([id, { scores }]) => {
    const old = before.groups[id]?.scores;
    if (old === scores) return [];
    return entriesOf<BidId, NonNullable<Group['scores'][BidId]>>(scores).flatMap(([bid, given]) =>
      keysOf<SeatId, Scores>(given).filter((seat) => given[seat] !== old?.[bid]?.[seat]),
    );
  });
}

/** Who sits at another table than before. */
function movedSeats(before: Workshop | undefined, now: Workshop): readonly SeatId[] {
  if (before === undefined || before.seats === now.seats) return [];
  return entriesOf<SeatId, Seat>(now.seats).flatMap(([seat, { group }]) => {
    const old = before.seats[seat];
    return old === undefined || old === now.seats[seat] || old.group === group ? [] : [seat];
  });
}
