/** Tokens that let people in: made from chance, stored only as hashes, compared without telling how close a guess was. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { makeId, type TokenHash } from '../../shared/game/ids.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { Key, Workshop } from '../../shared/game/state.ts';
import type { Chance } from '../outside.ts';

/** 144 bits: 24 characters without padding. */
const TOKEN_BYTES = 18;
const LONGEST = 200;

export interface NewToken {
  /** Told once to who asked, never stored. */
  readonly token: string;
  readonly hash: TokenHash;
}

export function newToken(chance: Chance, prefix = ''): NewToken {
  const token = prefix + Buffer.from(chance.bytes(TOKEN_BYTES)).toString('base64url');
  return { token, hash: hashOf(token) };
}

export function hashOf(token: string): TokenHash {
  return makeId<TokenHash>(createHash('sha256').update(token).digest('base64url'));
}

/** Whom a token lets in. Every key is compared, so the time taken says nothing. */
export function keyFor(state: Pick<Workshop, 'keys'>, token: string): Key | undefined {
  if (token.length > LONGEST) return undefined;
  const wanted = Buffer.from(hashOf(token));
  let found: Key | undefined;
  for (const [hash, key] of entriesOf(state.keys)) {
    const held = Buffer.from(hash);
    if (held.length === wanted.length && timingSafeEqual(held, wanted)) found = key;
  }
  return found;
}
