/** What lets this browser in: tokens by workshop and role. They arrive in the address, and leave it before anybody can read it. */
import type { Memory } from './storage.ts';

export type Role = 'seat' | 'facilitator';

const place = (code: string, role: Role) => `anyborough:key:${code}:${role}`;

export function keyOf(memory: Memory, code: string, role: Role): string | undefined {
  return memory.read(place(code, role));
}

/** The code of the workshop that was last run from this browser. */
const LAST_RUN = 'anyborough:run';

export function keepKey(memory: Memory, code: string, role: Role, token: string): void {
  memory.write(place(code, role), token);
  if (role === 'facilitator') memory.write(LAST_RUN, code);
}

/** The workshop that this browser still has the facilitator's key of: the way back to its console. */
export function lastRun(memory: Memory): string | undefined {
  const code = memory.read(LAST_RUN);
  return code !== undefined && keyOf(memory, code, 'facilitator') !== undefined ? code : undefined;
}

export function forgetKey(memory: Memory, code: string, role: Role): void {
  memory.forget(place(code, role));
}

/**
 * Where a tab keeps what was not answered yet: another seat taken in the same tab sends nothing of the first one's.
 * A few letters of the key tell seats apart.
 */
export function keptPlace(code: string, who: Role | 'screen', token: string | undefined): string {
  return `anyborough:kept:${code}:${who}:${token?.slice(-8) ?? ''}`;
}

/** What an address carries behind its `#`. */
export type Carried = { readonly kind: 'key' | 'link'; readonly token: string };

export function carriedBy(fragment: string): Carried | undefined {
  const [, kind, token] = /^#(key|link)=([\w-]{16,200})$/.exec(fragment) ?? [];
  if (token === undefined || (kind !== 'key' && kind !== 'link')) return undefined;
  return { kind, token };
}

/** Reads what the address carries and takes it off the address bar and the history: the laptop may be mirrored. */
export function takeFromAddress(): Carried | undefined {
  const carried = carriedBy(location.hash);
  if (carried !== undefined) history.replaceState(history.state, '', location.pathname + location.search);
  return carried;
}
