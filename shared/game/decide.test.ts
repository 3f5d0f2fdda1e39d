import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { applyEntry } from './entry.ts';
import { makeId, type SeatId } from './ids.ts';
import { REFUSAL_CODES, refuse } from './refusals.ts';
import { aWorkshop, commandOf, LEAD, tokenHash } from './testing/a-workshop.ts';
import { BOROUGH } from './testing/borough.ts';

describe('who may send what', () => {
  const seat = { name: 'cat', token: tokenHash('cat') };

  test('[WHO1] only facilitators send what runs the room', () => {
    const w = aWorkshop();
    expect(w.refusal('ann', 'lobby.lock', { locked: true })).toEqual({
      code: 'not_yours',
      message: 'Only a facilitator can do that.',
    });
    expect(w.asks('ann', 'clock.start', {})).toBe('not_yours');
    expect(w.asks('lead', 'lobby.lock', { locked: true })).toBe('allowed');
  });

  test('[WHO2] only the server’s own door opens workshops, seats people and uses links, and it does nothing else', () => {
    const w = aWorkshop();
    expect(w.asks('ann', 'seat.take', seat)).toBe('not_yours');
    expect(w.asks('lead', 'seat.take', seat)).toBe('not_yours');
    expect(w.asks('lead', 'link.use', { link: tokenHash('a'), token: tokenHash('b') })).toBe('not_yours');
    expect(w.asks('door', 'seat.take', seat)).toBe('allowed');
    expect(w.asks('door', 'lobby.lock', { locked: true })).toBe('not_yours');
    expect(w.asks('door', 'need.add', { text: 'x' })).toBe('not_yours');
    expect(w.asks('door', 'seat.rename', { seat: w.seatId('ann'), name: 'x' })).toBe('not_yours');
  });

  test('[WHO3] whoever has no seat is told so', () => {
    const w = aWorkshop();
    expect(w.asks('s99', 'ready.set', { ready: true })).toBe('no_seat');
    expect(w.asks('s99', 'lobby.lock', { locked: true })).toBe('no_seat');
  });

  test('[WHO4] a facilitator does not act at a table, but may turn its cards', () => {
    const w = aWorkshop().at('choosing');
    w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
    expect(w.asks('lead', 'plan.place', { organisation: 'oars', column: 'now' })).toBe('not_your_table');
    expect(w.asks('lead', 'undo', { entry: w.lastSeq() })).toBe('not_your_table');
    expect(w.at('reveal').asks('lead', 'plan.reveal', {})).toBe('allowed');
  });

  test('[WHO4] anyone in a group may act for it', () => {
    const w = aWorkshop().seats('cat', 'g1').at('needs');
    w.does('ann', 'need.add', { text: 'A key' });
    const entry = w.lastSeq();
    expect(w.asks('cat', 'undo', { entry })).toBe('allowed');
    expect(w.asks('cat', 'need.add', { text: 'A bed' })).toBe('allowed');
  });
});

describe('a log', () => {
  test('[LOG1] begins by opening the workshop: anything else is a fault of the caller', () => {
    const context = { pack: BOROUGH, now: 1, seq: 1, by: 'door', history: [] } as const;
    expect(() => decide(undefined, commandOf('lobby.lock', { locked: true }), context)).toThrow(
      'The first command of a log opens the workshop.',
    );
    expect(() => applyEntry(undefined, { patches: [] })).toThrow('The first entry of a log opens the workshop.');
  });

  test('[LOG1] opens the workshop once', () => {
    const opening = {
      code: 'K7M4QX',
      title: 'x',
      pack: 'ab'.repeat(32),
      groups: 1,
      seed: '12345678',
      facilitator: 'f9',
    };
    expect(aWorkshop().asks('door', 'workshop.open', { ...opening, token: tokenHash('other') })).toBe('already_so');
  });

  test('[LOG2] gives the state by itself: snapshot or not, entry after entry', () => {
    const w = aWorkshop().at('choosing');
    w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
    w.does('ann', 'plan.remove', { organisation: 'kettle' });
    w.does('ann', 'undo', { entry: w.lastSeq() });
    w.at('reveal').does('lead', 'plan.reveal', {});
    let state: ReturnType<typeof applyEntry> | undefined;
    for (const entry of JSON.parse(JSON.stringify(w.log()))) state = applyEntry(state, entry);
    expect(state).toEqual(w.state());
  });

  test('[LOG3] keeps how to take back only what can be taken back', () => {
    const w = aWorkshop().at('needs');
    w.does('ann', 'need.add', { text: 'A key' });
    expect(w.log().at(-1)?.inverse).toHaveLength(1);
    w.does('ann', 'ready.set', { ready: true });
    expect(w.log().at(-1)).not.toHaveProperty('inverse');
    expect(w.log().find(({ did }) => did.type === 'stepped')).not.toHaveProperty('inverse');
  });

  test('[LOG3] keeps which table acted', () => {
    const w = aWorkshop().at('needs');
    w.does('bob', 'need.add', { text: 'A key' });
    expect(w.log().at(-1)?.group).toBe('g2');
    w.does('bob', 'seat.rename', { seat: w.seatId('bob'), name: 'Rob' });
    expect(w.log().at(-1)?.group).toBe('g2');
    w.does('lead', 'lobby.lock', { locked: true });
    expect(w.log().at(-1)).not.toHaveProperty('group');
  });

  test('[LOG4] a decision changes nothing of the state it was given', () => {
    const w = aWorkshop().at('choosing');
    const before = w.state();
    const copy = structuredClone(before);
    w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
    expect(before).toEqual(copy);
    expect(w.state()).not.toBe(before);
  });

  test('[LOG6] ids come from the log position, so no two entries make the same', () => {
    const w = aWorkshop().at('needs');
    for (let i = 0; i < 20; i++) w.does('ann', 'need.add', { text: `Need ${i}` });
    expect(Object.keys(w.plan().needs)).toHaveLength(20);
    expect(makeId<SeatId>('s2')).toBe(w.seatId('ann'));
    expect(w.log()[0]?.by).toBe('door');
    expect(w.log().find(({ did }) => did.type === 'stepped')?.by).toBe(LEAD);
  });
});

describe('a refusal', () => {
  test('[REFUSE1] is a code with a plain sentence, its details filled in', () => {
    expect(refuse('too_many', { most: 20 })).toEqual({
      code: 'too_many',
      message: 'There is room for 20. Take one away first.',
    });
    expect(refuse('gone').message).toBe('Somebody took that away a moment ago.');
  });

  test('[REFUSE1] every code is listed', () => {
    expect(REFUSAL_CODES).toContain('moved_on');
    expect(new Set(REFUSAL_CODES).size).toBe(REFUSAL_CODES.length);
  });
});
