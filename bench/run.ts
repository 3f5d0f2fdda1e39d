/** `npm run bench`: one server process, one process full of people. Prints a table; fails only if a view differs from the log. */
import { cpus } from 'node:os';
import { openSqlite } from '../server/store/sqlite.ts';
import type { Child } from '../test/room/child.ts';
import { audienceOf, logFrom } from '../test/room/log.ts';
import { same } from '../test/room/same.ts';
import { joinBytes } from '../test/room/sizes.ts';
import { wholeDay } from './day.ts';
import { type Hall, openHall } from './hall.ts';
import { asManyAsItTakes, at, atRate, timeToTable } from './measure.ts';
import { type Memory, memory, processor, startServer } from './server.ts';

const HALLS = Number(process.env.BENCH_HALLS ?? 100);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 15);
const RATE = 1500;
const ROUNDS = 600;
/** Commands sent before anything is timed, so that the engine has compiled what it will run. */
const WARM_UP = 300;
/** How long all halls play at the rate before it counts, in seconds. */
const WARM_UP_SECONDS = 5;

/** Tells each view that differs from the log, and each message that was missing. */
async function compare(server: Child, halls: readonly Hall[]): Promise<string[]> {
  const wrong: string[] = [];
  await Promise.all(halls.map(everybodyHasAll));
  const store = await openSqlite(server.dataDir);
  for (const { code, everybody } of halls) {
    const log = await logFrom(store, code);
    for (const listener of everybody) {
      const view = listener.view();
      const audience = audienceOf(view);
      if (listener.gaps() > 0) wrong.push(`${code} ${audience}: ${listener.gaps()} gaps`);
      if (!same(view, log.view(audience))) wrong.push(`${code} ${audience}: differs from the log at ${listener.seq()}`);
    }
  }
  await store.close();
  return wrong;
}

/** The last thing said in a hall reaches everybody, so whoever has heard it has heard all before it. */
async function everybodyHasAll({ facilitator, everybody }: Hall): Promise<void> {
  const heard = everybody.map(
    (listener) =>
      new Promise<void>((resolve) => {
        listener.heard = () => {
          const view = listener.view();
          if (view.room.announcement !== undefined) resolve();
        };
      }),
  );
  await facilitator.send({ type: 'announce', payload: { text: 'That was all.', lookUp: false } });
  await Promise.all(heard);
}

const row = (what: string, value: string): void => console.log(`| ${what.padEnd(70)} | ${value.padStart(46)} |`);
const ms = (value: number): string => `${value.toFixed(1)} ms`;

console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}`);
const server = await startServer();
try {
  const first = await openHall(server.url, 0);
  await timeToTable(first, WARM_UP);
  const { seen, acked } = await timeToTable(first, ROUNDS);

  const empty = await memory(server);
  const halls = [first];
  for (let number = 1; number < HALLS; number++) halls.push(await openHall(server.url, number));
  const filled = await memory(server);

  await atRate(halls, RATE, WARM_UP_SECONDS);
  for (const { everybody } of halls) for (const listener of everybody) listener.view();
  const before = await processor(server);
  const steady = await atRate(halls, RATE, SECONDS);
  const between = await processor(server);
  const most = await asManyAsItTakes(halls, 2 * HALLS, SECONDS);
  const end = await processor(server);
  const after = await memory(server);
  const wrong = await compare(server, halls);

  row('', '');
  row('Last of the 11 has the change, median / p99', `${ms(at(seen, 0.5))} / ${ms(at(seen, 0.99))}`);
  row('Sender has the acknowledgement, median / p99', `${ms(at(acked, 0.5))} / ${ms(at(acked, 0.99))}`);
  const share = (between - before) / steady.seconds;
  row(
    `${HALLS} workshops, sent at ${RATE} a second: acknowledged a second, p50 / p99`,
    `${Math.round(steady.commands / steady.seconds)}, ${ms(at(steady.times, 0.5))} / ${ms(at(steady.times, 0.99))}`,
  );
  row('  of one processor core', `${(100 * share).toFixed(0)} %`);
  const shareAtMost = (end - between) / most.seconds;
  row(
    `${HALLS} workshops, as many as it takes: a second, p50 / p99`,
    `${Math.round(most.commands / most.seconds)}, ${ms(at(most.times, 0.5))} / ${ms(at(most.times, 0.99))}`,
  );
  row('  of one processor core', `${(100 * shareAtMost).toFixed(0)} %`);
  const each = (what: 'live' | 'resident', now: Memory): string =>
    `${((now[what] - empty[what]) / Math.max(1, HALLS - 1) / 1e6).toFixed(2)} MB`;
  row(
    'Memory of a workshop with its 33 connections: filled / after all',
    `${each('live', filled)} / ${each('live', after)}`,
  );
  row('  as the system counts it, garbage included', `${each('resident', filled)} / ${each('resident', after)}`);
  row('Joining at this step, table / facilitator, on the wire', await joins(first));
  row(
    'Views compared with the log',
    `${halls.reduce((sum, { everybody }) => sum + everybody.length, 0)}, ${wrong.length} differ`,
  );

  for (const line of wrong) console.error(line);
  for (const { everybody } of halls) for (const listener of everybody) listener.end();
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await server.end();
}

const day = await wholeDay();
row('A whole day of 33, each person acting eight times a step', `${day.seconds.toFixed(1)} s`);
row('  its log, and what was written on papers', `${day.entries} entries, ${kB(day.bytes)}; ${kB(day.written)}`);
const kept = (what: 'live' | 'resident'): string => `${((day.after[what] - day.before[what]) / 1e6).toFixed(2)} MB`;
row('  what the server holds more at its end: live / as the system counts it', `${kept('live')} / ${kept('resident')}`);
row(
  '  joining at the step where it takes most, table / facilitator',
  `${kB(day.table.bytes)} (${day.table.step}) / ${kB(day.console.bytes)} (${day.console.step})`,
);

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

async function joins({ code, tables, facilitator }: Hall): Promise<string> {
  const seat = tables[0]?.[0];
  const table = await joinBytes({ url: server.url, code, token: seat?.token });
  const console = await joinBytes({ url: server.url, code, token: facilitator.token });
  return `${kB(table)} / ${kB(console)}`;
}
