/** Co-written papers: stored before answered, merged, bounded, and closed to anything that is not plain text. */
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { makeId, type PlanId, type SeatId } from '../../shared/game/ids.ts';
import { clientOf } from '../../shared/protocol/writers.ts';
import { createMemoryStore, createTroubledStore, emptyMemory } from '../store/store-double.ts';
import { LARGEST_UPDATE, piecesOf } from './paper-update.ts';
import { createPapers } from './papers.ts';

const CODE = 'K7M4QX';
const paper = makeId<PlanId>('p1');
const FIELDS = new Map([
  ['matters', 100],
  ['unsure', 50],
]);
const NAMES = new Set(FIELDS.keys());
const ann = makeId<SeatId>('s2');
const isPlainText = (update: Uint8Array, names: ReadonlySet<string>) => piecesOf(update, names) !== undefined;
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A document of Ann's browser, like each time she opens the paper. */
function aPage(): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = clientOf(ann, doc.clientID);
  return doc;
}

/** Her browser: a document and what it has written since it last sent. */
function aWriter() {
  const doc = aPage();
  let updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'line') updates.push(update);
  });
  return {
    doc,
    write(text: string, field = 'matters'): Uint8Array {
      doc.getText(field).insert(doc.getText(field).length, text);
      const update = Y.mergeUpdates(updates);
      updates = [];
      return update;
    },
    take: (update: Uint8Array) => Y.applyUpdate(doc, update, 'line'),
  };
}

function desk(data = emptyMemory(), mostPieces?: number) {
  data.logs.set(CODE, []);
  const store = createTroubledStore(createMemoryStore(data));
  const failures: unknown[] = [];
  const papers = createPapers({
    code: CODE,
    store,
    failed: (error) => failures.push(error),
    ...(mostPieces !== undefined && { mostPieces }),
  });
  const told: Uint8Array[] = [];
  return {
    store,
    papers,
    told,
    failures,
    write: (update: Uint8Array) => papers.write(paper, FIELDS, { by: ann, update }, (added) => told.push(added)),
    read: async () => (await papers.read(paper, FIELDS)).texts,
    open: (have: Uint8Array) => papers.open(paper, FIELDS, have),
  };
}

test('[TEXT1] an update is stored, then told, then answered', async () => {
  const { store, told, write, read } = desk();
  const update = aWriter().write('warm');
  store.trouble('stalls');
  let answered = false;
  const answer = write(update).finally(() => {
    answered = true;
  });
  await settled();
  expect([answered, told.length]).toEqual([false, 0]);
  store.trouble('none');
  expect(await answer).toBe('saved');
  expect(told).toEqual([update]);
  expect(await read()).toEqual({ matters: 'warm', unsure: '' });
});

test('[TEXT1] what was answered as saved is there after a restart', async () => {
  const data = emptyMemory();
  const before = desk(data);
  const writer = aWriter();
  for (const text of ['a ', 'warm ', 'room']) expect(await before.write(writer.write(text))).toBe('saved');
  expect(await desk(data).read()).toEqual({ matters: 'a warm room', unsure: '' });
});

test('[TEXT2] nothing is seen of what could not be stored, and sending it again saves it', async () => {
  const { store, told, write, read, failures } = desk();
  await write(aWriter().write('a quiet place', 'unsure'));
  const update = aWriter().write('warm');
  store.trouble('fails');
  expect(await write(update)).toBe('not_saved');
  expect([told.length, failures.length]).toEqual([1, 1]);
  store.trouble('none');
  expect(await read()).toEqual({ matters: '', unsure: 'a quiet place' });
  expect(await write(update)).toBe('saved');
  expect(await write(update)).toBe('saved');
  expect(await read()).toEqual({ matters: 'warm', unsure: 'a quiet place' });
  expect(await store.readText(CODE, paper)).toHaveLength(2);
});

test('[TEXT2] a paper is not opened with words that are not stored yet', async () => {
  const { store, write, open } = desk();
  store.trouble('stalls');
  const writing = write(aWriter().write('warm'));
  await settled();
  let opened = false;
  const opening = open(Y.encodeStateVector(new Y.Doc())).finally(() => {
    opened = true;
  });
  await settled();
  expect(opened).toBe(false);
  store.trouble('none');
  await writing;
  expect(await opening).toBeDefined();
});

