/** What the doors of a running server share: where things are, who may come in, and what is counted. */
import type { FastifyBaseLogger } from 'fastify';
import type { PackHash } from '../../shared/game/ids.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Health } from '../health.ts';
import type { Metrics } from '../metrics.ts';
import type { Chance, Time } from '../outside.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import type { Workshops } from '../workshop/workshops.ts';
import type { Limits, WrongCodes } from './limits.ts';

export interface OfferedPack {
  readonly hash: PackHash;
  readonly pack: Pack;
}

export interface House {
  readonly settings: Pick<Settings, 'hostKey' | 'publicUrl' | 'proxies'>;
  readonly time: Time;
  readonly chance: Chance;
  readonly store: Store;
  readonly workshops: Workshops;
  readonly packs: readonly OfferedPack[];
  readonly limits: Limits;
  readonly wrongCodes: WrongCodes;
  readonly metrics: Metrics;
  readonly health: Health;
  /** Where phones in the room find this machine, if it is on a network now and open to it. */
  readonly lan: () => string | undefined;
  readonly log: FastifyBaseLogger;
  /** The folder with the built pages. */
  readonly clientDir: string;
}
