/** Updates that no page sends: each is turned away, and what a tablemate writes meanwhile and after is kept. */
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { makeId, type PlanId, type SeatId } from '../../shared/game/ids.ts';
import type { By } from '../../shared/protocol/messages.ts';
import { clientOf } from '../../shared/protocol/writers.ts';
import { createMemoryStore, createTroubledStore, emptyMemory } from '../store/store-double.ts';
import { collected, deletion, erased, typed } from './a-forger.ts';
import { createPapers } from './papers.ts';

const CODE = 'K7M4QX';
const paper = makeId<PlanId>('p1');
const FIELDS = new Map([
  ['matters', 100],
  ['unsure', 50],
]);
const [ann, bea] = [makeId<SeatId>('s2'), makeId<SeatId>('s3')];

function desk(data = emptyMemory()) {
  data.logs.set(CODE, []);
  const store = createTroubledStore(createMemoryStore(data));
  const told: Uint8Array[] = [];
  const toAll: Uint8Array[] = [];
  const papers = createPapers({ code: CODE, store, failed: () => {} });
  return {
    store,
    told,
    toAll,
    write: (by: By, update: Uint8Array, fields = FIELDS) =>
      papers.write(paper, fields, { by, update }, (added, to) => {
        told.push(added);
        if (to === 'all') toAll.push(added);
      }),
    text: async (field = 'matters') => (await papers.read(paper, FIELDS)).texts[field],
  };
}

function aPage(by: SeatId) {
  const doc = new Y.Doc();
  doc.clientID = clientOf(by, doc.clientID);
  return {
    doc,
    /** What it sends of these words, put in at a place. */
    types(words: string, at = 0, field = 'matters'): Uint8Array {
      const before = Y.encodeStateVector(doc);
      doc.getText(field).insert(at, words);
      return Y.encodeStateAsUpdate(doc, before);
    },
  };
}

/** Bea has written "warm", Ann has read it and written " and dry" behind it; Bea goes on. */
async function aTable() {
  const data = emptyMemory();
  const at = desk(data);
  const [hers, mine] = [aPage(bea), aPage(ann)];
  const first = hers.types('warm');
  await at.write(bea, first);
  Y.applyUpdate(mine.doc, first);
  await at.write(ann, mine.types(' and dry', 4));
  return { ...at, data, hers, mine, client: hers.doc.clientID };
}
type Table = Awaited<ReturnType<typeof aTable>>;

const FORGED: readonly (readonly [string, (table: Table) => Uint8Array])[] = [
  ['deletes letters that are yet to come', ({ client }) => deletion({ client, clock: 4, length: 50 })],
  ['deletes letters that are there, and more', ({ client }) => deletion({ client, clock: 2, length: 50 })],
  ['deletes letters of nobody', () => deletion({ client: 7, clock: 0, length: 50 })],
  ['says that the next letters are gone', ({ client }) => collected({ client, clock: 4, length: 50 })],
  ['says that the next letters were erased', ({ client }) => erased({ client, clock: 4, length: 50 }, 'matters')],
  ['writes the next letters', ({ mine, client }) => typed(mine.doc, client, 'xx', 'matters')],
  ['writes them with letters of its own', (table) => Y.mergeUpdates([table.mine.types('!'), forgedNext(table)])],
  ['writes others where letters are', ({ client }) => typed(new Y.Doc(), client, 'COLD', 'matters')],
  ['writes them as erased', ({ client }) => erased({ client, clock: 0, length: 4 }, 'matters')],
  ['leaves out letters of its own', ({ mine }) => [mine.types('lost'), mine.types('kept')][1] ?? new Uint8Array()],
  ['says that letters of its own are gone', ({ mine }) => collected({ ...endOf(mine.doc), length: 5 })],
  ['writes more letters than can be counted', ({ mine }) => erased({ ...endOf(mine.doc), length: 2 ** 52 }, 'matters')],
  ['names one writer twice', ({ mine }) => twice(mine.doc)],
  ['rests on letters that nobody has', ({ mine, hers }) => resting(mine.doc, hers.doc)],
];

function forgedNext({ mine, client }: Table): Uint8Array {
  return typed(mine.doc, client, 'xx', 'matters');
}

function endOf(doc: Y.Doc) {
  return { client: doc.clientID, clock: Y.getState(doc.store, doc.clientID) };
}

/** Two runs of one writer in two parts, of which Yjs takes the last. */
function twice(doc: Y.Doc): Uint8Array {
  const [, ...far] = erased({ client: doc.clientID, clock: 900, length: 5 }, 'matters');
  const [, ...next] = erased({ ...endOf(doc), length: 5 }, 'matters');
  return Uint8Array.from([2, ...far.slice(0, -1), ...next]);
}

function resting(mine: Y.Doc, hers: Y.Doc): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(mine));
  Y.applyUpdate(doc, typed(hers, hers.clientID, 'to come', 'matters'));
  doc.clientID = mine.clientID;
  const before = Y.encodeStateVector(doc);
  doc.getText('matters').insert(2, 'x');
  return Y.encodeStateAsUpdate(doc, before);
}

