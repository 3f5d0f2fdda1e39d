/** A server in this process, on a data folder of its own that goes when it stops. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIMITS_OF_PEOPLE, type Limits, type Rate } from '../../server/door/limits.ts';
import { hashPack } from '../../server/packs/hash.ts';
import { loadPackFolder } from '../../server/packs/read.ts';
import { startServer } from '../../server/serve.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Venue } from './room.ts';

export interface TestVenue extends Venue {
  readonly stop: () => Promise<void>;
}

interface VenueOptions {
  readonly packs?: readonly Pack[];
  readonly limits?: Limits;
  /** Puts a store of the test's own between the server and the real one. */
  readonly store?: (real: Store) => Store;
}

/** So many a second that only tests of speed ever meet a limit. */
const often: Rate = { perSecond: 1e6, burst: 1e6 };

/** For rooms that are far faster than people. */
export const QUICK: Limits = {
  ...LIMITS_OF_PEOPLE,
  commandsOfSeat: often,
  commandsOfWorkshop: often,
  textsOfSeat: often,
  textsOfWorkshop: often,
  recordsOfKey: often,
  askedOfConnection: often,
  wrongCodesOfAddress: often,
  workshopsOfAddress: often,
};

/** The pack of the repository, as the server reads it. */
export async function realPack(): Promise<Pack> {
  const reading = await loadPackFolder(fileURLToPath(new URL('../../scenarios/anyborough', import.meta.url)));
  if (!reading.ok) throw new Error('The pack cannot be read.');
  return reading.pack;
}

export async function openVenue({ packs, limits, store }: VenueOptions = {}): Promise<TestVenue> {
  const dataDir = mkdtempSync(join(tmpdir(), 'anyborough-'));
  const real = await openSqlite(dataDir);
  const server = await startServer({
    settings: { port: 0, host: '127.0.0.1', dataDir, proxies: 0, retentionDays: 90, logLevel: 'silent' },
    store: store === undefined ? real : store(real),
    ...(packs === undefined ? {} : { packs: packs.map((pack) => ({ pack, hash: hashPack(pack) })) }),
    ...(limits === undefined ? {} : { limits }),
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    dataDir,
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
