/** Commands at the door: read strictly, stamped with who sent them, given to the workshop. */
import type { z } from 'zod';
import { factsOf } from '../../shared/game/commands.ts';
import { refuse } from '../../shared/game/refusals.ts';
import {
  type Command,
  type CommandType,
  commandMessage,
  type Payload,
  payloads,
} from '../../shared/protocol/commands.ts';
import type { Answer, By } from '../../shared/protocol/messages.ts';
import { facilitatorOf, seatOf, type Who } from '../workshop/connections.ts';
import type { Order } from '../workshop/runner.ts';
import type { Guest } from './guest.ts';
import { ratesOf } from './rates.ts';
import { newToken } from './tokens.ts';

/** How long a one-use link lives, in milliseconds. */
const LINK_LIVES = 10 * 60_000;

type Refused = 'malformed' | 'unknown_command' | 'not_yours' | 'not_saved' | 'too_fast';

export function refusal(code: Refused): Answer {
  return { ok: false, ...refuse(code) };
}

/** Who a connection acts as; the public screen acts as nobody. */
export function byOf(who: Who): By | undefined {
  return seatOf(who) ?? facilitatorOf(who);
}

export async function takeCommand(guest: Guest, message: unknown): Promise<Answer> {
  const { house, hosted, who } = guest;
  const by = byOf(who);
  const read = commandMessage.safeParse(message);
  const type = read.success && isType(read.data.type) ? read.data.type : undefined;
  const answer = await answerTo();
  house.metrics.command(type ?? 'unknown', answer.ok ? 'ok' : answer.code);
  return answer;

  async function answerTo(): Promise<Answer> {
    if (by === undefined) return refusal('not_yours');
    if (!ratesOf(house, hosted).command(by)) return refusal('too_fast');
    if (!read.success) return refusal('malformed');
    if (type === undefined) return refusal('unknown_command');
    // What only the server's own door sends is not even read.
    if (factsOf(type).who === 'door') return refusal('not_yours');
    const command = readCommand(type, read.data.payload);
    if (command === undefined) return refusal('malformed');
    return hosted.submit({ by, id: read.data.id, command, ...linkFor(guest, command) });
  }
}

function isType(type: string): type is CommandType {
  return Object.hasOwn(payloads, type);
}

const schemas: { readonly [T in CommandType]: z.ZodType<Payload<T>> } = payloads;

function readCommand<T extends CommandType>(type: T, payload: unknown): Command<T> | undefined {
  const read = schemas[type].safeParse(payload);
  return read.success ? { type, payload: read.data } : undefined;
}

function linkFor({ house, hosted }: Guest, { type }: Command): Pick<Order, 'link'> {
  if (type !== 'seat.link' && type !== 'facilitator.invite') return {};
  // The code stands in front, so that the link alone finds its workshop, also past a balancer.
  const { token, hash } = newToken(house.chance, `${hosted.code}-`);
  return { link: { token, hash, until: house.time.now() + LINK_LIVES } };
}
