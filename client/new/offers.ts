/** What the create page asks of the server: the packs on offer, and opening a workshop. */
import { ask, type Problem, textOf } from '../entry/api.ts';

export interface OfferedPack {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** How many people a group may plan for. */
  readonly people: number;
  readonly minutes: number;
}

export interface Offers {
  readonly packs: readonly OfferedPack[];
  /** Whether this server asks for its host key. */
  readonly hostKey: boolean;
}

function isPack(value: unknown): value is OfferedPack {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'title' in value &&
    typeof value.title === 'string' &&
    'summary' in value &&
    typeof value.summary === 'string' &&
    'people' in value &&
    typeof value.people === 'number' &&
    'minutes' in value &&
    typeof value.minutes === 'number'
  );
}

/** Nothing if the server did not say. */
export async function fetchOffers(): Promise<Offers | undefined> {
  const reply = await ask('/api/packs');
  if (!reply.ok || typeof reply.body !== 'object' || reply.body === null || !('packs' in reply.body)) return undefined;
  const { packs } = reply.body;
  if (!Array.isArray(packs)) return undefined;
  return { packs: packs.filter(isPack), hostKey: 'hostKey' in reply.body && reply.body.hostKey === true };
}

export interface Opened {
  readonly code: string;
  readonly token: string;
}

export type Opening =
  | { readonly ok: true; readonly opened: Opened }
  | { readonly ok: false; readonly problem: Problem };

export type Wanted =
  | { readonly pack: string; readonly title: string; readonly groups: number }
  /** A saved record, as its file has it. */
  | { readonly record: unknown };

export async function openWorkshop(wanted: Wanted, hostKey: string | undefined): Promise<Opening> {
  const reply = await ask('/api/workshops', { method: 'POST', body: wanted, token: hostKey });
  if (!reply.ok) return reply;
  const code = textOf(reply.body, 'code');
  const token = textOf(reply.body, 'facilitatorToken');
  if (code === undefined || token === undefined)
    return { ok: false, problem: { status: 0, code: undefined, sentence: undefined } };
  return { ok: true, opened: { code, token } };
}
