/** People writing papers on bad lines, at random, beside somebody who forges: pages are never refused, and no letter of theirs is lost. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { openPaper, type Paper } from '../../client/connection/paper.ts';
import { settled, WireDouble } from '../../client/connection/wire-double.ts';
import { memoryOf } from '../../client/store/storage.ts';
import { createMemoryStore, createTroubledStore, emptyMemory, type Trouble } from '../../server/store/store-double.ts';
import { collected, deletion, erased, typed } from '../../server/text/a-forger.ts';
import { createPapers } from '../../server/text/papers.ts';
import { chanceFrom } from '../../shared/game/chance.ts';
import { makeId, type PlanId, type SeatId } from '../../shared/game/ids.ts';
import type { TextAnswer, TextRequest } from '../../shared/protocol/messages.ts';

const CODE = 'K7M4QX';
const plan = makeId<PlanId>('p1');
const NAMES = ['matters', 'unsure'];
const FIELDS = new Map(NAMES.map((name) => [name, 20_000]));
const FORGER = makeId<SeatId>('s9');
const ACTS = 250;
/** So many letters there are, each typed once. */
const FIRST_LETTER = 0x4e00;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

async function all(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    await settled();
  }
}

function aRoom(seed: string) {
  const chance = chanceFrom(seed);
  const upTo = (many: number) => Math.floor(chance() * many);
  const data = emptyMemory();
  data.logs.set(CODE, []);
  const store = createTroubledStore(createMemoryStore(data));
  const serve = () => createPapers({ code: CODE, store, failed: () => {} });
  let papers = serve();
  let letters = FIRST_LETTER;
  const gone = new Set<string>();
  const answers = new Map<string, number>();
  const count = (what: string) => answers.set(what, (answers.get(what) ?? 0) + 1);

  async function aPerson(seat: SeatId) {
    const memory = memoryOf(() => {
      throw new Error('This browser remembers as long as the test runs.');
    });
    /** What is on its way to the page, in order; another list once the line broke. */
    let coming: (() => void)[] = [];
    let asking: WireDouble['texts'] = [];
    let wire = new WireDouble();
    const begin = () => openPaper({ plan, fields: NAMES, writer: seat, wire, memory, place: 'words' });
    let paper: Paper = await begin();
    const person = {
      hears: (update: Uint8Array) => {
        if (wire.isUp) coming.push(() => wire.say('text', { paper: plan, update }));
      },
      paper: () => paper,
      isUp: () => wire.isUp,
      up() {
        if (!wire.isUp) wire.say('up');
      },
      async down() {
        coming = [];
        wire.texts.unshift(...asking.splice(0));
        await wire.breakOff();
        wire.texts.length = 0;
      },
      /** The next request comes to the server, and its answer goes back on the line it came by. */
      sends() {
        const asked = wire.texts.shift();
        if (asked === undefined) return;
        const back = coming;
        asking.push(asked);
        void serveRequest(asked.message).then((answer) => {
          count(answer.ok ? asked.message.kind : answer.code);
          back.push(() => {
            asking = asking.filter((each) => each !== asked);
            asked.answer(answer);
          });
        });
      },
      takes: () => coming.shift()?.(),
      async reopens() {
        await person.down();
        paper.end();
        wire = new WireDouble();
        paper = await begin();
      },
      types() {
        const field = paper.field(NAMES[upTo(2)] ?? '');
        const at = upTo(field.read().length + 1);
        const removed = chance() < 0.3 ? upTo(4) : 0;
        for (const letter of field.read().slice(at, at + removed)) gone.add(letter);
        const inserted = String.fromCharCode(...Array.from({ length: upTo(4) }, () => letters++));
        field.splice({ at, removed: Math.min(removed, field.read().length - at), inserted });
        // Typed and taken out again before anything was sent.
        if (inserted !== '' && chance() < 0.2) {
          field.splice({ at, removed: 1, inserted: '' });
          gone.add(inserted.charAt(0));
        }
      },
    };
    async function serveRequest(message: TextRequest): Promise<TextAnswer> {
      if (message.kind === 'open') {
        try {
          const opened = await papers.open(plan, FIELDS, message.have);
          return opened === undefined ? refused('reset') : { ok: true, ...opened };
        } catch {
          return refused('not_saved');
        }
      }
      const written = await papers.write(plan, FIELDS, { by: seat, update: message.update }, (added, to) => {
        for (const other of people) if (other !== person || to === 'all') other.hears(added);
      });
      return written === 'saved' ? { ok: true } : refused(written);
    }
    return person;
  }
  const refused = (code: 'reset' | 'not_saved'): TextAnswer => ({ ok: false, code, message: '' });
  const people: Awaited<ReturnType<typeof aPerson>>[] = [];

  /** Aims at the letters that somebody may write next, once what was sent is stored. */
  async function forges(): Promise<void> {
    store.trouble('none');
    await all();
    const doc = new Y.Doc();
    for (const { update } of data.texts.get(`${CODE} ${plan}`) ?? []) Y.applyUpdate(doc, update);
    const writers = [...doc.store.clients.keys()];
    const client = writers[upTo(writers.length)];
    if (client === undefined) return;
    const run = { client, clock: Y.getState(doc.store, client), length: 1 + upTo(30) };
    const forged = [deletion(run), collected(run), erased(run, 'matters'), typed(doc, client, 'x', 'unsure')][upTo(4)];
    if (forged === undefined) return;
    const written = await papers.write(plan, FIELDS, { by: FORGER, update: forged }, () => count('told a forgery'));
    count(`forged: ${written}`);
  }

  return {
    people,
    gone,
    answers,
    aPerson,
    forges,
    upTo,
    chance,
    trouble: (kind: Trouble) => store.trouble(kind),
    /** What a server had in hand is stored or not before another one begins. */
    async restarts() {
      store.trouble('none');
      await all();
      for (const person of people) await person.down();
      papers = serve();
    },
    texts: async () => (await papers.read(plan, FIELDS)).texts,
    typed: () =>
      Array.from({ length: letters - FIRST_LETTER }, (_, index) => String.fromCharCode(FIRST_LETTER + index)),
  };
}

