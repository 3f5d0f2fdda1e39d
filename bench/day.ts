/** A whole day of WORKSHOP-33 on a server of its own: how long it takes, what it leaves on the disk, and what it keeps in memory. */
import { chanceFrom } from '../shared/game/chance.ts';
import type { StepId } from '../shared/game/steps.ts';
import { playDay } from '../test/room/day.ts';
import { takeSeat } from '../test/room/door.ts';
import { openRoom } from '../test/room/room.ts';
import { joinBytes } from '../test/room/sizes.ts';
import { type Memory, memory, startServer } from './server.ts';

/** How often each of thirty people acts in each step. */
const ACTS = 8;

interface Largest {
  readonly bytes: number;
  readonly step: StepId;
}

export interface Day {
  readonly seconds: number;
  readonly entries: number;
  /** Of the entries as they are stored. */
  readonly bytes: number;
  /** Characters people wrote on papers. */
  readonly written: number;
  readonly before: Memory;
  readonly after: Memory;
  /** Joining at the step where it takes most. */
  readonly table: Largest;
  readonly console: Largest;
}

/** Plays the day. Throws if anybody's view differs from the log in the end. */
export async function wholeDay(): Promise<Day> {
  const server = await startServer();
  try {
    const room = await openRoom(server);
    const { code, facilitator, groups } = room;
    // A seat is live in one place: somebody else at the table joins again and again.
    const late = await takeSeat(server.url, code, { name: 'Late', group: groups[0] });
    const before = await memory(server);
    const start = performance.now();
    let joining = 0;
    let table: Largest = { bytes: 0, step: 'lobby' };
    let console: Largest = table;
    const larger = (known: Largest, step: StepId, bytes: number) => (bytes > known.bytes ? { bytes, step } : known);
    const { written } = await playDay(room, {
      chance: chanceFrom('a day on the bench'),
      acts: ACTS,
      async played(step) {
        const began = performance.now();
        table = larger(table, step, await joinBytes({ url: server.url, code, token: late.token }));
        console = larger(console, step, await joinBytes({ url: server.url, code, token: facilitator.token }));
        joining += performance.now() - began;
      },
    });
    const seconds = (performance.now() - start - joining) / 1000;
    const { entries } = await room.agree();
    const bytes = Buffer.byteLength(JSON.stringify(entries));
    const after = await memory(server);
    room.end();
    return { seconds, entries: entries.length, bytes, written, before, after, table, console };
  } finally {
    await server.end();
  }
}
