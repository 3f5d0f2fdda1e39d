/** What each call to the embedded store does in the database. Runs in the store's own thread, inside a transaction. */
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { NAMELESS } from '../../shared/game/hearing.ts';
import type { By } from '../../shared/protocol/messages.ts';
import type { Call, CallKind, Input, Output } from './calls.ts';
import { DROP_UNPLAYED } from './sqlite-tables.ts';

type Handlers = { readonly [K in CallKind]: (input: Input<K>) => Output<K> };

/** Calls that only read need no transaction and no sync. */
const READS: ReadonlySet<CallKind> = new Set([
  'read',
  'find',
  'activity',
  'latestSnapshot',
  'list',
  'pack',
  'readText',
  'papers',
]);

export function isRead(kind: CallKind): boolean {
  return READS.has(kind);
}

export function createCalls(database: DatabaseSyncInstance): <K extends CallKind>(call: Call<K>) => Output<K> {
  const headOf = database.prepare('SELECT seq FROM workshops WHERE code = ?');
  const setHead = database.prepare(
    `INSERT INTO workshops (code, seq, opened_at, last_at) VALUES (?1, ?2, ?3, ?4)
     ON CONFLICT (code) DO UPDATE SET seq = ?2, last_at = ?3`,
  );
  const known = database.prepare('SELECT 1 FROM entries WHERE code = ? AND by = ? AND id = ?');
  const insert = database.prepare('INSERT INTO entries (code, seq, at, by, id, body) VALUES (?, ?, ?, ?, ?, ?)');
  const tail = database.prepare('SELECT body FROM entries WHERE code = ? AND seq > ? ORDER BY seq');
  const one = database.prepare('SELECT body FROM entries WHERE code = ? AND by = ? AND id = ?');
  const acts = database.prepare(
    `SELECT by, count(*) AS acts, max(at) AS lastAt FROM entries
     WHERE code = ? AND json_extract(body, '$.did.type') NOT IN (${NAMELESS.map(() => '?').join()})
     GROUP BY by ORDER BY by`,
  );
  // Of a workshop that is there: a server that did not know of its deletion brings nothing of it back.
  const addSnapshot = database.prepare(
    `INSERT OR REPLACE INTO snapshots (code, seq, state)
     SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM workshops WHERE code = ?1)`,
  );
  const oldSnapshots = database.prepare(
    `DELETE FROM snapshots WHERE code = ?1
     AND seq NOT IN (SELECT seq FROM snapshots WHERE code = ?1 ORDER BY seq DESC LIMIT 2)`,
  );
  const latest = database.prepare('SELECT seq, state FROM snapshots WHERE code = ? ORDER BY seq DESC LIMIT 1');
  const workshops = database.prepare(
    'SELECT code, seq, opened_at AS openedAt, last_at AS lastAt FROM workshops ORDER BY code',
  );
  const addPack = database.prepare('INSERT OR IGNORE INTO packs (hash, pack) VALUES (?, ?)');
  const plays = database.prepare('UPDATE workshops SET pack = ? WHERE code = ?');
  const unplayed = database.prepare(DROP_UNPLAYED);
  const onePack = database.prepare('SELECT pack FROM packs WHERE hash = ?');
  const textEnd = database.prepare('SELECT coalesce(max(seq), 0) AS seq FROM texts WHERE code = ? AND paper = ?');
  const addText = database.prepare('INSERT INTO texts (code, paper, seq, update_bytes) VALUES (?, ?, ?, ?)');
  const text = database.prepare(
    'SELECT seq, update_bytes AS bytes FROM texts WHERE code = ? AND paper = ? ORDER BY seq',
  );
  const dropText = database.prepare('DELETE FROM texts WHERE code = ? AND paper = ? AND seq <= ?');
  const paperList = database.prepare('SELECT DISTINCT paper FROM texts WHERE code = ? ORDER BY paper');
  const addProbe = database.prepare(
    'INSERT INTO probes (one, count) VALUES (1, 1) ON CONFLICT (one) DO UPDATE SET count = count + 1',
  );

  const handlers: Handlers = {
    append({ code, expectedSeq, rows, pack }) {
      const head: { seq: number } | undefined = headOf.get(code);
      if (head === undefined && expectedSeq > 0) return { ok: false, reason: 'gone' };
      const repeat = rows.find(({ by, id }) => known.get(code, by, id) !== undefined);
      if (repeat !== undefined) return { ok: false, reason: 'repeat', by: repeat.by, id: repeat.id };
      if ((head?.seq ?? 0) !== expectedSeq) return { ok: false, reason: 'conflict' };
      for (const row of rows) insert.run(code, row.seq, row.at, row.by, row.id, row.body);
      const first = rows[0];
      const last = rows.at(-1);
      if (first !== undefined && last !== undefined) setHead.run(code, last.seq, first.at, last.at);
      if (pack !== undefined) {
        addPack.run(pack.hash, pack.body);
        plays.run(pack.hash, code);
      }
      return { ok: true };
    },
    read({ code, afterSeq }) {
      const rows: { body: string }[] = tail.all(code, afterSeq);
      return rows.map(({ body }) => body);
    },
    find({ code, by, id }) {
      const row: { body: string } | undefined = one.get(code, by, id);
      return row?.body;
    },
    activity({ code }) {
      const rows: { by: By; acts: number; lastAt: number }[] = acts.all(code, ...NAMELESS);
      return rows.map(({ by, acts, lastAt }) => ({ by, acts, lastAt }));
    },
    saveSnapshot({ code, seq, state }) {
      addSnapshot.run(code, seq, state);
      oldSnapshots.run(code);
      return undefined;
    },
    latestSnapshot({ code }) {
      const row: { seq: number; state: string } | undefined = latest.get(code);
      return row;
    },
    list() {
      const rows: { code: string; seq: number; openedAt: number; lastAt: number }[] = workshops.all();
      return rows.map(({ code, seq, openedAt, lastAt }) => ({ code, seq, openedAt, lastAt }));
    },
    delete({ code }) {
      for (const table of ['entries', 'snapshots', 'texts', 'workshops']) {
        database.prepare(`DELETE FROM ${table} WHERE code = ?`).run(code);
      }
      unplayed.run();
      return undefined;
    },
    pack({ hash }) {
      const row: { pack: string } | undefined = onePack.get(hash);
      return row?.pack;
    },
    appendText({ code, paper, updates }) {
      if (headOf.get(code) === undefined) return { ok: false, reason: 'gone' };
      const end: { seq: number } = textEnd.get(code, paper);
      let seq = end.seq;
      for (const update of updates) addText.run(code, paper, ++seq, update);
      return { ok: true, seq };
    },
    readText({ code, paper }) {
      const rows: { seq: number; bytes: Uint8Array }[] = text.all(code, paper);
      return rows.map(({ seq, bytes }) => ({ seq, update: new Uint8Array(bytes) }));
    },
    papers({ code }) {
      const rows: { paper: string }[] = paperList.all(code);
      return rows.map(({ paper }) => paper);
    },
    compactText({ code, paper, upTo }) {
      if (headOf.get(code) === undefined) return undefined;
      dropText.run(code, paper, upTo.seq);
      addText.run(code, paper, upTo.seq, upTo.update);
      return undefined;
    },
    probe() {
      addProbe.run();
      return undefined;
    },
    backup({ file }) {
      database.prepare('VACUUM INTO ?').run(file);
      return undefined;
    },
  };

  return (call) => {
    const handler = handlers[call.kind];
    return handler(call.input);
  };
}
