/** What every HTTP route needs to read from a request: where it comes from, which workshop, which key. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Key } from '../../shared/game/state.ts';
import { readCode } from '../../shared/protocol/join-code.ts';
import type { Hosted } from '../workshop/hosted.ts';
import { cameFrom } from './address.ts';
import type { House } from './house.ts';
import { problem } from './problem.ts';
import { keyFor } from './tokens.ts';

export function addressOf(house: House, request: FastifyRequest): string {
  return cameFrom(request.headers, request.socket.remoteAddress, house.settings.proxies);
}

/** Gives the workshop of a typed code to `act`. Guessing codes is slowed; a code that was right from an address never is. */
export async function withWorkshop<T>(
  house: House,
  address: string,
  typed: string,
  act: (hosted: Hosted) => Promise<T> | T,
): Promise<T> {
  const { workshops, wrongCodes } = house;
  const code = readCode(typed);
  if (code === undefined) throw problem('no_such_workshop');
  if (!wrongCodes.mayAsk(address, code)) throw problem('too_many_tries');
  const done = await workshops.use(code, async (hosted) => {
    wrongCodes.right(address, code);
    return { result: await act(hosted) };
  });
  if (done !== undefined) return done.result;
  wrongCodes.wrong(address);
  throw problem('no_such_workshop');
}

function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer ([\w-]{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
}

/** Whom the request's token lets in. */
export function keyOf(house: House, request: FastifyRequest, hosted: Hosted): Key {
  const token = bearerOf(request);
  const key = token === undefined ? undefined : keyFor(hosted.state(), token);
  if (key !== undefined) return key;
  if (token !== undefined) house.wrongCodes.wrong(addressOf(house, request));
  throw problem('not_known');
}

/** Passes if the server has no host key, or the request brings it. */
export function checkHostKey(house: House, request: FastifyRequest): void {
  const { hostKey } = house.settings;
  if (hostKey === undefined) return;
  const address = addressOf(house, request);
  const given = /^Bearer (.{1,400})$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (timingSafeEqual(digest(given), digest(hostKey))) return;
  if (!house.wrongCodes.mayAsk(address, '')) throw problem('too_many_tries');
  house.wrongCodes.wrong(address);
  throw problem('host_key');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
