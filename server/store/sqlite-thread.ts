/** The thread that holds the database: whatever calls wait together share one transaction, one sync and one reply. */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { type Call, type CallKind, CLOSE, type FromThread, OPENED, type Reply, type ToThread } from './calls.ts';
import { createCalls, isRead } from './sqlite-calls.ts';
import { openDatabase } from './sqlite-tables.ts';

/** Bounds how long the first of many waiting calls waits for the others. */
const MOST_TOGETHER = 500;

function listen(): void {
  const port = parentPort;
  if (port === null) throw new Error('The store runs in a thread of its own.');
  const { file }: { file: string } = workerData;
  const database = openDatabase(file);
  const run = createCalls(database);
  const send = (message: FromThread): void => port.postMessage(message);

  port.on('message', (first: ToThread) => {
    const waiting: Call[] = [];
    let message: ToThread | undefined = first;
    while (message !== undefined && message !== CLOSE) {
      waiting.push(message);
      const next: { message: ToThread } | undefined =
        waiting.length < MOST_TOGETHER ? receiveMessageOnPort(port) : undefined;
      message = next?.message;
    }
    if (waiting.length > 0) send(together(database, run, waiting));
    if (message === CLOSE) {
      database.close();
      port.close();
    }
  });
  send(OPENED);
}

type Run = ReturnType<typeof createCalls>;

function together(database: DatabaseSyncInstance, run: Run, calls: readonly Call[]): readonly Reply[] {
  const [only] = calls;
  // VACUUM cannot run inside a transaction, so a backup goes alone.
  if (calls.some(({ kind }) => kind === 'backup') && calls.length > 1) {
    return calls.flatMap((call) => together(database, run, [call]));
  }
  if (only?.kind === 'backup' || calls.every(({ kind }) => isRead(kind))) return calls.map((call) => answer(run, call));
  try {
    database.exec('BEGIN IMMEDIATE');
    const replies = calls.map((call) => {
      database.exec('SAVEPOINT one');
      const reply = answer(run, call);
      // A full disk ends the whole transaction by itself; then no savepoint is left and nothing of it counts.
      if (!database.isTransaction) throw new Error(reply.ok ? 'The transaction ended early.' : reply.error);
      database.exec(reply.ok ? 'RELEASE one' : 'ROLLBACK TO one; RELEASE one');
      return reply;
    });
    database.exec('COMMIT');
    return replies;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    return calls.map(({ number, kind }) => ({ number, kind, ok: false, error: String(error) }));
  }
}

function answer<K extends CallKind>(run: Run, call: Call<K>): Reply<K> {
  const { number, kind } = call;
  try {
    return { number, kind, ok: true, output: run(call) };
  } catch (error) {
    return { number, kind, ok: false, error: String(error) };
  }
}

listen();