test('[TEXT3] two who wrote apart end with the same words, and nothing lost', async () => {
  const { write, open, read } = desk();
  const one = aWriter();
  const two = aWriter();
  await Promise.all([write(one.write('Sam wants a job. ')), write(two.write('Sam wants quiet. '))]);
  for (const writer of [one, two]) {
    const opened = await open(Y.encodeStateVector(writer.doc));
    if (opened) writer.take(opened.update);
  }
  const text = one.doc.getText('matters').toString();
  expect(two.doc.getText('matters').toString()).toBe(text);
  expect(await read()).toEqual({ matters: text, unsure: '' });
  expect(text).toContain('Sam wants a job. ');
  expect(text).toContain('Sam wants quiet. ');
});

test('[TEXT3] opening tells what the browser lacks and what the server lacks', async () => {
  const { write, open } = desk();
  const writer = aWriter();
  await write(writer.write('known'));
  const offline = writer.write(' and more');
  const opened = await open(Y.encodeStateVector(writer.doc));
  expect(opened && Y.encodeStateAsUpdate(writer.doc, opened.lacks)).toEqual(offline);
});

test('[TEXT4] a field may pass its length, but not twice', async () => {
  const { write, read } = desk();
  expect(await write(aWriter().write('x'.repeat(150)))).toBe('saved');
  expect(await write(aWriter().write('y'.repeat(80)))).toBe('reset');
  expect((await read()).matters).toBe('x'.repeat(150));
  expect(await write(aWriter().write('z', 'unsure'))).toBe('saved');
});

test('[TEXT4] of a batch only the one that is too long is turned away', async () => {
  const { store, write, read, told } = desk();
  await write(aWriter().write('a'));
  store.trouble('stalls');
  const first = write(aWriter().write('b'));
  await settled();
  const rest = [aWriter().write('c'), aWriter().write('x'.repeat(300)), aWriter().write('d')].map(write);
  store.trouble('none');
  expect(await Promise.all([first, ...rest])).toEqual(['saved', 'saved', 'reset', 'saved']);
  expect([...((await read()).matters ?? '')].sort().join('')).toBe('abcd');
  expect(told).toHaveLength(4);
});

test('[TEXT4] a paper holds no more pieces than it may, what was deleted included, whoever wrote them', async () => {
  const { write, read } = desk(emptyMemory(), 20);
  const pieces = () => {
    const doc = aPage();
    for (let piece = 0; piece < 10; piece++) doc.getText('matters').insert(0, 'x');
    doc.getText('matters').delete(0, 10);
    return Y.encodeStateAsUpdate(doc);
  };
  expect([await write(pieces()), await write(pieces())]).toEqual(['saved', 'saved']);
  expect([await write(pieces()), await write(aWriter().write('x'))]).toEqual(['reset', 'reset']);
  expect((await read()).matters).toBe('');
});

