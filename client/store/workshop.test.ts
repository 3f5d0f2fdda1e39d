/** The workshop as a browser keeps it: shown at once, confirmed or refused, and sent again when the line was down. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type BidId, type CriterionId, makeId } from '../../shared/game/ids.ts';
import { settled } from '../connection/wire-double.ts';
import { desk, echo, me, place, placedPatch, plan, snapshot } from './a-desk.ts';

describe('the workshop as a browser knows it', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('keeps its own scores as the server tells them, and forgets those of a place it has left', () => {
    const { wire, state } = desk();
    const bid = makeId<BidId>('b1');
    const scores = { [bid]: { [makeId<CriterionId>('social')]: 4 } };
    wire.say('up');
    wire.say('snapshot', snapshot(5));
    wire.say('mine', { scores });
    expect(state().mine).toEqual({ scores });
    wire.say('snapshot', snapshot(6, { mine: { scores } }));
    expect(state().mine).toEqual({ scores });
    wire.say('snapshot', snapshot(7));
    expect(state().mine).toEqual({ scores: {} });
  });

  test('a move is seen at once, confirmed by the patch, and then no longer pending', async () => {
    const { wire, workshop, state, cards } = desk();
    wire.say('up');
    wire.say('snapshot', snapshot(7));
    const answered = workshop.send(place);
    expect(cards('view')).toEqual(['echo']);
    expect(cards('confirmed')).toEqual([]);
    wire.say('patch', { from: 7, seq: 8, by: me, patches: [placedPatch] });
    expect(cards('view')).toEqual(['echo']);
    wire.commands[0]?.answer({ ok: true, seq: 8, at: 5000 });
    expect(await answered).toMatchObject({ ok: true });
    expect(cards('confirmed')).toEqual(['echo']);
    expect(state().pending).toEqual([]);
    expect(state().seq).toBe(8);
  });

  test('a refused move goes back, and the reason is kept until it was read', async () => {
    const { wire, workshop, state, cards } = desk();
    wire.say('up');
    wire.say('snapshot', snapshot(7));
    const answered = workshop.send(place);
    wire.commands[0]?.answer({ ok: false, code: 'gone', message: 'Somebody took that away a moment ago.' });
    await answered;
    expect(cards('view')).toEqual([]);
    expect(state().refused).toMatchObject([{ code: 'gone', command: { type: 'plan.place' } }]);
    workshop.dismiss(state().refused[0]?.id ?? '');
    expect(state().refused).toEqual([]);
  });

  test('a refusal said where it was asked is not said twice', async () => {
    const { wire, workshop, state } = desk();
    wire.say('up');
    wire.say('snapshot', snapshot(7));
    const answered = workshop.send(place, { refusal: 'here' });
    wire.commands[0]?.answer({ ok: false, code: 'gone', message: '' });
    expect(await answered).toMatchObject({ code: 'gone' });
    expect(state().refused).toEqual([]);
  });

  test('only moves on the board and being ready are shown before the answer', () => {
    const { wire, workshop, state } = desk();
    wire.say('up');
    wire.say('snapshot', snapshot(7));
    void workshop.send({ type: 'need.add', payload: { plan, text: 'A home' } });
    expect(state().view).toBe(state().confirmed);
    void workshop.send({ type: 'ready.set', payload: { ready: true } });
    expect(state().view).not.toBe(state().confirmed);
  });

  test('a gap asks for a snapshot and applies nothing', () => {
    const { wire, state, cards } = desk();
    wire.say('up');
    wire.say('snapshot', snapshot(7));
    wire.say('patch', { from: 8, seq: 9, by: me, patches: [placedPatch] });
    expect(wire.resyncs).toBe(1);
    expect(state().seq).toBe(7);
    expect(cards('view')).toEqual([]);
    wire.say('snapshot', snapshot(9));
    expect(state().seq).toBe(9);
  });

  test('a patch older than the snapshot is passed over', () => {
    const { wire, state } = desk();
    wire.say('up');
    wire.say('snapshot', snapshot(7));
    wire.say('patch', { from: 5, seq: 6, by: me, patches: [placedPatch] });
    expect(wire.resyncs).toBe(0);
    expect(state().seq).toBe(7);
  });

  test('what is done with the line down is kept, shown, and sent in order with the same ids', async () => {
    const { wire, workshop, state, cards } = desk();
    wire.say('up');
    wire.say('snapshot', snapshot(7));
    void workshop.send(place);
    const id = wire.commands[0]?.message.id;
    await wire.breakOff();
    expect(state().status).toEqual({ kind: 'reconnecting', since: 1000 });
    void workshop.send({ type: 'ready.set', payload: { ready: true } });
    expect(cards('view')).toEqual(['echo']);
    expect(state().pending).toHaveLength(2);
    wire.commands.length = 0;
    wire.say('up');
    expect(wire.commands.map(({ message }) => message.type)).toEqual(['plan.place', 'ready.set']);
    expect(wire.commands[0]?.message.id).toBe(id);
    expect(state().status.kind).toBe('live');
  });

  test('an answer that never comes while the line is up is asked for again, with the same id', async () => {
    const { wire, workshop } = desk();
    wire.say('up');
    wire.say('snapshot', snapshot(7));
    void workshop.send(place);
    wire.commands[0]?.answer(undefined);
    await settled();
    expect(wire.commands).toHaveLength(2);
    expect(wire.commands[1]?.message.id).toBe(wire.commands[0]?.message.id);
  });

  test('kept moves survive a refresh of the page', async () => {
    const before = desk();
    before.wire.say('up');
    before.wire.say('snapshot', snapshot(7));
    void before.workshop.send(place);
    const id = before.wire.commands[0]?.message.id;
    before.workshop.end();
    const after = desk(before.memory);
    after.wire.say('up');
    expect(after.wire.commands.map(({ message }) => message.id)).toEqual([id]);
    after.wire.commands[0]?.answer({ ok: true, seq: 8, at: 5000 });
    await settled();
    expect(desk(before.memory).state().pending).toEqual([]);
  });

  test('while the server cannot save, the move stays and is sent again', async () => {
    const { wire, workshop, state, cards } = desk();
    wire.say('up');
    wire.say('snapshot', snapshot(7));
    void workshop.send(place);
    wire.commands[0]?.answer({ ok: false, code: 'not_saved', message: '' });
    await settled();
    expect(state().unsaved).toBe(true);
    expect(cards('view')).toEqual(['echo']);
    await vi.advanceTimersByTimeAsync(1000);
    wire.commands[1]?.answer({ ok: true, seq: 8, at: 5000 });
    await settled();
    expect(state().unsaved).toBe(false);
    expect(state().pending).toEqual([]);
  });

  test('what was done is remembered with the server’s time', () => {
    const { wire, state } = desk();
    wire.say('up');
    wire.say('snapshot', snapshot(7));
    wire.say('patch', {
      from: 7,
      seq: 8,
      by: me,
      did: { type: 'placed', organisation: echo, in: makeId('now') },
      patches: [placedPatch],
    });
    expect(state().recent).toMatchObject([{ seq: 8, at: 5000, by: me }]);
  });

  test('where the attention is, is told now and then, the latest only, and again by a new connection', () => {
    const { wire, workshop } = desk();
    wire.say('up');
    workshop.attend({ kind: 'reading', what: 'echo' });
    workshop.attend({ kind: 'holding', what: 'echo' });
    expect(wire.attentions).toEqual([]);
    vi.advanceTimersByTime(150);
    expect(wire.attentions).toEqual([{ kind: 'holding', what: 'echo' }]);
    workshop.attend({ kind: 'holding', what: 'echo' });
    vi.advanceTimersByTime(150);
    expect(wire.attentions).toHaveLength(1);
    wire.say('up');
    expect(wire.attentions).toHaveLength(2);
    workshop.attend(undefined);
    vi.advanceTimersByTime(150);
    expect(wire.attentions.at(-1)).toBeUndefined();
  });

  test('a connection the server ended stays ended', () => {
    const { wire, state } = desk();
    wire.say('up');
    wire.say('closed', 'newer_tab');
    wire.say('down');
    expect(state().status).toEqual({ kind: 'closed', reason: 'newer_tab' });
  });

  test('who is here is told afresh by every connection', () => {
    const { wire, state } = desk();
    wire.say('up');
    wire.say('presence', { seats: { [me]: { here: true } } });
    expect(state().presence[me]).toEqual({ here: true });
    wire.say('up');
    expect(state().presence).toEqual({});
  });
});
