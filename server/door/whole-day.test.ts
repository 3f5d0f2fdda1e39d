/** What the whole day asks of the doors: scores that are one seat's alone, facilitators of one table, table screens, panels' papers. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { pack } from '../workshop/a-workshop.ts';
import { aServer, bearer, type TestServer, writing } from './a-server.ts';

const criterion = pack.criteria[0]?.id ?? '';
const field = pack.forms.assessment[0]?.id ?? '';
/** The bid of the second table, which the first table assesses. */
const bid = 'bq2';
let at: TestServer;
beforeEach(async () => {
  at = await aServer();
});
afterEach(() => at.stop());

/** Ada and Cal as the panel for Bea's table, a facilitator of each kind, and the big screen. */
async function aPanel() {
  const room = await at.aRoom();
  const { code, facilitatorToken } = room;
  const console = await at.live(code, facilitatorToken);
  expect(await console.send('step.go', { step: 'assessment' })).toMatchObject({ ok: true });
  const invite = (group: string) => console.send('facilitator.invite', { name: 'Sue', kind: 'table', group });
  const sue = await at.opened(await invite('g1'));
  const tom = await at.opened(await invite('g2'));
  const ada = await at.live(code, room.ada);
  expect(await ada.send('score.difference', { bid, text: 'A settled home', months: 6 })).toMatchObject({ ok: true });
  return {
    ...room,
    tokens: { sue, tom },
    console,
    ada,
    cal: await at.live(code, room.cal),
    bea: await at.live(code, room.bea),
    sue: await at.live(code, sue),
    tom: await at.live(code, tom),
    screen: await at.live(code),
  };
}

describe('[DOOR16] what somebody scores', () => {
  test('is told to them alone, before the answer; others learn that a score is in', async () => {
    const { ada, ...others } = await aPanel();
    expect(await ada.send('score.set', { bid, criterion, score: 4 })).toMatchObject({ ok: true });
    expect(ada.mines).toEqual([{ scores: { [bid]: { [criterion]: 4 } } }]);
    // Who is here may be told at any moment.
    expect(ada.heard.filter((event) => event !== 'presence').slice(-2)[0]).toBe('mine');
    await others.cal.until(() => others.cal.patches.some(({ patches }) => JSON.stringify(patches).includes('/in/')));
    const { cal, bea, sue, tom, screen, console } = others;
    for (const { mines, patches } of [cal, bea, sue, tom, screen, console]) {
      expect(mines).toEqual([]);
      expect(JSON.stringify(patches)).not.toMatch(/"score"|"scores"/);
    }
  });

  test('is in their own next snapshot and in no other', async () => {
    const { ada, cal, bea, sue, console, screen } = await aPanel();
    await ada.send('score.set', { bid, criterion, score: 4 });
    for (const device of [ada, cal, bea, sue, console, screen]) await device.emit('resync');
    const told = [ada, cal, bea, sue, console, screen].map(({ snapshots }) => snapshots.at(-1)?.mine);
    expect(told).toEqual([{ scores: { [bid]: { [criterion]: 4 } } }, { scores: {} }, { scores: {} }, ...Array(3)]);
    const text = (device: typeof cal) => JSON.stringify(device.snapshots.at(-1));
    expect([cal, bea, sue, console, screen].filter((device) => text(device).includes(`"${criterion}":4`))).toEqual([]);
  });
});

