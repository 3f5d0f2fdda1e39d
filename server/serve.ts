/** Starts and stops a server: its store, its doors, and the order in which they open and close. */
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyBaseLogger, LogController } from 'fastify';
import { lanAddress } from './door/address.ts';
import type { House, OfferedPack } from './door/house.ts';
import { addHttp, answer } from './door/http.ts';
import { createWrongCodes, LIMITS_OF_PEOPLE, type Limits } from './door/limits.ts';
import { malformed } from './door/problem.ts';
import { addSockets, createIo, roomsOf } from './door/socket.ts';
import { createHealth } from './health.ts';
import { createMetrics } from './metrics.ts';
import { type Chance, realChance, realTime, type Time } from './outside.ts';
import { hashPack } from './packs/hash.ts';
import { listPacks } from './packs/read.ts';
import { clientDir as builtClientDir, scenariosDir } from './places.ts';
import { startSweeping } from './retention.ts';
import type { Settings } from './settings.ts';
import { openSqlite } from './store/sqlite.ts';
import type { Store } from './store/store.ts';
import { createWorkshops } from './workshop/workshops.ts';

/** Most bodies are a name and a table. */
const LARGEST_BODY = 64 * 1024;

export interface ServerParts {
  readonly settings: Settings;
  readonly time?: Time;
  readonly chance?: Chance;
  /** Closed with the server. */
  readonly store?: Store;
  readonly packs?: readonly OfferedPack[];
  readonly clientDir?: string;
  readonly limits?: Limits;
  /** Ends the process, so that what started it starts it again. */
  readonly exit?: (code: number) => void;
}

export interface RunningServer {
  /** The address on this machine. */
  readonly url: string;
  /** The address others on the network can open, if the machine is on one and the server listens to it. */
  readonly lanUrl: string | undefined;
  readonly port: number;
  readonly log: FastifyBaseLogger;
  /** Nothing more is taken, everything taken is stored, then everything closes. */
  readonly stop: () => Promise<void>;
}

export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const {
    settings,
    time = realTime,
    chance = realChance,
    limits = LIMITS_OF_PEOPLE,
    exit = (code) => process.exit(code),
  } = parts;
  const app = Fastify({
    logger: { level: settings.logLevel, base: {} },
    // Addresses may hold one-use links: the HTTP door logs patterns instead.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: (_address, hop) => hop < settings.proxies,
    bodyLimit: LARGEST_BODY,
    // An address that cannot be read never reaches a route.
    frameworkErrors: (_error, _request, reply) => answer(reply, malformed()),
    forceCloseConnections: true,
  });
  const { log } = app;
  const packs = parts.packs ?? (await packsOnOffer(log));
  const store = parts.store ?? (await openSqlite(settings.dataDir, lost));
  // Up without a store the server would take everybody in and save nothing: a new one reads what was stored and goes on.
  function lost(error: Error): void {
    log.fatal({ err: error }, 'the store ended; the server ends, to be started again');
    exit(1);
  }
  const health = createHealth(store, time);
  const metrics = createMetrics(() => workshops.count());
  const io = createIo(app.server);
  const workshops = createWorkshops({
    store,
    time,
    chance,
    rooms: roomsOf(io),
    stored: metrics.stored,
    failed(error) {
      log.error({ err: error }, 'the store failed');
      metrics.failed();
      health.failed();
    },
  });
  const listensToAll = settings.host === '0.0.0.0' || settings.host === '::';
  // Asked each time: a laptop may join the venue's network after the start.
  const lan = (): string | undefined => (listensToAll ? lanAddress() : undefined);
  const wrongCodes = createWrongCodes(limits.wrongCodesOfAddress, time);
  const clientDir = parts.clientDir ?? builtClientDir;
  const house: House = {
    settings,
    time,
    chance,
    store,
    workshops,
    packs,
    limits,
    wrongCodes,
    metrics,
    health,
    lan,
    log,
    clientDir,
  };
  await addHttp(app, house);
  addSockets(io, house);
  // Closed here and not in onClose, which would wait for lines that never end by themselves.
  app.addHook('preClose', (done) => {
    void io.close();
    done();
  });
  await app.listen({ port: settings.port, host: settings.host });
  const stopSweeping = startSweeping({ store, workshops, time, days: settings.retentionDays, log });
  const port = portOf(app.server.address());

  let stopping: Promise<void> | undefined;
  async function stop(): Promise<void> {
    health.stopping();
    stopSweeping();
    await app.close();
    await workshops.stop();
    metrics.stop();
    await store.close();
  }
  return {
    url: `http://localhost:${port}`,
    lanUrl: lanUrl(lan(), port),
    port,
    log,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

function lanUrl(lan: string | undefined, port: number): string | undefined {
  return lan === undefined ? undefined : `http://${lan}:${port}`;
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}

async function packsOnOffer(log: FastifyBaseLogger): Promise<readonly OfferedPack[]> {
  const folders = await listPacks(scenariosDir);
  return folders.flatMap(({ dir, reading }) => {
    if (reading.ok) return [{ pack: reading.pack, hash: hashPack(reading.pack) }];
    log.error(
      { dir, problems: reading.problems.length },
      'a pack cannot be used; check it with: anyborough pack check',
    );
    return [];
  });
}
