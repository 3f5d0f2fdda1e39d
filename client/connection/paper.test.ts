import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { makeId, type PlanId, type SeatId } from '../../shared/game/ids.ts';
import type { TextRequest } from '../../shared/protocol/messages.ts';
import { memoryOf } from '../store/storage.ts';
import { openPaper, type Paper } from './paper.ts';
import { settled, WireDouble } from './wire-double.ts';

const plan = makeId<PlanId>('p1');
const place = 'words';

/** The server's copy, and a wire to it that answers when told. */
function room(words = '') {
  const wire = new WireDouble();
  const server = new Y.Doc();
  server.getText('aim').insert(0, words);
  const memory = memoryOf(() => {
    throw new Error('no storage in this test');
  });
  const accept = (message: TextRequest) => {
    if (message.kind === 'update') {
      Y.applyUpdate(server, message.update);
      return { ok: true } as const;
    }
    return {
      ok: true,
      update: Y.encodeStateAsUpdate(server, message.have),
      lacks: Y.encodeStateVector(server),
    } as const;
  };
  return {
    wire,
    memory,
    server,
    text: () => server.getText('aim').toString(),
    open: () => openPaper({ plan, fields: ['aim'], writer: makeId<SeatId>('s2'), wire, memory, place }),
    /** Answers everything asked so far, and what follows from it. */
    async answerAll() {
      for (let asked = wire.texts.shift(); asked !== undefined; asked = wire.texts.shift()) {
        asked.answer(accept(asked.message));
        await settled();
      }
    },
  };
}

const type = (paper: Paper, at: number, inserted: string) => paper.field('aim').splice({ at, removed: 0, inserted });
const aim = (paper: Paper) => paper.state.getState().texts.aim;
const status = (paper: Paper) => paper.state.getState().status;

describe('a paper', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('opens with what the server has', async () => {
    const { wire, open, answerAll } = room('a home');
    wire.say('up');
    const paper = await open();
    expect(status(paper)).toBe('opening');
    await answerAll();
    expect(aim(paper)).toBe('a home');
    expect(status(paper)).toBe('saved');
  });

  test('is saved only once the server has answered', async () => {
    const { wire, open, answerAll, text } = room();
    wire.say('up');
    const paper = await open();
    await answerAll();
    type(paper, 0, 'a home');
    expect(status(paper)).toBe('saving');
    await settled();
    expect(status(paper)).toBe('saving');
    await answerAll();
    expect(status(paper)).toBe('saved');
    expect(text()).toBe('a home');
  });

  test('what is typed while an answer is awaited goes together in the next message', async () => {
    const { wire, open, answerAll, text } = room();
    wire.say('up');
    const paper = await open();
    await answerAll();
    for (const [at, letter] of [...'a home'].entries()) type(paper, at, letter);
    expect(wire.texts).toHaveLength(1);
    await answerAll();
    expect(text()).toBe('a home');
    expect(status(paper)).toBe('saved');
  });

  test('what is typed with the line down is kept, and joins what others wrote', async () => {
    const { wire, open, answerAll, server, text } = room('a home');
    wire.say('up');
    const paper = await open();
    await answerAll();
    await wire.breakOff();
    type(paper, 6, ' that is mine');
    expect(status(paper)).toBe('kept');
    server.getText('aim').insert(0, 'Soon: ');
    wire.say('up');
    await answerAll();
    expect(text()).toBe('Soon: a home that is mine');
    expect(aim(paper)).toBe('Soon: a home that is mine');
    expect(status(paper)).toBe('saved');
  });

  test('a line that breaks before the answer loses nothing', async () => {
    const { wire, open, answerAll, text } = room();
    wire.say('up');
    const paper = await open();
    await answerAll();
    type(paper, 0, 'a home');
    await wire.breakOff();
    wire.texts.length = 0;
    wire.say('up');
    await answerAll();
    expect(text()).toBe('a home');
    expect(status(paper)).toBe('saved');
  });

  test('what is typed as the line comes back is not called saved before it is', async () => {
    const { wire, open, answerAll, text } = room('a home');
    wire.say('up');
    const paper = await open();
    await answerAll();
    await wire.breakOff();
    expect(status(paper)).toBe('saved');
    wire.say('up');
    type(paper, 6, ' that is mine');
    expect(status(paper)).toBe('saving');
    await answerAll();
    expect(text()).toBe('a home that is mine');
    expect(status(paper)).toBe('saved');
  });

  test('unsent words survive closing the page, and are sent when it is opened again', async () => {
    const first = room();
    const before = await first.open();
    type(before, 0, 'a home');
    before.end();
    const after = await first.open();
    expect(aim(after)).toBe('a home');
    expect(status(after)).not.toBe('saved');
    first.wire.say('up');
    await first.answerAll();
    expect(first.text()).toBe('a home');
    expect(first.memory.read(place)).toBeUndefined();
  });

  test('a server that cannot save is asked again, and nothing is called saved before', async () => {
    const { wire, open, answerAll, text } = room();
    wire.say('up');
    const paper = await open();
    await answerAll();
    type(paper, 0, 'a home');
    wire.texts.shift()?.answer({ ok: false, code: 'not_saved', message: '' });
    await settled();
    expect(status(paper)).toBe('kept');
    await vi.advanceTimersByTimeAsync(1000);
    await answerAll();
    expect(text()).toBe('a home');
    expect(status(paper)).toBe('saved');
  });

  test('asked for a fresh start, it opens a fresh copy and keeps the unsent words beside it', async () => {
    const { wire, open, answerAll } = room('as agreed');
    wire.say('up');
    const paper = await open();
    await answerAll();
    const changes: unknown[] = [];
    paper.field('aim').watch((delta) => changes.push(delta));
    type(paper, 9, ', and more');
    wire.texts.shift()?.answer({ ok: false, code: 'reset', message: '' });
    await settled();
    await answerAll();
    expect(paper.state.getState().rescued).toEqual({ aim: 'as agreed, and more' });
    expect(aim(paper)).toBe('as agreed');
    expect(paper.field('aim').read()).toBe('as agreed');
    expect(changes).toHaveLength(2);
    paper.forgetRescued();
    expect(paper.state.getState().rescued).toBeUndefined();
  });

  test('refused for good, it keeps the words to copy and sends no more', async () => {
    const { wire, open, answerAll } = room();
    wire.say('up');
    const paper = await open();
    await answerAll();
    type(paper, 0, 'mine');
    wire.texts.shift()?.answer({ ok: false, code: 'not_yours', message: '' });
    await settled();
    expect(status(paper)).toBe('refused');
    expect(paper.state.getState().rescued).toEqual({ aim: 'mine' });
    expect(wire.texts).toHaveLength(0);
  });

  test("others' words arrive as they are written, and words of another paper do not", async () => {
    const { wire, open, answerAll, server } = room();
    wire.say('up');
    const paper = await open();
    await answerAll();
    server.getText('aim').insert(0, 'theirs');
    const update = Y.encodeStateAsUpdate(server);
    wire.say('text', { paper: 'p2', update });
    expect(aim(paper)).toBe('');
    wire.say('text', { paper: 'p1', update });
    expect(aim(paper)).toBe('theirs');
    expect(wire.texts).toHaveLength(0);
  });
});
