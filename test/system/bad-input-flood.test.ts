/** Too much input: who is too fast is told so, and nothing of it is kept in memory. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { startChild } from '../room/child.ts';
import { ask, takeSeat } from '../room/door.ts';
import { SENTENCE } from '../room/raw.ts';
import { openRoom } from '../room/room.ts';
import { openVenue, QUICK } from '../room/venue.ts';

describe('too fast', () => {
  test('a burst is answered “too fast”, and only to its sender', async () => {
    const quiet = await openVenue({
      limits: { ...QUICK, commandsOfSeat: { perSecond: 0, burst: 4 } },
    });
    const table = await openRoom(quiet, { groups: 1, seatsEach: 2, screens: 0 });
    const [fast, slow] = table.seats;
    if (fast === undefined || slow === undefined) throw new Error('Two sit at the table.');
    const ready = (number: number) => ({ id: `r${number}`, type: 'ready.set', payload: { ready: number % 2 === 0 } });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, number) => fast.line.command(ready(number))));
    const codes = answers.map((answer) => (answer?.ok ? 'done' : answer?.code));
    expect(codes.filter((code) => code === 'too_fast')).toHaveLength(6);
    expect(answers.find((answer) => answer?.ok === false)).toMatchObject({ message: expect.stringMatching(SENTENCE) });
    expect(await slow.line.command(ready(0))).toMatchObject({ ok: true });
    table.end();
    await quiet.stop();
  });
});

describe('no trace in memory', () => {
  // With a heap of this many megabytes, whatever is kept of what is sent below ends the process.
  const HEAP = '--max-old-space-size=72';

  test('a program that keeps what it is sent does not live through it', () => {
    const keeper = `const kept = []; for (let n = 0; n < 6000; n++) kept.push(JSON.parse('["' + n + 'y'.repeat(60000) + '"]'));`;
    expect(spawnSync(process.execPath, [HEAP, '-e', keeper]).status).not.toBe(0);
  });

  test('five times more nonsense than the server has memory for leaves it running', async () => {
    const child = await startChild({ settings: { NODE_OPTIONS: HEAP } });
    const crowd = await openRoom(child, { groups: 1, seatsEach: 2, screens: 0 });
    const [first] = crowd.seats;
    if (first === undefined) throw new Error('Somebody sits there.');
    const text = 'y'.repeat(60_000);
    for (let round = 0; round < 120; round++) {
      const body = { name: text };
      await Promise.all([
        ...Array.from({ length: 30 }, () => ask(`${child.url}/api/workshops/${crowd.code}/seats`, { body })),
        ...Array.from({ length: 20 }, (_, number) =>
          first.line.command({ id: `m${round}-${number}`, type: 'need.add', payload: { plan: 'p1', text } }),
        ),
      ]);
    }
    const again = await takeSeat(child.url, crowd.code, { name: 'Somebody' });
    expect(again.seatId).not.toBe('');
    await crowd.agree();
    crowd.end();
    await child.end();
  });
});
