/** Tokens and join codes. */
import { expect, test } from 'vitest';
import { makeId, type SeatId, type TokenHash } from '../../shared/game/ids.ts';
import { readCode } from '../../shared/protocol/join-code.ts';
import { realChance } from '../outside.ts';
import { newCode } from './codes.ts';
import { hashOf, keyFor, newToken } from './tokens.ts';

test('[DOOR1] a token has at least 128 bits and its hash is all that is kept', () => {
  const { token, hash } = newToken(realChance);
  expect(Buffer.from(token, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
  expect(hash).toMatch(/^[\w-]{43}$/);
  expect(hash).toBe(hashOf(token));
  expect(newToken(realChance).token).not.toBe(token);
});

test('[DOOR1] only the very token lets in', () => {
  const { token, hash } = newToken(realChance);
  const seat = makeId<SeatId>('s4');
  const state = { keys: { [makeId<TokenHash>('x'.repeat(43))]: { seat: makeId<SeatId>('s1') }, [hash]: { seat } } };
  expect(keyFor(state, token)).toEqual({ seat });
  for (const wrong of ['', `${token}A`, token.slice(1), hash, 'é'.repeat(300)])
    expect(keyFor(state, wrong)).toBeUndefined();
});

test('[DOOR2] codes are six characters without vowels and look-alikes', () => {
  for (let round = 0; round < 500; round++) {
    const code = newCode(realChance);
    expect(code).toMatch(/^[B-DF-HJKMNP-TV-Z2-9]{6}$/);
    expect(readCode(code)).toBe(code);
  }
});