describe.each(FORGED)('[TEXT13] an update that %s', (_name, forge) => {
  test('is turned away and told to nobody, and a tablemate goes on and loses nothing', async () => {
    const table = await aTable();
    const before = table.told.length;
    expect(await table.write(ann, forge(table))).toBe('reset');
    expect(table.told).toHaveLength(before);
    expect(await table.write(bea, table.hers.types('A home, '))).toBe('saved');
    expect(await table.text()).toBe('A home, warm and dry');
  });

  test('is turned away after a restart too, whoever writes first', async () => {
    const table = await aTable();
    const again = desk(table.data);
    expect(await again.write(ann, forge(table))).toBe('reset');
    expect(await again.write(bea, table.hers.types('A home, '))).toBe('saved');
    expect(await desk(table.data).text()).toBe('A home, warm and dry');
  });
});

test('[TEXT13] letters typed and erased before they were sent are a page’s own, and so is another page of the same person', async () => {
  const { write, text, hers } = await aTable();
  const before = Y.encodeStateVector(hers.doc);
  hers.types('oops');
  hers.doc.getText('matters').delete(0, 4);
  expect(await write(bea, Y.encodeStateAsUpdate(hers.doc, before))).toBe('saved');
  const other = aPage(bea);
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(hers.doc));
  const both = Y.mergeUpdates([hers.types('A home, '), other.types(' for Sam', 4)]);
  expect(await write(bea, both)).toBe('saved');
  expect(await text()).toContain('A home, ');
  expect(await text()).toContain(' for Sam');
});

test('[TEXT13] a page may bring others’ letters that the paper has, also when they are deleted meanwhile', async () => {
  const { write, text, hers, mine } = await aTable();
  const more = hers.types('A home, ');
  Y.applyUpdate(mine.doc, more);
  const stock = Y.mergeUpdates([more, mine.types('! ')]);
  await write(bea, more);
  hers.doc.getText('matters').delete(0, 2);
  await write(bea, Y.encodeStateAsUpdate(hers.doc));
  expect(await write(ann, stock)).toBe('saved');
  expect(await text()).toBe('! home, warm and dry');
});

test('[TEXT13] a letter of two halves that was torn in two is the same letter when it is sent again', async () => {
  const { write, mine } = await aTable();
  const smile = mine.types('😀');
  expect(await write(ann, smile)).toBe('saved');
  expect(await write(ann, mine.types('x', 1))).toBe('saved');
  expect(await write(ann, smile)).toBe('saved');
});

test('[TEXT14] what is told is what the paper took: letters it had are not told again in another’s words', async () => {
  const { write, told, mine, client } = await aTable();
  const moved = typed(new Y.Doc(), client, 'warm', 'unsure');
  expect(await write(ann, Y.mergeUpdates([moved, mine.types('Dear. ')]))).toBe('saved');
  expect(await write(ann, moved)).toBe('saved');
  expect(told).toHaveLength(3);
  const opening = new Y.Doc();
  for (const update of told.slice(2)) Y.applyUpdate(opening, update);
  for (const update of told.slice(0, 2)) Y.applyUpdate(opening, update);
  expect([opening.getText('matters').toString(), opening.getText('unsure').toString()]).toEqual([
    'Dear. warm and dry',
    '',
  ]);
});

test('[TEXT14] what the store kept without saying so is told to all once it is sent again, whoever sends', async () => {
  const { store, write, told, toAll, hers, mine } = await aTable();
  const [first, second] = [hers.types('A home, '), mine.types('! ', 0)];
  store.trouble('stores, then fails');
  expect(await Promise.all([write(bea, first), write(ann, second)])).toEqual(['not_saved', 'not_saved']);
  expect(told).toHaveLength(2);
  store.trouble('none');
  expect([await write(bea, first), await write(ann, second)]).toEqual(['saved', 'saved']);
  expect(toAll).toEqual(told.slice(2));
  const third = new Y.Doc();
  for (const update of told) Y.applyUpdate(third, update);
  expect(third.getText('matters').toString()).toContain('A home, ');
  expect(third.getText('matters').toString()).toContain('! ');
});

test('[TEXT6] what waited in a paper from before is gone, and the paper is written on', async () => {
  const { data, hers, mine, client } = await aTable();
  const rows = data.texts.get(`${CODE} ${paper}`) ?? [];
  const old = [deletion({ client, clock: 4, length: 50 }), resting(mine.doc, hers.doc)];
  const waiting = old.map((update, index) => ({ seq: rows.length + index + 1, update }));
  data.texts.set(`${CODE} ${paper}`, [...rows, ...waiting]);
  const { write, text } = desk(data);
  expect(await write(bea, hers.types('A home, '))).toBe('saved');
  expect(await write(ann, mine.types('!', 12))).toBe('saved');
  expect(await text()).toBe('A home, warm and dry!');
});

test('[TEXT4] a field whose card went away holds no more than the longest', async () => {
  const { write } = desk();
  const page = aPage(ann);
  const more = new Map([...FIELDS, ['card-flood', 100]]);
  expect(await write(ann, page.types('We carry it.', 0, 'card-flood'), more)).toBe('saved');
  expect(await write(ann, page.types('x'.repeat(150), 1, 'card-flood'))).toBe('saved');
  expect(await write(ann, page.types('x'.repeat(50), 1, 'card-flood'))).toBe('reset');
});
