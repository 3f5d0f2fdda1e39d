/** A workshop in full: a server, a facilitator, tables of people and big screens, all through the real door. */
import type { Transport } from '../../client/connection/wire.ts';
import type { GroupId } from '../../shared/game/ids.ts';
import { inOrder } from '../../shared/game/records.ts';
import type { StepId } from '../../shared/game/steps.ts';
import { createWorkshop, takeSeat } from './door.ts';
import { facilitatorView, type Guest, openGuest } from './guest.ts';
import { audienceOf, type Log, readLog } from './log.ts';
import { same } from './same.ts';

/** Where people go: what a server in this process and one in its own have alike. */
export interface Venue {
  readonly url: string;
  readonly dataDir: string;
}

interface Way {
  readonly url?: string;
  readonly transports?: readonly Transport[];
}

export interface RoomOptions {
  readonly groups?: number;
  /** At every table alike, or table by table. */
  readonly seatsEach?: number | readonly number[];
  readonly screens?: number;
  readonly pack?: string;
  /** How the one with this number in the room connects; the facilitator is number 0, then seats, then screens. */
  readonly connect?: (number: number) => Way;
  /** What people tell about themselves when they join. */
  readonly joining?: (seat: number) => object;
}

export interface Room {
  readonly code: string;
  readonly facilitator: Guest;
  /** Table after table. */
  readonly tables: readonly (readonly Guest[])[];
  readonly seats: readonly Guest[];
  readonly screens: readonly Guest[];
  readonly everybody: readonly Guest[];
  readonly groups: readonly GroupId[];
  readonly go: (step: StepId) => Promise<void>;
  /** The log as it is on the disk now. */
  readonly log: () => Promise<Log>;
  /** Resolves when everybody's confirmed view equals what the log says; tells who differs if that never happens. */
  readonly agree: (log?: Log) => Promise<Log>;
  readonly end: () => void;
}

export async function openRoom(venue: Venue, options: RoomOptions = {}): Promise<Room> {
  const { groups = 3, seatsEach = 10, screens: screenCount = 2, pack = 'anyborough' } = options;
  const connect: NonNullable<RoomOptions['connect']> = options.connect ?? (() => ({}));
  const joining: NonNullable<RoomOptions['joining']> = options.joining ?? (() => ({}));
  const { dataDir } = venue;
  const sizes = typeof seatsEach === 'number' ? Array.from({ length: groups }, () => seatsEach) : seatsEach;
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const ways = Array.from({ length: 1 + people + screenCount }, (_, number) => ({
    url: venue.url,
    ...connect(number),
  }));
  const [first = { url: venue.url }] = ways;
  const { code, facilitatorToken } = await createWorkshop(first.url, { pack, title: 'A trial run', groups });

  let number = 0;
  const guest = (name: string, token?: string): Guest => {
    const { url, transports } = ways[number++] ?? first;
    return openGuest({ name, url, code, token, ...(transports === undefined ? {} : { transports }) });
  };
  const facilitator = guest('The facilitator', facilitatorToken);
  await facilitator.live();
  const order = inOrder(facilitatorView(facilitator).room.groups).map(([id]) => id);

  const tables: Guest[][] = [];
  for (const [place, group] of order.entries()) {
    const table: Guest[] = [];
    for (let seat = 0; seat < (sizes[place] ?? 0); seat++) {
      const name = `Person ${number}`;
      const { token } = await takeSeat((ways[number] ?? first).url, code, { name, group, ...joining(number) });
      table.push(guest(name, token));
    }
    tables.push(table);
  }
  const screens = Array.from({ length: screenCount }, (_, screen) => guest(`Screen ${screen + 1}`));
  const seats = tables.flat();
  const everybody = [facilitator, ...seats, ...screens];
  await Promise.all(everybody.map((each) => each.live()));

  const log = (): Promise<Log> => readLog(dataDir, code);
  return {
    code,
    facilitator,
    tables,
    seats,
    screens,
    everybody,
    groups: order,
    async go(step) {
      await facilitator.done({ type: 'step.go', payload: { step } });
      await Promise.all(
        everybody.map((each) => each.until(`step ${step}`, ({ confirmed }) => confirmed?.room.step === step)),
      );
    },
    log,
    async agree(given) {
      const found = given ?? (await log());
      for (const each of everybody) {
        await each.until('the same view as the log', ({ status, confirmed, you, mine }) => {
          if (status.kind !== 'live' || confirmed === undefined) return false;
          const own = you?.kind !== 'seat' || same(mine, found.mine(you.seat));
          return own && same(confirmed, found.view(audienceOf(confirmed)));
        });
      }
      return found;
    },
    end() {
      for (const each of everybody) each.end();
    },
  };
}
