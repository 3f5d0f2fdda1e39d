/** Bad input over a connection: a coded refusal with a sentence, no crash and no trace. */
import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../shared/game/refusals.ts';
import { ask } from '../room/door.ts';
import { type Guest, openGuest, planOf, seatOf } from '../room/guest.ts';
import { logFrom } from '../room/log.ts';
import { freshId, raw, SENTENCE, throwAt } from '../room/raw.ts';
import { untouched } from '../room/untouched.ts';

const at = untouched();

const long = 'x'.repeat(20_000);

describe('over a connection', () => {
  const ann = () => at().ann;
  const other = () => at().other;
  const lead = () => at().room.facilitator;
  const plan = () => planOf(ann());
  const stranger = () => planOf(other());

  const nonsense: readonly [name: string, message: () => unknown][] = [
    ['nothing', () => undefined],
    ['null', () => null],
    ['a number', () => 7],
    ['a text', () => 'plan.place'],
    ['a list', () => [{ id: 'a', type: 'ready.set', payload: { ready: true } }]],
    ['an empty object', () => ({})],
    ['no id', () => ({ type: 'ready.set', payload: { ready: true } })],
    ['an id with spaces', () => ({ id: 'a b', type: 'ready.set', payload: { ready: true } })],
    ['an endless id', () => ({ id: long, type: 'ready.set', payload: { ready: true } })],
    ['an id that is an object', () => ({ id: {}, type: 'ready.set', payload: { ready: true } })],
    ['no payload', () => ({ id: freshId(), type: 'ready.set' })],
    ['a payload that is null', () => ({ id: freshId(), type: 'ready.set', payload: null })],
    ['a payload of another kind', () => ({ id: freshId(), type: 'ready.set', payload: { ready: 'yes' } })],
    ['a payload with more in it', () => ({ id: freshId(), type: 'ready.set', payload: { ready: true, by: 'f1' } })],
    ['a sender of one’s own', () => ({ id: freshId(), type: 'ready.set', by: 'f1', payload: { ready: true } })],
    ['a kind that is a method', () => ({ id: freshId(), type: 'toString', payload: {} })],
    ['a kind that is a prototype', () => ({ id: freshId(), type: '__proto__', payload: {} })],
    ['a kind that is an object', () => ({ id: freshId(), type: { a: 1 }, payload: {} })],
    ['no such kind', () => ({ id: freshId(), type: 'plan.burn', payload: {} })],
    ['an endless text', () => ({ id: freshId(), type: 'need.add', payload: { plan: plan(), text: long } })],
    [
      'a text of invisible marks',
      () => ({ id: freshId(), type: 'need.add', payload: { plan: plan(), text: '\u202e\u2066' } }),
    ],
    ['a number beyond all', () => ({ id: freshId(), type: 'plan.guess', payload: { plan: plan(), amount: 1e308 } })],
    ['a number below all', () => ({ id: freshId(), type: 'plan.guess', payload: { plan: plan(), amount: -1 } })],
    ['bytes', () => ({ id: freshId(), type: 'need.add', payload: Buffer.from('x') })],
    [
      'deep nesting',
      () => ({ id: freshId(), type: 'need.add', payload: JSON.parse('['.repeat(500) + ']'.repeat(500)) }),
    ],
  ];
  test.each(nonsense)('%s is refused', async (_, message) => {
    const answer = await raw(ann(), 'command', message());
    expect(answer).toEqual({
      ok: false,
      code: expect.stringMatching(/^(malformed|unknown_command)$/),
      message: expect.stringMatching(SENTENCE),
    });
  });

  const refused: readonly [name: string, sender: () => Guest, type: string, payload: () => object, code: string][] = [
    ['a seat moves the room', ann, 'step.go', () => ({ step: 'choosing' }), 'not_yours'],
    ['a seat closes the workshop', ann, 'workshop.close', () => ({}), 'not_yours'],
    ['a seat invites a facilitator', ann, 'facilitator.invite', () => ({ name: 'Me', kind: 'second' }), 'not_yours'],
    ['a seat opens a workshop', ann, 'seat.take', () => ({ name: 'Me', token: 'x'.repeat(43) }), 'not_yours'],
    ['a facilitator uses a link', lead, 'link.use', linkPayload, 'not_yours'],
    ['a seat renames another', ann, 'seat.rename', () => ({ seat: seatOf(other()), name: 'Fool' }), 'not_your_seat'],
    ['a seat links another', ann, 'seat.link', () => ({ seat: seatOf(other()) }), 'not_your_seat'],
    ['another table’s plan', ann, 'need.add', () => ({ plan: stranger(), text: 'x' }), 'not_your_table'],
    ['another table’s name', ann, 'group.rename', () => ({ group: at().room.groups[1], name: 'x' }), 'not_your_table'],
    ['a plan that is not there', ann, 'need.add', () => ({ plan: 'p999', text: 'x' }), 'not_your_table'],
    ['a card before its step', ann, 'plan.place', () => placing(), 'not_now'],
    ['a guess before its step', ann, 'plan.guess', () => ({ plan: plan(), amount: 5 }), 'not_now'],
    ['cards turned before their step', lead, 'plan.reveal', () => ({ plan: plan() }), 'not_now'],
    ['a need that is gone', ann, 'need.remove', () => ({ plan: plan(), need: 'n999' }), 'gone'],
    ['an undo of another table', other, 'undo', () => ({ entry: at().before.entries.length }), 'undo_gone'],
    ['an undo of what never was', ann, 'undo', () => ({ entry: 99_999 }), 'undo_gone'],
    ['an undo of a step', lead, 'undo', () => ({ entry: 5 }), 'not_your_table'],
    ['the step the room is at', lead, 'step.go', () => ({ step: 'needs' }), 'already_so'],
    ['the last facilitator', lead, 'facilitator.remove', () => ({ facilitator: 'f1' }), 'last_facilitator'],
    ['the big screen', () => screen(), 'announce', () => ({ text: 'Boo', lookUp: true }), 'not_yours'],
    ['the big screen as a table', () => screen(), 'need.add', () => ({ plan: plan(), text: 'x' }), 'not_yours'],
  ];
  const screen = () => at().room.screens[0] ?? ann();
  const placing = () => {
    const [organisation] = at().before.pack.organisations;
    const [column] = at().before.pack.columns;
    return { plan: plan(), organisation: organisation?.id, column: column?.id };
  };
  function linkPayload() {
    return { link: 'x'.repeat(43), token: 'y'.repeat(43) };
  }
  test.each(refused)('%s: refused with a code and a sentence', async (_, sender, type, payload, code) => {
    const answer = await raw(sender(), 'command', { id: freshId(), type, payload: payload() });
    expect(answer).toEqual({ ok: false, code, message: expect.stringMatching(SENTENCE) });
    expect(REFUSAL_CODES).toContain(code);
  });

  test('a command sent again gets its first answer and is done once', async () => {
    const [mine] = at().before.entries.slice(-1);
    const message = { id: mine?.id, type: mine?.command.type, payload: mine?.command.payload };
    const answers = await Promise.all(Array.from({ length: 20 }, () => raw(ann(), 'command', message)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ ok: true, seq: mine?.seq, at: mine?.at })]),
    );
    // The id belongs to its sender: with another payload it is still the same command.
    expect(await raw(ann(), 'command', { ...message, payload: { plan: plan(), text: 'Other' } })).toMatchObject({
      seq: mine?.seq,
    });
  });

  test.each<[name: string, message: () => unknown]>([
    ['nothing', () => undefined],
    ['another kind', () => ({ paper: plan(), kind: 'erase' })],
    ['a path for a paper', () => ({ paper: '../x', kind: 'open', have: new Uint8Array([0]) })],
    ['text for bytes', () => ({ paper: plan(), kind: 'update', update: 'abc' })],
    ['bytes that are no update', () => ({ paper: plan(), kind: 'update', update: new Uint8Array([9, 9, 9]) })],
    ['no bytes', () => ({ paper: plan(), kind: 'update', update: new Uint8Array() })],
    ['many bytes', () => ({ paper: plan(), kind: 'update', update: new Uint8Array(180_000) })],
    ['another table’s paper', () => ({ paper: stranger(), kind: 'open', have: new Uint8Array([0]) })],
    ['a paper that is not there', () => ({ paper: 'p999', kind: 'open', have: new Uint8Array([0]) })],
  ])('a paper with %s', async (_, message) => {
    const answer = await raw(ann(), 'text', message());
    expect(answer).toMatchObject({
      ok: false,
      code: expect.stringMatching(/^(reset|not_yours)$/),
      message: expect.stringMatching(SENTENCE),
    });
    const log = await logFrom(at().store, at().room.code);
    const { needs } = at().before.pack.forms;
    expect(needs.map(({ id: field }) => log.text(plan(), field)).join('')).toBe('');
  });

  test('attention, resync, the time and unknown events with nonsense in them', async () => {
    const answers = await Promise.all([
      raw(ann(), 'presence', null),
      raw(ann(), 'presence', { attention: { kind: 'staring', what: 'x' } }),
      raw(ann(), 'presence', { attention: { kind: 'reading', what: long } }),
    ]);
    expect(answers).toEqual([{ ok: false }, { ok: false }, { ok: false }]);
    // No acknowledgement asked for, or something else in its place.
    for (const event of ['command', 'text', 'presence', 'resync', 'time', 'snapshot', 'patch', 'closed', 'join']) {
      throwAt(ann(), event);
      throwAt(ann(), event, 'x', {}, [], 7);
    }
    expect(await ann().line.time()).toBeGreaterThan(0);
    expect(ann().now().status.kind).toBe('live');
  });

  test('a message larger than any ends its own connection, which comes back', async () => {
    const down = new Promise<void>((resolve) => {
      const stop = other().line.on('down', () => {
        stop();
        resolve();
      });
    });
    const text = 'x'.repeat(2_000_000);
    throwAt(other(), 'command', { id: freshId(), type: 'need.add', payload: { plan: stranger(), text } });
    await down;
    await other().live();
    expect(ann().now().status.kind).toBe('live');
  });

  test('connections that speak another protocol are turned away', async () => {
    const io = `${at().venue.url}/socket.io/?transport=polling`;
    const statuses = await Promise.all(
      [`${io}&EIO=9`, `${io}&EIO=4&sid=none`, `${at().venue.url}/socket.io/?EIO=4&transport=pigeon`].map((url) =>
        ask(url),
      ),
    );
    for (const { status } of statuses) expect(status).toBe(400);
    for (const packets of [
      '99999',
      '42{',
      '451-["text",{"_placeholder":true,"num":0}]',
      '4',
      'b!!!!',
      '\u001e\u001e',
    ]) {
      const opened = await ask(`${io}&EIO=4&code=${at().room.code}`);
      const { sid }: { sid: string } = JSON.parse(opened.text.slice(1));
      await ask(`${io}&EIO=4&sid=${sid}`, { method: 'POST', body: '40', headers: { 'content-type': 'text/plain' } });
      await ask(`${io}&EIO=4&sid=${sid}`, { method: 'POST', body: packets, headers: { 'content-type': 'text/plain' } });
    }
  });

  test('a token or code that opens nothing is told so, and not tried again', async () => {
    const wrong = [
      { code: at().room.code, token: 'x'.repeat(43) },
      { code: 'BBBBBB', token: undefined },
      { code: "' OR 1=1", token: undefined },
      { code: at().room.code, token: 'x'.repeat(5000) },
    ];
    for (const { code, token } of wrong) {
      const guest = openGuest({ name: 'A stranger', url: at().venue.url, code, token });
      const { status } = await guest.until('an end', (state) => state.status.kind === 'closed');
      expect(status).toEqual({ kind: 'closed', reason: 'not_known' });
      guest.end();
    }
  });
});