describe('[TEXT5] what is not plain text in the paper’s own fields is turned away', () => {
  const cases: readonly (readonly [string, (doc: Y.Doc) => void])[] = [
    ['another field', (doc) => doc.getText('secrets').insert(0, 'x')],
    ['a map', (doc) => doc.getMap('matters').set('a', 1)],
    ['an array', (doc) => doc.getArray('matters').insert(0, [{ a: 1 }])],
    ['an embed', (doc) => doc.getText('matters').insertEmbed(0, { image: 'x'.repeat(1000) })],
    ['formatting', (doc) => doc.getText('matters').insert(0, 'x', { bold: true })],
    ['a subdocument', (doc) => doc.getMap('matters').set('a', new Y.Doc())],
    [
      'text under a key',
      (doc) =>
        doc.transact((transaction) => {
          const id = Y.createID(doc.clientID, 0);
          const content = new Y.ContentString('x');
          new Y.Item(id, null, null, null, null, doc.getMap('matters'), 'key', content).integrate(transaction, 0);
        }),
    ],
    ['a text in a text', (doc) => doc.getMap('m').set('a', new Y.Text('x'))],
  ];
  test.each(cases)('%s', async (_name, spoil) => {
    const { write, read, told } = desk();
    const doc = aPage();
    spoil(doc);
    expect(await write(Y.encodeStateAsUpdate(doc))).toBe('reset');
    expect(await read()).toEqual({ matters: '', unsure: '' });
    expect(told).toEqual([]);
  });

  test('bytes that are no update', async () => {
    const { write, open } = desk();
    for (const bytes of [[], [255], [1, 2, 3], Array.from({ length: 500 }, (_, i) => (i * 37) % 256)]) {
      expect(await write(Uint8Array.from(bytes))).toBe('reset');
    }
    expect(await write(new Uint8Array(LARGEST_UPDATE + 1))).toBe('reset');
    expect(await open(Uint8Array.from([255, 255, 255, 255]))).toBeUndefined();
  });

  test('more writers or pieces than a page can have', () => {
    const typed = (many: number) => Y.mergeUpdates(Array.from({ length: many }, () => aWriter().write('x')));
    expect([isPlainText(typed(64), NAMES), isPlainText(typed(65), NAMES)]).toEqual([true, false]);
    const jumps = (many: number) => {
      const doc = new Y.Doc();
      for (let piece = 0; piece < many; piece++) doc.getText('matters').insert(0, 'x');
      return Y.encodeStateAsUpdate(doc);
    };
    expect([isPlainText(jumps(500), NAMES), isPlainText(jumps(501), NAMES)]).toEqual([true, false]);
  });

  test('an update that was cut or scrambled never throws', () => {
    const update = aWriter().write('a long enough sentence about Sam');
    for (let at = 0; at < update.length; at++) {
      isPlainText(update.slice(0, at), NAMES);
      for (const bit of [1, 128, 255]) {
        const bent = Uint8Array.from(update);
        bent[at] = (bent[at] ?? 0) ^ bit;
        isPlainText(bent, NAMES);
      }
    }
    expect(isPlainText(update, NAMES)).toBe(true);
  });
});

test('[TEXT7] a long row of updates is put together, and reads the same', async () => {
  const data = emptyMemory();
  const { store, write, read, papers } = desk(data);
  const writer = aWriter();
  for (let index = 0; index < 400; index++) {
    await write(writer.write('x'));
    const text = writer.doc.getText('matters');
    if (text.length > 50) {
      text.delete(0, 50);
      await write(writer.write(''));
    }
  }
  await papers.rest();
  const rows = await store.readText(CODE, paper);
  expect(rows.length).toBeLessThan(301);
  expect(rows.at(-1)?.seq).toBeGreaterThan(300);
  const words = await read();
  expect(words.matters).toBe(writer.doc.getText('matters').toString());
  expect(await desk(data).read()).toEqual(words);
});

test('[TEXT9] a reading tells how far the stored words go, and holds what was sent before it', async () => {
  const data = emptyMemory();
  const { store, write, papers } = desk(data);
  const writer = aWriter();
  expect(await papers.read(paper, FIELDS)).toEqual({ texts: { matters: '', unsure: '' }, textSeq: 0 });
  await write(writer.write('a '));
  store.trouble('stalls');
  const writing = write(writer.write('warm room'));
  await settled();
  const reading = papers.read(paper, FIELDS);
  store.trouble('none');
  expect(await reading).toEqual({ texts: { matters: 'a warm room', unsure: '' }, textSeq: 2 });
  await writing;
  expect((await desk(data).papers.read(paper, FIELDS)).textSeq).toBe(2);
});

test('[TEXT10] a field that comes with a card is written from then on, and turned away before', async () => {
  const { papers, write } = desk();
  await write(aWriter().write('warm'));
  const update = aWriter().write('We carry it.', 'card-flood');
  const more = new Map([...FIELDS, ['card-flood', 100]]);
  expect(await write(update)).toBe('reset');
  expect(await papers.write(paper, more, { by: ann, update }, () => {})).toBe('saved');
  expect((await papers.read(paper, more)).texts['card-flood']).toBe('We carry it.');
});
