/** The embedded store keeps the contract, and refuses a file it could not write safely. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from 'vitest';
import { anEntry, describeStore } from './contract.ts';
import { databaseFile, openSqlite } from './sqlite.ts';
import { openDatabase } from './sqlite-tables.ts';

function folder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'anyborough-store-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

describeStore('SQLite', async () => {
  const { path, remove } = folder();
  let store = await openSqlite(path);
  return {
    store,
    async again() {
      await store.close();
      store = await openSqlite(path);
      return store;
    },
    async end() {
      await store.close();
      remove();
    },
  };
});

test('[STORE12] journal_mode and synchronous are read back on the live connection', () => {
  const { path, remove } = folder();
  const database = openDatabase(databaseFile(path));
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  database.close();
  remove();
});

test('[STORE12] a database that cannot keep a write-ahead log is refused', () => {
  expect(() => openDatabase(':memory:')).toThrow('cannot be written safely');
});

test('[STORE13] a file of another version is left alone', async () => {
  const { path, remove } = folder();
  const later = new DatabaseSync(databaseFile(path));
  later.exec('PRAGMA user_version = 99');
  later.close();
  await expect(openSqlite(path)).rejects.toThrow('another version');
  remove();
});

test('[STORE9] what is left of a workshop that is not there is gone when the store opens', async () => {
  const { path, remove } = folder();
  const store = await openSqlite(path);
  await store.append({ code: 'A', expectedSeq: 0, entries: [anEntry(1)] });
  await store.delete('A');
  await store.appendText('A', 'p1', [Uint8Array.of(1)]);
  await store.close();
  const again = await openSqlite(path);
  expect(await again.papers('A')).toEqual([]);
  await again.close();
  remove();
});

test('[STORE14] a backup taken while the store is in use opens as a store', async () => {
  const { path, remove } = folder();
  const store = await openSqlite(path);
  await store.append({ code: 'A', expectedSeq: 0, entries: [anEntry(1)] });
  const copy = folder();
  await Promise.all([
    store.backup(databaseFile(copy.path)),
    store.append({ code: 'B', expectedSeq: 0, entries: [anEntry(1)] }),
  ]);
  await store.close();
  const restored = await openSqlite(copy.path);
  expect(await restored.read('A', 0)).toEqual([anEntry(1)]);
  await restored.close();
  remove();
  copy.remove();
});

test('[STORE5] a batch that fails halfway leaves nothing behind and spoils no other', async () => {
  const { path, remove } = folder();
  const store = await openSqlite(path);
  const twice = [anEntry(1), anEntry(1, { id: 'at the same place' })];
  const [failed, other] = await Promise.allSettled([
    store.append({ code: 'A', expectedSeq: 0, entries: twice }),
    store.append({ code: 'B', expectedSeq: 0, entries: [anEntry(1)] }),
  ]);
  expect(failed.status).toBe('rejected');
  expect(other).toEqual({ status: 'fulfilled', value: { ok: true } });
  expect(await store.read('A', 0)).toEqual([]);
  expect(await store.list()).toMatchObject([{ code: 'B' }]);
  await store.close();
  remove();
});