describe('[DOOR17] a facilitator of one table', () => {
  test('sees and hears that table and who is at it, and of the others what the room may', async () => {
    const { sue, tom, ada, code, tokens } = await aPanel();
    const { view, you } = sue.snapshots[0] ?? {};
    expect(you).toMatchObject({ kind: 'facilitator', role: 'table', group: 'g1' });
    expect(view).toMatchObject({ audience: 'facilitator', tables: { g1: { id: 'g1' } } });
    if (view?.audience !== 'facilitator') throw new Error('It is a console.');
    expect([Object.keys(view.tables), Object.values(view.seats).map((seat) => seat?.name)]).toEqual([
      ['g1'],
      ['Ada', 'Cal'],
    ]);
    const before = tom.patches.length;
    const { seq } = await ada.send('help.ask', { wanted: true });
    await sue.until(() => sue.patches.some((patch) => patch.seq === seq));
    await tom.emit('resync');
    expect(tom.patches.length).toBe(before);
    expect(Object.keys(sue.presences[0]?.seats ?? {})).toHaveLength(2);
    expect(Object.keys((await at.live(code, tokens.tom)).presences[0]?.seats ?? {})).toHaveLength(1);
  });

  test('writes on that table’s papers and on no other', async () => {
    const { sue, tom, ada } = await aPanel();
    const update = { paper: bid, kind: 'update', update: writing(sue, 'More about evenings.', field) };
    expect(await sue.emit('text', update)).toEqual({ ok: true });
    await ada.until(() => ada.heard.includes('text'));
    expect(await tom.emit('text', update)).toMatchObject({ ok: false, code: 'not_yours' });
    expect(tom.heard).not.toContain('text');
  });

  test('takes that table’s record, which opens nothing again', async () => {
    const { code, tokens } = await aPanel();
    const reply = await at.ask(`/api/workshops/${code}/report.json`, undefined, bearer(tokens.sue));
    expect(reply.body).toMatchObject({ kind: 'group', view: { table: { id: 'g1' } } });
    expect(reply.body).not.toHaveProperty('again');
    expect(reply.text).not.toContain('Bea');
  });
});

test('[TEXT8] a panel’s paper is its own and not the bidders’', async () => {
  const { ada, cal, bea, console } = await aPanel();
  const update = { paper: bid, kind: 'update', update: writing(ada, 'More about evenings.', field) };
  expect(await bea.emit('text', update)).toMatchObject({ ok: false, code: 'not_yours' });
  expect(await ada.emit('text', update)).toEqual({ ok: true });
  await cal.until(() => cal.heard.includes('text'));
  await console.until(() => console.heard.includes('text'));
  expect(bea.heard).not.toContain('text');
  const open = { paper: bid, kind: 'open', have: Y.encodeStateVector(new Y.Doc()) };
  expect(await bea.emit('text', open)).toMatchObject({ ok: false, code: 'not_yours' });
});

test('[TEXT12] writing stays open after publishing and at any step: nothing that was sent is refused', async () => {
  const { ada } = await aPanel();
  const into = pack.forms.tender[0]?.id ?? '';
  const update = { paper: 'p1', kind: 'update', update: writing(ada, 'Later words.', into) };
  expect(await ada.emit('text', update)).toEqual({ ok: true });
});

describe('[HTTP9] one device a table', () => {
  test('a table’s own screen takes a seat that says so', async () => {
    const { code, facilitatorToken } = await at.aRoom();
    const taken = await at.ask(`/api/workshops/${code}/seats`, { name: 'Table screen', group: 'g1', screen: true });
    expect(taken.status).toBe(201);
    const { view } = (await at.live(code, facilitatorToken)).snapshots[0] ?? {};
    if (view?.audience !== 'facilitator') throw new Error('It is a console.');
    expect(Object.values(view.seats).filter((seat) => seat?.screen)).toMatchObject([{ name: 'Table screen' }]);
  });

  test('somebody without a device scores on the table’s screen, and no screen shows what', async () => {
    const { ada, console, code, sue } = await aPanel();
    expect(await console.send('seat.add', { name: 'Dot', group: 'g1' })).toMatchObject({ ok: true });
    await sue.until(() => JSON.stringify(sue.patches).includes('Dot'));
    const { view } = (await at.live(code, undefined)).snapshots[0] ?? {};
    if (view?.audience !== 'public') throw new Error('It is the big screen.');
    const [dot] = Object.entries(view.arrivals).find(([, arrival]) => arrival?.name === 'Dot') ?? [];
    expect(await ada.send('score.set', { bid, criterion, score: 5, seat: dot })).toMatchObject({ ok: true });
    expect(ada.mines).toEqual([]);
  });
});
