/** The embedded store keeps the contract, and refuses a file it could not write safely. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from 'vitest';
import { makeId, type PackHash } from '../../shared/game/ids.ts';
import { aWorkshop } from '../../shared/game/testing/a-workshop.ts';
import { anEntry, describeStore } from './contract.ts';
import { databaseFile, openSqlite } from './sqlite.ts';
import { openDatabase } from './sqlite-tables.ts';

/** The tables as version 1 made them. */
const TABLES_1 = `
CREATE TABLE workshops (
  code TEXT PRIMARY KEY, seq INTEGER NOT NULL, opened_at INTEGER NOT NULL, last_at INTEGER NOT NULL
) STRICT;
CREATE TABLE entries (
  code TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, by TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (code, seq), UNIQUE (code, by, id)
) STRICT;
CREATE TABLE snapshots (
  code TEXT NOT NULL, seq INTEGER NOT NULL, state TEXT NOT NULL, PRIMARY KEY (code, seq)
) STRICT;
CREATE TABLE packs (hash TEXT PRIMARY KEY, pack TEXT NOT NULL) STRICT;
CREATE TABLE texts (
  code TEXT NOT NULL, paper TEXT NOT NULL, seq INTEGER NOT NULL, update_bytes BLOB NOT NULL,
  PRIMARY KEY (code, paper, seq)
) STRICT;
CREATE TABLE probes (one INTEGER PRIMARY KEY, count INTEGER NOT NULL) STRICT;
PRAGMA user_version = 1;
`;

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

test('[STORE15] a file that did not say yet which pack is played keeps those that are, and drops the others', async () => {
  const { path, remove } = folder();
  const w = aWorkshop();
  const { code, pack: hash } = w.state();
  const before = new DatabaseSync(databaseFile(path));
  before.exec(TABLES_1);
  const put = (table: string, ...values: (string | number)[]) =>
    before.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join()})`).run(...values);
  put('packs', hash, JSON.stringify(w.pack));
  put('packs', 'of a record that was refused', '{}');
  put('workshops', code, 1, 5, 5);
  const [first] = w.log();
  put('entries', code, 1, 5, 'door', 'open', JSON.stringify(first));
  before.close();
  const store = await openSqlite(path);
  expect(await store.read(code, 0)).toEqual([first]);
  expect(await store.pack(hash)).toEqual(w.pack);
  expect(await store.pack(makeId<PackHash>('of a record that was refused'))).toBeUndefined();
  await store.close();
  remove();
});

test('[STORE9] what is left of a workshop that is not there is gone when the store opens', async () => {
  const { path, remove } = folder();
  const store = await openSqlite(path);
  await store.append({ code: 'A', expectedSeq: 0, entries: [anEntry(1)] });
  await store.appendText('A', 'p1', [Uint8Array.of(1)]);
  await store.close();
  // As an earlier version left it.
  const earlier = new DatabaseSync(databaseFile(path));
  earlier.exec('DELETE FROM workshops');
  earlier.close();
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
