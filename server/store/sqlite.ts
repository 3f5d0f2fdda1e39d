/** The embedded store: SQLite in a thread of its own, because its driver waits for the disk. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Entry } from '../../shared/game/entry.ts';
import type { Workshop } from '../../shared/game/state.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import {
  type Call,
  type CallKind,
  CLOSE,
  type FromThread,
  type Input,
  OPENED,
  type Output,
  type Reply,
} from './calls.ts';
import type { Store } from './store.ts';

const DATABASE_FILE = 'anyborough.sqlite';

/** Where the store keeps its file in a data folder. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, DATABASE_FILE);
}

/**
 * Opens, and makes if needed, the store in a folder. Rejects if writes could not be made durable there. `lost` is told if
 * the store's thread ends without being closed: from then on nothing is stored any more.
 */
export async function openSqlite(dataDir: string, lost: (error: Error) => void = () => {}): Promise<Store> {
  mkdirSync(dataDir, { recursive: true });
  const thread = await startThread(databaseFile(dataDir), lost);
  const call = thread.call;
  return {
    append: ({ code, expectedSeq, entries, pack }) =>
      call('append', {
        code,
        expectedSeq,
        rows: entries.map((entry) => {
          const { seq, at, by, id } = entry;
          return { seq, at, by, id, body: JSON.stringify(entry) };
        }),
        ...(pack === undefined ? {} : { pack: { hash: pack.hash, body: JSON.stringify(pack.pack) } }),
      }),
    read: async (code, afterSeq) => (await call('read', { code, afterSeq })).map(toEntry),
    async find(code, by, id) {
      const body = await call('find', { code, by, id });
      return body === undefined ? undefined : toEntry(body);
    },
    activity: (code) => call('activity', { code }),
    saveSnapshot: (code, { seq, state }) => call('saveSnapshot', { code, seq, state: JSON.stringify(state) }),
    async latestSnapshot(code) {
      const found = await call('latestSnapshot', { code });
      if (found === undefined) return undefined;
      const state: Workshop = JSON.parse(found.state);
      return { seq: found.seq, state };
    },
    list: () => call('list', undefined),
    delete: (code) => call('delete', { code }),
    async pack(hash) {
      const found = await call('pack', { hash });
      if (found === undefined) return undefined;
      const pack: Pack = JSON.parse(found);
      return pack;
    },
    appendText: (code, paper, updates) => call('appendText', { code, paper, updates }),
    readText: (code, paper) => call('readText', { code, paper }),
    papers: (code) => call('papers', { code }),
    compactText: (code, paper, upTo) => call('compactText', { code, paper, upTo }),
    probe: () => call('probe', undefined),
    backup: (file) => call('backup', { file }),
    close: thread.close,
  };
}

function toEntry(body: string): Entry {
  const entry: Entry = JSON.parse(body);
  return entry;
}

type Settle<K extends CallKind> = (reply: Reply<K>) => void;
type Waiting = { readonly [K in CallKind]: Map<number, Settle<K>> };

interface Thread {
  readonly call: <K extends CallKind>(kind: K, input: Input<K>) => Promise<Output<K>>;
  readonly close: () => Promise<void>;
}

async function startThread(file: string, lost: (error: Error) => void): Promise<Thread> {
  const worker = spawn(file);
  const waiting = nobodyWaiting();
  const failures = new Map<number, (error: Error) => void>();
  let ended: Error | undefined;
  let state: 'opening' | 'open' | 'closing' = 'opening';
  let last = 0;

  const exited = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      ended ??= new Error('The thread of the store ended.');
      for (const fail of failures.values()) fail(ended);
      failures.clear();
      if (state === 'open') lost(ended);
      resolve();
    });
  });
  const settle = <K extends CallKind>(reply: Reply<K>): void => {
    const map: Map<number, Settle<K>> = waiting[reply.kind];
    map.get(reply.number)?.(reply);
    map.delete(reply.number);
    failures.delete(reply.number);
  };
  await new Promise<void>((resolve, reject) => {
    worker.on('error', (error) => {
      ended = error instanceof Error ? error : new Error(String(error));
      reject(ended);
    });
    worker.on('message', (message: FromThread) => {
      if (message === OPENED) {
        state = 'open';
        resolve();
      } else for (const reply of message) settle(reply);
    });
  });

  return {
    call<K extends CallKind>(kind: K, input: Input<K>) {
      return new Promise<Output<K>>((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended);
          return;
        }
        const number = ++last;
        const map: Map<number, Settle<K>> = waiting[kind];
        map.set(number, (reply) => (reply.ok ? resolve(reply.output) : reject(new Error(reply.error))));
        failures.set(number, reject);
        const call: Call<K> = { number, kind, input };
        worker.postMessage(call);
      });
    },
    close() {
      ended ??= new Error('The store is closed.');
      state = 'closing';
      worker.postMessage(CLOSE);
      return exited;
    },
  };
}

/** Unbuilt, the thread is TypeScript and needs a loader; built, it is a file beside this one. */
function spawn(file: string): Worker {
  const options = { workerData: { file }, execArgv: [] };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./sqlite-thread.js', import.meta.url), options);
  const thread = new URL('./sqlite-thread.ts', import.meta.url).href;
  const load = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(thread)}, ${JSON.stringify(import.meta.url)}))`;
  return new Worker(load, { ...options, eval: true });
}

function nobodyWaiting(): Waiting {
  return {
    append: new Map(),
    read: new Map(),
    find: new Map(),
    activity: new Map(),
    saveSnapshot: new Map(),
    latestSnapshot: new Map(),
    list: new Map(),
    delete: new Map(),
    pack: new Map(),
    appendText: new Map(),
    readText: new Map(),
    papers: new Map(),
    compactText: new Map(),
    probe: new Map(),
    backup: new Map(),
  };
}
