/** What stands in a tender when it goes out: every word acknowledged before, none that came after, whatever the store takes. */
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type GroupId, makeId, type PlanId, type SeatId, type TenderId } from '../../shared/game/ids.ts';
import type { Answer } from '../../shared/protocol/messages.ts';
import { clientOf } from '../../shared/protocol/writers.ts';
import { createMemoryStore, createTroubledStore } from '../store/store-double.ts';
import { fieldsOf } from '../text/fields.ts';
import { createPapers } from '../text/papers.ts';
import { readPlans } from '../text/reading.ts';
import { anOrder, aRunner, CODE, joining, opening, pack } from './a-workshop.ts';

const plan = makeId<PlanId>('p1');
const tender = makeId<TenderId>('t1');
const group = makeId<GroupId>('g1');
const [first, second, extra] = ['core', 'core', 'extra'].map((kind, index) => {
  const fields = pack.forms.tender.filter(({ core }) => core === (kind === 'core'));
  return fields[kind === 'core' ? index : 0]?.id ?? '';
});
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A table that may publish, with its paper on the same store. */
async function aTable() {
  const store = createTroubledStore(createMemoryStore());
  const papers = createPapers({ code: CODE, store, failed: () => {} });
  const runner = await aRunner(store, undefined, (state, plans) => readPlans({ pack, papers }, state, plans));
  const state = () => {
    const now = runner.position().state;
    if (now === undefined) throw new Error('The workshop is open.');
    return now;
  };
  await runner.submit(opening());
  await runner.submit(joining('Ada'));
  const seat = makeId<SeatId>(Object.keys(state().seats)[0] ?? '');
  const organisation = pack.organisations[0]?.id;
  const column = pack.columns[0]?.id;
  if (organisation === undefined || column === undefined) throw new Error('The pack has both.');
  await runner.submit(anOrder({ type: 'step.go', payload: { step: 'choosing' } }));
  await runner.submit(anOrder({ type: 'plan.place', payload: { plan, organisation, column } }, seat));
  for (const step of ['reveal', 'tender'] as const)
    await runner.submit(anOrder({ type: 'step.go', payload: { step } }));
  const doc = new Y.Doc();
  doc.clientID = clientOf(seat, doc.clientID);
  return {
    store,
    runner,
    write(field: string, words: string) {
      const before = Y.encodeStateVector(doc);
      doc.getText(field).insert(doc.getText(field).length, words);
      const fields = fieldsOf(pack, state(), plan) ?? new Map();
      return papers.write(plan, fields, { by: seat, update: Y.encodeStateAsUpdate(doc, before) }, () => {});
    },
    publish: (): Promise<Answer> => runner.submit(anOrder({ type: 'tender.publish', payload: { tender } }, seat)),
    goOn: (): Promise<Answer> => runner.submit(anOrder({ type: 'step.go', payload: { step: 'tenders' } })),
    version: (number = 1) => state().groups[group]?.table.tenders[tender]?.versions[number],
  };
}

test('[RUN11] every word acknowledged before publishing is in the version, and its place in the text is noted', async () => {
  const { write, publish, version } = await aTable();
  await write(first ?? '', 'A settled home.');
  await write(second ?? '', 'Somebody to ring.');
  expect(await publish()).toMatchObject({ ok: true });
  expect(version()).toMatchObject({
    texts: { [first ?? '']: 'A settled home.', [second ?? '']: 'Somebody to ring.' },
    textSeq: 2,
  });
});

test('[RUN11] words on their way to a slow store when publishing comes are waited for', async () => {
  const { store, write, publish, version } = await aTable();
  store.trouble('stalls');
  const writing = write(first ?? '', 'A settled home.');
  await settled();
  const publishing = publish();
  await settled();
  expect(version()).toBeUndefined();
  store.trouble('none');
  expect([await writing, (await publishing).ok]).toEqual(['saved', true]);
  expect(version()).toMatchObject({ texts: { [first ?? '']: 'A settled home.' }, textSeq: 1 });
});

test('[RUN11] words that come while the version is being stored are saved and not in it', async () => {
  const { store, write, publish, version } = await aTable();
  await write(first ?? '', 'A settled home.');
  store.trouble('stalls');
  const publishing = publish();
  await settled();
  await settled();
  const writing = write(first ?? '', ' Or two.');
  await settled();
  store.trouble('none');
  expect([(await publishing).ok, await writing]).toEqual([true, 'saved']);
  expect(version()).toMatchObject({ texts: { [first ?? '']: 'A settled home.' }, textSeq: 1 });
  expect(await write(first ?? '', ' Or three.')).toBe('saved');
});

test('[RUN11] of typing and publishing at once, the version holds exactly what was stored up to its place', async () => {
  const { write, publish, version } = await aTable();
  const sent: Promise<unknown>[] = [];
  for (let word = 1; word <= 40; word++) {
    sent.push(write(first ?? '', `w${word} `));
    if (word === 20) sent.push(publish());
    if (word % 7 === 0) await settled();
  }
  await Promise.all(sent);
  const frozen = version();
  const words = (frozen?.texts[first ?? ''] ?? '').trim().split(' ');
  expect(words).toEqual(Array.from({ length: words.length }, (_, index) => `w${index + 1}`));
  expect(words.length).toBe(frozen?.textSeq);
  expect(words.length).toBeGreaterThanOrEqual(20);
});

test('[RUN11] what was not published goes over with its words, extras that nobody opened stay behind', async () => {
  const { write, goOn, version } = await aTable();
  await write(first ?? '', 'A settled home\u202e.');
  await write(extra ?? '', 'Not for others.');
  await write(pack.forms.needs[0]?.id ?? '', 'What we think of him.');
  expect(await goOn()).toMatchObject({ ok: true });
  expect(version()).toMatchObject({ unfinished: true, textSeq: 3, texts: { [first ?? '']: 'A settled home.' } });
  expect(Object.keys(version()?.texts ?? {})).toEqual([first]);
});

test('[RUN4] while papers cannot be read nothing goes out, and the sender is told it is not saved', async () => {
  const store = createTroubledStore(createMemoryStore());
  const runner = await aRunner(store, undefined, () => Promise.reject(new Error('The disk is gone.')));
  await runner.submit(opening());
  const answer = await runner.submit(anOrder({ type: 'step.go', payload: { step: 'tenders' } }));
  expect(answer).toMatchObject({ ok: false, code: 'not_saved' });
  expect(runner.position().state?.step).toBe('lobby');
  expect(await runner.submit(anOrder({ type: 'step.go', payload: { step: 'needs' } }))).toMatchObject({ ok: true });
});
