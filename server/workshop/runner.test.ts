/** The line of commands: order, exactly once, nothing told that is not stored, and what is read back. */
import { describe, expect, test } from 'vitest';
import { applyEntry } from '../../shared/game/entry.ts';
import type { Workshop } from '../../shared/game/state.ts';
import { createMemoryStore, createTroubledStore } from '../store/store-double.ts';
import { createTestTime } from '../test-time.ts';
import { aHash, announcing, aRunner, aRunnerWithPeople, CODE, joining, opening } from './a-workshop.ts';
import { HISTORY } from './position.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('[RUN1] commands are done in the order they came, whatever the store takes', async () => {
  const store = createTroubledStore(createMemoryStore());
  const { runner } = await aRunnerWithPeople(store);
  store.trouble('stalls');
  const first = runner.submit(announcing('one'));
  await settled();
  const others = ['two', 'three', 'four'].map((text) => runner.submit(announcing(text)));
  store.trouble('none');
  const answers = await Promise.all([first, ...others]);
  const seqs = answers.map((answer) => (answer.ok ? answer.seq : 0));
  expect(seqs).toEqual([5, 6, 7, 8]);
  expect(runner.position().state?.announcement?.text).toBe('four');
  expect(runner.published.map(({ entry }) => entry.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('[RUN2] what waits together is stored together', async () => {
  const store = createTroubledStore(createMemoryStore());
  const { runner } = await aRunnerWithPeople(store);
  const before = store.writes();
  await Promise.all(Array.from({ length: 30 }, (_, index) => runner.submit(announcing(`${index}`))));
  expect(store.writes() - before).toBe(1);
  expect(await store.read(CODE, 4)).toHaveLength(30);
});

test('[RUN3] nothing is told and nobody is answered before it is stored', async () => {
  const store = createTroubledStore(createMemoryStore());
  const { runner } = await aRunnerWithPeople(store);
  const told = runner.published.length;
  store.trouble('stalls');
  let answered = false;
  const answer = runner.submit(announcing('soon')).then((given) => {
    answered = true;
    return given;
  });
  await settled();
  await settled();
  expect(answered).toBe(false);
  expect(runner.published).toHaveLength(told);
  expect(runner.position().seq).toBe(4);
  store.trouble('none');
  expect(await answer).toMatchObject({ ok: true, seq: 5 });
  expect(runner.published).toHaveLength(told + 1);
});

test('[RUN3] it is told before its sender is answered', async () => {
  const store = createMemoryStore();
  const { runner } = await aRunnerWithPeople(store);
  const toldAtAnswer = await runner.submit(announcing('soon')).then(() => runner.published.at(-1)?.entry.seq);
  expect(toldAtAnswer).toBe(5);
});

describe('when the store fails', () => {
  test('[RUN4] senders get not_saved, nothing is told, and the workshop stands where it stood', async () => {
    const store = createTroubledStore(createMemoryStore());
    const { runner } = await aRunnerWithPeople(store);
    const told = runner.published.length;
    const { state } = runner.position();
    store.trouble('fails');
    const answers = await Promise.all([runner.submit(announcing('a', 'a')), runner.submit(joining('Dee'))]);
    expect(answers.map((answer) => !answer.ok && answer.code)).toEqual(['not_saved', 'not_saved']);
    expect(runner.published).toHaveLength(told);
    expect(runner.position().state).toBe(state);
    expect(runner.failures).not.toEqual([]);
    store.trouble('none');
    expect(await runner.submit(announcing('a', 'a'))).toMatchObject({ ok: true, seq: 5 });
    expect(await store.read(CODE, 4)).toHaveLength(1);
  });

  test('[RUN4] what was stored although the answer was lost is told once and answered as done', async () => {
    const store = createTroubledStore(createMemoryStore());
    const { runner } = await aRunnerWithPeople(store);
    store.trouble('stores, then fails');
    const answer = await runner.submit(announcing('kept', 'kept'));
    store.trouble('none');
    expect(answer).toMatchObject({ ok: true, seq: 5 });
    expect(await runner.submit(announcing('kept', 'kept'))).toEqual(answer);
    expect(await runner.submit(announcing('next'))).toMatchObject({ ok: true, seq: 6 });
    expect(runner.published.filter(({ entry }) => entry.seq === 5)).toHaveLength(1);
  });
});

describe('sent again', () => {
  test('[RUN5] a command is done once and gets its first answer, also while the first is in flight', async () => {
    const store = createTroubledStore(createMemoryStore());
    const { runner } = await aRunnerWithPeople(store);
    const [first, second] = await Promise.all([
      runner.submit(announcing('once', 'same')),
      runner.submit(announcing('once', 'same')),
    ]);
    expect(second).toEqual(first);
    expect(await runner.submit(announcing('once', 'same'))).toEqual(first);
    expect(await store.read(CODE, 4)).toHaveLength(1);
  });

  test('[RUN5] a refusal is repeated too', async () => {
    const store = createMemoryStore();
    const { runner } = await aRunnerWithPeople(store);
    const order = { ...announcing('x', 'lock'), command: { type: 'lobby.lock', payload: { locked: false } } } as const;
    const first = await runner.submit(order);
    expect(first).toMatchObject({ ok: false, code: 'already_so' });
    await runner.submit({ ...order, id: 'other', command: { type: 'lobby.lock', payload: { locked: true } } });
    expect(await runner.submit(order)).toEqual(first);
  });

  test('[RUN5] the first answer is found after a restart', async () => {
    const store = createMemoryStore();
    const { runner } = await aRunnerWithPeople(store);
    const first = await runner.submit(announcing('once', 'same'));
    const lock = { ...announcing('x', 'lock'), command: { type: 'lobby.lock', payload: { locked: true } } } as const;
    const locked = await runner.submit(lock);
    const again = await aRunner(store);
    expect(await again.submit(announcing('once', 'same'))).toEqual(first);
    // Decided anew it would be refused.
    expect(await again.submit(lock)).toEqual(locked);
    expect(again.published).toEqual([]);
  });

  test('[RUN5] the first answer is found when it is older than all that is remembered', async () => {
    const store = createMemoryStore();
    const { runner, seats } = await aRunnerWithPeople(store);
    const seat = seats[0];
    if (seat === undefined) throw new Error('Somebody sits.');
    const readying = {
      by: seat,
      id: 'once',
      command: { type: 'seat.rename', payload: { seat, name: 'Zed' } },
    } as const;
    const first = await runner.submit(readying);
    const said = await runner.submit(announcing('said once', 'said'));
    for (let round = 0; round < 3; round++) {
      await Promise.all(Array.from({ length: HISTORY }, (_, index) => runner.submit(announcing(`${round} ${index}`))));
    }
    const { seq } = runner.position();
    // Decided anew the one would be refused, because that is already the name, and the other would be done again.
    expect(await runner.submit(readying)).toEqual(first);
    expect(await runner.submit(announcing('said once', 'said'))).toEqual(said);
    expect(runner.position().seq).toBe(seq);
  });

  test('[RUN5] no flood of refusals makes what was done forgotten', async () => {
    const { runner } = await aRunnerWithPeople(createMemoryStore());
    const lock = { ...announcing('x', 'lock'), command: { type: 'lobby.lock', payload: { locked: true } } } as const;
    const first = await runner.submit(lock);
    const refused = Array.from({ length: 3 * HISTORY }, (_, index) => runner.submit({ ...lock, id: `again-${index}` }));
    await Promise.all(refused);
    expect(await runner.submit(lock)).toEqual(first);
  });

  test('[RUN5] the first answer is found when another node gave it', async () => {
    const store = createMemoryStore();
    const { runner } = await aRunnerWithPeople(store);
    const other = await aRunner(store);
    const first = await runner.submit(announcing('once', 'same'));
    expect(await other.submit(announcing('once', 'same'))).toEqual(first);
    expect(other.position()).toEqual(runner.position());
  });

  test('[RUN5] a one-use link’s token is told again in the same session', async () => {
    const store = createMemoryStore();
    const { runner } = await aRunnerWithPeople(store);
    const invite = {
      ...announcing('x', 'invite'),
      command: { type: 'facilitator.invite', payload: { name: 'Two', kind: 'second' } },
      link: { token: 'the-token', hash: aHash('L'), until: 2_000_000 },
    } as const;
    const first = await runner.submit(invite);
    expect(first).toMatchObject({ ok: true, link: 'the-token' });
    expect(await runner.submit(invite)).toEqual(first);
    expect(JSON.stringify(await store.read(CODE, 0))).not.toContain('the-token');
  });
});

test('[RUN6] when another node was faster the tail is read, told, and the command decided again', async () => {
  const store = createMemoryStore();
  const { runner } = await aRunnerWithPeople(store);
  const other = await aRunner(store);
  await other.submit(announcing('from there'));
  expect(await runner.submit(announcing('from here'))).toMatchObject({ ok: true, seq: 6 });
  expect(runner.published.map(({ entry }) => entry.seq)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(await store.read(CODE, 4)).toHaveLength(2);
});

test('[RUN6] a command that the other node’s entries make impossible is refused', async () => {
  const store = createMemoryStore();
  const { runner } = await aRunnerWithPeople(store);
  const other = await aRunner(store);
  await other.submit({ ...announcing('x'), command: { type: 'lobby.lock', payload: { locked: true } } });
  const answers = await Promise.all([
    runner.submit(announcing('mine')),
    runner.submit({ ...announcing('x'), command: { type: 'lobby.lock', payload: { locked: true } } }),
  ]);
  expect(answers[0]).toMatchObject({ ok: true, seq: 6 });
  expect(answers[1]).toMatchObject({ ok: false, code: 'already_so' });
  expect(runner.published.map(({ entry }) => entry.seq)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('[RUN7] time in the log never goes back', async () => {
  const store = createMemoryStore();
  const { runner } = await aRunnerWithPeople(store, createTestTime(5000));
  await runner.submit(announcing('late'));
  const early = await aRunner(store, createTestTime(100));
  await early.submit(announcing('early'));
  const times = (await store.read(CODE, 0)).map(({ at }) => at);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times.at(-1)).toBe(5000);
});

test('[RUN8] a snapshot is taken every 500 entries, and what is read from it equals the whole log', async () => {
  const store = createMemoryStore();
  const { runner } = await aRunnerWithPeople(store);
  for (let index = 0; index < HISTORY + 20; index++) await runner.submit(announcing(`${index}`));
  await settled();
  const snapshot = await store.latestSnapshot(CODE);
  expect(snapshot?.seq).toBe(HISTORY);
  const again = await aRunner(store);
  expect(again.position()).toEqual(runner.position());
  expect(again.history()).toEqual(runner.history().slice(-HISTORY));
  const replayed = (await store.read(CODE, 0)).reduce<Workshop | undefined>(applyEntry, undefined);
  expect(again.position().state).toEqual(replayed);
});

test('[RUN8] at rest a snapshot is taken of where it stands, once', async () => {
  const store = createMemoryStore();
  const { runner } = await aRunnerWithPeople(store);
  await runner.snapshot();
  expect(await store.latestSnapshot(CODE)).toMatchObject({ seq: 4 });
  const again = await aRunner(store);
  expect(again.position()).toEqual(runner.position());
});

test('[RUN9] a room that asks for far more than it can be given is told it is too fast', async () => {
  const store = createTroubledStore(createMemoryStore());
  const { runner } = await aRunnerWithPeople(store);
  store.trouble('stalls');
  const asked = Array.from({ length: 2600 }, (_, index) => runner.submit(announcing(`${index}`)));
  await settled();
  store.trouble('none');
  const codes = (await Promise.all(asked)).map((answer) => (answer.ok ? 'ok' : answer.code));
  expect(new Set(codes)).toEqual(new Set(['ok', 'too_fast']));
});

test('[RUN10] a workshop is opened once', async () => {
  const store = createMemoryStore();
  const first = await aRunner(store);
  const second = await aRunner(store);
  const answers = await Promise.all([first.submit(opening()), second.submit({ ...opening(), id: 'open-2' })]);
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
});
