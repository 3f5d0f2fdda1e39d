/** The server of the bench, in a process of its own, and what it says of itself. */
import { type Child, startChild } from '../test/room/child.ts';
import { ask } from '../test/room/door.ts';

export interface Memory {
  /** Live objects and buffers, after a collection. */
  readonly live: number;
  /** What the system has given the process. */
  readonly resident: number;
}

/** A server that believes where connections say they come from, and collects its garbage when told. */
export function startServer(): Promise<Child> {
  const collect = new URL('collect.mjs', import.meta.url).href;
  return startChild({ settings: { TRUST_PROXY: '1', NODE_OPTIONS: `--import ${collect}` } });
}

type Metrics = (name: string) => number;

async function metrics(server: Child): Promise<Metrics> {
  const { text } = await ask(`${server.url}/metrics`);
  return (name) => Number(new RegExp(`^${name} ([\\d.e+]+)`, 'm').exec(text)?.[1] ?? Number.NaN);
}

/** Seconds of processor time the server has used, all threads together. */
export async function processor(server: Child): Promise<number> {
  return (await metrics(server))('process_cpu_seconds_total');
}

/** Bytes the server uses. Collects its garbage first, which is a stop of its own: never right before a timing. */
export async function memory(server: Child): Promise<Memory> {
  process.kill(server.pid(), 'SIGUSR2');
  const value = await metrics(server);
  return {
    live: value('nodejs_heap_size_used_bytes') + value('nodejs_external_memory_bytes'),
    resident: value('process_resident_memory_bytes'),
  };
}
