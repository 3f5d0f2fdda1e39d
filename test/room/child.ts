/** The built server in a process of its own, on a data folder of its own: it can be killed and started again on the same port. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SERVER = join(ROOT, 'dist', 'server', 'cli.js');

export interface Child {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  readonly pid: () => number;
  /** What it has written so far, in all its lives. */
  readonly output: () => string;
  /** As the kernel ends a process: no farewell. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Ends it gracefully and removes its data. */
  readonly end: () => Promise<void>;
}

interface ChildOptions {
  readonly settings?: Readonly<Record<string, string>>;
  /** What runs the server instead of Node itself, like a tracer, with its options. */
  readonly under?: readonly [command: string, ...options: string[]];
}

/** A port that was free a moment ago, below those the system gives out by itself, so that it stays free for a restart. */
async function freePort(): Promise<number> {
  for (let port = 20_000 + (process.pid % 500) * 20; port < 32_000; port++) {
    const door = createServer();
    const free = await new Promise<boolean>((resolve) => {
      door.once('error', () => resolve(false));
      door.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!free) continue;
    await new Promise((resolve) => door.close(resolve));
    return port;
  }
  throw new Error('There is no free port.');
}

let built = false;

/** What is tried out is what the sources say now, also when a test is run alone. */
function build(): void {
  if (built) return;
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', 'build.mjs')], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The server cannot be built:\n${stderr}`);
  built = true;
}

export async function startChild({ settings = {}, under }: ChildOptions = {}): Promise<Child> {
  build();
  const dataDir = mkdtempSync(join(tmpdir(), 'anyborough-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const written: string[] = [];
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const [command, ...before] = under ?? [process.execPath];
    const options = [...before, ...(under === undefined ? [] : [process.execPath]), SERVER, 'serve'];
    const { DATABASE_URL: _, HOST_KEY: __, PUBLIC_URL: ___, ...environment } = process.env;
    const started = spawn(command, options, {
      env: { ...environment, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    const { stdout, stderr } = started;
    createInterface({ input: stderr }).on('line', (line) => written.push(line));
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: stdout }).on('line', (line) => {
        written.push(line);
        if (line.includes(String(port))) resolve();
      });
      started.once('error', reject);
      started.once('exit', (code, signal) =>
        reject(new Error(`The server ended with ${code ?? signal} before it served:\n${written.join('\n')}`)),
      );
    });
  }

  async function stop(signal: NodeJS.Signals): Promise<void> {
    const stopping = child;
    child = undefined;
    if (stopping === undefined || stopping.exitCode !== null || stopping.signalCode !== null) return;
    const gone = once(stopping, 'exit');
    stopping.kill(signal);
    await gone;
  }

  await start();
  return {
    url,
    port,
    dataDir,
    pid() {
      if (child?.pid === undefined) throw new Error('The server is not running.');
      return child.pid;
    },
    output: () => written.join('\n'),
    kill: () => stop('SIGKILL'),
    start,
    async end() {
      await stop('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
