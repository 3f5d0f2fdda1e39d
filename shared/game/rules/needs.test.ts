import { describe, expect, test } from 'vitest';
import { makeId, type NeedId } from '../ids.ts';
import { inOrder } from '../records.ts';
import { aWorkshop, only, type Played } from '../testing/a-workshop.ts';

/** Adds a need and answers its id. */
function need(w: Played, text: string): NeedId {
  w.does('ann', 'need.add', { text });
  return makeId<NeedId>(`n${w.lastSeq().toString(36)}`);
}
const inNeeds = () => aWorkshop().at('needs');
const texts = (w: Played) => inOrder(w.plan().needs).map(([, { text }]) => text);

describe('needs', () => {
  test('[NEED1] the group writes down what the person needs', () => {
    const w = inNeeds();
    expect(w.does('ann', 'need.add', { text: 'A key' })).toEqual({ type: 'needAdded', text: 'A key' });
    expect(only(w.plan().needs)).toEqual([`n${w.lastSeq().toString(36)}`, { text: 'A key', order: 1 }]);
    expect(w.log().at(-1)?.group).toBe('g1');
  });

  test('[NEED1] not before the group has met the person', () => {
    expect(aWorkshop().asks('ann', 'need.add', { text: 'A key' })).toBe('not_now');
    expect(aWorkshop().at('briefing').asks('ann', 'need.add', { text: 'A key' })).toBe('not_now');
    expect(aWorkshop().at('reveal').asks('ann', 'need.add', { text: 'A key' })).toBe('allowed');
  });

  test('[NEED2] there is room for twenty', () => {
    const w = inNeeds();
    for (let i = 1; i <= 20; i++) need(w, `Need ${i}`);
    expect(w.refusal('ann', 'need.add', { text: 'One more' })).toEqual({
      code: 'too_many',
      message: 'There is room for 20. Take one away first.',
    });
  });

  test('[NEED1] a need is worded anew', () => {
    const w = inNeeds();
    const key = need(w, 'A key');
    expect(w.does('ann', 'need.edit', { need: key, text: 'A door' })).toEqual({ type: 'needEdited', text: 'A door' });
    expect(texts(w)).toEqual(['A door']);
    expect(w.asks('ann', 'need.edit', { need: key, text: 'A door' })).toBe('already_so');
    expect(w.asks('ann', 'need.edit', { need: 'n99', text: 'A door' })).toBe('gone');
  });

  test('[NEED3] a need taken off leaves the outcomes and cards that named it', () => {
    const w = aWorkshop().at('choosing');
    const key = need(w, 'A key');
    const bed = need(w, 'A bed');
    w.does('ann', 'outcome.add', { text: 'Sleeps', needs: [key, bed] });
    w.does('ann', 'outcome.add', { text: 'Rests' });
    w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
    w.does('ann', 'plan.place', { organisation: 'lamp', column: 'now' });
    w.does('ann', 'plan.link', { organisation: 'kettle', needs: [key, bed] });
    expect(w.does('ann', 'need.remove', { need: key })).toEqual({ type: 'needRemoved', text: 'A key' });
    expect(texts(w)).toEqual(['A bed']);
    expect(inOrder(w.plan().outcomes).map(([, { needs }]) => needs)).toEqual([{ [bed]: true }, undefined]);
    expect(Object.values(w.plan().placed).map((card) => card?.needs)).toEqual([{ [bed]: true }, undefined]);
    expect(w.asks('ann', 'need.remove', { need: key })).toBe('gone');
  });

  test('[NEED4] what matters most is put first', () => {
    const w = inNeeds();
    const [a, b, c] = [need(w, 'A'), need(w, 'B'), need(w, 'C')];
    expect(w.does('ann', 'need.rank', { need: c, before: a })).toEqual({ type: 'needRanked', text: 'C' });
    expect(texts(w)).toEqual(['C', 'A', 'B']);
    w.does('ann', 'need.rank', { need: c, before: b });
    expect(texts(w)).toEqual(['A', 'C', 'B']);
    w.does('ann', 'need.rank', { need: a });
    expect(texts(w)).toEqual(['C', 'B', 'A']);
  });

  test('[NEED4] a need that stands there already is not moved', () => {
    const w = inNeeds();
    const [a, b] = [need(w, 'A'), need(w, 'B')];
    expect(w.asks('ann', 'need.rank', { need: a, before: b })).toBe('already_so');
    expect(w.asks('ann', 'need.rank', { need: b })).toBe('already_so');
    expect(w.asks('ann', 'need.rank', { need: a, before: a })).toBe('already_so');
    expect(w.asks('ann', 'need.rank', { need: b, before: a })).toBe('allowed');
  });

  test('[NEED4] both needs must be there', () => {
    const w = inNeeds();
    const a = need(w, 'A');
    expect(w.asks('ann', 'need.rank', { need: 'n99', before: a })).toBe('gone');
    expect(w.asks('ann', 'need.rank', { need: a, before: 'n99' })).toBe('gone');
    expect(w.asks('ann', 'need.rank', { need: 'n99' })).toBe('gone');
  });
});
