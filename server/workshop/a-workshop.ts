/** Builders for tests of a workshop: the real pack, orders by people, and a runner that remembers what it told. */
import { type FacilitatorId, makeId, type SeatId, type TokenHash } from '../../shared/game/ids.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { By } from '../../shared/protocol/messages.ts';
import { hashPack } from '../packs/hash.ts';
import { loadPackFolder } from '../packs/read.ts';
import { scenariosDir } from '../places.ts';
import type { Store } from '../store/store.ts';
import { createTestTime, type TestTime } from '../test-time.ts';
import { load } from './position.ts';
import { createRunner, type Order, type Published, type Runner, type RunnerParts } from './runner.ts';

export const CODE = 'K7M4QX';
export const lead = makeId<FacilitatorId>('f1');

const reading = await loadPackFolder(`${scenariosDir}/anyborough`);
if (!reading.ok) throw new Error('The pack of the repository cannot be read.');
export const pack: Pack = reading.pack;

/** A token hash like every other, told apart by its letter. */
export function aHash(letter: string): TokenHash {
  return makeId<TokenHash>(letter.repeat(43));
}

let last = 0;

export function anOrder(command: Command, by: By = lead, id = `order-${++last}`): Order {
  return { by, id, command };
}

export function opening(): Order {
  const payload = {
    code: CODE,
    title: 'A day in Anyborough',
    pack: hashPack(pack),
    groups: 3,
    seed: 'seed-of-tests',
    facilitator: lead,
    token: aHash('F'),
  };
  return anOrder({ type: 'workshop.open', payload }, 'door', 'open');
}

export function joining(name: string): Order {
  const hash = makeId<TokenHash>(Buffer.from(name.padEnd(43, '-')).toString('base64url').slice(0, 43));
  return anOrder({ type: 'seat.take', payload: { name, token: hash } }, 'door');
}

export interface TestRunner extends Runner {
  readonly published: Published[];
  readonly failures: unknown[];
  readonly time: TestTime;
}

/** A runner on what the store has of the workshop, or of a new one. */
export async function aRunner(
  store: Store,
  time: TestTime = createTestTime(),
  papers: RunnerParts['papers'] = async () => ({}),
): Promise<TestRunner> {
  const published: Published[] = [];
  const failures: unknown[] = [];
  const loaded = await load(store, CODE);
  const runner = createRunner({
    code: CODE,
    pack,
    store,
    time,
    papers,
    events: {
      published: (done) => published.push(done),
      stored() {},
      failed: (error) => failures.push(error),
    },
    ...(loaded === undefined ? {} : { loaded }),
  });
  return { ...runner, published, failures, time };
}

/** A runner of a workshop that was just opened, with somebody at the first table. */
export async function aRunnerWithPeople(
  store: Store,
  time?: TestTime,
): Promise<{ runner: TestRunner; seats: readonly SeatId[] }> {
  const runner = await aRunner(store, time);
  await runner.submit(opening());
  for (const name of ['Ada', 'Bea', 'Cal']) await runner.submit(joining(name));
  const seats = Object.keys(runner.position().state?.seats ?? {}).map((seat) => makeId<SeatId>(seat));
  return { runner, seats };
}

/** Something a facilitator can always do, and that is never the same twice. */
export function announcing(text: string, id?: string): Order {
  return anOrder({ type: 'announce', payload: { text, lookUp: false } }, lead, id);
}
