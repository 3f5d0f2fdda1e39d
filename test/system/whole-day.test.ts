/** A whole day of 33 through the real door: all fifteen steps, and in the end the log, a replay of it and every view say the same. */
import { afterEach, expect, test } from 'vitest';
import type { Limits } from '../../server/door/limits.ts';
import { LIMITS_OF_PEOPLE } from '../../server/door/limits.ts';
import { chanceFrom } from '../../shared/game/chance.ts';
import { invariantBroken } from '../../shared/game/invariants.ts';
import { STEP_IDS, type StepId } from '../../shared/game/steps.ts';
import { playDay } from '../room/day.ts';
import { openRoom } from '../room/room.ts';
import { openVenue } from '../room/venue.ts';

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** Full speed is far faster than people. */
const QUICK: Limits = {
  ...LIMITS_OF_PEOPLE,
  commandsOfSeat: { perSecond: 1e6, burst: 1e6 },
  commandsOfWorkshop: { perSecond: 1e6, burst: 1e6 },
};

test('a day of 33 automatic people goes through all fifteen steps and leaves a log that replays to what everybody sees', async () => {
  const began = performance.now();
  const venue = await openVenue({ limits: QUICK });
  ends.push(venue.stop);
  const room = await openRoom(venue);
  ends.push(room.end);
  const steps: StepId[] = [];
  const { accepted, refused, written } = await playDay(room, {
    chance: chanceFrom('a whole day'),
    acts: 8,
    played: (step) => void steps.push(step),
  });
  expect(steps).toEqual(STEP_IDS);

  const log = await room.agree();
  const bytes = Buffer.byteLength(JSON.stringify(log.entries));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.info(
    `A whole day: ${seconds} s, ${accepted} acts done, ${[...refused.values()].reduce((a, b) => a + b, 0)} refused, ` +
      `${log.entries.length} entries in ${bytes} bytes, ${written} characters written. ${JSON.stringify([...refused])}`,
  );
  expect(invariantBroken(log.state, log.pack)).toBeUndefined();
  expect(room.everybody).toHaveLength(33);
}, 300_000);