const TROUBLES: readonly Trouble[] = ['none', 'none', 'stalls', 'fails', 'stores, then fails'];

async function play(seed: string) {
  const room = aRoom(seed);
  const { people, chance, upTo } = room;
  for (const seat of ['s2', 's3', 's4']) people.push(await room.aPerson(makeId<SeatId>(seat)));
  for (let act = 0; act < ACTS; act++) {
    const person = people[upTo(people.length)];
    if (person === undefined) throw new Error('There are people.');
    const dice = chance();
    if (dice < 0.35) person.types();
    else if (dice < 0.6) person.sends();
    else if (dice < 0.82) person.takes();
    else if (dice < 0.9) person.up();
    else if (dice < 0.915) await person.down();
    else if (dice < 0.93) await person.reopens();
    else if (dice < 0.95) room.trouble(TROUBLES[upTo(TROUBLES.length)] ?? 'none');
    else if (dice < 0.96) await room.restarts();
    else if (dice < 0.98) vi.advanceTimersByTime(1000);
    else await room.forges();
    if (chance() < 0.7) await all();
  }
  room.trouble('none');
  for (const person of people) if (!person.isUp()) person.up();
  for (let turn = 0; turn < 60; turn++) {
    for (const person of people) {
      person.sends();
      person.takes();
    }
    vi.advanceTimersByTime(1000);
    await all();
  }
  return room;
}

describe('papers', () => {
  test.each(Array.from({ length: 40 }, (_, index) => `papers ${index}`))(
    '[TEXT3] [TEXT13] all pages end with the same words and every letter, whatever the line, the store and a forger do: %s',
    async (seed) => {
      const { people, answers, gone, texts, typed: all } = await play(seed);
      const words = await texts();
      for (const person of people) {
        const { status, rescued, texts: shown } = person.paper().state.getState();
        expect([status, rescued, shown]).toEqual(['saved', undefined, words]);
        person.paper().end();
      }
      const letters = Object.values(words).join('');
      const kept = all().filter((letter) => !gone.has(letter));
      expect([...letters].sort().join('')).toBe(kept.join(''));
      expect([answers.get('reset'), answers.get('forged: saved'), answers.get('told a forgery')]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    },
  );
});
