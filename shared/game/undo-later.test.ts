/** What a later act builds on is not taken back before it. */
import { describe, expect, test } from 'vitest';
import { asset, choosing, need, outcome, place, undoing } from './testing/undoing.ts';

describe('what something later builds on', () => {
  const later = (what: string) => `Something later builds on it: ${what}. Undo that first.`;

  test('[UNDO5] stays, and the refusal names the later act', () => {
    const w = choosing();
    const card = place(w, 'oars');
    w.does('ann', 'plan.move', { organisation: 'oars', from: 'now', to: 'later' });
    expect(w.refusal('ann', 'undo', { entry: card })).toEqual({
      code: 'undo_later',
      message: later('the card was moved'),
    });
    w.does('ann', 'plan.remove', { organisation: 'oars' });
    const again = place(w, 'oars');
    w.does('ann', 'plan.link', { organisation: 'oars', needs: [need(w).id] });
    expect(undoing(w, again)).toBe(later('the card was linked'));
  });

  test('[UNDO5] a card taken off, placed again, or with a service changed', () => {
    const w = choosing();
    const first = place(w, 'oars');
    w.does('ann', 'plan.service', { organisation: 'oars', service: 'repair', included: false });
    expect(undoing(w, first)).toBe(later('a service was changed'));
    const second = place(w, 'kettle');
    w.does('ann', 'plan.remove', { organisation: 'kettle' });
    expect(undoing(w, second)).toBe(later('a card was taken off'));
    const removal = w.lastSeq();
    place(w, 'kettle');
    expect(undoing(w, removal)).toBe(later('a card was placed'));
  });

  test('[UNDO5] words changed, taken off or put in another order', () => {
    const w = choosing();
    const edited = need(w);
    w.does('ann', 'need.edit', { need: edited.id, text: 'x' });
    expect(undoing(w, edited.entry)).toBe(later('a need was changed'));
    const removed = need(w);
    w.does('ann', 'need.remove', { need: removed.id });
    expect(undoing(w, removed.entry)).toBe(later('a need was taken off'));
    const ranked = need(w);
    w.does('ann', 'need.rank', { need: ranked.id, before: edited.id });
    expect(undoing(w, ranked.entry)).toBe(later('needs were put in another order'));
    const asset1 = asset(w);
    w.does('ann', 'asset.edit', { asset: asset1.id, text: 'x' });
    expect(undoing(w, asset1.entry)).toBe(later('something they have was changed'));
    const asset2 = asset(w);
    w.does('ann', 'asset.remove', { asset: asset2.id });
    expect(undoing(w, asset2.entry)).toBe(later('something they have was taken off'));
    const outcome1 = outcome(w);
    w.does('ann', 'outcome.edit', { outcome: outcome1.id, text: 'x' });
    expect(undoing(w, outcome1.entry)).toBe(later('an outcome was changed'));
    const outcome2 = outcome(w);
    w.does('ann', 'outcome.rank', { outcome: outcome2.id, before: outcome1.id });
    expect(undoing(w, outcome2.entry)).toBe(later('outcomes were put in another order'));
    const outcome3 = outcome(w);
    w.does('ann', 'outcome.remove', { outcome: outcome3.id });
    expect(undoing(w, outcome3.entry)).toBe(later('an outcome was taken off'));
  });

  test('[UNDO5] an act of several parts, if only one of them was written over, or wrote over it', () => {
    const w = choosing();
    const [n, other] = [need(w).id, need(w, 'A bed').id];
    place(w, 'oars');
    w.does('ann', 'plan.link', { organisation: 'oars', needs: [n, other] });
    const link = w.lastSeq();
    w.does('ann', 'need.remove', { need: n });
    const removal = w.lastSeq();
    expect(undoing(w, link)).toBe(later('a need was taken off'));
    w.does('ann', 'plan.link', { organisation: 'oars', needs: [] });
    expect(undoing(w, removal)).toBe(later('the card was linked'));
  });

  test('[UNDO11] what was undone is not undone twice', () => {
    const w = choosing();
    const entry = place(w, 'oars');
    w.does('ann', 'undo', { entry });
    expect(w.refusal('ann', 'undo', { entry })).toEqual({ code: 'undo_done', message: 'That was undone already.' });
    place(w, 'oars');
    expect(w.asks('ann', 'undo', { entry })).toBe('undo_done');
  });

  test('[UNDO11] what was undone, and undoing it, is in nobody’s way', () => {
    const w = choosing();
    place(w, 'oars');
    const before = w.state();
    w.does('ann', 'plan.service', { organisation: 'oars', service: 'repair', included: false });
    const service = w.lastSeq();
    w.does('ann', 'plan.remove', { organisation: 'oars', column: 'now' });
    const removal = w.lastSeq();
    expect(undoing(w, service)).toBe(later('a card was taken off'));
    w.does('ann', 'undo', { entry: removal });
    w.does('cat', 'undo', { entry: service });
    expect(w.state()).toEqual(before);
  });

  test('[UNDO11] nor when something else happened between the two', () => {
    const w = choosing();
    const first = need(w);
    const second = need(w, 'A bed').id;
    w.does('ann', 'need.rank', { need: first.id });
    const ranked = w.lastSeq();
    w.does('ann', 'need.edit', { need: first.id, text: 'x' });
    const edited = w.lastSeq();
    w.does('ann', 'need.edit', { need: second, text: 'y' });
    w.does('ann', 'undo', { entry: ranked });
    expect(undoing(w, first.entry)).toBe(later('a need was changed'));
    w.does('ann', 'undo', { entry: edited });
    w.does('ann', 'undo', { entry: first.entry });
    expect(w.plan().needs).toEqual({ [second]: { text: 'y', order: 2 } });
  });

  test('[UNDO11] the refusal names what stands, past what was undone', () => {
    const w = choosing();
    const card = place(w, 'oars');
    w.does('ann', 'plan.service', { organisation: 'oars', service: 'repair', included: false });
    w.does('ann', 'undo', { entry: w.lastSeq() });
    expect(undoing(w, card)).toBe('allowed');
    w.does('ann', 'plan.link', { organisation: 'oars', needs: [need(w).id] });
    expect(undoing(w, card)).toBe(later('the card was linked'));
  });

  test('[UNDO11] so it is for an act whose undoing is later, and that was itself before the one undone now', () => {
    const w = choosing();
    const first = place(w, 'oars');
    const second = place(w, 'kettle');
    w.does('ann', 'undo', { entry: first });
    place(w, 'oars', 'later');
    w.does('ann', 'undo', { entry: second });
    expect(w.plan().placed).toEqual({ oars: { in: { later: 1 } } });
  });

  test('[UNDO7] what a later act needs stays, even if the two wrote in different places', () => {
    const w = choosing();
    const { entry, id } = need(w);
    outcome(w, 'Eats');
    w.does('ann', 'outcome.add', { text: 'Sleeps', needs: [id] });
    const builds = w.lastSeq();
    place(w, 'oars');
    expect(undoing(w, entry)).toBe(later('an outcome was added'));
    w.does('ann', 'undo', { entry: builds });
    expect(undoing(w, entry)).toBe('allowed');
  });

  test('[UNDO7] if several acts need it, the refusal names the one that all of them would go back to', () => {
    const w = choosing();
    const other = outcome(w, 'Eats').id;
    const { entry, id } = need(w);
    w.does('ann', 'outcome.add', { text: 'Sleeps', needs: [id] });
    const builds = w.lastSeq();
    w.does('ann', 'outcome.edit', { outcome: other, needs: [id] });
    const changes = w.lastSeq();
    expect(undoing(w, entry)).toBe(later('an outcome was added'));
    w.does('ann', 'undo', { entry: changes });
    w.does('ann', 'undo', { entry: builds });
    expect(undoing(w, entry)).toBe('allowed');
  });

  test('[UNDO7] a card is not put back with a link to what is gone', () => {
    const w = choosing();
    const { id } = need(w);
    const other = need(w, 'A bed').id;
    place(w, 'oars');
    w.does('ann', 'plan.link', { organisation: 'oars', needs: [id] });
    w.does('ann', 'plan.remove', { organisation: 'oars' });
    const entry = w.lastSeq();
    w.does('ann', 'need.remove', { need: other });
    expect(undoing(w, entry)).toBe('allowed');
    w.does('bob', 'plan.place', { organisation: 'oars', column: 'now' });
    w.does('ann', 'need.remove', { need: id });
    expect(undoing(w, entry)).toBe(later('a need was taken off'));
  });

  test('[UNDO7] the last service stays in', () => {
    const w = choosing();
    place(w, 'kettle');
    w.does('ann', 'plan.service', { organisation: 'kettle', service: 'tea', included: false });
    w.does('ann', 'plan.service', { organisation: 'kettle', service: 'tea', included: true });
    const entry = w.lastSeq();
    w.does('ann', 'plan.service', { organisation: 'kettle', service: 'calls', included: false });
    expect(undoing(w, entry)).toBe(later('a service was changed'));
  });

  test('[UNDO7] the refusal names the act that really needs it, and not another that speaks of the same', () => {
    const w = choosing();
    const { entry, id } = need(w);
    w.does('ann', 'outcome.add', { text: 'Sleeps', needs: [id] });
    const gone = w.lastSeq();
    const other = outcome(w, 'Eats').id;
    w.does('ann', 'outcome.edit', { outcome: other, needs: [id] });
    w.does('ann', 'outcome.remove', { outcome: `o${gone.toString(36)}` });
    expect(undoing(w, entry)).toBe(later('an outcome was changed'));
    w.does('ann', 'undo', { entry: w.lastSeq() });
    w.does('ann', 'undo', { entry: gone + 2 });
    expect(undoing(w, entry)).toBe(later('an outcome was added'));
  });

  test('[UNDO7] something was changed, if only the undoing of an earlier act is why', () => {
    const w = choosing();
    place(w, 'seeds');
    const service = (id: string, included: boolean) => {
      w.does('ann', 'plan.service', { organisation: 'seeds', service: id, included });
      return w.lastSeq();
    };
    service('plot', false);
    service('tea', false);
    const plot = service('plot', true);
    const tea = service('tea', true);
    service('shop', false);
    w.does('ann', 'undo', { entry: plot });
    expect(undoing(w, tea)).toBe(later('a service was changed'));
  });
});
