import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../shared/game/commands.ts';
import { keysOf } from '../../shared/game/records.ts';
import { STEP_IDS } from '../../shared/game/steps.ts';
import { FAULTS } from './faults.ts';
import { fuzz } from './fuzz.ts';
import { markedPack } from './real-pack.ts';

/** More of them, or another seed, can be asked for from outside. */
const COUNT = Number(process.env.FUZZ_COMMANDS ?? 20_000);
const SEED = process.env.FUZZ_SEED ?? 'Anyborough';
const pack = await markedPack();

// Far above what a run takes, and longer for a longer run: it ends one that hangs.
const LIMIT = { timeout: Math.max(300_000, COUNT * 30) };

test(
  '[FUZZ1] whatever people do, what must hold holds; every command is accepted often, every step reached',
  LIMIT,
  () => {
    const ran = fuzz({ commands: COUNT, seed: SEED, pack });
    const accepted = [...ran.accepted.values()].reduce((sum, each) => sum + each, 0);
    expect(ran.sent).toBe(COUNT);
    expect(accepted / ran.sent).toBeGreaterThanOrEqual(0.4);
    const least = Math.min(50, Math.floor(COUNT / 400));
    expect(keysOf(COMMANDS).filter((type) => (ran.accepted.get(type) ?? 0) < least)).toEqual([]);
    expect(new Set(ran.steps)).toEqual(new Set(STEP_IDS));
    // Secrets are found once they may be seen, so the search for them can find.
    expect(ran.marksTold).toBeGreaterThan(COUNT / 20);
  },
);

describe('a planted fault is found', () => {
  test.each(FAULTS)('[FUZZ2] $name: $foundBy', ({ foundBy, game }) => {
    expect(() => fuzz({ commands: 12_000, seed: SEED, pack, game })).toThrow(
      new RegExp(`^${foundBy}: .*seed "${SEED}"`),
    );
  });
});
