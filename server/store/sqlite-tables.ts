/** The tables of the embedded store and the settings that make its writes durable. */
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';

const TABLES = `
CREATE TABLE IF NOT EXISTS workshops (
  code TEXT PRIMARY KEY, seq INTEGER NOT NULL, opened_at INTEGER NOT NULL, last_at INTEGER NOT NULL,
  pack TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS entries (
  code TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL, by TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (code, seq), UNIQUE (code, by, id)
) STRICT;
CREATE TABLE IF NOT EXISTS snapshots (
  code TEXT NOT NULL, seq INTEGER NOT NULL, state TEXT NOT NULL, PRIMARY KEY (code, seq)
) STRICT;
CREATE TABLE IF NOT EXISTS packs (hash TEXT PRIMARY KEY, pack TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS texts (
  code TEXT NOT NULL, paper TEXT NOT NULL, seq INTEGER NOT NULL, update_bytes BLOB NOT NULL,
  PRIMARY KEY (code, paper, seq)
) STRICT;
CREATE TABLE IF NOT EXISTS probes (one INTEGER PRIMARY KEY, count INTEGER NOT NULL) STRICT;
`;

/** Packs that no workshop plays. */
export const DROP_UNPLAYED = 'DELETE FROM packs WHERE hash NOT IN (SELECT pack FROM workshops WHERE pack IS NOT NULL)';

/** Files of version 1 did not say which pack a workshop plays: the command that opened it does. */
const FROM_1 = `
ALTER TABLE workshops ADD COLUMN pack TEXT;
UPDATE workshops SET pack = (
  SELECT json_extract(body, '$.command.payload.pack') FROM entries WHERE entries.code = workshops.code AND seq = 1
);
`;

/** The version of these tables, kept in the file: a file of a later version is left alone. */
const VERSION = 2;
/** What SQLite calls FULL: a commit returns after its sync. */
const FULL = 2;

/** Opens the file and makes sure, on the live connection, that a commit is on the disk when it returns. */
export function openDatabase(file: string): DatabaseSyncInstance {
  const database = new DatabaseSync(file, { timeout: 5000 });
  try {
    const version = readPragma(database, 'user_version');
    if (version !== 0 && version !== 1 && version !== VERSION) {
      throw new Error(
        `${file} was written by another version of Anyborough (tables ${version}, this one has ${VERSION}).`,
      );
    }
    // Deleted means deleted: what a workshop held is written over, and not only left out of the tables.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
    const mode = readPragma(database, 'journal_mode');
    const synchronous = readPragma(database, 'synchronous');
    if (mode !== 'wal' || synchronous !== FULL) {
      throw new Error(
        `${file} cannot be written safely: journal_mode is ${mode} (wanted wal), synchronous is ${synchronous} (wanted ${FULL}). Put DATA_DIR on a local disk.`,
      );
    }
    if (version === 0) database.exec(`BEGIN IMMEDIATE; ${TABLES}; PRAGMA user_version = ${VERSION}; COMMIT;`);
    if (version === 1) database.exec(`BEGIN IMMEDIATE; ${FROM_1}; PRAGMA user_version = ${VERSION}; COMMIT;`);
    for (const table of ['snapshots', 'texts']) {
      database.exec(`DELETE FROM ${table} WHERE code NOT IN (SELECT code FROM workshops)`);
    }
    database.exec(DROP_UNPLAYED);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function readPragma(database: DatabaseSyncInstance, name: string): unknown {
  const row: Readonly<Record<string, unknown>> | undefined = database.prepare(`PRAGMA ${name}`).get();
  return row === undefined ? undefined : Object.values(row)[0];
}
